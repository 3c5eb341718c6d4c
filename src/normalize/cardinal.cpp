// Everything that is just a number: 18, 2个, 第2, 1.5, 3000+.
#include <array>

#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/model_name.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_decimal{SemioticClass::decimal, "decimal: digits behind the point one by one"};
constexpr Reason k_cardinal{SemioticClass::cardinal, "cardinal: value"};
constexpr Reason k_counted{SemioticClass::cardinal, "cardinal: before a measure word"};
constexpr Reason k_scientific{SemioticClass::math, "math: scientific notation"};
constexpr Reason k_discount{SemioticClass::digit_string, "digits: before 折"};
constexpr Reason k_minute{SemioticClass::clock_time, "clock: minute or second with its zero"};
constexpr Reason k_ordinal{SemioticClass::ordinal, "ordinal: after 第"};
constexpr Reason k_more{SemioticClass::cardinal, "cardinal: + behind a round figure"};
constexpr Reason k_model_digits{SemioticClass::model_name, "model: figure after a maker's name"};

/// Is a 2 said 两 before what stands at `at`?
bool is_counted(const Line& line, std::size_t begin, std::size_t at) {
  if (line.before(begin) == '+') return false;                                       // 45+2分钟
  if (line.has(at, "、3") && !line.digit_at(at + std::string_view("、3").size())) {  // 2、3个
    at += std::string_view("、3").size();
  }
  const std::size_t after = line.skip_space(at);
  if (skip_magnitude(line, after) != after) return !line.has(after, "十") && !line.has(after, "百");
  return (line.roles_at(after) & k_measure) != 0;
}

/// The second of 高通8295+8650.
bool follows_model(const Line& line, const Figure& figure) {
  if (line.before(figure.begin) != '+' || figure.integer.size() != 4) return false;
  const std::size_t plus = figure.begin - 1;
  std::size_t first = plus;
  while (plus - first < 4 && line.digit_before(first)) --first;
  return plus - first == 4 && (line.roles_before(first) & k_model) != 0;
}

/// Behind a maker's name (骁龙8, 天玑9600) or a Latin name and a space (RTX 4090).
bool is_model_figure(const Line& line, const Figure& figure) {
  if (follows_model(line, figure)) return true;
  if (line.before(figure.begin) == '.' && line.letter_before(figure.begin - 1)) {  // H.264
    return figure.integer.size() == 3;
  }
  if (line.roles_at(line.skip_space(figure.end)) != 0) return false;
  if ((line.roles_before(figure.begin) & k_model) != 0) return true;
  const std::size_t name = figure.begin - (line.before(figure.begin) == ' ' ? 1 : 0);
  return name != figure.begin && line.letter_before(name) && figure.integer.size() >= 3 &&
         skip_magnitude(line, figure.end) == figure.end && !figure.grouped;
}

/// 8时05分, 2小时05分09秒: the zero is said.
bool is_part_of_time(const Line& line, const Figure& figure) {
  constexpr std::array<std::string_view, 5> k_before = {"时", "点", "分", "分钟", "度"};
  constexpr std::array<std::string_view, 2> k_behind = {"分", "秒"};
  return figure.integer.size() == 2 && figure.integer != "00" &&
         line.any_before(figure.begin, k_before) && line.any_at(figure.end, k_behind) != 0;
}

/// 3000+, 20万+: 多, where the plus ends the number.
std::size_t read_more(const Line& line, const Figure& figure, TokenWriter& out) {
  const std::size_t sign = skip_magnitude(line, figure.end);
  if (line.at(sign) != '+' || figure.is_decimal()) return figure.begin;
  const std::size_t after = sign + 1;
  if (line.digit_at(after) || line.letter_at(after) || line.at(after) == '+') return figure.begin;
  const bool round = figure.integer.size() > 1 && figure.integer.back() == '0';
  if (!round && sign == figure.end) return figure.begin;
  const std::string magnitude(line.text().substr(figure.end, sign - figure.end));
  // 五十多万 is what 50万+ means, 三万多 what 3万+ means.
  const bool inside = round && !magnitude.empty();
  out.hanzi(figure.begin, after,
            say_counted_figure(figure) + (inside ? "多" + magnitude : magnitude + "多"), k_more);
  return after;
}

}  // namespace

std::size_t read_scientific(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.digit_before(at) || line.letter_before(at)) return at;
  const auto figure = read_figure(line, at);
  if (!figure || (line.at(figure->end) != 'e' && line.at(figure->end) != 'E')) return at;
  std::size_t exponent = figure->end + 1;
  const char sign = line.at(exponent);
  if (sign == '-' || sign == '+') ++exponent;
  const std::size_t end = line.skip_digits(exponent);
  const bool certain = figure->is_decimal() || sign == '-' || sign == '+' || end - exponent == 2;
  if (end == exponent || end - exponent > 3 || line.letter_at(end) || !certain) return at;
  out.hanzi(at, end,
            say_figure(*figure) + "乘十的" + (sign == '-' ? "负" : "") +
                say_cardinal(line.text().substr(exponent, end - exponent)) + "次方",
            k_scientific);
  return end;
}

std::size_t read_cardinal(const Line& line, std::size_t at, TokenWriter& out) {
  const auto figure = read_figure(line, at);
  if (!figure) return at;
  const bool model = !figure->is_decimal() && is_model_figure(line, *figure);
  if (model && line.at(figure->end) == '+') {  // 天玑9300+
    out.hanzi(at, figure->end + 1, say_model_figure(figure->integer) + "加", k_model_digits);
    return figure->end + 1;
  }
  if (const std::size_t end = read_more(line, *figure, out); end != at) return end;
  if (figure->is_decimal()) {
    out.hanzi(at, figure->end, say_figure(*figure), k_decimal);
    return figure->end;
  }
  if (line.ends(at, "第")) {
    out.hanzi(at, figure->end, say_cardinal(figure->integer), k_ordinal);
    return figure->end;
  }
  if (model) {
    out.hanzi(at, figure->end, say_model_figure(figure->integer), k_model_digits);
    return figure->end;
  }
  if (figure->has_leading_zero() && is_part_of_time(line, *figure)) {
    out.hanzi(at, figure->end, "零" + say_cardinal(figure->integer), k_minute);
    return figure->end;
  }
  const bool discount = figure->integer.size() == 2 && line.has(figure->end, "折") &&
                        figure->integer[1] != '0' && line.before(at) != '.';
  if (discount) {  // 85折
    out.hanzi(at, figure->end, say_digits(figure->integer, DigitOne::yi), k_discount);
    return figure->end;
  }
  if (is_counted(line, at, figure->end)) {
    out.hanzi(at, figure->end, say_counted(figure->integer), k_counted);
  } else {
    out.hanzi(at, figure->end, say_cardinal(figure->integer), k_cardinal);
  }
  return figure->end;
}

}  // namespace langdu
