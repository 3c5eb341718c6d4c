#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// Sets the break behind every item: from punctuation, words, and the length of what lies between.
void find_breaks(Analysis& analysis);

}  // namespace langdu
