#include "article/label_groups.h"

#include <algorithm>
#include <string>

#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// Beside another line that is numbered as it is: a heading has text below it.
bool is_item(const Page& page, std::size_t i) {
  const std::string_view text = page[i].text.text();
  return (i > 0 && are_items(text, page[i - 1].text.text())) ||
         (i + 1 < page.size() && are_items(text, page[i + 1].text.text()));
}

bool begins_with_numeral(std::string_view text) {
  const char32_t first = fold_width(decode_utf8(text, 0).value);
  return is_ascii_digit(first) || is_one_of(first, U"一二三四五六七八九十两");
}

/// 定价：49元 beside 页数：312页, 《晨曲》 beside 《渔歌》, 九张桌子 beside 十四把椅子
bool are_alike(std::string_view one, std::string_view other) {
  if (begins_with_numeral(one) && begins_with_numeral(other)) return !counts_parts(one);
  return (is_entry(one) && is_entry(other)) || (one.starts_with("《") && other.starts_with("《"));
}

/// One of several lines that a colon announces, that tell one thing each, or that stand between
/// two headings.
bool is_in_list(const Page& page, const Labels& labels, std::size_t k, const LabelStyle& style) {
  constexpr std::size_t k_headings = 2;
  const std::string_view text = page[labels[k]].text.text();
  if ((style.sets_headings_out() && style.is_set_in(labels[k])) || is_item(page, labels[k]))
    return true;
  if (labels.size() < k_headings || is_numbered(text)) return false;
  const auto is_like = [&](std::size_t other) {
    return are_alike(text, page[labels[other]].text.text());
  };
  if ((k > 0 && is_like(k - 1)) || (k + 1 < labels.size() && is_like(k + 1))) return true;
  const std::size_t first = labels.front();
  const bool is_announced = first > 0 && announces(page[first - 1].text.text());
  // Right under the line before and apart from the text behind.
  const std::size_t next = labels[k] + 1;
  const bool is_tail = k + 1 == labels.size() && k > 0 && page[labels[k]].blank_before == 0 &&
                       next < page.size() && page[next].blank_before > 0;
  if (is_tail && is_announced) return true;
  if (labels.size() == k_headings) return is_announced && k == 0;
  return (k > 0 || is_announced) && k + 1 < labels.size();
}

/// （下篇明日刊出）; not （一）
bool is_aside(std::string_view text) {
  return text.starts_with("（") && text.ends_with("）") && !is_numbered(text);
}

/// 一, 第一天, 一、总体要求
bool heads_part(const PageLine& line) {
  const std::string_view text = line.text.text();
  return counts_parts(text) || is_numbered(text);
}

}  // namespace

void make_heading(PageLine& line) {
  line.level = 1;
  decide(line, LineRole::heading, "heading", "a label between paragraphs");
}

bool ends_in_heading(const Page& page, const Labels& labels) {
  constexpr std::size_t k_shortest_subtitle = 3;
  constexpr std::size_t k_title_and_one = 2;
  const PageLine& last = page[labels.back()];
  if (is_item(page, labels.back())) return false;
  const bool may_head = page[labels.front()].text.text().starts_with("【");  // 【小小说】
  return heads_part(last) || (labels.size() == k_title_and_one && !may_head &&
                              last.text.text().find("　") == std::string::npos &&
                              features_of(last.text.text()).points < k_shortest_subtitle);
}

std::size_t end_of_text(const Page& page) {
  constexpr std::size_t k_shortest = 12;
  const auto is_text = [](const PageLine& line) {
    if (line.role != LineRole::unknown && !is_prose(line)) return false;
    const TextFeatures features = features_of(line.text.text());
    return features.last == U'。' || features.points >= k_shortest;
  };
  return static_cast<std::size_t>(page.rend() - std::find_if(page.rbegin(), page.rend(), is_text));
}

bool are_lines_of_list(const Page& page, const Labels& labels) {
  constexpr std::size_t k_fewest = 3;
  return labels.size() >= k_fewest &&
         are_items(page[labels[1]].text.text(), page[labels[2]].text.text());
}

void raise_chapters(Page& page) {
  const auto title = std::find_if(page.begin(), page.end(), [](const PageLine& line) {
    return line.role != LineRole::dropped;
  });
  if (title == page.end() || title->role != LineRole::title) return;
  const std::string first = title->text.text();
  if (!first.starts_with("第") || !is_numbered(first)) return;
  for (auto line = title + 1; line != page.end(); ++line) {
    if (line->role == LineRole::heading && are_items(first, line->text.text()))
      decide(*line, LineRole::title, "title", "numbered as the first title is");
  }
}

void class_lines_under_title(Page& page, const Labels& labels, const LabelStyle& style) {
  decide(page[labels[0]], LineRole::title, "title", "the first line of the text");
  for (std::size_t k = 1; k < labels.size(); ++k) {
    PageLine& line = page[labels[k]];
    const bool stands_out = style.sets_headings_out() && !style.is_set_in(labels[k]);
    if (stands_out || (heads_part(line) && !is_item(page, labels[k]))) {
      make_heading(line);
    } else if (labels.size() == 2 && !is_entry(line.text.text())) {
      decide(line, LineRole::subtitle, "subtitle", "a label under a title");
    } else {
      decide(line, LineRole::verse, "verse", "one of several lines under a title");
    }
  }
}

void class_labels_between(Page& page, const Labels& labels, bool closes, const LabelStyle& style) {
  for (std::size_t k = 0; k < labels.size(); ++k) {
    PageLine& line = page[labels[k]];
    if (closes && !is_numbered(line.text.text())) {
      decide(line, LineRole::verse, "verse", "no text stands below it");
    } else if (is_in_list(page, labels, k, style)) {
      decide(line, LineRole::verse, "verse", "a line of a list");
    } else if (is_aside(line.text.text())) {
      decide(line, LineRole::verse, "verse", "an aside in brackets");
    } else {
      make_heading(line);
    }
  }
}

}  // namespace langdu
