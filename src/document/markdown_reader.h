#pragma once

#include <memory>
#include <string>

#include "document/reader.h"

namespace langdu {

/// A Markdown text (CommonMark with tables, strike-through and bare addresses; footnotes as
/// `[^1]`). A front matter in YAML gives title, author and date. `bytes` in any encoding.
std::unique_ptr<DocumentReader> make_markdown_reader(std::string bytes, const std::string& name);

}  // namespace langdu
