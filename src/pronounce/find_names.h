#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// Joins surname and given name of a person that the lexicon does not have to one word: 任 志强.
void find_names(Analysis& analysis);

/// Reads a polyphonic surname as such in the names of persons: 任 is ren2, 单 shan4.
void read_surnames(Analysis& analysis);

/// Is this hanzi one of the surnames that these passes know?
bool is_surname(char32_t hanzi);

/// Is it one of which given names are mostly made?
bool is_in_given_names(char32_t hanzi);

}  // namespace langdu
