#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// The particle 啊 takes over the end of the syllable before it: 好啊 hao3 wa5, 看啊 kan4 na5.
/// Behind -ng it stays `a`, since pinyin has no nga.
void link_particle(Analysis& analysis);

}  // namespace langdu
