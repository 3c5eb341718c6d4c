#include "normalize/figure.h"

#include <algorithm>
#include <array>

#include "normalize/chinese_numeral.h"

namespace langdu {
namespace {

constexpr std::size_t k_group = 3;
constexpr std::array<std::string_view, 3> k_space_separators = {" ", "\u00A0", "\u2009"};
constexpr std::array<std::string_view, 7> k_magnitudes = {"十", "百", "千", "万", "亿", "兆", "仟"};
constexpr std::array<std::string_view, 5> k_vague = {"多", "余", "几", "来", "+"};
constexpr std::array<std::string_view, 11> k_range_signs = {"——", "--", "-", "–", "—", "~",
                                                            "〜", "∼",  "−", "‐", "‑"};

bool exact_group(const Line& line, std::size_t at) { return line.skip_digits(at) == at + k_group; }

/// Past groups of three digits with `separator` before each; `at` if the first is none.
std::size_t skip_groups(const Line& line, std::size_t at, std::string_view separator,
                        std::string& digits) {
  while (line.has(at, separator) && exact_group(line, at + separator.size())) {
    digits += line.text().substr(at + separator.size(), k_group);
    at += separator.size() + k_group;
  }
  return at;
}

/// May a separator of groups stand there? That of most figures is answered by one byte.
bool may_be_separator(const Line& line, std::size_t at) {
  return line.at(at) == ',' ||
         std::any_of(k_space_separators.begin(), k_space_separators.end(),
                     [&](std::string_view separator) { return line.at(at) == separator.front(); });
}

std::size_t skip_separated(const Line& line, std::size_t at, std::string& digits) {
  if (!may_be_separator(line, at)) return at;
  const std::size_t comma = skip_groups(line, at, ",", digits);
  if (comma != at) return comma;
  for (const std::string_view separator : k_space_separators) {
    std::string groups;
    const std::size_t end = skip_groups(line, at, separator, groups);
    const bool certain = groups.size() > k_group || (separator != " " && !groups.empty()) ||
                         (groups == "000" && !line.digit_at(line.skip_space(end)));
    if (certain && !(line.has(end, separator) && line.digit_at(end + separator.size()))) {
      digits += groups;
      return end;
    }
  }
  return at;
}

}  // namespace

long long Figure::value() const {
  long long result = 0;
  for (const char digit : integer) {
    if (result > 100'000'000'000'000) break;
    result = result * 10 + (digit - '0');
  }
  return result;
}

std::optional<Figure> read_integer(const Line& line, std::size_t at) {
  if (!line.digit_at(at)) return std::nullopt;
  Figure figure;
  figure.begin = at;
  figure.end = line.skip_digits(at);
  figure.integer = line.text().substr(at, figure.end - at);
  return figure;
}

std::optional<Figure> read_figure(const Line& line, std::size_t at) {
  auto figure = read_integer(line, at);
  if (!figure) return figure;
  if (figure->integer.size() <= k_group && figure->integer[0] != '0') {
    const std::size_t end = skip_separated(line, figure->end, figure->integer);
    figure->grouped = end != figure->end;
    figure->end = end;
  }
  if (line.at(figure->end) == '.' && line.digit_at(figure->end + 1)) {
    const std::size_t end = line.skip_digits(figure->end + 1);
    figure->fraction = line.text().substr(figure->end + 1, end - figure->end - 1);
    figure->end = end;
  }
  return figure;
}

std::string say_figure(const Figure& figure) {
  std::string text = say_cardinal(figure.integer);
  if (figure.is_decimal()) text += say_fraction_digits(figure.fraction);
  return text;
}

std::string say_counted_figure(const Figure& figure) {
  return figure.is_decimal() ? say_figure(figure) : say_counted(figure.integer);
}

std::size_t skip_magnitude(const Line& line, std::size_t at) {
  while (const std::size_t size = line.any_at(at, k_magnitudes)) at += size;
  return at;
}

std::size_t skip_vague(const Line& line, std::size_t at) { return at + line.any_at(at, k_vague); }

std::size_t skip_range_sign(const Line& line, std::size_t at) {
  return at + line.any_at(at, k_range_signs);
}

}  // namespace langdu
