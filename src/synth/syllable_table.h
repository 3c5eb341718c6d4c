#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/syllable.h"

namespace langdu {

/// A syllable in eSpeak's phoneme mnemonics, cut where its tone goes. "zhang" is `ts.'a` and `N`,
/// with the vowel `a`.
struct SyllableMnemonic {
  std::string before_tone;
  std::string after_tone;
  std::string vowel;  ///< the mnemonic that bears the tone
};

/// The mnemonics of every syllable. Immutable.
class SyllableTable {
 public:
  /// Reads a table of two columns, pinyin and mnemonics with `*` at the place of the tone. Throws
  /// Error(data) that names the line if a row is malformed, or the first syllable that is missing.
  explicit SyllableTable(const std::filesystem::path& path);

  [[nodiscard]] const SyllableMnemonic& operator[](SyllableId id) const {
    return mnemonics_[id.index()];
  }

  /// The r that colours a final, said as a syllable of its own behind it.
  [[nodiscard]] const SyllableMnemonic& erhua() const { return (*this)[erhua_]; }

 private:
  std::vector<SyllableMnemonic> mnemonics_;  // by SyllableId
  SyllableId erhua_;
};

}  // namespace langdu
