#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// Makes syllables neutral that the sentence and not the lexicon makes so: aspect particles,
/// localizers, directional and potential complements, reduplicated verbs.
void apply_neutral_tones(Analysis& analysis);

}  // namespace langdu
