// The selection, through the programs that know how to ask for it.
#include "cli/clipboard.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

#include "base/error.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// The output of a fixed command line; empty if it fails.
std::string output_of(const char* command) {
  const auto close = [](FILE* stream) { pclose(stream); };
  const std::unique_ptr<FILE, decltype(close)> stream(popen(command, "re"), close);
  std::string output;
  std::array<char, 4096> bytes{};
  while (stream != nullptr) {
    const std::size_t count = std::fread(bytes.data(), 1, bytes.size(), stream.get());
    if (count == 0) break;
    output.append(bytes.data(), count);
  }
  return output;
}

}  // namespace

std::string read_clipboard() {
  std::vector<const char*> commands;
  if (std::getenv("WAYLAND_DISPLAY") != nullptr) {
    commands = {"wl-paste --primary --no-newline 2>/dev/null", "wl-paste --no-newline 2>/dev/null"};
  } else if (std::getenv("DISPLAY") != nullptr) {
    commands = {"xclip -o -selection primary 2>/dev/null",
                "xclip -o -selection clipboard 2>/dev/null"};
  } else {
    throw Error(ErrorKind::input, "--clipboard: there is no graphical session to take text from");
  }
  for (const char* command : commands) {
    std::string text = output_of(command);
    if (!trim(text).empty()) return text;
  }
  throw Error(ErrorKind::input,
              "--clipboard: nothing is selected, or wl-clipboard (Wayland) or xclip (X) is not "
              "installed");
}

}  // namespace langdu
