#pragma once

#include <string>
#include <string_view>

#include "normalize/spoken_sentence.h"
#include "pronounce/pronouncer.h"

namespace langdu {

/// A line as it is, nothing normalised: its hanzi, and every run of other characters as one token.
SpokenSentence raw_sentence(std::string_view line);

/// One token for each hanzi, other runs copied without the white space at their ends.
/// `pronunciation` was made from a `raw_sentence`.
std::string to_raw_pinyin(const Pronunciation& pronunciation, PinyinForm form);

}  // namespace langdu
