#include "cli/printable.h"

#include <fmt/format.h>

#include "base/utf8.h"

namespace langdu {
namespace {

bool commands_terminal(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || (c >= 0x200E && c <= 0x200F) ||
         (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    if (commands_terminal(point.value)) {
      result += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(point.value));
    } else {
      append_utf8(result, point.value);
    }
    i += point.size;
  }
  return result;
}

}  // namespace langdu
