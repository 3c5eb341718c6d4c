#include "normalize/tables.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/table_file.h"

namespace langdu {
namespace {

struct RoleName {
  std::string_view name;
  Role role;
};

constexpr std::array<RoleName, 16> k_role_names = {{{"none", k_none},
                                                    {"finance", k_finance},
                                                    {"speed", k_speed},
                                                    {"measure", k_measure},
                                                    {"measure_er", k_measure_er},
                                                    {"year_suffix", k_year_suffix},
                                                    {"quantity", k_quantity},
                                                    {"digits", k_digits},
                                                    {"digits_yao", k_digits_yao},
                                                    {"score", k_score},
                                                    {"score_near", k_score_near},
                                                    {"clock", k_clock},
                                                    {"ratio", k_ratio},
                                                    {"vehicle", k_vehicle},
                                                    {"year_before", k_year_before},
                                                    {"model", k_model}}};

struct ClassName {
  std::string_view name;
  SemioticClass semiotic_class;
};

constexpr std::array<ClassName, 2> k_unit_classes = {
    {{"measure", SemioticClass::measure}, {"temperature", SemioticClass::temperature}}};

[[noreturn]] void fail(const std::filesystem::path& path, const TableRow& row,
                       const std::string& what) {
  throw Error(ErrorKind::data, fmt::format("{}:{}: {}", path.string(), row.line, what));
}

/// What `LongestMatch` takes.
void check_key(const std::filesystem::path& path, const TableRow& row, std::string_view key) {
  if (key.empty() || key.size() >= 64) fail(path, row, "the key is empty or too long");
}

Roles parse_roles(const std::filesystem::path& path, const TableRow& row, std::string_view names) {
  Roles roles = 0;
  while (!names.empty()) {
    const std::size_t space = names.find(' ');
    const std::string_view name = names.substr(0, space);
    const auto it = std::find_if(k_role_names.begin(), k_role_names.end(),
                                 [&](const RoleName& known) { return known.name == name; });
    if (it == k_role_names.end()) fail(path, row, fmt::format("there is no role '{}'", name));
    roles |= it->role;
    names.remove_prefix(space == std::string_view::npos ? names.size() : space + 1);
  }
  return roles;
}

/// A row holds any number of words separated by spaces, and their roles.
void load_cues(const std::filesystem::path& path, LongestMatch<Roles>& cues) {
  for (const TableRow& row : read_table(path, 2)) {
    const Roles roles = parse_roles(path, row, row.fields[1]);
    std::string_view words = row.fields[0];
    while (!words.empty()) {
      const std::size_t space = words.find(' ');
      if (space != 0) {
        check_key(path, row, words.substr(0, space));
        cues[std::string(words.substr(0, space))] |= roles;
      }
      words.remove_prefix(space == std::string_view::npos ? words.size() : space + 1);
    }
  }
}

void load_units(const std::filesystem::path& path, LongestMatch<Unit>& units) {
  for (const TableRow& row : read_table(path, 4)) {
    const auto it =
        std::find_if(k_unit_classes.begin(), k_unit_classes.end(),
                     [&](const ClassName& known) { return known.name == row.fields[2]; });
    if (it == k_unit_classes.end()) {
      fail(path, row, fmt::format("'{}' is no class of units", row.fields[2]));
    }
    const bool liang = row.fields[3] == "liang";
    if (!liang && row.fields[3] != "er") fail(path, row, "the fourth field is 'er' or 'liang'");
    check_key(path, row, row.fields[0]);
    units[row.fields[0]] = {row.fields[1], it->semiotic_class,
                            liang ? TwoBefore::liang : TwoBefore::er};
  }
}

template <typename Map>
void load_strings(const std::filesystem::path& path, Map& map) {
  for (const TableRow& row : read_table(path, 1)) {
    check_key(path, row, row.fields[0]);
    map[row.fields[0]] = row.fields.size() > 1 ? row.fields[1] : "";
  }
}

void load_latin(const std::filesystem::path& path, WordMap<LatinStyle>& styles) {
  for (const TableRow& row : read_table(path, 2)) {
    if (row.fields[1] != "word" && row.fields[1] != "letters") {
      fail(path, row, "the second field is 'word' or 'letters'");
    }
    styles[row.fields[0]] = row.fields[1] == "word" ? LatinStyle::word : LatinStyle::letters;
  }
}

/// 放|管|服: the places of the breaks in the text without them.
void load_slogans(const std::filesystem::path& path, WordMap<std::vector<std::size_t>>& slogans) {
  for (const TableRow& row : read_table(path, 1)) {
    std::string text;
    std::vector<std::size_t> breaks;
    for (const char c : row.fields[0]) {
      if (c == '|') {
        breaks.push_back(text.size());
      } else {
        text += c;
      }
    }
    slogans[text] = std::move(breaks);
  }
}

}  // namespace

NormalizerTables::NormalizerTables(const std::filesystem::path& data_directory)
    : english(data_directory / "mandarin/normalize/english_words.txt"), words(data_directory) {
  const std::filesystem::path folder = data_directory / "mandarin/normalize";
  load_cues(folder / "measure_words.tsv", cues);
  load_cues(folder / "cues.tsv", cues);
  load_units(folder / "units.tsv", units);
  load_strings(folder / "currencies.tsv", currencies);
  load_strings(folder / "names.tsv", names);
  load_strings(folder / "symbols.tsv", symbols);
  load_latin(folder / "latin.tsv", latin_styles);
  load_slogans(folder / "slogans.tsv", slogans);
}

}  // namespace langdu
