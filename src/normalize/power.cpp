// Powers: x², 10⁻⁶, 10^5; and the unit behind one (3×10⁸m/s).
#include <string>

#include "normalize/amount.h"
#include "normalize/chinese_numeral.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_power{SemioticClass::math, "math: power"};
constexpr Reason k_unit{SemioticClass::measure, "measure: unit behind a power"};

/// The digit that a superscript stands for; NUL if `c` is none.
char superscript_digit(char32_t c) {
  switch (c) {
    case U'¹':
      return '1';
    case U'²':
      return '2';
    case U'³':
      return '3';
    default:
      return c == U'⁰' || (c >= U'⁴' && c <= U'⁹') ? static_cast<char>('0' + (c - U'⁰')) : '\0';
  }
}

struct Exponent {
  std::size_t end = 0;
  std::string digits;
  bool negative = false;
};

Exponent read_superscript(const Line& line, std::size_t at) {
  Exponent exponent;
  exponent.negative = line.has(at, "⁻");
  if (exponent.negative) at += std::string_view("⁻").size();
  while (at < line.size()) {
    const CodePoint point = decode_utf8(line.text(), at);
    const char digit = superscript_digit(point.value);
    if (digit == '\0') break;
    exponent.digits += digit;
    at += point.size;
  }
  exponent.end = at;
  return exponent;
}

Exponent read_caret(const Line& line, std::size_t at) {
  Exponent exponent;
  if (line.at(at) != '^') return exponent;
  exponent.negative = line.at(at + 1) == '-';
  const std::size_t begin = at + (exponent.negative ? 2 : 1);
  exponent.end = line.skip_digits(begin);
  exponent.digits = line.text().substr(begin, exponent.end - begin);
  return exponent;
}

}  // namespace

std::size_t read_power(const Line& line, std::size_t at, TokenWriter& out) {
  const char32_t base = line.point_before(at);
  if (!is_ascii_digit(base) && !is_ascii_letter(base) && base != U')' && base != U'）') return at;
  Exponent exponent = read_superscript(line, at);
  if (exponent.digits.empty()) exponent = read_caret(line, at);
  if (exponent.digits.empty()) return at;
  const bool ten = line.ends(at, "10") && !line.digit_before(at - 2);
  const bool plain = !exponent.negative && !ten;
  std::string text = "的";
  if (plain && exponent.digits == "2") {
    text += "平方";
  } else if (plain && exponent.digits == "3") {
    text += "立方";
  } else {
    text += (exponent.negative ? "负" : "") + say_cardinal(exponent.digits) + "次方";
  }
  out.hanzi(at, exponent.end, std::move(text), k_power);
  const bool per = line.at(exponent.end) == '/';  // 10⁹/L
  const UnitSpan unit = read_unit(line, exponent.end + (per ? 1 : 0));
  if (unit.end == 0 || !is_ascii_digit(base)) return exponent.end;
  out.mixed(exponent.end, unit.end, (per ? "每" : "") + unit.spoken, k_unit);
  return unit.end;
}

}  // namespace langdu
