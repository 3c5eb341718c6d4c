// Fractions: 1/4决赛, 3/4, 1/1.56英寸, 1 1/2; and figures listed with slashes (5260/2000/1835mm).
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "normalize/amount.h"
#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_fraction{SemioticClass::fraction, "fraction: figure/figure"};
constexpr Reason k_division{SemioticClass::math, "math: division"};
constexpr Reason k_list{SemioticClass::cardinal, "cardinal: figures listed with slashes"};

/// Figures with strokes between them; none if no stroke follows the first.
std::vector<Figure> read_slashed(const Line& line, std::size_t at) {
  std::vector<Figure> figures;
  while (auto figure = read_figure(line, at)) {
    const bool goes_on = line.at(figure->end) == '/';
    if (!goes_on && figures.empty()) break;
    at = figure->end + 1;
    figures.push_back(std::move(*figure));
    if (!goes_on) break;
  }
  return figures;
}

/// 1/2月, 3/4号线: two of a kind, no part of one.
bool numbers_something(const Line& line, std::size_t end) {
  constexpr std::array<std::string_view, 9> k_numbered = {"月", "日", "号",   "楼",    "年级",
                                                          "层", "版", "单元", "次列车"};
  return line.any_at(end, k_numbered) != 0;
}

/// 百分之一, 千分之三: a power of ten has no 一 before it there.
std::string say_denominator(const Figure& figure) {
  std::string text = say_figure(figure);
  const bool power = figure.value() >= 100 && figure.integer[0] == '1' &&
                     figure.integer.find_first_not_of('0', 1) == std::string::npos;
  if (power && !figure.is_decimal() && text.starts_with("一")) {
    text.erase(0, std::string_view("一").size());
  }
  return text;
}

/// 8/2=4.
bool is_division(const Line& line, const std::vector<Figure>& figures) {
  return figures.size() == 2 && line.at(line.skip_space(figures[1].end)) == '=' &&
         figures[0].value() >= figures[1].value();
}

bool is_fraction(const Line& line, const std::vector<Figure>& figures) {
  if (figures.size() != 2 || figures[0].is_decimal()) return false;
  const Figure& a = figures[0];
  const Figure& b = figures[1];
  if (a.has_leading_zero() || b.has_leading_zero() || (b.value() < 2 && !b.is_decimal()))
    return false;
  if (line.letter_at(b.end) || numbers_something(line, b.end)) return false;
  return b.is_decimal() || a.value() < b.value() || b.value() <= 12;
}

/// 2012/2013年 is left to the years.
bool is_year_list(const Line& line, const std::vector<Figure>& figures) {
  return figures.size() == 2 && figures[0].integer.size() == 4 && figures[1].integer.size() == 4 &&
         line.has(figures[1].end, "年");
}

}  // namespace

std::size_t read_negative_fraction(const Line& line, std::size_t at, TokenWriter& out) {
  const bool begins = at == 0 || line.before(at) == ' ' || line.before(at) == '=' ||
                      line.before(at) == '(' || (line.roles_before(at) & k_quantity) != 0;
  if (line.at(at) != '-' || !begins) return at;
  const auto figures = read_slashed(line, at + 1);
  if (!is_fraction(line, figures)) return at;
  out.hanzi(at, figures[1].end,
            "负" + say_denominator(figures[1]) + "分之" + say_figure(figures[0]), k_fraction);
  return figures[1].end;
}

std::size_t read_fraction(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.digit_at(at) || line.digit_before(at) || line.letter_before(at)) return at;
  std::string whole;
  std::size_t start = at;
  if (const auto first = read_integer(line, at); first && line.at(first->end) == ' ') {
    const auto rest = read_slashed(line, first->end + 1);
    if (is_fraction(line, rest) && rest[0].value() < rest[1].value()) {
      whole = say_cardinal(first->integer) + "又";
      start = first->end + 1;
    }
  }
  const auto figures = read_slashed(line, start);
  if (figures.size() < 2 || is_year_list(line, figures)) return at;
  const std::size_t end = figures.back().end;
  if (is_division(line, figures)) {
    out.hanzi(at, end, say_figure(figures[0]) + "除以" + say_figure(figures[1]), k_division);
    return end;
  }
  if (is_fraction(line, figures)) {
    out.hanzi(at, end, whole + say_denominator(figures[1]) + "分之" + say_figure(figures[0]),
              k_fraction);
    return end;
  }
  for (std::size_t i = 0; i + 1 < figures.size(); ++i) {
    out.hanzi(figures[i].begin, figures[i].end, say_figure(figures[i]), k_list);
    out.punctuation(figures[i].end, figures[i].end + 1, PunctuationKind::enumeration_comma, "、");
  }
  const std::size_t last = figures.back().begin;
  if (const std::size_t done = read_quantity(line, last, out); done != last) return done;
  out.hanzi(last, end, say_figure(figures.back()), k_list);
  return end;
}

}  // namespace langdu
