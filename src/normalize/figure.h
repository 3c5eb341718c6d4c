#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "normalize/line.h"

namespace langdu {

/// An unsigned number as written: integer digits without separators, and those of the fraction.
struct Figure {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string integer;
  std::string fraction;  ///< empty if there is no decimal point
  bool grouped = false;  ///< had thousands separators

  [[nodiscard]] bool is_decimal() const { return !fraction.empty(); }
  [[nodiscard]] bool has_leading_zero() const { return integer.size() > 1 && integer[0] == '0'; }
  /// The integer part, saturated at 10^15.
  [[nodiscard]] long long value() const;
};

/// Reads digits with thousands separators (comma, or spaces between at least two groups of three)
/// and a fraction. Nothing if no digit stands at `at`.
std::optional<Figure> read_figure(const Line& line, std::size_t at);

/// Only the digits, no separators or fraction.
std::optional<Figure> read_integer(const Line& line, std::size_t at);

/// The figure as a value: a cardinal, with 点 and digits behind it.
std::string say_figure(const Figure& figure);

/// The same where a lone 2 is 两.
std::string say_counted_figure(const Figure& figure);

/// Past 十百千万亿兆 that multiply the figure before.
std::size_t skip_magnitude(const Line& line, std::size_t at);

/// Past 多, 余, 几, 来 between a figure and its measure word.
std::size_t skip_vague(const Line& line, std::size_t at);

/// Past a dash or tilde that may mean a range; `at` if there is none.
std::size_t skip_range_sign(const Line& line, std::size_t at);

}  // namespace langdu
