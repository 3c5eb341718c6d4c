#include "normalize/latin_style.h"

#include <algorithm>
#include <string>

namespace langdu {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool is_vowel(char c) { return std::string_view("AEIOUYaeiouy").find(c) != std::string_view::npos; }

/// An upper-case run longer than this is a word set in capitals (SAMSUNG), if it has vowels.
constexpr std::size_t k_longest_acronym = 5;

}  // namespace

LatinStyle latin_style(std::string_view letters, const NormalizerTables& tables) {
  std::string key(letters);
  std::transform(key.begin(), key.end(), key.begin(), [](char c) {
    return static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  });
  if (const auto it = tables.latin_styles.find(key); it != tables.latin_styles.end()) {
    return it->second;
  }
  if (letters.size() == 1) return LatinStyle::letters;
  const bool all_upper = std::all_of(letters.begin(), letters.end(), is_upper);
  if (all_upper && letters.size() <= k_longest_acronym) return LatinStyle::letters;
  const bool has_vowel = std::any_of(letters.begin(), letters.end(), is_vowel);
  if (!has_vowel) return LatinStyle::letters;
  if (letters.size() > 3) return LatinStyle::word;
  return tables.english.contains(letters) ? LatinStyle::word : LatinStyle::letters;
}

}  // namespace langdu
