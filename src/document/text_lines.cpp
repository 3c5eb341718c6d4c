#include "document/text_lines.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "document/clean_text.h"

namespace langdu {
namespace {

bool ends_line(char c) { return c == '\n' || c == '\r' || c == '\f'; }

}  // namespace

void append_lines(std::string_view text, std::size_t source_begin, Document& document) {
  std::size_t blank_lines = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin + (text[begin] == '\f' ? 1 : 0);
    while (end < text.size() && !ends_line(text[end])) ++end;
    std::size_t next = std::min(end + 1, text.size());
    if (end < text.size() && text[end] == '\f') next = end;
    if (end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n') next = end + 2;
    const std::string_view line = text.substr(begin, end - begin);
    if (trim(line).empty() && !line.starts_with('\f')) {
      ++blank_lines;
    } else {
      Block block;
      block.blank_lines_before = blank_lines;
      append_clean(block.text, line, source_begin + begin);
      if (!block.text.empty()) {
        document.blocks.push_back(std::move(block));
        blank_lines = 0;
      }
    }
    begin = next;
  }
}

}  // namespace langdu
