#pragma once

#include <functional>
#include <string>
#include <vector>

namespace langdu {

/// Calls `on_line` for every line of the files one after another, without its end; `-` is standard
/// input, and so is no file at all. Throws Error(input) that names a file that cannot be read.
void for_each_line(const std::vector<std::string>& files,
                   const std::function<void(const std::string& line)>& on_line);

}  // namespace langdu
