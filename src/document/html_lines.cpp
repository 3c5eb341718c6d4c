#include "document/html_lines.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/one_of.h"
#include "base/utf8.h"
#include "document/clean_text.h"
#include "document/html_elements.h"
#include "document/html_styles.h"

namespace langdu {
namespace {

/// Copyright © 2024 某网 京ICP备00000000号
bool is_imprint(const HtmlLine& line) {
  constexpr std::size_t k_longest = 160;
  if (line.points > k_longest) return false;
  const std::string& text = line.text.text();
  // 增值电信业务经营许可证：京B2-00000000
  const bool is_licence =
      text.find("许可证：") != text.npos && text.find_first_of("0123456789") != text.npos;
  return is_licence || text.find("ICP备") != text.npos || text.find("Copyright") != text.npos;
}

/// Commas and full stops, and not most of it a link.
bool has_prose(const HtmlLine& line) {
  constexpr std::size_t k_shortest = 10;
  if (line.kind == HtmlLineKind::image) return false;
  if (line.kind == HtmlLineKind::row && line.text.text().find("。") == std::string::npos)
    return false;
  if (line.points < k_shortest || line.link_points * 2 >= line.points) return false;
  if (is_imprint(line)) return false;
  constexpr std::array<std::string_view, 9> k_marks = {"，", "。", "！", "？", "；",
                                                       "……", "、", ", ", ". "};
  return std::any_of(k_marks.begin(), k_marks.end(), [&](std::string_view mark) {
    return line.text.text().find(mark) != std::string::npos;
  });
}

class LineBuilder {
 public:
  LineBuilder(const HtmlTree& tree, HiddenElements hidden)
      : tree_(tree), nodes_(tree.nodes()), clipped_(tree), hidden_(hidden) {}

  std::vector<HtmlLine> run(std::uint32_t root) {
    for (std::uint32_t i = root; i < nodes_[root].end;) {
      leave_until(i);
      i = enter(i);
    }
    leave_until(nodes_[root].end);
    flush();
    return std::move(lines_);
  }

 private:
  struct Open {
    std::uint32_t node;
    std::uint32_t end;
    HtmlDisplay display;
  };

  /// Handles a node; gives the one to go on with, which is behind the subtree of a hidden one.
  std::uint32_t enter(std::uint32_t i) {
    const HtmlNode& node = nodes_[i];
    switch (node.display) {
      case HtmlDisplay::text:
        add_text(i);
        return i + 1;
      case HtmlDisplay::hidden:
        return node.end;
      case HtmlDisplay::line_break:
        break_line();
        return i + 1;
      case HtmlDisplay::image:
        add_image(i);
        return i + 1;
      case HtmlDisplay::inline_:
        if (node.end > i + 1 && (is_unseen(i) || is_note_mark(tree_, i))) {
          return node.end;
        }
        links_ += is_link(tree_, i) ? 1U : 0U;
        bolds_ += is_bold(node.name) ? 1U : 0U;
        break;
      case HtmlDisplay::table:
        if (data_tables_ == 0) flush();
        data_tables_ += is_data_table(tree_, i) ? 1U : 0U;
        break;
      case HtmlDisplay::cell:
        if (data_tables_ == 0) {
          flush();
        } else {
          cell_pending_ = !line_.text.empty() || cells_in_row_ > 0;
          ++cells_in_row_;
        }
        break;
      case HtmlDisplay::row:
        flush();
        cells_in_row_ = 0;
        break;
      case HtmlDisplay::block:
        if (node.end > i + 1 && is_unseen(i)) return node.end;
        enter_block(i);
        break;
    }
    path_.push_back({i, node.end, node.display});
    return i + 1;
  }

  [[nodiscard]] bool is_unseen(std::uint32_t i) const {
    if (clipped_.holds(tree_.attribute(i, "class"))) return true;
    if (hidden_ == HiddenElements::read || !is_hidden(tree_, i)) return false;
    return hidden_ == HiddenElements::left_out || !holds_sentences(i);
  }

