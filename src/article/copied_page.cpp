// What is copied along with a text out of a web page or an app: counters, buttons, accounts, lists
// of other texts, above the first sentence and below the last.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "article/credited_names.h"
#include "article/furniture_table.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_longest_line = 90 * 3;  ///< bytes

/// What hardly another page has than a site's, and not a newspaper's.
bool is_of_site(const PageLine& line) {
  if (line.role != LineRole::dropped) return false;
  for (const std::string_view reason :
       {"tool bar", "counter", "related links", "appeal", "navigation", "legal notice", "source",
        "date", "editors", "the end", "readers' desk", "original title", "page talk", "address",
        "tags", "imprint", "contact"}) {
    if (line.what.ends_with(reason)) return true;
  }
  return false;
}

/// The same, behind which no text goes on.
bool closes_page(const PageLine& line) {
  return is_of_site(line) && !line.what.ends_with("date") && !line.what.ends_with("source");
}

bool is_sentence(const PageLine& line) {
  if (line.role == LineRole::dropped || line.role == LineRole::note) return false;
  const TextFeatures features = features_of(line.text.text());
  return line.text.size() > k_longest_line || features.last == U'。' || features.inner_finals > 0 ||
         (features.points > 20 && has_closed_end(features) && features.commas > 0 &&
          features.finals > 0);
}

/// 赞同 2146, 98 条评论, 查看: 3216|回复: 48: words of buttons, figures and hardly another.
bool is_row_of_buttons(std::string_view text) {
  constexpr std::size_t k_longest = 40;
  const TextFeatures features = features_of(text);
  const std::size_t letters = features.hanzi + features.latin;
  if (features.points > k_longest || features.finals > 0) return false;
  if (letters == 0) return features.digits > 0;
  const PageTalk talk = page_talk(text);
  return (talk.controls + talk.buttons) * 10 >= letters * 7;
}

bool is_digit_at(std::string_view text, std::size_t i) {
  return i < text.size() && is_ascii_digit(static_cast<unsigned char>(text[i]));
}

/// A day and the time of the day: 2024-05-16 07:42, 06-18 16:30, 2024年5月6日 12:00.
bool holds_time_of_publication(std::string_view text) {
  for (std::size_t at = text.find(':'); at != text.npos; at = text.find(':', at + 1)) {
    if (at < 2 || !is_digit_at(text, at - 1) || !is_digit_at(text, at + 1) ||
        !is_digit_at(text, at + 2))
      continue;
    const std::size_t space = text.rfind(' ', at);
    if (space == text.npos || space + 3 < at || space < 2) continue;
    const std::string_view day = text.substr(0, space);
    if (is_digit_at(day, day.size() - 1) || day.ends_with("日")) return true;
  }
  return false;
}

/// 作者：… 审核：… 发布时间：… 点击数：…: two things or more that a site tells of a text.
bool tells_of_publication(std::string_view text) {
  std::size_t told = 0;
  for (const std::string_view label :
       {"作者：",   "作者:",    "来源：", "来源:",    "编辑：", "编辑:",   "审核：", "审核:",
        "发布时间", "发布日期", "日期：", "分类：",   "标签：", "点击数",  "点击量", "浏览次数",
        "浏览量",   "阅读次数", "阅读量", "阅读时长", "字数",   "更新时间"}) {
    told += text.find(label) != text.npos ? 1 : 0;
  }
  return told >= 2;
}

/// The edges of a text that was copied with its page.
class CopiedPage {
 public:
  CopiedPage(Page& page, const Lexicon& lexicon) : page_(page), lexicon_(lexicon) {}

  void run() {
    while (begin_ < page_.size() && !is_sentence(page_[begin_])) ++begin_;
    if (begin_ == page_.size()) return;
    end_ = page_.size();
    while (!is_sentence(page_[end_ - 1])) --end_;
    constexpr std::size_t k_longest_edge = 60;  // lines
    head_ = begin_ > k_longest_edge ? begin_ - k_longest_edge : 0;
    drop_publication();
    if (count_of_site() + rows_of_buttons() < 2) return;
    drop_buttons();
    free_lone_rows();
    drop_names();
    drop_behind_end();
  }

 private:
  /// Counters in a row look like figures of a table.
  [[nodiscard]] static bool is_open(const PageLine& line) {
    const bool is_row = line.role == LineRole::note && line.why == k_row_of_table;
    return (line.role == LineRole::unknown || is_row) && line.text.size() <= k_longest_line;
  }

  void drop(PageLine& line, std::string why) {
    line.names = credited_names(line.text.text(), lexicon_);
    decide(line, LineRole::dropped, "dropped: page talk", std::move(why));
  }

  template <typename Visit>
  void for_each_edge_line(Visit visit) {
    for (std::size_t i = head_; i < begin_; ++i) visit(page_[i]);
    for (std::size_t i = end_; i < page_.size(); ++i) visit(page_[i]);
  }

  std::size_t count_of_site() {
    std::size_t count = 0;
    for_each_edge_line([&](const PageLine& line) { count += is_of_site(line) ? 1 : 0; });
    return count;
  }

