#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// Reads 子 in names: zi3 in given names (安子文) and after the names of sages and lords of old
/// (玄冥子, 魏桓子), zi5 in pet names (小顺子).
void read_zi_in_names(Analysis& analysis);

}  // namespace langdu
