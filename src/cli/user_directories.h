#pragma once

#include <filesystem>

namespace langdu {

/// The user's directories by the XDG Base Directory Specification (0.8), each with `langdu` at its
/// end; they need not exist. Empty if neither the variable nor HOME is set.
std::filesystem::path user_cache_directory();
std::filesystem::path user_config_directory();
std::filesystem::path user_state_directory();

}  // namespace langdu