  /// 上一章 返回目录 下一章: more than one button in a row.
  std::size_t rows_of_buttons() {
    constexpr std::size_t k_shortest = 6;
    std::size_t count = 0;
    for_each_edge_line([&](const PageLine& line) {
      const std::string_view text = line.text.text();
      const bool is_row =
          is_open(line) && (text.find(' ') != text.npos || text.find("　") != text.npos);
      if (is_row && features_of(text).hanzi >= k_shortest && is_row_of_buttons(text)) ++count;
    });
    return count;
  }

  void drop_publication() {
    bool is_of_page = count_of_site() > 0;
    for_each_edge_line([&](PageLine& line) {
      const std::string_view text = line.text.text();
      if (!is_open(line) || features_of(text).finals > 0) return;
      // Times of departure stand in a text of their own.
      const bool is_time = is_of_page && holds_time_of_publication(text);
      if (!is_time && !tells_of_publication(text)) return;
      drop(line, "when and by whom it was put on a page");
      is_of_page = true;
    });
  }

  /// But for the title, which may be any word.
  void drop_buttons() {
    const auto title = std::find_if(at(head_), at(begin_), [](const PageLine& line) {
      return is_open(line) && !is_row_of_buttons(line.text.text());
    });
    if (title == at(begin_))
      head_ = static_cast<std::size_t>(std::find_if(at(head_), at(begin_), is_open) - at(0)) + 1;
    head_ = std::min(head_, begin_);
    for_each_edge_line([&](PageLine& line) {
      if (is_open(line) && is_row_of_buttons(line.text.text())) drop(line, "the words of buttons");
    });
  }

  /// A title of two words beside counters that looked like figures: it was no row of a table.
  void free_lone_rows() {
    const auto is_row = [&](std::size_t i) {
      return page_[i].role == LineRole::note && page_[i].why == k_row_of_table;
    };
    for (std::size_t i = head_; i < begin_; ++i) {
      const bool is_beside_row =
          (i > 0 && is_row(i - 1)) || (i + 1 < page_.size() && is_row(i + 1));
      if (is_row(i) && !is_beside_row) decide(page_[i], LineRole::unknown, "", "");
    }
  }

  /// The account's name over a button to follow it, and wherever it stands again above the text; a
  /// title that was copied twice.
  void drop_names() {
    std::vector<std::string> names;
    for (std::size_t i = head_; i + 1 < begin_; ++i) {
      if (!is_open(page_[i]) || !is_short(page_[i])) continue;
      // Between them may stand what the account is known for.
      const bool is_over_what = i + 2 < begin_ && page_[i + 1].role == LineRole::dropped &&
                                is_follow_button(page_[i + 2].text.text());
      if (is_follow_button(page_[i + 1].text.text()) || is_over_what)
        names.push_back(page_[i].text.text());
    }
    for (std::size_t i = head_; i < begin_; ++i) {
      PageLine& line = page_[i];
      if (!is_open(line)) continue;
      const bool is_name = std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        return line.text.text().starts_with(name) && is_short(line);
      });
      if (is_name) {
        drop(line, "the name of an account");
      } else if (is_said_below(i)) {
        drop(line, "a line that stands below as well");
      }
    }
  }

  static bool is_short(const PageLine& line) {
    constexpr std::size_t k_longest = 12 * 3;  // bytes
    return line.text.size() <= k_longest;
  }

  static bool is_follow_button(std::string_view text) {
    return text == "关注" || text == "+关注" || text == "+ 关注" || text == "已关注";
  }

  [[nodiscard]] bool is_said_below(std::size_t i) const {
    return std::any_of(at(i + 1), at(begin_), [&](const PageLine& other) {
      return is_open(other) && other.text.text() == page_[i].text.text();
    });
  }

  /// Below the text: titles of other texts, what others said, the site's address.
  void drop_behind_end() {
    constexpr std::size_t k_share = 3;
    std::size_t prose = 0;
    for (std::size_t i = 0; i < end_; ++i) prose += page_[i].text.size();
    std::size_t marks = 0;
    std::size_t behind = 0;
    std::size_t first = page_.size();
    for (std::size_t i = end_; i < page_.size(); ++i) {
      marks += closes_page(page_[i]) ? 1 : 0;
      if (marks > 0 && first == page_.size()) first = i;
      if (marks > 0 && is_open(page_[i])) behind += page_[i].text.size();
    }
    if (marks < 2 || behind * k_share > prose) return;
    for (std::size_t i = first; i < page_.size(); ++i) {
      if (is_open(page_[i]) && page_[i].role == LineRole::unknown)
        drop(page_[i], "behind what closes the page");
    }
  }

  [[nodiscard]] Page::const_iterator at(std::size_t i) const {
    return page_.begin() + static_cast<std::ptrdiff_t>(i);
  }

  Page& page_;
  const Lexicon& lexicon_;
  std::size_t head_ = 0;   ///< first line of the upper edge
  std::size_t begin_ = 0;  ///< first sentence
  std::size_t end_ = 0;    ///< behind the last one
};

}  // namespace

void drop_copied_edges(Page& page, const Lexicon& lexicon) { CopiedPage(page, lexicon).run(); }

}  // namespace langdu
