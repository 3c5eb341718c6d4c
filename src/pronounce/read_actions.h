#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// Reads verbs by their objects (把面和好, 撒了一把盐) and particles by the end that they
/// stand at (好哇).
void read_actions(Analysis& analysis);

}  // namespace langdu
