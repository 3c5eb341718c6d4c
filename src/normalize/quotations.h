#pragma once

#include "normalize/spoken_sentence.h"
#include "normalize/tables.h"

namespace langdu {

/// Finds the quotations of a sentence by its quote tokens, tells slogans, titles, speech and scare
/// quotes apart, and puts the inner breaks of slogans in. Unpaired quotes make no quotation.
void mark_quotations(SpokenSentence& sentence, const NormalizerTables& tables);

}  // namespace langdu
