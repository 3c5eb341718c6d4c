#include "synth/syllable_table.h"

#include <fmt/format.h>

#include <optional>

#include "base/error.h"
#include "base/table_file.h"

namespace langdu {
namespace {

// The characters of eSpeak's mnemonics in the phoneme table cmn, but no space, bracket or control.
constexpr std::string_view k_mnemonic_characters =
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@&.;:[-'";

[[noreturn]] void fail(const std::filesystem::path& path, std::size_t line, std::string_view what) {
  throw Error(ErrorKind::data, fmt::format("{}:{}: {}", path.string(), line, what));
}

SyllableMnemonic parse(const std::filesystem::path& path, const TableRow& row) {
  const std::string& text = row.fields[1];
  const std::size_t tone = text.find('*');
  if (tone == std::string::npos || tone == 0 || text.find('*', tone + 1) != std::string::npos) {
    fail(path, row.line, fmt::format("'{}' needs one * behind its vowel", text));
  }
  SyllableMnemonic mnemonic{text.substr(0, tone), text.substr(tone + 1), {}};
  if ((mnemonic.before_tone + mnemonic.after_tone).find_first_not_of(k_mnemonic_characters) !=
      std::string::npos) {
    fail(path, row.line, fmt::format("'{}' is not made of phoneme mnemonics", text));
  }
  const std::size_t stress = mnemonic.before_tone.find('\'');
  mnemonic.vowel = mnemonic.before_tone.substr(stress == std::string::npos ? 0 : stress + 1);
  return mnemonic;
}

}  // namespace

SyllableTable::SyllableTable(const std::filesystem::path& path) : mnemonics_(syllable_count()) {
  for (const TableRow& row : read_table(path, 2)) {
    const std::optional<SyllableId> id = find_syllable(row.fields[0]);
    if (!id) fail(path, row.line, fmt::format("'{}' is no syllable", row.fields[0]));
    mnemonics_[id->index()] = parse(path, row);
  }
  for (std::uint16_t index = 0; index < syllable_count(); ++index) {
    if (mnemonics_[index].vowel.empty()) {
      throw Error(ErrorKind::data, fmt::format("{}: there is no row for the syllable {}",
                                               path.string(), SyllableId(index).pinyin()));
    }
  }
  erhua_ = *find_syllable("r");
}

}  // namespace langdu
