#pragma once

#include <filesystem>
#include <string>

namespace langdu {

/// Where voices and compiled language data lie: `option` (--data) if given, else the environment's
/// LANGDU_DATA, else beside the running binary (the build tree), else in share/langdu of the prefix
/// that it is installed under. Throws Error(data) that lists where it looked.
std::filesystem::path find_data_directory(const std::string& option);

}  // namespace langdu
