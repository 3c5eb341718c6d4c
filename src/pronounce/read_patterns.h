#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// Decides polyphones by patterns of grammar that reach farther than the words beside them: the
/// potential complement of 饶不了, 觉 apart from its 睡, 为人 "by nature", 一教就, 一片片地.
/// Readings of users stay.
void read_patterns(Analysis& analysis);

}  // namespace langdu
