// Degrees, minutes and seconds of arc: 北纬39°54′27″, 116°23′E, 45°角.
#include <array>

#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_coordinates{SemioticClass::coordinates, "coordinates: degrees of arc"};

constexpr std::array<std::string_view, 3> k_minutes = {"′", "'", "’"};
constexpr std::array<std::string_view, 4> k_seconds = {"″", "\"", "”", "′′"};

std::string_view hemisphere(char letter) {
  switch (letter) {
    case 'N':
      return "北纬";
    case 'S':
      return "南纬";
    case 'E':
      return "东经";
    case 'W':
      return "西经";
    default:
      return "";
  }
}

/// Reads figure and sign; `at` if they are not there.
template <std::size_t n>
std::size_t read_part(const Line& line, std::size_t at,
                      const std::array<std::string_view, n>& signs, std::string_view name,
                      std::string& text) {
  const auto figure = read_figure(line, at);
  if (!figure) return at;
  const std::size_t size = line.any_at(figure->end, signs);
  if (size == 0) return at;
  text += say_figure(*figure);
  text += name;
  return figure->end + size;
}

/// Degrees with minutes and seconds; `at` if they are not there, or are a temperature.
std::size_t read_degrees(const Line& line, std::size_t at, std::string& text) {
  std::string degrees;
  std::size_t end = read_part(line, at, std::array<std::string_view, 2>{"°", "º"}, "度", degrees);
  if (end == at || line.at(end) == 'C' || line.at(end) == 'F' || line.has(end, "℃")) return at;
  end = read_part(line, end, k_minutes, "分", degrees);
  end = read_part(line, end, k_seconds, "秒", degrees);
  text += degrees;
  return end;
}

}  // namespace

std::size_t read_coordinates(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.digit_before(at) || line.letter_before(at)) return at;
  const std::string_view before = hemisphere(line.at(at));  // E120°15′
  if (!before.empty()) {
    const std::size_t figure = line.skip_space(at + 1);
    std::string text(before);
    const std::size_t end = read_degrees(line, figure, text);
    if (end == figure) return at;
    out.hanzi(at, end, std::move(text), k_coordinates);
    return end;
  }
  if (!line.digit_at(at)) return at;
  std::string text;
  std::size_t end = read_degrees(line, at, text);
  if (end == at) return at;
  const std::string_view half = hemisphere(line.at(end));
  if (!half.empty() && !line.letter_at(end + 1)) {
    text.insert(0, half);
    ++end;
  }
  out.hanzi(at, end, std::move(text), k_coordinates);
  return end;
}

}  // namespace langdu
