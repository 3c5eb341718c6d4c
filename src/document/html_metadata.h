#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/html_lines.h"
#include "document/html_tree.h"

namespace langdu {

/// The encoding that the beginning of an HTML or XML text declares, empty if none.
std::string declared_encoding(std::string_view prefix);

/// What a page says about itself in its head (title, meta, JSON-LD) and in elements made for it:
/// title, authors as they are written (the likeliest first), date, language.
void read_metadata(const HtmlTree& tree, const std::vector<HtmlLine>& lines, DocumentInfo& info);

}  // namespace langdu
