#include "document/html_page.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace langdu {
namespace {

/// 5月6日 12:10, 3小时前, 12楼 2020-05-06 11:21, 来自浙江: when and where somebody wrote something.
bool is_time_of_post(std::string_view text) {
  constexpr std::u32string_view k_marks = U"年月日时分秒楼前昨今天刚小来自于:：-/.·|∙()（）[]层#第";
  bool has_digit = false;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    i += point.size;
    const bool digit = is_ascii_digit(point.value);
    has_digit = has_digit || digit;
    if (!digit && !is_space(point.value) && !is_one_of(point.value, k_marks)) return false;
  }
  return has_digit;
}

/// 举报电话, 点赞数定格在…: what follows the word of a control makes a sentence of it.
bool begins_with_words(std::string_view rest) {
  constexpr std::array<std::string_view, 12> k_others = {
      "收藏", "分享", "评论", "回复", "举报", "赞", "顶", "踩", "反对", "支持", "楼主", "TA"};
  if (rest.empty() || !is_hanzi(decode_utf8(rest, 0).value)) return false;
  return std::none_of(k_others.begin(), k_others.end(),
                      [&](std::string_view other) { return rest.starts_with(other); });
}

}  // namespace

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

std::size_t prose_outside(const HtmlPage& page, const HtmlMarks& marks) {
  std::size_t prose = 0;
  for (std::uint32_t node = 0; node < page.nodes().size();) {
    if (marks.excluded[node]) {
      node = page.nodes()[node].end;
      continue;
    }
    for (std::size_t i = page.begin_of(node); i < page.begin_of(node + 1); ++i) {
      if (is_prose_line(page.lines()[i]) && (!page.has_title() || i > page.title()))
        prose += page.lines()[i].points;
    }
    ++node;
  }
  return prose;
}

bool is_link_line(const HtmlLine& line) {
  return line.kind != HtmlLineKind::image && line.link_points * 2 >= line.points;
}

bool is_comment_control(std::string_view text) {
  constexpr std::array<std::string_view, 10> k_controls = {"回复", "举报", "赞",   "顶",   "踩",
                                                           "支持", "反对", "点赞", "盖楼", "引用"};
  constexpr std::size_t k_longest = 36;
  if (text.size() > k_longest) return false;
  return std::any_of(k_controls.begin(), k_controls.end(), [&](std::string_view word) {
    const std::size_t at = text.find(word);
    if (at == text.npos || (at > 0 && !is_time_of_post(text.substr(0, at)))) return false;
    return !begins_with_words(text.substr(at + word.size()));
  });
}

bool tells_age(std::string_view text) {
  constexpr std::array<std::string_view, 6> k_units = {"分钟前", "小时前", "天前",
                                                       "周前",   "个月前", "年前"};
  constexpr std::size_t k_longest = 24 * 3;  // bytes
  if (text.size() > k_longest) return false;
  return std::any_of(k_units.begin(), k_units.end(), [&](std::string_view unit) {
    if (!text.ends_with(unit)) return false;
    const std::string_view count = trim(text.substr(0, text.size() - unit.size()));
    return !count.empty() && is_ascii_digit(static_cast<unsigned char>(count.back()));
  });
}

bool is_list_label(std::string_view text) {
  constexpr std::array<std::string_view, 19> k_openings = {
      "相关", "推荐", "热门", "精彩", "猜你", "更多", "最新", "热点", "往期", "今日",
      "延伸", "拓展", "其他", "新闻", "编辑", "大家", "参考", "相關", "推薦"};
  constexpr std::array<std::string_view, 22> k_ends = {
      "新闻", "阅读", "报道", "链接", "文章", "推荐", "专题", "喜欢", "资讯", "回顾", "排行",
      "视频", "内容", "热点", "精选", "稿件", "在看", "资料", "微博", "新聞", "閱讀", "报导"};
  constexpr std::size_t k_longest = 20 * 3;  // bytes
  constexpr std::size_t k_longest_essence = 8 * 3;
  if (text.size() > k_longest) return false;
  const std::string essence = essence_of(text);
  const auto opens = [&](std::string_view word) { return essence.starts_with(word); };
  const auto closes = [&](std::string_view word) { return essence.ends_with(word); };
  return essence.size() <= k_longest_essence &&
         std::any_of(k_openings.begin(), k_openings.end(), opens) &&
         std::any_of(k_ends.begin(), k_ends.end(), closes);
}

bool is_card_footer(std::string_view text) {
  constexpr std::array<std::string_view, 12> k_ends = {"评论", "跟贴",   "跟帖",   "阅读",
                                                       "播放", "浏览",   "小时前", "分钟前",
                                                       "天前", "[详细]", "人看过", "赞"};
  constexpr std::size_t k_longest = 20 * 3;
  text = trim(text);
  if (text.size() > k_longest) return false;
  const bool counts = std::any_of(k_ends.begin(), k_ends.end(), [&](std::string_view end) {
    return text.ends_with(end) && text.find_first_of("0123456789") != text.npos;
  });
  return counts || is_time_of_post(text);
}

}  // namespace langdu
