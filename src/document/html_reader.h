#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "document/reader.h"

namespace langdu {

/// Do the first bytes of a file look like a web page?
bool looks_like_html(std::string_view prefix);

/// One web page: its main article. `bytes` as they were sent, in any encoding.
std::unique_ptr<DocumentReader> make_html_reader(std::string bytes, const std::string& name);

}  // namespace langdu
