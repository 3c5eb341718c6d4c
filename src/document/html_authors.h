#pragma once

#include <string>
#include <vector>

#include "document/html_lines.h"
#include "document/html_tree.h"

namespace langdu {

/// Whom a page credits with its text, as it is written there, the likeliest first: lines about the
/// title and below the text, linked data (`linked`), meta elements, elements made for the author.
/// What is no name among them is left to the reader of names.
std::vector<std::string> credited_authors(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                                          const std::string& title,
                                          const std::vector<std::string>& linked);

}  // namespace langdu
