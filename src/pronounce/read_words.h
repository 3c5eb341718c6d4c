#pragma once

#include "lexicon/lexicon.h"
#include "pronounce/analysis.h"

namespace langdu {

/// Gives every hanzi its citation syllable, by its word.
void read_words(const Lexicon& lexicon, Analysis& analysis);

}  // namespace langdu
