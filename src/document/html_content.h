#pragma once

#include <cstddef>
#include <vector>

#include "document/html_lines.h"
#include "document/html_tree.h"

namespace langdu {

/// Chooses the lines of a web page that are its article, in order: the part of the tree where prose
/// is dense, with the parts beside it that are of the same make, less what is built like a list of
/// links, a comment thread or a tool bar. `title` is the index of the line that repeats the page's
/// title, or `lines.size()`; what stands above it is hardly the article.
std::vector<std::size_t> choose_content(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                                        std::size_t title);

}  // namespace langdu
