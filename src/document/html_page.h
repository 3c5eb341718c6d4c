#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "document/html_lines.h"
#include "document/html_tree.h"

namespace langdu {

/// A line with the punctuation of prose and hardly a link.
inline bool is_prose_line(const HtmlLine& line) { return line.is_prose; }

/// At least half of the line is a link.
bool is_link_line(const HtmlLine& line);

/// The words that stand by themselves beside every comment of a thread.
bool is_comment_control(std::string_view text);

/// 3小时前, 村口老王1天前: a short line that ends in how long ago something was written.
bool tells_age(std::string_view text);

/// 相关新闻, 推荐阅读：, 【延伸阅读】, 更多精彩内容: the heading of a list of other texts.
bool is_list_label(std::string_view text);

/// What stands below the title of a card that leads to another text: 5评论, 3小时前, 05-06 10:05.
bool is_card_footer(std::string_view text);

/// The lines of a page by the elements that hold them. Lines are in document order, so a subtree is
/// a range of them. What it refers to must outlive it.
class HtmlPage {
 public:
  /// `title` is the index of the line that repeats the page's title, or `lines.size()`.
  HtmlPage(const HtmlTree& tree, const std::vector<HtmlLine>& lines, std::size_t title);

  [[nodiscard]] const HtmlTree& tree() const { return tree_; }
  [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return tree_.nodes(); }
  [[nodiscard]] const std::vector<HtmlLine>& lines() const { return lines_; }
  [[nodiscard]] std::size_t title() const { return title_; }
  [[nodiscard]] bool has_title() const { return title_ < lines_.size(); }

  /// The first line at or behind `node`, which may be one behind the last.
  [[nodiscard]] std::size_t begin_of(std::uint32_t node) const { return first_line_[node]; }
  [[nodiscard]] std::size_t end_of(std::uint32_t node) const {
    return first_line_[nodes()[node].end];
  }
  /// Characters of prose and lines of links in the subtree of `node`.
  [[nodiscard]] std::size_t prose_in(std::uint32_t node) const {
    return prose_between(begin_of(node), end_of(node));
  }
  [[nodiscard]] std::size_t prose_between(std::size_t begin, std::size_t end) const {
    return end > begin ? prose_sum_[end] - prose_sum_[begin] : 0;
  }
  [[nodiscard]] std::size_t links_in(std::uint32_t node) const {
    return link_line_sum_[end_of(node)] - link_line_sum_[begin_of(node)];
  }
  [[nodiscard]] bool holds_title(std::uint32_t node) const {
    return has_title() && begin_of(node) <= title_ && title_ < end_of(node);
  }

 private:
  const HtmlTree& tree_;
  const std::vector<HtmlLine>& lines_;
  std::size_t title_;
  std::vector<std::size_t> first_line_;
  std::vector<std::size_t> prose_sum_;
  std::vector<std::size_t> link_line_sum_;
};

/// Fewer characters of prose make no article.
inline constexpr std::size_t k_no_article = 60;

/// What the markup says of each node: the article's text, or none of it.
struct HtmlMarks {
  std::vector<bool> content;
  std::vector<bool> excluded;  ///< navigation, comment threads, cards that tease other articles
};
HtmlMarks mark_page(const HtmlPage& page);

/// Characters of prose below the title, outside the parts that were excluded.
std::size_t prose_outside(const HtmlPage& page, const HtmlMarks& marks);

}  // namespace langdu
