#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// Cuts words that the segmentation drew over a boundary of syntax: 挽|着手 becomes 挽|着|手.
void split_words(const Lexicon& lexicon, Analysis& analysis);

}  // namespace langdu
