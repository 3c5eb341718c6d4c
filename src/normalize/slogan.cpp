#include "normalize/slogan.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::u32string_view k_numerals = U"一二三四五六七八九十两双零百千万";
constexpr std::u32string_view k_measures = U"个大项条种类张位座";

constexpr std::array<std::string_view, 28> k_heads = {
    "工程", "行动", "战略", "计划", "意识", "自信", "机制", "模式",  "体系", "精神",
    "规划", "改革", "政策", "倡议", "经济", "格局", "布局", "目标",  "思维", "制造",
    "强国", "中国", "革命", "要求", "原则", "方针", "理念", "攻坚战"};

/// Behind the closing quote of a slogan: “放管服”改革, “散乱污”企业.
constexpr std::array<std::string_view, 22> k_named = {
    "改革", "行动", "战略", "工程", "政策", "机制", "模式", "体系", "企业", "专项", "攻坚",
    "倡议", "规划", "理念", "整治", "治理", "建设", "方针", "格局", "要求", "经验", "工作法"};

/// Bytes of the first `count` characters.
std::size_t bytes_of(std::u32string_view text, std::size_t count) {
  return to_utf8(text.substr(0, count)).size();
}

/// Past the numeral that begins at `at`.
std::size_t skip_numeral(std::u32string_view text, std::size_t at) {
  while (at < text.size() && is_one_of(text[at], k_numerals)) ++at;
  return at;
}

std::vector<std::size_t> breaks_by_rule(std::u32string_view text) {
  std::vector<std::size_t> breaks;
  const auto add = [&](std::size_t characters) {
    const std::size_t bytes = bytes_of(text, characters);
    if (breaks.empty() || breaks.back() < bytes) breaks.push_back(bytes);
  };
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == U'加' && is_one_of(text[i - 1], k_numerals)) add(i);
  }
  if (!breaks.empty()) return breaks;
  const std::size_t numeral = skip_numeral(text, 0);
  const bool counted = numeral > 0 && numeral < text.size() && is_one_of(text[numeral], k_measures);
  if (counted && text.size() - numeral - 1 >= 2) {
    add(numeral + 1);
    return breaks;
  }
  for (std::size_t i = numeral + 1; numeral > 0 && i + 1 < text.size(); ++i) {
    if (is_one_of(text[i], k_numerals) && !is_one_of(text[i - 1], k_numerals)) add(i);
  }
  return breaks;
}

/// Where the words of the lexicon leave a place to breathe: an abbreviation of three characters
/// that make no word is said one by one (散|乱|污), four go two and two, longer phrases break
/// between words so that no piece has more than four.
std::vector<std::size_t> breaks_by_words(std::string_view spoken, const NormalizerTables& tables) {
  constexpr std::size_t k_hanzi = 3;  // bytes
  constexpr std::size_t k_longest_piece = 4 * k_hanzi;
  if (spoken.size() == 4 * k_hanzi) return {2 * k_hanzi};
  std::vector<Word> words;
  tables.words.segment(spoken, words);
  std::vector<std::size_t> breaks;
  const bool letters = words.size() * k_hanzi == spoken.size();
  if (letters && words.size() == 3) return {k_hanzi, 2 * k_hanzi};
  if (spoken.size() < 5 * k_hanzi) return breaks;
  std::size_t piece = 0;
  for (const Word& word : words) {
    if (word.begin > piece && word.end - piece > k_longest_piece) {
      breaks.push_back(word.begin);
      piece = word.begin;
    }
  }
  return breaks;
}

}  // namespace

std::vector<std::size_t> slogan_breaks(std::string_view spoken, const NormalizerTables& tables) {
  if (const auto it = tables.slogans.find(spoken); it != tables.slogans.end()) return it->second;
  std::vector<std::size_t> breaks = breaks_by_rule(to_utf32(spoken));
  return breaks.empty() ? breaks_by_words(spoken, tables) : breaks;
}

bool names_slogan(std::string_view behind) {
  return std::any_of(k_named.begin(), k_named.end(),
                     [&](std::string_view head) { return behind.starts_with(head); });
}

bool looks_like_slogan(std::string_view spoken, const NormalizerTables& tables) {
  if (tables.slogans.contains(spoken)) return true;
  const std::u32string text = to_utf32(spoken);
  const std::size_t numeral = skip_numeral(text, 0);
  if (numeral > 0 && text.size() >= 2) return true;
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == U'加' && (is_ascii_letter(text[i + 1]) || is_one_of(text[i + 1], k_numerals))) {
      return true;
    }
  }
  if (text.ends_with(U'加')) return true;
  for (const std::string_view head : k_heads) {
    if (spoken.ends_with(head) && spoken.size() > head.size()) return true;
  }
  return false;
}

}  // namespace langdu
