#pragma once

#include "lexicon/lexicon.h"
#include "pronounce/analysis.h"

namespace langdu {

/// Surface tones from citation tones: 一, 不 and third tones. Needs words and breaks.
void apply_tone_sandhi(const Lexicon& lexicon, Analysis& analysis);

}  // namespace langdu
