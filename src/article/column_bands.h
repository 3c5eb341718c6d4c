#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "document/document.h"

namespace langdu {

/// Where a page begins anew with other columns below: three columns above, four below. The first
/// band begins with the first block.
std::vector<std::size_t> begins_of_bands(std::span<const Block> blocks);

}  // namespace langdu
