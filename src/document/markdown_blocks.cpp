#include "document/markdown_blocks.h"

#include <fmt/format.h>
#include <md4c.h>

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/utf8.h"
#include "document/clean_text.h"
#include "document/html_entities.h"

namespace langdu {
namespace {

/// Collects blocks from md4c's callbacks.
class BlockCollector {
 public:
  BlockCollector(std::string_view markdown, std::size_t source_begin)
      : markdown_(markdown), source_begin_(source_begin) {}

  std::vector<Block> run() {
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEAUTOLINKS |
                   MD_FLAG_NOHTMLBLOCKS | MD_FLAG_NOHTMLSPANS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) {
      return static_cast<BlockCollector*>(self)->enter_block(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
      return static_cast<BlockCollector*>(self)->leave_block(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<BlockCollector*>(self)->enter_span(type);
    };
    parser.leave_span = [](MD_SPANTYPE type, void*, void* self) {
      return static_cast<BlockCollector*>(self)->leave_span(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return static_cast<BlockCollector*>(self)->add_text(type, {text, size});
    };
    md_parse(markdown_.data(), static_cast<MD_SIZE>(markdown_.size()), &parser, this);
    flush();
    return std::move(blocks_);
  }

 private:
  int enter_block(MD_BLOCKTYPE type, void* detail) {
    switch (type) {
      case MD_BLOCK_H:
        begin(BlockKind::heading, static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level));
        break;
      case MD_BLOCK_UL:
        lists_.push_back(0);
        break;
      case MD_BLOCK_OL:
        lists_.push_back(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start);
        if (lists_.back() == 0) lists_.back() = 1;
        break;
      case MD_BLOCK_LI:
        begin(BlockKind::list_item, static_cast<int>(lists_.size()));
        if (!lists_.empty() && lists_.back() > 0) marker_ = fmt::format("{}. ", lists_.back()++);
        break;
      case MD_BLOCK_QUOTE:
        flush();
        ++quotes_;
        break;
      case MD_BLOCK_CODE:
        begin(BlockKind::code, 0);
        break;
      case MD_BLOCK_TR:
        begin(BlockKind::table_row, 0);
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        cell_pending_ = !block_.text.empty();
        break;
      case MD_BLOCK_P:
        // The first paragraph of an item is the item.
        if (block_.kind != BlockKind::list_item || !block_.text.empty()) {
          begin(quotes_ > 0 ? BlockKind::quote : BlockKind::paragraph, quotes_);
        }
        break;
      default:
        break;
    }
    return 0;
  }

  int leave_block(MD_BLOCKTYPE type) {
    switch (type) {
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        flush();
        if (!lists_.empty()) lists_.pop_back();
        break;
      case MD_BLOCK_QUOTE:
        flush();
        --quotes_;
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        break;
      default:
        flush();
        break;
    }
    return 0;
  }

  /// An image alone in its paragraph is announced; within a sentence it is left out.
  int enter_span(MD_SPANTYPE type) {
    if (type != MD_SPAN_IMG) return 0;
    if (images_++ == 0) outside_ = std::exchange(block_, {});
    block_.kind = BlockKind::image;
    return 0;
  }

  int leave_span(MD_SPANTYPE type) {
    if (type != MD_SPAN_IMG || --images_ > 0) return 0;
    Block image = std::exchange(block_, std::move(outside_));
    if (block_.text.empty() && !trim(image.text.text()).empty())
      blocks_.push_back(std::move(image));
    return 0;
  }

  int add_text(MD_TEXTTYPE type, std::string_view text) {
    if (!marker_.empty() && block_.kind == BlockKind::list_item && block_.text.empty()) {
      block_.text.append(marker_, {offset_of(text), offset_of(text)});
    }
    marker_.clear();
    if (cell_pending_) block_.text.append("\t", {offset_of(text), offset_of(text)});
    cell_pending_ = false;
    if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR) {
      add_break(type);
    } else if (type == MD_TEXT_ENTITY) {
      const std::size_t begin = offset_of(text);
      block_.text.append(cleaned(decode_html_entities(text)), {begin, begin + text.size()});
    } else if (type == MD_TEXT_CODE && block_.kind == BlockKind::code) {
      add_code(text);
    } else if (type != MD_TEXT_NULLCHAR && type != MD_TEXT_HTML) {
      append_after_break(text);
    }
    return 0;
  }

