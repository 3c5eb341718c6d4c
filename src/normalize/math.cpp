// Operators between figures and letters: 3+5=8, “2+4+46”, 1+N, 2240×1400, 互联网+, 10-3=7.
#include "normalize/math.h"

#include <array>

#include "base/utf8.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_operator{SemioticClass::math, "math: operator between figures"};
constexpr Reason k_plus_behind{SemioticClass::math, "math: plus behind a word"};

struct Operator {
  std::string_view sign;
  std::string_view spoken;
};

constexpr std::array<Operator, 6> k_between = {
    {{"×", "乘"}, {"*", "乘"}, {"÷", "除以"}, {"=", "等于"}, {"x", "乘"}, {"X", "乘"}}};

bool is_operand(char32_t c) {
  constexpr std::u32string_view k_ends = U"²³)）%°₀₁₂₃₄₅₆₇₈₉";
  return is_ascii_digit(c) || is_ascii_letter(c) || is_hanzi(c) || is_one_of(c, k_ends);
}

/// 5×(2+3), €1=¥7.8.
bool opens_operand(char32_t c) {
  return std::u32string_view(U"(（¥￥$€£").find(c) != std::u32string_view::npos;
}

constexpr std::size_t k_longest_formula = 80;

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// Does a figure, a bracket or a variable (x, 2x) end before `at`?
bool ends_term(const Line& line, std::size_t at) {
  return line.digit_before(at) || line.before(at) == ')' || line.ends(at, "²") ||
         line.ends(at, "³") || (is_lower(line.before(at)) && !line.letter_before(at - 1));
}

bool begins_term(const Line& line, std::size_t at) {
  const std::size_t name = line.skip_digits(at);
  return name != at || line.at(at) == '(' || (is_lower(line.at(name)) && !line.letter_at(name + 1));
}

bool is_formula_character(const Line& line, std::size_t at) {
  return line.digit_at(at) || is_lower(line.at(at)) ||
         std::string_view("+-*/.() ²³").find(line.at(at)) != std::string_view::npos;
}

bool is_relation(char c) { return c == '=' || c == '<' || c == '>'; }

/// Does a signed percentage or temperature begin at `at` (同比+12.5%, 95 +82)?
bool is_signed_amount(const Line& line, std::size_t at) {
  if (line.before(at) == ' ' && line.digit_at(at + 1)) return true;
  if (line.ends(at, "为") && line.digit_at(at + 1)) return true;
  if (!line.hanzi_before(at)) return false;
  if ((line.roles_before(at) & k_quantity) != 0 && line.digit_at(at + 1)) return true;
  const auto figure = read_figure(line, at + 1);
  return figure && (line.at(figure->end) == '%' || line.has(figure->end, "℃"));
}

}  // namespace

bool is_minus(const Line& line, std::size_t at) {
  if (line.at(at) != '-' || !ends_term(line, at) || !begins_term(line, at + 1)) return false;
  std::size_t end = at + 1;
  while (end - at < k_longest_formula && is_formula_character(line, end)) ++end;
  if (is_relation(line.at(end))) return true;
  if (line.digit_before(at) && line.digit_at(at + 1)) return false;  // n=10-20 is a range
  std::size_t begin = at;
  while (begin > 0 && at - begin < k_longest_formula && is_formula_character(line, begin - 1)) {
    --begin;
  }
  return begin > 0 && is_relation(line.before(begin));
}

namespace {

/// Does the letter x multiply: 1920x1080, 5cm x 6cm?
bool is_times_letter(const Line& line, std::size_t at, std::size_t before, std::size_t after) {
  const bool figure_before = line.digit_before(before);
  const bool spaced = before != at && after != at + 1;
  if (!spaced) return figure_before && line.digit_at(at + 1);
  return line.digit_at(after) && (figure_before || line.ends(before, "m"));
}

/// `before` is the end of what stands before the operator, past a space.
std::size_t read_operator(const Line& line, std::size_t at, std::size_t before, TokenWriter& out) {
  const char32_t left = line.point_before(before);
  for (const auto& [sign, spoken] : k_between) {
    if (!line.has(at, sign)) continue;
    const std::size_t after = line.skip_space(at + sign.size());
    const char32_t right = line.point_at(after);
    bool fits =
        (is_ascii_digit(right) || opens_operand(right)) &&
        (line.digit_before(before) || left == U'%' || (sign == "*" && line.letter_before(before)));
    if (line.letter_at(at)) fits = is_times_letter(line, at, before, after);
    if (sign == "×") fits |= is_operand(left) && is_operand(right);
    const bool negative = line.at(after) == '-' && line.digit_at(after + 1);
    if (sign == "=") fits |= is_operand(left) && (is_operand(right) || negative);
    if (!fits) continue;
    out.hanzi(at, at + sign.size(), std::string(spoken), k_operator);
    return at + sign.size();
  }
  return at;
}

}  // namespace

std::size_t read_math(const Line& line, std::size_t at, TokenWriter& out) {
  const std::size_t before = at > 0 && line.before(at) == ' ' ? at - 1 : at;
  const char32_t left = line.point_before(before);
  if (line.at(at) == '+') {
    if (is_signed_amount(line, at)) return at;
    const char32_t right = line.point_at(line.skip_space(at + 1));
    const bool closes = line.has(at + 1, "”") || line.has(at + 1, "』") || line.has(at + 1, "」");
    if (!is_operand(left) && left != U'”' && left != U'…') return at;
    if (!is_operand(right) && right != U'“' && right != U'（' && right != U'(' && !closes &&
        !line.letter_before(at) && line.at(at + 1) != '+') {
      return at;
    }
    out.hanzi(at, at + 1, "加", closes ? k_plus_behind : k_operator);
    return at + 1;
  }
  if (is_minus(line, at)) {
    out.hanzi(at, at + 1, "减", k_operator);
    return at + 1;
  }
  return read_operator(line, at, before, out);
}

}  // namespace langdu
