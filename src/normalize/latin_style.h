#pragma once

#include <string_view>

#include "normalize/spoken_sentence.h"
#include "normalize/tables.h"

namespace langdu {

/// Is Latin text (ASCII letters) read as a word or letter by letter? The table of habits first
/// (NASA, COVID, iOS), then the English word list, then the look of the word: upper case or no
/// vowel means letters.
LatinStyle latin_style(std::string_view letters, const NormalizerTables& tables);

}  // namespace langdu
