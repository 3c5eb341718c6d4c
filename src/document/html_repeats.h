#pragma once

#include <cstddef>
#include <vector>

#include "document/html_lines.h"

namespace langdu {

/// Pages made for screens and telephones at once hold their text twice: takes the second one out of
/// `chosen`, with what stands between them.
void drop_second_body(const std::vector<HtmlLine>& lines, std::vector<std::size_t>& chosen);

}  // namespace langdu
