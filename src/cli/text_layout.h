#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_span.h"

namespace langdu {

/// The columns that a character takes on a terminal: 2 for wide ones, 0 for combining ones and for
/// what cannot be shown.
std::size_t character_width(char32_t character);
std::size_t text_width(std::string_view text);

/// Cuts text into lines no wider than `columns` (at least 2). A line does not begin with closing
/// punctuation, nor end with an opening bracket, and Latin words stay whole, where the width
/// allows. The spans are bytes of `text`, in order; together they cover all of it but line ends and
/// the spaces at which a line was broken.
std::vector<SourceSpan> wrap_text(std::string_view text, std::size_t columns);

/// As much of the beginning of `text` as fits, with an ellipsis where something was left out.
std::string shorten_text(std::string_view text, std::size_t columns);

}  // namespace langdu
