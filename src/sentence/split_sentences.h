#pragma once

#include <vector>

#include "base/mapped_text.h"
#include "sentence/sentence.h"

namespace langdu {

/// Splits a paragraph behind 。！？…； with the closing quotes and brackets that follow. Never
/// breaks inside a quotation or bracket that continues, nor inside a number, a Latin abbreviation
/// or a URL. Every character that is not white space is in exactly one sentence, in order. Linear
/// in time.
std::vector<Sentence> split_sentences(const MappedText& paragraph);

}  // namespace langdu