  [[nodiscard]] bool holds_sentences(std::uint32_t i) const {
    constexpr std::size_t k_fewest = 2;
    constexpr std::uint32_t k_reach = 400;
    const std::uint32_t end = std::min(nodes_[i].end, i + k_reach);
    std::size_t sentences = 0;
    for (std::uint32_t node = i + 1; node < end && sentences < k_fewest; ++node) {
      const std::string_view text = nodes_[node].text;
      for (std::size_t at = text.find("。"); at != text.npos; at = text.find("。", at + 1))
        ++sentences;
    }
    return sentences >= k_fewest;
  }

  void enter_block(std::uint32_t i) {
    if (data_tables_ > 0) {
      space_pending_ = true;
    } else {
      flush();
      line_.breaks_before = 0;
    }
    const std::string_view name = nodes_[i].name;
    if (name == "li") item_pending_ = true;
    lists_ += name == "ul" || name == "ol" ? 1 : 0;
    quotes_ += name == "blockquote" ? 1 : 0;
    pres_ += name == "pre" || name == "listing" ? 1U : 0U;
    captions_ += is_caption(tree_, i) ? 1U : 0U;
    if (is_footnote(tree_, i)) footnotes_end_ = std::max(footnotes_end_, nodes_[i].end);
    if (const int level = heading_level(name); level > 0) heading_ = level;
  }

  void leave_until(std::uint32_t i) {
    while (!path_.empty() && path_.back().end <= i) {
      const Open open = path_.back();
      path_.pop_back();
      const std::string_view name = nodes_[open.node].name;
      if (open.display == HtmlDisplay::inline_) {
        links_ -= is_link(tree_, open.node) ? 1U : 0U;
        bolds_ -= is_bold(name) ? 1U : 0U;
        continue;
      }
      if (data_tables_ == 0 || open.display == HtmlDisplay::row) {
        flush();
      } else {
        space_pending_ = true;
      }
      if (open.display == HtmlDisplay::table && data_tables_ > 0) {
        flush();
        --data_tables_;
      }
      lists_ -= name == "ul" || name == "ol" ? 1 : 0;
      quotes_ -= name == "blockquote" ? 1 : 0;
      pres_ -= name == "pre" || name == "listing" ? 1U : 0U;
      captions_ -= is_caption(tree_, open.node) ? 1U : 0U;
      if (heading_level(name) > 0) heading_ = 0;
      if (name == "li") item_pending_ = false;
    }
  }

  void add_text(std::uint32_t i) {
    const std::string_view text = nodes_[i].text;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint first = decode_utf8(text, at);
      if (is_space(first.value)) {
        at += first.size;
        if (pres_ > 0 && first.value == U'\n') {
          break_line();
        } else {
          add_space(i, first.value);
        }
        continue;
      }
      const std::size_t begin = at;
      Run run{first.value, first.value, 0};
      for (CodePoint point = first; !is_space(point.value);) {
        run.last = point.value;
        ++run.points;
        at += point.size;
        if (at >= text.size()) break;
        point = decode_utf8(text, at);
      }
      add_run(i, run, {begin, at});
    }
  }

  void add_space(std::uint32_t i, char32_t space) {
    if (line_.text.empty()) {
      line_.indented = line_.indented || space == 0x3000;
      if (space == 0x3000) line_.node = i;
      return;
    }
    space_pending_ = true;
    newline_pending_ = newline_pending_ || space == U'\n' || space == U'\r';
  }

  /// Characters without white space between them.
  struct Run {
    char32_t first;
    char32_t last;
    std::size_t points;
  };

  /// White space that holds a line end does not part two hanzi: it comes from the page's source.
  void add_run(std::uint32_t i, const Run& run, SourceSpan range) {
    const HtmlNode& node = nodes_[i];
    const bool literal = node.text.size() == node.source_size;
    const std::size_t begin = node.source_begin + (literal ? range.begin : 0);
    if (line_.text.empty()) {
      line_.node = i;
    } else if (cell_pending_) {
      line_.text.append("\t", {begin, begin});
    } else if (space_pending_ && !(newline_pending_ && run.first >= 0x2E80 && last_ >= 0x2E80)) {
      line_.text.append(" ", {begin, begin});
    }
    cell_pending_ = space_pending_ = newline_pending_ = false;
    const std::string_view bytes = node.text.substr(range.begin, range.size());
    if (literal) {
      append_clean(line_.text, bytes, begin);
    } else {
      line_.text.append(cleaned(bytes), {begin, begin + node.source_size});
    }
    last_ = run.last;
    line_.points += run.points;
    if (links_ > 0) line_.link_points += run.points;
    if (bolds_ > 0) line_.bold_points += run.points;
  }