  /// A line end within a paragraph parts Latin words, not hanzi; a hard one parts lines.
  void add_break(MD_TEXTTYPE type) {
    if (type == MD_TEXT_BR && !block_.text.empty()) {
      const BlockKind kind = block_.kind == BlockKind::paragraph ? BlockKind::verse : block_.kind;
      block_.kind = kind;
      const int level = block_.level;
      flush();
      begin(kind, level);
    } else {
      pending_break_ = true;
    }
  }

  void append_after_break(std::string_view text) {
    if (pending_break_ && !block_.text.empty() && !text.empty()) {
      const std::string& so_far = block_.text.text();
      const char32_t before = decode_utf8_before(so_far, so_far.size()).value;
      const char32_t after = decode_utf8(text, 0).value;
      constexpr char32_t k_first_wide = 0x2E80;
      if (before < k_first_wide || after < k_first_wide) {
        block_.text.append(" ", {offset_of(text), offset_of(text)});
      }
    }
    pending_break_ = false;
    append_clean(block_.text, text, offset_of(text));
  }

  void add_code(std::string_view text) {
    if (text == "\n") {
      flush();
      begin(BlockKind::code, 0);
    } else {
      append_clean(block_.text, text, offset_of(text));
    }
  }

  /// md4c hands out pieces of the text itself, but for a few constants.
  [[nodiscard]] std::size_t offset_of(std::string_view text) {
    const bool inside =
        text.data() >= markdown_.data() && text.data() <= markdown_.data() + markdown_.size();
    if (inside)
      last_offset_ = source_begin_ + static_cast<std::size_t>(text.data() - markdown_.data());
    return last_offset_;
  }

  void begin(BlockKind kind, int level) {
    flush();
    block_.kind = kind;
    block_.level = level;
  }

  void flush() {
    if (!trim(block_.text.text()).empty()) blocks_.push_back(std::move(block_));
    block_ = {};
    block_.kind = BlockKind::paragraph;
    pending_break_ = cell_pending_ = false;
  }

  std::string_view markdown_;
  std::size_t source_begin_;
  std::vector<Block> blocks_;
  Block block_;
  Block outside_;
  std::vector<unsigned> lists_;
  std::string marker_;
  int quotes_ = 0;
  int images_ = 0;
  bool pending_break_ = false;
  bool cell_pending_ = false;
  std::size_t last_offset_ = 0;
};

/// `[^1]: text` at a line's beginning becomes a footnote, `[^1]` elsewhere is left out. CommonMark
/// would take the first for a link's definition, so both are covered by characters that nobody
/// reads before md4c sees them: every byte stays where it was.
std::vector<Block> cover_footnotes(std::string& text, std::size_t source_begin) {
  constexpr char k_unread = '\x01';
  constexpr std::size_t k_longest_label = 32;
  std::vector<Block> footnotes;
  for (std::size_t at = text.find("[^"); at != std::string::npos; at = text.find("[^", at + 2)) {
    const std::size_t close = text.find_first_of("]\n", at);
    if (close == std::string::npos || text[close] != ']' || close - at > k_longest_label) continue;
    std::size_t end = close + 1;
    const bool defines = (at == 0 || text[at - 1] == '\n') && end < text.size() && text[end] == ':';
    if (defines) {
      const std::size_t begin = end + 1;
      end = std::min(text.find('\n', begin), text.size());
      Block note;
      note.kind = BlockKind::footnote;
      append_clean(note.text, std::string_view(text).substr(begin, end - begin),
                   source_begin + begin);
      if (!trim(note.text.text()).empty()) footnotes.push_back(std::move(note));
    }
    std::fill(text.begin() + static_cast<std::ptrdiff_t>(at),
              text.begin() + static_cast<std::ptrdiff_t>(end), defines ? ' ' : k_unread);
  }
  return footnotes;
}

}  // namespace

std::vector<Block> markdown_blocks(std::string text, std::size_t source_begin) {
  std::vector<Block> footnotes = cover_footnotes(text, source_begin);
  std::vector<Block> blocks = BlockCollector(text, source_begin).run();
  std::move(footnotes.begin(), footnotes.end(), std::back_inserter(blocks));
  return blocks;
}

}  // namespace langdu
