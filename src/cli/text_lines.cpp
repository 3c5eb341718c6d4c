// Lines of text for the commands that answer with a line for each.
#include "cli/text_lines.h"

#include <fmt/format.h>

#include <cerrno>
#include <fstream>
#include <iostream>
#include <system_error>

#include "base/error.h"

namespace langdu {
namespace {

void read_lines(std::istream& input, const std::function<void(const std::string& line)>& on_line) {
  for (std::string line; std::getline(input, line);) on_line(line);
}

void read_file(const std::string& name,
               const std::function<void(const std::string& line)>& on_line) {
  errno = 0;
  std::ifstream file(name);
  if (file) read_lines(file, on_line);
  // A folder opens, but cannot be read.
  if (!file.is_open() || file.bad()) {
    throw Error(ErrorKind::input,
                fmt::format("cannot read {}: {}. Check the name and its permissions", name,
                            std::generic_category().message(errno)));
  }
}

}  // namespace

void for_each_line(const std::vector<std::string>& files,
                   const std::function<void(const std::string& line)>& on_line) {
  std::ios::sync_with_stdio(false);
  if (files.empty()) read_lines(std::cin, on_line);
  for (const std::string& name : files) {
    if (name == "-") {
      read_lines(std::cin, on_line);
    } else {
      read_file(name, on_line);
    }
  }
}

}  // namespace langdu
