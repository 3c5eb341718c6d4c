#pragma once

#include <string>
#include <string_view>

namespace langdu {

/// `text` with what its HTML character references (`&amp;`, `&#x4E00;`, `&hellip;`) stand for. The
/// text holds no tags.
std::string decode_html_entities(std::string_view text);

}  // namespace langdu
