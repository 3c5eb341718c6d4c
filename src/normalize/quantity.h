#pragma once

#include <cstddef>
#include <string>

#include "normalize/line.h"

namespace langdu {

/// A unit as written behind a figure: one of units.tsv, or several joined by `/` and `·`.
struct UnitSpan {
  std::size_t end = 0;
  std::string spoken;  ///< 千米, 瓦时每千克
  SemioticClass semiotic_class = SemioticClass::measure;
  TwoBefore two = TwoBefore::er;
};

/// The longest unit at `at` that is not the beginning of a longer Latin word; `end` is 0 if there
/// is none.
UnitSpan read_unit(const Line& line, std::size_t at);

}  // namespace langdu
