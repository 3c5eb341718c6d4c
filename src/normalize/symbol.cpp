// What is neither figure, letter, hanzi nor punctuation: signs with a name (≥, №, α), joints
// (5月-6月, 元/吨), and what a listener cannot hear, which vanishes (bullets, emoji, #).
#include <array>

#include "base/utf8.h"
#include "normalize/amount.h"
#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/punctuation.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_named{SemioticClass::symbol, "symbol: by its name"};
constexpr Reason k_zero{SemioticClass::year, "year: circle for 〇"};
constexpr Reason k_range_joint{SemioticClass::range, "range: dash between units"};
constexpr Reason k_bare_fraction{SemioticClass::decimal, "decimal: point without its zero"};
constexpr Reason k_rating{SemioticClass::symbol, "symbol: minus of a rating"};
constexpr Reason k_dot{SemioticClass::latin, "latin: dot inside a name"};
constexpr Reason k_per{SemioticClass::measure, "measure: slash between units"};

constexpr std::array<std::string_view, 33> k_range_units = {
    "年", "月", "日", "号", "时",   "点",   "分",   "元", "万", "亿", "岁",
    "天", "周", "度", "倍", "级",   "楼",   "层",   "次", "成", "米", "吨",
    "人", "个", "家", "名", "公里", "公斤", "平方", "克", "页", "章", "点整"};
constexpr std::array<std::string_view, 6> k_range_ends = {"次日", "翌日", "至今",
                                                          "今",   "凌晨", "当天"};

/// A dot between letters: silent in U.S., said 点 in names such as Node.js.
std::size_t read_dot(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.at(at) != '.' || !line.letter_before(at)) return at;
  if (!line.letter_at(at + 1) && !line.digit_at(at + 1)) return at;
  const bool initials =
      !line.letter_before(at - 1) && line.letter_at(at + 1) && !line.letter_at(at + 2);
  if (!initials) {
    out.hanzi(at, at + 1, "点", k_dot);
  } else {
    out.punctuation(at, at + 1, PunctuationKind::silent);
  }
  return at + 1;
}

/// Does a unit with its number end at `at` (3日, 20多天, 三月)?
bool counts_before(const Line& line, std::size_t at) {
  constexpr std::u32string_view k_number_ends = U"一二三四五六七八九十百千万亿两半多余几个初";
  for (const std::string_view unit : k_range_units) {
    if (!line.ends(at, unit)) continue;
    const char32_t before = line.point_before(at - unit.size());
    if (is_ascii_digit(before) || is_one_of(before, k_number_ends)) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::size_t read_range_joint(const Line& line, std::size_t at, TokenWriter& out) {
  const std::size_t end = skip_range_sign(line, at);
  if (end == at || line.has(at, "——")) return at;
  const bool unit_before = counts_before(line, at);
  const bool figures =
      (unit_before && line.digit_at(end)) ||
      ((unit_before || line.digit_before(at)) && line.has(end, "第")) ||
      ((unit_before || line.digit_before(at)) && line.any_at(end, k_range_ends) != 0) ||
      (line.digit_before(at) && line.has(end, "零下"));
  const bool weekdays = (line.has(end, "周") || line.has(end, "星期")) && line.hanzi_before(at);
  if (!figures && !weekdays) return at;
  out.hanzi(at, end, line.has(end, "今") && !line.has(end, "今天") ? "至" : "到", k_range_joint);
  return end;
}

namespace {

/// 元/吨, 次/分钟: 每; between other words the slash is a short break.
std::size_t read_slash(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.at(at) != '/') return at;
  constexpr std::array<std::string_view, 3> k_money = {"元", "角", "块"};
  const auto portion = read_amount(line, at + 1);  // 2.99元/500g
  if (portion && portion->unit.end != 0 && line.digit_at(at + 1) && line.any_before(at, k_money)) {
    out.mixed(at, portion->end, "每" + say_amount(*portion), k_per);
    return portion->end;
  }
  const UnitSpan unit = read_unit(line, at + 1);
  const bool counted =
      (line.roles_at(at + 1) & (k_measure | k_measure_er)) != 0 || line.has(at + 1, "平");
  const bool spoken_unit = line.hanzi_before(at) && (unit.end != 0 || counted);
  if (spoken_unit && unit.end != 0 && !line.hanzi_at(at + 1)) {
    out.mixed(at, unit.end, "每" + unit.spoken, k_per);
    return unit.end;
  }
  if (spoken_unit) {
    out.hanzi(at, at + 1, "每", k_per);
    return at + 1;
  }
  if (line.letter_before(at) && line.letter_at(at + 1)) {
    out.punctuation(at, at + 1, PunctuationKind::silent, " ");
  } else {
    out.punctuation(at, at + 1, PunctuationKind::enumeration_comma, "、");
  }
  return at + 1;
}

bool joins_words(const Line& line, std::size_t begin, std::size_t end) {
  const auto is_word = [](char32_t c) {
    return is_hanzi(c) || is_ascii_letter(c) || is_ascii_digit(c) || c == U'∞';
  };
  return is_word(line.point_before(begin)) && is_word(line.point_at(line.skip_space(end)));
}

/// BBB-, A-: the minus of a mark or rating.
bool is_rating(const Line& line, std::size_t at) {
  std::size_t begin = at;
  while (at - begin < 4 && line.letter_before(begin)) --begin;
  if (begin == at || at - begin > 3 || line.at(begin) < 'A' || line.at(begin) > 'D') return false;
  for (std::size_t i = begin; i < at; ++i) {
    if (line.at(i) != line.at(begin)) return false;
  }
  const char32_t next = line.point_at(at + 1);
  return !is_ascii_letter(next) && !is_ascii_digit(next) && !is_hanzi(next) && next != U'-' &&
         next != U' ';
}

/// .5 at the beginning of a word is a number without its zero.
std::size_t read_bare_fraction(const Line& line, std::size_t at, TokenWriter& out) {
  const bool begins = line.at(at) == '.' && (at == 0 || line.before(at) == ' ' ||
                                             (line.roles_before(at) & k_quantity) != 0);
  const std::size_t end = begins ? line.skip_digits(at + 1) : at;
  if (end <= at + 1) return at;
  const std::string_view digits = line.text().substr(at + 1, end - at - 1);
  out.hanzi(at, end, "零" + say_fraction_digits(digits), k_bare_fraction);
  return end;
}

/// What is not heard leaves a space where its neighbours would grow together.
void drop(const Line& line, std::size_t begin, std::size_t end, TokenWriter& out) {
  const auto is_graphic = [](char c) { return c > ' ' && c < 0x7F; };
  if (is_graphic(line.before(begin)) && is_graphic(line.at(end))) {
    out.punctuation(begin, end, PunctuationKind::silent, " ");
  }
}

/// A circle set for 〇 (二○二四年).
bool is_zero_between_numerals(const Line& line, std::size_t begin, std::size_t end) {
  constexpr std::u32string_view k_numerals = U"一二三四五六七八九〇零○◯";
  return is_one_of(line.point_before(begin), k_numerals) &&
         (is_one_of(line.point_at(end), k_numerals) || line.has(end, "年"));
}

/// Does a # before, in the same clause, open what this one closes (#高考2026#)?
bool closes_hashtag(const Line& line, std::size_t at) {
  constexpr std::size_t k_longest_hashtag = 90;
  const std::size_t begin = at > k_longest_hashtag ? at - k_longest_hashtag : 0;
  const std::string_view before = line.text().substr(begin, at - begin);
  const std::size_t open = before.rfind('#');
  return open != std::string_view::npos && !line.digit_before(begin + open) &&
         before.find("，", open) == std::string_view::npos &&
         before.find("。", open) == std::string_view::npos;
}

/// The space behind a bullet goes with it.
std::size_t skip_bullet_space(const Line& line, std::size_t end, const TokenWriter& out) {
  return out.token_count() == 0 ? line.skip_space(end) : end;
}

/// Letters of other scripts are kept, though no reading is known.
bool is_foreign_letter(char32_t c) {
  return (c >= 0x300 && c <= 0x36F) || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) ||
         (c >= 0x370 && c <= 0x1FFF) || (c >= 0x3041 && c <= 0x30FF) ||
         (c >= 0x3105 && c <= 0x312F) || (c >= 0xAC00 && c <= 0xD7A3);
}

}  // namespace

