#include <utility>

#include "article/passes.h"
#include "base/utf8.h"

namespace langdu {
namespace {

LineRole role_of(BlockKind kind) {
  switch (kind) {
    case BlockKind::line:
      return LineRole::unknown;
    case BlockKind::heading:
      return LineRole::heading;
    case BlockKind::list_item:
    case BlockKind::verse:
    case BlockKind::code:
    case BlockKind::table_row:
      return LineRole::verse;
    case BlockKind::image:
    case BlockKind::caption:
    case BlockKind::footnote:
      return LineRole::note;
    case BlockKind::paragraph:
    case BlockKind::quote:
      return LineRole::paragraph;
  }
  return LineRole::unknown;
}

MappedText trimmed(const MappedText& text) {
  const std::string_view all = text.text();
  const std::string_view inner = trim(all);
  if (inner.size() == all.size()) return text;
  const std::size_t begin = inner.empty() ? 0 : static_cast<std::size_t>(inner.data() - all.data());
  return text.slice({begin, begin + inner.size()});
}

}  // namespace

Page lines_of(std::span<const Block> blocks) {
  Page page;
  page.reserve(blocks.size());
  for (const Block& block : blocks) {
    PageLine line;
    line.text = trimmed(block.text);
    if (line.text.empty()) continue;
    line.role = role_of(block.kind);
    line.typed = block.kind != BlockKind::line;
    line.level = block.level;
    line.blank_before = block.blank_lines_before;
    const std::string_view raw = block.text.text();
    line.begins_page = raw.starts_with('\f');
    line.indented = is_space(decode_utf8(raw, line.begins_page && raw.size() > 1 ? 1 : 0).value);
    page.push_back(std::move(line));
  }
  return page;
}

}  // namespace langdu
