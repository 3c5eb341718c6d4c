#include "cli/terminal_facts.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace langdu {
namespace {

std::string_view variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : std::string_view{value};
}

bool stderr_is_terminal() { return ::isatty(STDERR_FILENO) == 1; }

}  // namespace

bool plain_lines_wanted() {
  const std::string_view accessible = variable("ACCESSIBLE");
  if (!accessible.empty() && accessible != "0") return true;
  return variable("TERM") == "dumb" || !stderr_is_terminal();
}

bool colour_wanted() { return stderr_is_terminal() && variable("NO_COLOR").empty(); }

std::size_t terminal_width() {
  winsize size{};
  if (::ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 80;
  return size.ws_col;
}

}  // namespace langdu
