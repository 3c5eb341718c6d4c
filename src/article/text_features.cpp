#include "article/text_features.h"

#include "base/character_set.h"

namespace langdu {
namespace {

bool is_chinese_numeral(char32_t c) { return is_one_of(c, U"一二三四五六七八九十百〇零"); }

enum class Kind { hanzi, latin, digit, comma, final, closing, space, other };

Kind kind_of(char32_t c) {
  if (is_hanzi(c)) return Kind::hanzi;
  switch (c) {
    case U'，':
    case U'、':
    case U'；':
    case U'：':
    case U',':
    case U';':
    case U':':
      return Kind::comma;
    case U'。':
    case U'！':
    case U'？':
    case U'!':
    case U'?':
      return Kind::final;
    case U'”':
    case U'’':
    case U'」':
    case U'』':
    case U'）':
    case U')':
    case U'》':
    case U'】':
    case U'〕':
    case U']':
    case U'"':
      return Kind::closing;
    default:
      break;
  }
  if (is_space(c)) return Kind::space;
  const char32_t folded = fold_width(c);
  if (is_ascii_letter(folded)) return Kind::latin;
  return is_ascii_digit(folded) ? Kind::digit : Kind::other;
}

/// The end of the run of common hanzi from `i` on, nearly all of any Chinese text.
std::size_t skip_common_hanzi(std::string_view text, std::size_t i) {
  while (common_hanzi_at(text, i) != 0) i += 3;
  return i;
}

}  // namespace

TextFeatures features_of(std::string_view text) {
  TextFeatures result;
  bool final_pending = false;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    const Kind kind = kind_of(point.value);
    if (kind == Kind::hanzi) {
      const std::size_t next = i + point.size;
      const std::size_t end = skip_common_hanzi(text, next);
      const std::size_t count = 1 + (end - next) / 3;
      if (result.first == 0) result.first = point.value;
      result.last = result.very_last = end > next ? common_hanzi_at(text, end - 3) : point.value;
      result.points += count;
      result.hanzi += count;
      result.inner_finals += final_pending ? 1 : 0;
      final_pending = false;
      i = end;
      continue;
    }
    i += point.size;
    if (kind == Kind::space) continue;
    ++result.points;
    if (result.first == 0) result.first = point.value;
    result.very_last = point.value;
    if (kind == Kind::closing) continue;
    result.last = point.value;
    result.latin += kind == Kind::latin ? 1 : 0;
    result.digits += kind == Kind::digit ? 1 : 0;
    result.commas += kind == Kind::comma ? 1 : 0;
    result.finals += kind == Kind::final ? 1 : 0;
    result.inner_finals += final_pending && kind != Kind::final ? 1 : 0;
    final_pending = kind == Kind::final;
  }
  return result;
}

bool has_closed_end(const TextFeatures& features) {
  return kind_of(features.last) == Kind::final || is_one_of(features.last, U"…：:；;—.⋯～");
}

bool is_label(const TextFeatures& features) {
  constexpr std::size_t k_longest = 45;
  if (features.points == 0 || features.points > k_longest) return false;
  if (features.inner_finals > 0 || is_one_of(features.last, U"。，、；;,")) return false;
  if (features.last == U'.' && features.latin > features.hanzi) return false;  // a sentence
  return features.commas <= 3;
}

bool is_label(std::string_view text) {
  constexpr std::size_t k_longest = 240;  // bytes
  if (text.size() > k_longest || text.ends_with("。")) return false;
  return is_label(features_of(text));
}

bool is_numbered(std::string_view text) {
  const std::u32string points = to_utf32(first_points(text, 8));
  std::size_t i = 0;
  const bool bracketed = !points.empty() && is_one_of(points[0], U"（(");
  if (bracketed) ++i;
  const bool ordinal = i < points.size() && points[i] == U'第';
  if (ordinal) ++i;
  if (i < points.size() && points[i] >= U'①' && points[i] <= U'⑳') return true;
  const std::size_t begin = i;
  while (i < points.size() &&
         (is_chinese_numeral(points[i]) || is_ascii_digit(fold_width(points[i]))))
    ++i;
  if (i == begin || i >= points.size()) return false;
  if (bracketed) return is_one_of(points[i], U"）)");
  if (ordinal) return is_one_of(points[i], U"章节回部编篇卷讲课条");
  if (is_one_of(points[i], U".．")) {
    return i + 1 >= points.size() || !is_ascii_digit(fold_width(points[i + 1]));
  }
  return is_one_of(points[i], U"、）)");
}

bool is_marked(std::string_view text) {
  return !text.empty() && is_one_of(decode_utf8(text, 0).value, U"■◆●▲◇★▍▌▎▶►");
}

std::string speaker_of(std::string_view text) {
  constexpr std::size_t k_longest = 6;
  std::string speaker;
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size() && count <= k_longest; ++count) {
    const CodePoint point = decode_utf8(text, at);
    if (fold_width(point.value) == U':') return speaker;
    if (!is_hanzi(point.value) && !is_ascii_letter(point.value)) return {};
    append_utf8(speaker, point.value);
    at += point.size;
  }
  return {};
}

LineWidths widths_of(std::string_view text) {
  constexpr CharacterSet k_marks(U"，。、；：！？“”‘’（）《》〈〉【】「」『』");
  LineWidths widths;
  bool behind_mark = false;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    i += point.size;
    const bool wide = is_wide(point.value);
    widths.full += wide ? 2 : 1;
    const bool is_mark = wide && !is_hanzi(point.value) && is_one_of(point.value, k_marks);
    if (is_mark && (behind_mark || i == text.size())) ++widths.hanging;
    behind_mark = is_mark;
  }
  return widths;
}

std::size_t width_of(std::string_view text) { return widths_of(text).full; }

std::size_t set_width_of(std::string_view text) { return widths_of(text).as_set(); }

std::string_view last_points(std::string_view text, std::size_t count) {
  std::size_t begin = text.size();
  for (; count > 0 && begin > 0; --count) begin -= decode_utf8_before(text, begin).size;
  return text.substr(begin);
}

std::string_view first_points(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (; count > 0 && end < text.size(); --count) end += decode_utf8(text, end).size;
  return text.substr(0, end);
}

}  // namespace langdu
