// Fractions: 1/4决赛, 3/4, 1/1.56英寸, 1 1/2; and figures listed with slashes (5260/2000/1835mm).
#include <optional>
#include <vector>

#include "normalize/amount.h"
#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_fraction{SemioticClass::fraction, "fraction: figure/figure"};
constexpr Reason k_list{SemioticClass::cardinal, "cardinal: figures listed with slashes"};

std::vector<Figure> read_slashed(const Line& line, std::size_t at) {
  std::vector<Figure> figures;
  while (auto figure = read_figure(line, at)) {
    figures.push_back(*figure);
    if (line.at(figure->end) != '/') break;
    at = figure->end + 1;
  }
  return figures;
}

bool is_fraction(const Line& line, const std::vector<Figure>& figures) {
  if (figures.size() != 2 || figures[0].is_decimal()) return false;
  const Figure& a = figures[0];
  const Figure& b = figures[1];
  if (a.has_leading_zero() || b.has_leading_zero() || b.value() == 0) return false;
  if (line.letter_at(b.end)) return false;
  return b.is_decimal() || a.value() < b.value() || b.value() <= 12;
}

}  // namespace

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
  if (figures.size() < 2) return at;
  const std::size_t end = figures.back().end;
  if (is_fraction(line, figures)) {
    out.hanzi(at, end, whole + say_figure(figures[1]) + "分之" + say_figure(figures[0]),
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
