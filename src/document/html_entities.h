#pragma once

#include <string>
#include <string_view>

namespace langdu {

/// What an HTML character reference (`&amp;`, `&#x4E00;`, `&hellip;`) stands for; itself if it is
/// none.
std::string decode_html_entity(std::string_view entity);

}  // namespace langdu