std::size_t read_symbol(const Line& line, std::size_t at, TokenWriter& out) {
  if (const std::size_t end = read_bare_fraction(line, at, out); end != at) return end;
  if (const std::size_t end = read_dot(line, at, out); end != at) return end;
  if (const std::size_t end = read_slash(line, at, out); end != at) return end;
  const CodePoint point = decode_utf8(line.text(), at);
  const std::size_t end = at + point.size;
  const std::string_view sign = line.text().substr(at, point.size);
  if (sign == "#" && line.digit_before(at) && !line.letter_at(end) && !line.digit_at(end) &&
      !closes_hashtag(line, at)) {
    out.hanzi(at, end, "号", k_named);
    return end;
  }
  if ((sign == "★" || sign == "☆") && line.digit_before(at)) {
    out.hanzi(at, end, "星", k_named);
    return end;
  }
  if (sign == "-" && is_rating(line, at)) {
    out.hanzi(at, end, "减", k_rating);
    return end;
  }
  if ((sign == "○" || sign == "◯") && is_zero_between_numerals(line, at, end)) {
    out.hanzi(at, end, "零", k_zero);
    return end;
  }
  const bool bullet = sign == "•" && !joins_words(line, at, end);
  if (bullet) return skip_bullet_space(line, end, out);
  if (const auto it = line.tables().symbols.find(sign); it != line.tables().symbols.end()) {
    const bool needs_words = it->second.starts_with('~');
    const std::string_view spoken = std::string_view(it->second).substr(needs_words ? 1 : 0);
    if (!spoken.empty() && (!needs_words || joins_words(line, at, end))) {
      out.mixed(at, end, spoken, k_named);
    } else {
      drop(line, at, end, out);
      return skip_bullet_space(line, end, out);
    }
    return end;
  }
  if (std::u32string_view(U"-~‐‑").find(point.value) != std::u32string_view::npos) {
    // A hyphen between words is silent (梅赛德斯-奔驰), one that stands free is a dash.
    const bool joins = joins_words(line, at, end) && line.before(at) != ' ';
    if (joins) out.punctuation(at, end, PunctuationKind::silent);
    if (!joins && sign == "~") {
      drop(line, at, end, out);
    } else if (!joins && out.token_count() > 0) {
      out.punctuation(at, end, PunctuationKind::dash);
    }
    return end;
  }
  if (const MarkFound mark = find_mark(line.text(), at); mark.kind != PunctuationKind::none) {
    out.punctuation(at, at + mark.size, mark.kind);
    return at + mark.size;
  }
  if (is_foreign_letter(point.value)) {
    out.punctuation(at, end, PunctuationKind::silent);
    return end;
  }
  drop(line, at, end, out);
  return skip_bullet_space(line, end, out);
}

}  // namespace langdu