  void add_image(std::uint32_t i) {
    const std::string shown = cleaned(tree_.attribute(i, "alt"));
    const std::string_view alt = trim(shown);
    if (alt.empty() || data_tables_ > 0) return;
    if (!line_.text.empty()) return;  // an ornament or sign within a line
    HtmlLine image;
    image.kind = HtmlLineKind::image;
    image.node = i;
    image.block = path_.empty() ? 0 : path_.back().node;
    image.points = count_code_points(alt);
    if (links_ > 0) image.link_points = image.points;
    image.text.append(alt, {nodes_[i].source_begin, nodes_[i].source_begin + alt.size()});
    lines_.push_back(std::move(image));
  }

  void break_line() {
    if (data_tables_ > 0) {
      space_pending_ = true;
      return;
    }
    const bool item = item_pending_;
    flush();
    item_pending_ = item && lines_.empty();
    ++line_.breaks_before;
  }

  /// Some makers size their text by <h3>.
  [[nodiscard]] bool is_paragraph_of_heading() const {
    constexpr std::size_t k_shortest = 24;
    return heading_ > 1 && line_.points >= k_shortest && line_.link_points == 0 &&
           ends_with_one_of(line_.text.text(), {"。", "。”"});
  }

  [[nodiscard]] HtmlLineKind kind_of_line() const {
    if (data_tables_ > 0 && captions_ == 0) return HtmlLineKind::row;
    if (line_.node < footnotes_end_) return HtmlLineKind::footnote;
    if (heading_ > 0 && !is_paragraph_of_heading()) return HtmlLineKind::heading;
    if (captions_ > 0) return HtmlLineKind::caption;
    if (item_pending_) return HtmlLineKind::list_item;
    if (pres_ > 0) return HtmlLineKind::preformatted;
    if (quotes_ > 0) return HtmlLineKind::quote;
    return HtmlLineKind::text;
  }

  void flush() {
    if (!line_.text.empty()) {
      line_.kind = kind_of_line();
      line_.level = line_.kind == HtmlLineKind::heading     ? heading_
                    : line_.kind == HtmlLineKind::list_item ? std::max(lists_, 1)
                    : line_.kind == HtmlLineKind::quote     ? quotes_
                                                            : 0;
      line_.block = block_of(line_.node);
      line_.is_prose = has_prose(line_);
      lines_.push_back(std::move(line_));
      item_pending_ = false;
      line_ = {};
    } else {
      line_.indented = false;
    }
    cell_pending_ = space_pending_ = newline_pending_ = false;
    last_ = 0;
  }

  [[nodiscard]] std::uint32_t block_of(std::uint32_t node) const {
    while (node > 0 && (nodes_[node].display == HtmlDisplay::text ||
                        nodes_[node].display == HtmlDisplay::inline_)) {
      node = nodes_[node].parent;
    }
    return node;
  }

  const HtmlTree& tree_;
  const std::vector<HtmlNode>& nodes_;
  const ClippedClasses clipped_;
  const HiddenElements hidden_;
  std::vector<Open> path_;
  std::vector<HtmlLine> lines_;
  HtmlLine line_;
  char32_t last_ = 0;
  bool space_pending_ = false;
  bool newline_pending_ = false;
  bool cell_pending_ = false;
  bool item_pending_ = false;
  int heading_ = 0;
  int lists_ = 0;
  int quotes_ = 0;
  unsigned links_ = 0;
  unsigned bolds_ = 0;
  unsigned pres_ = 0;
  unsigned captions_ = 0;
  unsigned data_tables_ = 0;
  std::uint32_t footnotes_end_ = 0;  ///< behind the notes that were entered last
  std::size_t cells_in_row_ = 0;
};

}  // namespace

std::vector<HtmlLine> html_lines(const HtmlTree& tree, std::uint32_t root, HiddenElements hidden) {
  return LineBuilder(tree, hidden).run(root);
}

}  // namespace langdu
