#pragma once

#include "pronounce/analysis.h"

namespace langdu {

/// Reads measures that are other words elsewhere (场, 通, 服, 行, 撮), and verbs that the hanzi
/// beside them settles (还清, 系好, 一圈一圈地转).
void read_measures(Analysis& analysis);

}  // namespace langdu
