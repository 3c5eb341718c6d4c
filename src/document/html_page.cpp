#include "document/html_page.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace langdu {

HtmlPage::HtmlPage(const HtmlTree& tree, const std::vector<HtmlLine>& lines, std::size_t title)
    : tree_(tree), lines_(lines), title_(title) {
  first_line_.assign(nodes().size() + 1, 0);
  std::size_t line = 0;
  for (std::uint32_t node = 0; node <= nodes().size(); ++node) {
    while (line < lines_.size() && lines_[line].node < node) ++line;
    first_line_[node] = line;
  }
  prose_sum_.assign(1, 0);
  link_line_sum_.assign(1, 0);
  for (const HtmlLine& each : lines_) {
    prose_sum_.push_back(prose_sum_.back() + (is_prose_line(each) ? each.points : 0));
    link_line_sum_.push_back(link_line_sum_.back() + (is_link_line(each) ? 1 : 0));
  }
}

bool is_link_line(const HtmlLine& line) {
  return line.kind != HtmlLineKind::image && line.link_points * 2 >= line.points;
}

bool is_comment_control(std::string_view text) {
  constexpr std::array<std::string_view, 10> k_controls = {"回复", "举报", "赞",   "顶",   "踩",
                                                           "支持", "反对", "点赞", "盖楼", "引用"};
  constexpr std::size_t k_longest = 36;
  if (text.size() > k_longest) return false;
  return std::any_of(k_controls.begin(), k_controls.end(),
                     [&](std::string_view word) { return text.starts_with(word); });
}

}  // namespace langdu
