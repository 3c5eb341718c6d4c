#pragma once

#include <string_view>

#include "lexicon/lexicon.h"

namespace langdu {

/// How much likelier the lexicon finds `tail` and `head` as one text than apart, in nats: well
/// above 0 where the cut went through a word (承|接), about 0 where it fell between two words.
double join_gain(std::string_view tail, std::string_view head, const Lexicon& lexicon);

/// Does a text end in a word that something must follow (和, 的, 在, 把, 、, ，)?
bool demands_continuation(std::string_view text);

}  // namespace langdu
