#pragma once

#include <string>

namespace langdu {

/// The text that the user selected last, else that of the clipboard, by wl-paste under Wayland or
/// xclip under X. Throws Error(input) that says what is missing.
std::string read_clipboard();

}  // namespace langdu
