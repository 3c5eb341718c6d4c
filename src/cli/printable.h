#pragma once

#include <string>
#include <string_view>

namespace langdu {

/// `text` as it may be sent to a terminal: control characters (escape sequences) and bidirectional
/// marks, which would command the terminal or disguise what follows, become <U+001B>.
std::string printable(std::string_view text);

}  // namespace langdu
