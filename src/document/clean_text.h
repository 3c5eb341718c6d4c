#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/mapped_text.h"

namespace langdu {

/// Appends `text`, which stands in the source from `source_begin` on, without the characters that
/// nobody reads: control characters (but tab and form feed), soft hyphens, zero-width and
/// bidirectional marks, byte order marks.
void append_clean(MappedText& out, std::string_view text, std::size_t source_begin);

/// `text` without these characters.
std::string cleaned(std::string_view text);

}  // namespace langdu
