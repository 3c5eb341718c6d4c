#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/document.h"

namespace langdu {

/// The blocks of a Markdown text (CommonMark with tables, by md4c), its footnotes behind the
/// others. `text` is UTF-8 and stands in the source from `source_begin` on.
std::vector<Block> markdown_blocks(std::string text, std::size_t source_begin);

}  // namespace langdu
