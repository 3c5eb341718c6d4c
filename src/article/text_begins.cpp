#include "article/text_begins.h"

#include <algorithm>
#include <string>

#include "article/furniture.h"
#include "article/label_shapes.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// A line of nothing but the marks, three or more of them.
bool is_rule_of(std::u32string_view marks, const PageLine& line) {
  constexpr std::size_t k_shortest = 3;
  if (line.what != "dropped: ornament") return false;
  const std::u32string rule = to_utf32(line.text.text());
  return rule.size() >= k_shortest && rule.find_first_not_of(marks) == std::u32string::npos;
}

bool is_rule(const PageLine& line) { return is_rule_of(U"-=_—─━", line); }
bool is_stars(const PageLine& line) { return is_rule_of(U"*＊★☆※ ", line); }

/// A label and a sentence below it.
bool is_title_over_text(const Page& page, std::size_t i) {
  if (i + 1 >= page.size() || page[i].role != LineRole::unknown) return false;
  const std::string_view text = page[i].text.text();
  const std::size_t next = page[i + 1].role == LineRole::byline ? i + 2 : i + 1;
  return is_label(text) && !is_numbered(text) && !counts_parts(text) && next < page.size() &&
         !is_label(page[next].text.text());
}

/// *** before each title but the first, which has its text right below it as well.
bool do_stars_part_texts(const Page& page) {
  constexpr std::size_t k_fewest = 2;
  if (page.empty() || !is_title_over_text(page, 0)) return false;
  std::size_t count = 0;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!is_stars(page[i])) continue;
    if (!is_title_over_text(page, i + 1)) return false;
    ++count;
  }
  return count >= k_fewest;
}

/// What newspapers put over short items that have no titles.
bool is_name_of_briefs(std::string_view label) {
  constexpr std::size_t k_longest = 6 * 3;  // bytes
  if (label.size() > k_longest) return false;
  return label == "新闻简报" || label == "一句话新闻" || label == "新闻速览" ||
         ends_with_one_of(label, {"简讯", "短讯", "快讯", "简明新闻", "要闻简报", "短波"});
}

/// 关于……的公告: how offices name what they make known; on a newspaper's page 遗失声明 as well.
enum class PageOf { newspaper, other };
bool is_notice(std::string_view label, PageOf page) {
  if (label.ends_with("启事")) return true;
  constexpr std::size_t k_longest = 8 * 3;  // bytes
  if (label.size() <= k_longest && page == PageOf::newspaper &&
      ends_with_one_of(label, {"公告", "声明", "招租", "招聘", "讣告", "通告"}))
    return true;
  if (!label.starts_with("关于")) return false;
  return ends_with_one_of(label,
                          {"的公告", "的通告", "的通知", "的公示", "的声明", "的通报", "的启事"});
}

/// What the page says of itself between two texts: 广告热线：…, 下一篇：…
bool is_between_texts(const PageLine& line) {
  return line.what == "dropped: related links" || line.what == "dropped: readers' desk" ||
         line.what == "dropped: advertisement" || line.what == "dropped: navigation" ||
         line.what == "dropped: imprint" || line.what == "dropped: contact";
}

/// 编后：…, 读者 某某, （作者系…）: behind these a letter or another text is at its end.
bool ends_letter(const PageLine& line) {
  return (line.role == LineRole::note && line.why == k_about_author) ||
         (line.role == LineRole::note && line.text.text().starts_with("编后")) ||
         line.what == "signature";
}

/// ◆…, ◆…: two items below line `i` that begin with one mark.
bool heads_items(const Page& page, std::size_t i) {
  if (i + 2 >= page.size()) return false;
  const std::string_view one = page[i + 1].text.text();
  const std::string_view other = page[i + 2].text.text();
  return (is_marked(one) || one.starts_with("@") || one.starts_with("《")) &&
         page[i + 1].role == LineRole::unknown && page[i + 2].role == LineRole::unknown &&
         !other.empty() && decode_utf8(one, 0).value == decode_utf8(other, 0).value;
}

/// 编辑同志：, 本报编辑部：
bool salutes_editors(std::string_view text) {
  constexpr std::size_t k_longest = 12 * 3;  // bytes
  return text.size() <= k_longest && announces(text) && text.find("编辑") != text.npos;
}

}  // namespace

bool is_of_newspaper(const Page& page) {
  constexpr std::ptrdiff_t k_head = 12;
  const auto end = page.begin() + std::min<std::ptrdiff_t>(k_head, std::ssize(page));
  return std::any_of(page.begin(), end, [](const PageLine& line) {
    return line.what == "dropped: issue" || line.what == "dropped: page number" ||
           line.what == "dropped: date" || line.what == "dropped: section";
  });
}

TextBegins::TextBegins(const Page& page)
    : page_(page), is_sheet_(is_of_newspaper(page)), stars_part_texts_(do_stars_part_texts(page)) {}

bool TextBegins::heads_text(std::size_t label) const {
  const std::string_view text = page_[label].text.text();
  const std::size_t next = label + 1;
  if (is_name_of_briefs(text)) return true;
  if (is_notice(text, is_sheet_ ? PageOf::newspaper : PageOf::other)) return true;
  if (next >= page_.size()) return false;
  if (is_sheet_ && heads_items(page_, label)) return true;
  if (is_sheet_ && starts_with_one_of(text, {"小贴士", "温馨提示", "小知识"})) return true;
  if (ends_with_one_of(text, {"（图）", "（组图）"})) return true;
  if (salutes_editors(page_[next].text.text())) return true;
  if (label == 0) return false;
  const PageLine& before = page_[label - 1];
  return is_rule(before) || ((stars_part_texts_ || is_sheet_) && is_stars(before)) ||
         ends_letter(before) || (is_sheet_ && is_between_texts(before));
}

bool TextBegins::is_kind_of_text(std::size_t label) const {
  if (!is_sheet_) return false;
  for (const std::string_view name :
       {"社论", "短评", "时评", "快评", "微评", "评论员文章", "今日谈", "编辑手记", "漫谈", "杂谈",
        "随笔", "小小说", "散文", "诗歌", "来信", "回音", "更正", "声音"}) {
    if (page_[label].text.text() == name) return true;
  }
  return false;
}

bool has_dateline(std::string_view text) {
  const std::string_view head = first_points(text, 24);
  if (starts_with_one_of(head, {"据新华社电", "据央视报道", "据中新社电", "新华社电"})) return true;
  if (starts_with_one_of(head, {"本报讯", "本报消息", "本刊讯"})) return true;
  return starts_with_one_of(head, {"新华社", "中新", "本报", "据新华社"}) &&
         holds_one_of(head, {"日电", "日讯", "电（"});
}

}  // namespace langdu
