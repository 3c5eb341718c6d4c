#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "document/html_lines.h"
#include "document/html_tree.h"

namespace langdu {

/// The title of a page's article: the line of the page that the page's own title repeats, or what
/// the head says. `headline` is what the page's linked data says, empty for nothing.
std::string html_title(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                       const std::string& headline);

/// The line of the page that shows the title, or `lines.size()`. A heading is preferred.
std::size_t find_title_line(const std::vector<HtmlLine>& lines, const std::string& title);

/// The content of the first <meta> of one of these names (small letters) that has any.
std::string meta_content(const HtmlTree& tree, std::initializer_list<std::string_view> names);

std::string to_lower_ascii(std::string_view text);

}  // namespace langdu
