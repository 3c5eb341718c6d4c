#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "article/credited_names.h"
#include "article/furniture.h"
#include "article/furniture_table.h"
#include "article/name_shapes.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/one_of.h"

namespace langdu {
namespace {

bool may_be_furniture(const PageLine& line) {
  return line.role == LineRole::unknown ||
         (line.typed && (line.role == LineRole::paragraph || line.role == LineRole::verse ||
                         line.role == LineRole::heading || line.role == LineRole::note));
}

/// Three cells or more: a table of posts and names has the words of credits in its cells.
bool is_row_of_data(const PageLine& line) {
  const std::string_view text = line.text.text();
  return line.typed && std::count(text.begin(), text.end(), '\t') >= 2;
}

/// Where the format says what is text, a date or an address behind it is the text's own: an office
/// signs and dates its notice.
bool may_close_text(std::string_view reason, std::string_view text) {
  const bool is_counter =
      reason == "page number" && (text.find('/') != text.npos || text.find("共") != text.npos);
  return reason == "date" || reason == "contact" || (reason == "page number" && !is_counter);
}

/// Does a line speak to the readers of a page, or is it made of the words of buttons?
bool bids_or_controls(std::string_view text) {
  constexpr std::size_t k_weight = 3;
  const PageTalk talk = page_talk(text);
  const TextFeatures features = features_of(text);
  return (talk.addresses && talk.weight >= k_weight) ||
         talk.controls * 3 >= (features.hanzi + features.latin) * 2;
}

bool is_sentence(const PageLine& line) {
  if (line.role != LineRole::unknown) return false;
  const TextFeatures features = features_of(line.text.text());
  const bool is_short = is_label(features) && features.finals * features.commas == 0;
  return !is_short && has_closed_end(features);
}

/// What only speaks of things that pages speak of may be a title as well: 声明, 二维码的背后.
bool may_be_subject(std::string_view reason) {
  for (const std::string_view one :
       {"appeal", "related links", "legal notice", "advertisement", "tool bar", "the end",
        "summary again", "player", "readers' desk", "references"}) {
    if (reason == one) return true;
  }
  return false;
}

/// Neither empty lines nor indents part the paragraphs: each line is one.
bool is_line_by_line(const Page& page) {
  constexpr std::ptrdiff_t k_enough = 20;
  const auto end = page.begin() + std::min<std::ptrdiff_t>(k_enough, std::ssize(page));
  return std::none_of(page.begin(), end, [](const PageLine& line) {
    return line.typed || line.indented || line.blank_before > 0;
  });
}

/// The first line of a text and nothing but its title: right below it, apart, begins the text.
bool is_title_of_text(const Page& page, std::size_t i, std::string_view reason) {
  if (i > 0 || page.size() < 2 || page[0].typed) return false;
  constexpr std::string_view k_source = "来源";
  if (!may_be_subject(reason) && page[0].text.text() != k_source) return false;
  const bool is_apart = page[1].blank_before > 0 || (page[1].indented && !page[0].indented);
  return (is_apart || is_line_by_line(page)) && is_sentence(page[1]) &&
         !bids_or_controls(page[0].text.text());
}

/// Between two sentences: the page's own words hardly stand there unless they bid the readers
/// something. 扫一扫的背后 and 6:06 are headings.
bool is_heading_in_text(const Page& page, std::size_t i, std::string_view reason) {
  if (i == 0 || i + 1 >= page.size() || page[i].typed) return false;
  const PageLine& next = page[i + 1];
  const bool is_apart =
      (page[i].blank_before > 0 && next.blank_before > 0) || next.indented || is_line_by_line(page);
  if (!is_apart || !is_sentence(page[i - 1]) || !is_sentence(next)) return false;
  const std::string_view text = page[i].text.text();
  if (reason == "date") return text.find("年") == text.npos && features_of(text).digits <= 4;
  if (reason == "page number") return text.find(':') != text.npos;
  // 来源：一条河的故事: the names of media are no phrases.
  if (reason == "source") return text.find("的") != text.npos && features_of(text).digits == 0;
  if (text == "导语") return true;
  if (text.starts_with("阅读原文")) return text != "阅读原文" && features_of(text).commas == 0;
  const bool is_subject =
      reason == "appeal" || reason == "legal notice" || reason == "readers' desk";
  return is_subject && !bids_or_controls(text);
}

/// Whose job was what, dates and sources are no headings, but they may be words of one, and a
/// heading may speak of what pages do: only 推荐阅读 alone or one that bids is the page's.
bool may_be_heading(std::string_view reason, std::string_view text) {
  if (reason != "appeal" && reason != "related links" && reason != "tool bar" &&
      reason != "references") {
    return true;
  }
  constexpr std::size_t k_longest_label = 4;
  return features_of(text).points > k_longest_label && !bids_or_controls(text);
}

/// A note of which only the first printed line is here.
bool goes_on_below(std::string_view reason, std::string_view text) {
  if (reason == k_editors_note) return !has_closed_end(features_of(text));
  return reason == k_about_author && text.starts_with("（") && !text.ends_with("）");
}

bool is_page_line(const PageLine& line) {
  return line.role == LineRole::dropped &&
         (line.what == "dropped: date" || line.what == "dropped: page number" ||
          line.what == "dropped: issue" || line.what == "dropped: section");
}

/// ▲… beside ▲…: sentences under one mark are news in brief, not captions.
bool is_item_with_mark(const Page& page, std::size_t i) {
  constexpr std::string_view k_mark = "▲";
  const auto is_item = [&](std::size_t k) {
    const std::string_view text = page[k].text.text();
    return text.starts_with(k_mark) && text.ends_with("。");
  };
  return is_item(i) && ((i > 0 && is_item(i - 1)) || (i + 1 < page.size() && is_item(i + 1)));
}

/// 星期四, 要闻: beside a date or a page's number these belong to it, though they came by
/// themselves. What the line with the number holds already is said again for a reason: 人物 over
/// the title is the name of a column.
void drop_parts_of_page_lines(Page& page) {
  constexpr std::size_t k_reach = 2;
  constexpr std::size_t k_longest = 5 * 3;  // bytes
  for (std::size_t i = 0; i < page.size(); ++i) {
    PageLine& line = page[i];
    const std::string_view text = line.text.text();
    if (line.role != LineRole::unknown || line.typed || text.size() > k_longest) continue;
    if (!text.starts_with("星期") && !is_section_name(text)) continue;
    const std::size_t begin = i > k_reach ? i - k_reach : 0;
    const std::size_t end = std::min(page.size(), i + k_reach + 1);
    const auto first = page.begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = page.begin() + static_cast<std::ptrdiff_t>(end);
    const bool beside = std::any_of(first, last, is_page_line);
    const bool is_again = std::any_of(first, last, [&](const PageLine& other) {
      return is_page_line(other) && other.text.text().find(text) != std::string::npos;
    });
    if (beside && !is_again)
      decide(line, LineRole::dropped, "dropped: section", "it stands beside a page's date");
  }
}

/// 清河市交通运输局 and the day below a text: an office signs what it makes known.
bool is_office(const PageLine& line) {
  constexpr std::size_t k_shortest = 4 * 3;  // bytes
  const std::string_view text = line.text.text();
  const TextFeatures features = features_of(text);
  return line.role == LineRole::unknown && text.size() >= k_shortest && is_label(features) &&
         features.commas + features.digits + features.latin == 0 &&
         ends_with_one_of(text, {"局", "会", "公司", "政府", "办公室", "委员会", "法院", "医院",
                                 "部", "厅", "中心", "编辑部"});
}

/// 妈妈 and the day below a letter; the day alone below an essay.
void keep_last_day(Page& page) {
  constexpr std::size_t k_longest_name = 20;
  std::size_t last = page.size();
  while (last > 0 && page[last - 1].role == LineRole::dropped &&
         page[last - 1].what != "dropped: date")
    --last;
  if (last < 3 || page[last - 1].typed || page[last - 1].role != LineRole::dropped) return;
  PageLine& day = page[last - 1];
  const PageLine& name = page[last - 2];
  const std::string_view text = day.text.text();
  const bool is_day = text.find("月") != text.npos && text.ends_with("日");
  const bool is_apart = day.blank_before > 0 || day.indented || is_line_by_line(page);
  const TextFeatures features = features_of(name.text.text());
  const bool is_name = name.role == LineRole::unknown && features.points <= k_longest_name &&
                       features.commas <= 1 && features.digits == 0 &&
                       has_closed_end(features_of(page[last - 3].text.text()));
  if (is_day && is_apart && (is_name || is_sentence(name)))
    decide(day, LineRole::verse, "verse", "the day on which the text was written");
}

void keep_signatures(Page& page) {
  for (std::size_t i = 2; i < page.size(); ++i) {
    const bool is_day = page[i].role == LineRole::dropped && page[i].what == "dropped: date" &&
                        page[i].text.text().ends_with("日");
    if (!is_day || page[i].typed || !is_office(page[i - 1])) continue;
    if (!has_closed_end(features_of(page[i - 2].text.text()))) continue;
    decide(page[i - 1], LineRole::verse, "verse", "an office signs the text");
    decide(page[i], LineRole::verse, "verse", "the day on which an office signed");
  }
}

/// Who took a picture wrote no article.
bool is_of_picture(std::string_view reason) {
  return reason == "a caption" || reason == "a picture's credit";
}

/// …（下转第3版） and （上接第1版）…: the mark goes, the line remembers it.
void take_continuation_off(PageLine& line) {
  const std::size_t size = line.text.size();
  const std::size_t end = goes_on_at_end(line.text.text());
  const std::size_t begin = comes_from_at_beginning(line.text.text());
  line.goes_on = end > 0;
  line.comes_from = begin > 0;
  if (end + begin == 0 || end + begin >= size) return;
  for (const SourceSpan mark : {SourceSpan{0, begin}, SourceSpan{size - end, size}}) {
    if (mark.begin == mark.end) continue;
    line.joins.push_back({line.text.source(mark), "dropped: continued elsewhere",
                          "it says on which page the text goes on"});
  }
  line.text = line.text.slice({begin, size - end});
}

/// ……（下转 and 第3版）: the mark on two printed lines.
void take_broken_continuation_off(PageLine& line, PageLine& next) {
  constexpr std::string_view k_open = "（";
  constexpr std::string_view k_close = "）";
  constexpr std::size_t k_longest = 36;  // bytes
  const std::string_view text = line.text.text();
  const std::string_view below = next.text.text();
  const std::size_t close = below.substr(0, k_longest).find(k_close);
  if (close == below.npos) return;
  const std::size_t open = text.rfind(k_open);
  if (open == text.npos || open == 0 || text.find(k_close, open) != text.npos ||
      text.size() - open + close > k_longest)
    return;
  const std::size_t end = close + k_close.size();
  const std::string mark = std::string(text.substr(open)) + std::string(below.substr(0, end));
  if (goes_on_at_end("。" + mark) != mark.size()) return;
  line.goes_on = true;
  for (const SourceSpan half :
       {line.text.source({open, text.size()}), next.text.source({0, end})}) {
    line.joins.push_back(
        {half, "dropped: continued elsewhere", "it says on which page the text goes on"});
  }
  line.text = line.text.slice({0, open});
  next.text = next.text.slice({end, below.size()});
  if (next.text.empty())
    decide(next, LineRole::dropped, "dropped: continued elsewhere", "the end of its mark");
}

/// ……。（责任编辑：张三）
void take_editors_off(PageLine& line) {
  const std::size_t size = line.text.size();
  const std::size_t editors = editors_at_end(line.text.text());
  if (editors == 0) return;
  line.joins.push_back({line.text.source({size - editors, size}), "dropped: editors",
                        "in brackets behind the text"});
  line.text = line.text.slice({0, size - editors});
}

/// 摘要：……, [提要] ……: the summary above a text is read, its label is not.
void take_summary_label_off(PageLine& line) {
  const std::size_t label = summary_label_at_beginning(line.text.text());
  if (label == 0) return;
  line.joins.push_back(
      {line.text.source({0, label}), "dropped: label", "it says that a summary follows"});
  line.text = line.text.slice({label, line.text.size()});
}

/// The parts of a diary or a chronicle: a day over a text, and another day over another.
bool is_dated_part(const Page& page, std::size_t i) {
  constexpr std::size_t k_longest = 24 * 3;  // bytes
  constexpr std::size_t k_most_lines = 2000;
  if (page.size() > k_most_lines) return false;
  const auto heads = [&](std::size_t k) {
    const std::string_view text = page[k].text.text();
    if (text.size() > k_longest || k + 1 >= page.size()) return false;
    if (text.find("日") == text.npos || text.find(':') != text.npos) return false;
    const PageLine& next = page[k + 1];
    const bool is_apart =
        next.typed || next.blank_before > 0 || next.indented || is_line_by_line(page);
    return is_apart && has_closed_end(features_of(next.text.text())) &&
           furniture_reason(text) == "date";
  };
  if (!heads(i)) return false;
  for (std::size_t k = 0; k < page.size(); ++k) {
    if (k != i && page[k].text.text() != page[i].text.text() && heads(k)) return true;
  }
  return false;
}

/// 1, 2, 3 over the parts of a text: the first of them stands near its head, the others between
/// two sentences, where pages are hardly ever cut.
bool numbers_part(const Page& page, std::size_t i) {
  constexpr std::size_t k_most_lines = 2000;
  if (page.size() > k_most_lines || page[i].typed) return false;
  std::size_t expected = 1;
  constexpr std::size_t k_head = 4;
  bool counts = false;
  for (std::size_t k = 0; k < page.size(); ++k) {
    const std::string& text = page[k].text.text();
    if (text == std::to_string(expected)) {
      const bool is_apart = page[k].blank_before > 0 && k + 1 < page.size() &&
                            (page[k + 1].blank_before > 0 || page[k + 1].indented);
      const bool is_placed = expected == 1 ? k < k_head : is_sentence(page[k - 1]);
      if (!is_placed || !(is_apart || is_line_by_line(page) || page[k].indented ||
                          (k + 1 < page.size() && page[k + 1].indented)))
        return false;
      ++expected;
      counts = counts || k == i;
    } else if (text.size() <= 3 && !text.empty() &&
               text.find_first_not_of("0123456789") == text.npos) {
      return false;
    }
  }
  return counts && expected > 2;
}

/// The first line of a wrapped paragraph, set in; the next one is not, and hardly longer. The
/// number of a page stands in the middle of its line.
bool begins_wrapped(const Page& page, std::size_t i, std::string_view reason) {
  constexpr std::size_t k_indent_and_mark = 7;  // cells
  if (reason == "page number" || reason == "issue") return false;
  return i + 1 < page.size() && page[i].indented && !page[i + 1].indented &&
         page[i + 1].blank_before == 0 && has_closed_end(features_of(page[i + 1].text.text())) &&
         width_of(page[i + 1].text.text()) <= width_of(page[i].text.text()) + k_indent_and_mark;
}

/// A line of a printed paragraph: as wide as the line before it, which stops in mid-sentence. It
/// may hold any word.
bool is_in_sentence(const Page& page, std::size_t i) {
  constexpr std::size_t k_narrowest = 18;  // cells
  constexpr std::size_t k_ragged = 7;
  if (i == 0 || i + 1 >= page.size() || page[i].typed) return false;
  if (page[i].blank_before > 0 || page[i + 1].blank_before > 0) return false;
  if (page[i - 1].role != LineRole::unknown) return false;
  const std::string_view before = page[i - 1].text.text();
  const std::size_t width = width_of(page[i].text.text());
  const std::size_t width_before = width_of(before);
  return width >= k_narrowest && width_before >= k_narrowest && width <= width_before + k_ragged &&
         width_before <= width + k_ragged && !has_closed_end(features_of(before));
}

/// 今日天气 over the weather.
void set_heads_of_boxes_apart(Page& page) {
  constexpr std::size_t k_longest = 6 * 3;  // bytes
  for (std::size_t i = 0; i + 1 < page.size(); ++i) {
    const bool is_head = page[i].role == LineRole::unknown && !page[i].typed &&
                         page[i].text.size() <= k_longest && is_label(page[i].text.text());
    if (is_head && page[i + 1].why == k_of_box)
      decide(page[i], LineRole::note, "note", "the head of a box");
  }
}

}  // namespace

/// A note of several printed lines is put together before it is known for one.
void set_editors_notes_apart(Page& page) {
  for (PageLine& line : page) {
    if (line.role != LineRole::unknown) continue;
    const auto note = note_reason(line.text.text());
    if (note == k_editors_note || note == k_about_author)
      decide(line, LineRole::note, "note", *note);
  }
}

void set_furniture_apart(Page& page, const Lexicon& lexicon) {
  bool seen_prose = false;
  for (std::size_t i = 0; i < page.size(); ++i) {
    PageLine& line = page[i];
    if (!may_be_furniture(line) || is_row_of_data(line)) continue;
    take_editors_off(line);
    if (!line.typed && i + 1 < page.size()) take_broken_continuation_off(line, page[i + 1]);
    if (!line.typed && !line.goes_on) take_continuation_off(line);
    if (line.typed && !seen_prose) take_summary_label_off(line);
    const std::string_view text = line.text.text();
    const auto reason = furniture_reason(text);
    if (reason && !(line.typed && seen_prose && may_close_text(*reason, text)) &&
        !(*reason == "appeal" && is_in_sentence(page, i)) && !is_title_of_text(page, i, *reason) &&
        !is_heading_in_text(page, i, *reason) && !(*reason == "date" && is_dated_part(page, i)) &&
        !begins_wrapped(page, i, *reason) && !(*reason == "page number" && numbers_part(page, i)) &&
        !(line.role == LineRole::heading && may_be_heading(*reason, text))) {
      // 来源：某报 作者：张三 names an author all the same.
      line.names = credited_names(text, lexicon);
      decide(line, LineRole::dropped, "dropped: " + *reason, "a line that belongs to the page");
    } else if (const auto note =
                   line.role == LineRole::heading ? std::nullopt : note_reason(text)) {
      if (!line.typed && (goes_on_below(*note, text) || is_item_with_mark(page, i))) continue;
      if (!is_of_picture(*note)) line.names = credited_names(text, lexicon);
      decide(line, LineRole::note, "note", *note);
    }
    seen_prose = seen_prose || (is_prose(line) && !is_label(text));
  }
  set_heads_of_boxes_apart(page);
  drop_parts_of_page_lines(page);
  keep_signatures(page);
  keep_last_day(page);
}

}  // namespace langdu
