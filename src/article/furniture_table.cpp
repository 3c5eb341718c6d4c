#include "article/furniture_table.h"

#include <algorithm>
#include <array>
#include <vector>

#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

struct Row {
  std::string_view place;
  std::string_view text;
  std::size_t longest;  ///< characters of a line; of a word its weight
  std::string_view reason;
};

constexpr auto k_rows = std::to_array<Row>({
#include "article/furniture_rows.inc"
});

bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

/// A label is followed by a mark, a space, nothing, or by a name and nothing more.
bool ends_label(std::string_view label, std::string_view rest) {
  constexpr std::size_t k_long_label = 4 * 3;  // bytes
  constexpr std::size_t k_name = 4;
  if (rest.empty()) return true;
  const char32_t next = decode_utf8(rest, 0).value;
  if (is_space(next) || is_one_of(next, U"：:/／|｜丨】]）)〉>（([【@—-·•")) return true;
  return label.size() >= k_long_label && count_code_points(rest) <= k_name && is_label(rest);
}

/// A sentence that begins like furniture speaks of the page in the rest of it as well.
bool goes_on_like_furniture(const Row& row, std::string_view rest, const TextFeatures& features) {
  constexpr std::size_t k_long = 100;
  constexpr std::size_t k_short_line = 50;
  if ((row.longest <= k_long || features.points <= k_short_line) &&
      !is_one_of(features.last, U"。！？!?，；"))
    return true;
  return page_talk(rest).weight > 0 || listed_reason(trim(rest)).has_value();
}

/// 03 要闻, A12 副刊: the number of a sheet and what it holds.
bool is_section_of_paper(const Row& row, std::string_view line, const TextFeatures& features) {
  const TextFeatures name = features_of(row.text);
  return features.digits > 0 && features.digits <= 3 && features.latin <= 1 &&
         features.points == features.digits + features.latin + name.points &&
         line.find(row.text) != line.npos;
}

bool matches(const Row& row, std::string_view line, std::string_view inner,
             const TextFeatures& features) {
  if (row.place == "section") return is_section_of_paper(row, line, features);
  if (features.points > row.longest) return false;
  if (row.place == "anywhere") return line.find(row.text) != line.npos;
  if (!inner.starts_with(row.text)) return false;
  const std::string_view rest = inner.substr(row.text.size());
  if (row.place == "label") return ends_label(row.text, rest);
  if (row.place == "begin") return goes_on_like_furniture(row, rest, features);
  const TextFeatures left = features_of(rest);
  return row.place == "whole" && left.hanzi + left.latin + left.digits == 0;
}

}  // namespace

std::string_view undressed(std::string_view line) {
  constexpr std::u32string_view k_dress = U"（(【[〔「<《■□●▲▼◆★☆*·—-–|>＞↑↓▌◎";
  while (!line.empty()) {
    const CodePoint point = decode_utf8(line, 0);
    if (!is_one_of(point.value, k_dress) && !is_space(point.value)) break;
    line.remove_prefix(point.size);
  }
  return line;
}

std::optional<std::string> listed_reason(std::string_view line) {
  return listed_reason(line, features_of(line));
}

std::optional<std::string> listed_reason(std::string_view line, const TextFeatures& features) {
  std::string_view inner = undressed(line);
  // “特别声明：…: a site puts its whole notice in quotation marks.
  constexpr std::string_view k_quote = "“";
  if (inner.starts_with(k_quote) && inner.find("声明：") <= k_quote.size() + 4 * 3) {
    inner.remove_prefix(k_quote.size());
  }
  for (const Row& row : k_rows) {
    if (row.place != "word" && matches(row, line, inner, features)) return std::string(row.reason);
  }
  return std::nullopt;
}

PageTalk page_talk(std::string_view text) {
  PageTalk talk;
  for (const Row& row : k_rows) {
    if (row.place != "word" || text.find(row.text) == text.npos) continue;
    talk.weight += row.longest;
    talk.points += count_code_points(row.text);
  }
  return talk;
}

}  // namespace langdu
