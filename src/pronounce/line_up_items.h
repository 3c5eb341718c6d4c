#pragma once

#include "lexicon/lexicon.h"
#include "normalize/spoken_sentence.h"
#include "pronounce/analysis.h"

namespace langdu {

/// Lines up the hanzi and Latin runs of a sentence and finds its words. Readings are still the
/// default.
Analysis line_up_items(const SpokenSentence& sentence, const Lexicon& lexicon);

}  // namespace langdu
