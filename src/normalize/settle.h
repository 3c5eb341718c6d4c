#pragma once

#include <functional>
#include <vector>

#include "normalize/spoken_sentence.h"

namespace langdu {

/// Reads `text` into tokens whose spans point into it.
using Reader = std::function<std::vector<Token>(std::string_view text)>;

/// Spoken text may by chance look like written text of another class (a letter of a code that now
/// stands between 第 and 期). Reads it again until nothing changes, so that saying the spoken text
/// changes nothing. Only the tokens that a later reading says otherwise change.
void settle(SpokenSentence& sentence, std::string_view line, const Reader& read);

}  // namespace langdu
