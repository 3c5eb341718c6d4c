#pragma once

#include <cstddef>
#include <vector>

#include "document/document.h"
#include "document/html_lines.h"

namespace langdu {

/// The lines `chosen` of a page as blocks. A short bold line by itself is a heading; an image's
/// text is kept only where it tells something that no other line says.
std::vector<Block> html_blocks(std::vector<HtmlLine> lines, const std::vector<std::size_t>& chosen);

}  // namespace langdu
