#pragma once

#include <cstddef>
#include <string_view>

#include "document/document.h"

namespace langdu {

/// Adds `text`, which stands in the source from `source_begin` on, to a document as lines. It is
/// split at LF, CR LF, CR and form feed; a form feed begins the next line, where it tells the
/// article stage that a page begins.
void append_lines(std::string_view text, std::size_t source_begin, Document& document);

}  // namespace langdu
