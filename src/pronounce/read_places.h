#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// Reads the hanzi that end the name of a place or a building and are other words elsewhere: 观 of
/// a temple, 铺 of a stage on the road, 泡 of a lake, 堡 of a village, 弄 of a lane.
void read_places(Analysis& analysis);

}  // namespace langdu
