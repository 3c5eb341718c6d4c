#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "normalize/figure.h"
#include "normalize/line.h"

namespace langdu {

/// A unit as written behind a figure: one of units.tsv, or several joined by `/` and `·`.
struct UnitSpan {
  std::size_t end = 0;  ///< 0 if there is no unit
  std::string spoken;   ///< 千米, 瓦时每千克; `~` stands for the figure (百公里~升)
  SemioticClass semiotic_class = SemioticClass::measure;
  TwoBefore two = TwoBefore::er;
};

/// The longest unit at `at` that is not the beginning of a longer Latin word.
UnitSpan read_unit(const Line& line, std::size_t at);

enum class Sign { none, minus, plus, plus_minus };

/// A figure with what makes it an amount.
struct Amount {
  std::size_t begin = 0;
  std::size_t end = 0;
  Sign sign = Sign::none;
  Figure figure;
  std::string magnitude;   ///< 万, 亿多: only where something is behind it that it belongs to
  std::size_t places = 0;  ///< of an English magnitude: 6 for million
  std::size_t magnitude_end = 0;  ///< behind the magnitude, whether or not it is in `magnitude`
  std::string currency;           ///< 元, 美元
  std::string fraction_of;        ///< 百, 千, 万 of a percent sign
  UnitSpan unit;
  bool degrees = false;  ///< 度 or 摄氏度 is behind, which the text itself says

  [[nodiscard]] bool bare() const {
    return currency.empty() && fraction_of.empty() && unit.end == 0;
  }
};

/// Reads an optional sign, an optional currency sign, a figure, and the percent sign, currency code
/// or unit behind it. Hanzi units are left to the text.
std::optional<Amount> read_amount(const Line& line, std::size_t at);

/// Past million, bn, k behind a sum of money, and the places that it shifts the point by.
std::size_t read_english_magnitude(const Line& line, std::size_t at, std::size_t& places);

/// The value without its unit: a 2 is 二, 万 and 亿 stay behind it.
std::string say_plain_value(const Amount& amount);

/// The amount as it is said: 零下三摄氏度, 百分之三点五, 十二点五万美元.
std::string say_amount(const Amount& amount);

/// `value` with the unit, currency or fraction of `amount` around it.
std::string say_with_unit(const Amount& amount, const std::string& value);

}  // namespace langdu
