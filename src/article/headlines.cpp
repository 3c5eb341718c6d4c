#include <algorithm>
#include <array>
#include <utility>

#include "article/credited_names.h"
#include "article/join_score.h"
#include "article/label_groups.h"
#include "article/label_shapes.h"
#include "article/name_shapes.h"
#include "article/passes.h"
#include "article/text_begins.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_longest_kicker = 8;
constexpr std::size_t k_first_space = 3 + 1;  ///< bytes: behind the first character
constexpr std::size_t k_most_headlines = 4;   ///< kicker, title of two lines, subtitle

/// Looks for the headlines of a page from top to bottom. A group is a run of labels that no prose
/// interrupts; what it is depends on whether it holds a byline and where it stands.
class HeadlineFinder {
 public:
  HeadlineFinder(Page& page, PageMake make, const Lexicon& lexicon)
      : page_(page), lexicon_(lexicon), scorer_(page, lexicon), style_(page, make), begins_(page) {}

  void run() {
    find_bare_bylines();
    text_end_ = end_of_text(page_);
    for (std::size_t i = 0; i < page_.size();) {
      if (!is_label_line(i)) {
        if (page_[i].role == LineRole::unknown) {
          page_[i].cut = is_label(page_[i].text.text());
          decide(page_[i], LineRole::paragraph, "paragraph",
                 page_[i].cut ? "the first half of a sentence" : "a sentence");
        }
        seen_prose_ = seen_prose_ || is_prose(page_[i]);
        has_byline_ = has_byline_ || page_[i].role == LineRole::byline;
        ++i;
        continue;
      }
      const std::size_t end = end_of_group(i);
      class_group(i, end);
      i = end;
    }
    if (style_.is_clean() || !has_byline_) raise_chapters(page_);
  }

 private:
  /// Bare names under a label: bylines without a mark.
  void find_bare_bylines() {
    // Below the text a name signs it, as a letter.
    std::size_t last_text = page_.size();
    const auto is_text = [](const PageLine& line) {
      return is_prose(line) || (line.role == LineRole::unknown && !is_label(line.text.text()));
    };
    while (last_text > 0 && !is_text(page_[last_text - 1])) --last_text;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      PageLine& line = page_[i];
      if (line.role != LineRole::unknown) continue;
      if (i > last_text && !is_bracketed(line)) continue;
      const bool signs = i > 0 && is_bracketed(line) && page_[i - 1].role == LineRole::unknown &&
                         has_closed_end(features_of(page_[i - 1].text.text()));
      if (!signs && !follows_label(i)) continue;
      const auto words =
          stands_under_title(i) ? SpacedWords::may_be_names : SpacedWords::are_no_names;
      std::optional<Byline> byline = parse_byline(line.text.text(), lexicon_, words);
      if (byline) {
        line.names = std::move(byline->names);
        decide(line, LineRole::byline, "byline",
               signs ? "a name in brackets behind the text" : "names alone under a label");
      } else if (is_staff(line.text.text())) {
        decide(line, LineRole::byline, "byline", "the paper's own people, who are not named");
      }
    }
  }

  /// 本报评论员, 本刊编辑部
  static bool is_staff(std::string_view text) {
    constexpr std::size_t k_longest = 12;
    return features_of(text).points <= k_longest &&
           (text.starts_with("本报") || text.starts_with("本刊") || text.starts_with("本网") ||
            text.starts_with("本台"));
  }

  [[nodiscard]] bool follows_label(std::size_t i) {
    while (i > 0 && page_[i - 1].role == LineRole::dropped) --i;
    return i > 0 && is_label_line(i - 1);
  }

  /// Right below a label longer than most names of columns and parts of a text.
  [[nodiscard]] bool stands_under_title(std::size_t i) const {
    constexpr std::size_t k_shortest = 7;
    return i > 0 && page_[i - 1].role == LineRole::unknown && size_of(i - 1) >= k_shortest &&
           is_label(page_[i - 1].text.text());
  }

  [[nodiscard]] bool is_label_line(std::size_t i) {
    const PageLine& line = page_[i];
    if (line.role == LineRole::byline) return !line.lifted;
    if (line.role != LineRole::unknown || line.goes_on || line.comes_from) return false;
    if (line.opens_article) return true;
    return is_label(line.text.text()) && !reads_as_prose(i) && !goes_on_behind(i) &&
           !ends_sentence(i);
  }

  /// A turn of speech, a salutation, a short sentence.
  [[nodiscard]] bool reads_as_prose(std::size_t i) const {
    const std::string_view text = page_[i].text.text();
    if (i == 0) return false;
    if (is_speech(text) || style_.is_sentence(i)) return true;
    if (!announces(text) || is_numbered(text)) return false;
    if (features_of(text).commas > 1) return true;
    return seen_prose_ || style_.is_clean() || prose_behind(i) == i + 1;
  }

  /// (……最难的是哪一) 段？: a few characters and a final mark behind an open sentence.
  [[nodiscard]] bool ends_sentence(std::size_t i) const {
    constexpr std::size_t k_longest = 4 * 3;  // bytes
    if (i == 0 || !is_prose(page_[i - 1]) || page_[i].text.size() > k_longest) return false;
    if (page_[i - 1].goes_on || !has_closed_end(features_of(page_[i].text.text()))) return false;
    const TextFeatures before = features_of(last_points(page_[i - 1].text.text(), 40));
    return !has_closed_end(before) && before.commas + before.finals > 0;
  }

  /// The prose behind line `i`, over what may interrupt a sentence; the size of the page for none.
  [[nodiscard]] std::size_t prose_behind(std::size_t i) const {
    std::size_t next = i + 1;
    while (next < page_.size() &&
           (page_[next].role == LineRole::dropped || page_[next].role == LineRole::note ||
            page_[next].role == LineRole::highlight)) {
      ++next;
    }
    const bool is_prose = next < page_.size() && page_[next].role == LineRole::unknown &&
                          !is_label(page_[next].text.text());
    return is_prose ? next : page_.size();
  }

  /// Is the line the first half of a paragraph that a column's foot cut in two? A title may end in
  /// 的 or 和 before another label, but not before prose.
  [[nodiscard]] bool goes_on_behind(std::size_t i) {
    constexpr double k_cut_word = 3;
    constexpr std::size_t k_narrowest = 14;  // cells: a column's, less the indent of a first line
    const std::size_t next = prose_behind(i);
    const std::string_view text = page_[i].text.text();
    if (next >= page_.size() || width_of(text) < k_narrowest) return false;
    const std::string_view rest = page_[next].text.text();
    if (demands_continuation(text) && !ends_in_name(i, next)) return !opens_page(i, next);
    return page_[next].blank_before == 0 && !begins_set_in(i, next) &&
           (is_cut_figure(text, rest) || scorer_.gain(text, rest) >= k_cut_word);
  }

  /// 发展方向, 主要原因; 未来走向 only where it stands apart, since a verb may take an object.
  [[nodiscard]] bool ends_in_name(std::size_t i, std::size_t next) const {
    const auto part = last_long_word(page_[i].text.text(), lexicon_);
    if (part == PartOfSpeech::verb)
      return page_[i].blank_before > 0 && page_[next].blank_before > 0;
    return part == PartOfSpeech::noun || part == PartOfSpeech::adjective ||
           part == PartOfSpeech::place_name || part == PartOfSpeech::organisation;
  }

  /// The first line of all with an empty line behind it, or a line that is set in, is a title,
  /// whatever word it ends in: no column was cut before it.
  [[nodiscard]] bool opens_page(std::size_t i, std::size_t next) const {
    return i == 0 && (page_[next].blank_before > 0 || begins_set_in(i, next) || style_.is_clean());
  }

  [[nodiscard]] bool begins_set_in(std::size_t i, std::size_t next) const {
    return style_.is_set_in(next) && !page_[i].indented;
  }

  /// 统计3|个点位
  static bool is_cut_figure(std::string_view text, std::string_view rest) {
    constexpr std::u32string_view k_units = U"个年月日时分万亿千百元人次项户名米公吨％%岁度家座亩";
    const char32_t next = decode_utf8(rest, 0).value;
    return is_ascii_digit(decode_utf8_before(text, text.size()).value) &&
           (is_ascii_digit(next) || is_one_of(next, k_units));
  }

  [[nodiscard]] std::size_t end_of_group(std::size_t i) {
    std::size_t end = i;
    while (end < page_.size() && (is_label_line(end) || page_[end].role == LineRole::dropped)) {
      if (end > i && page_[end].opens_article) break;
      ++end;
    }
    while (end > i + 1 && page_[end - 1].role == LineRole::dropped) --end;
    return end;
  }

  /// Classes a run of labels, each text that begins among them by itself.
  void class_group(std::size_t begin, std::size_t end) {
    const auto has_byline = [&](std::size_t i) { return page_[i].role == LineRole::byline; };
    // Whoever signed the text before it; what follows is judged by itself.
    while (begin < end && seen_prose_ && has_byline(begin) && is_bracketed(page_[begin])) ++begin;
    if (begin == end) return;
    bool is_one = !seen_prose_ || end == page_.size();
    for (std::size_t i = begin; i < end && !is_one; ++i) is_one = has_byline(i);
    bool has_label = false;
    for (std::size_t i = begin; i < end && !is_one; ++i) {
      if (page_[i].role != LineRole::unknown || !std::exchange(has_label, true)) continue;
      const bool is_column = i + 2 == end && page_[i + 1].role == LineRole::unknown &&
                             names_column_over_title(i, i + 1);
      if (!is_column && !begins_.heads_text(i)) continue;
      class_labels(begin, i);
      begin = i;
    }
    class_labels(begin, end);
  }

  void class_labels(std::size_t begin, std::size_t end) {
    std::vector<std::size_t> labels;
    std::vector<std::size_t> behind_byline;
    std::size_t byline = end;
    for (std::size_t i = begin; i < end; ++i) {
      if (page_[i].role == LineRole::byline) {
        if (byline == end) byline = i;
      } else if (page_[i].role == LineRole::unknown) {
        (byline == end ? labels : behind_byline).push_back(i);
      }
    }
    const bool closes = end >= text_end_;
    if (byline == end && seen_prose_ && labels.size() == 1 && is_dashed(labels[0]) && !closes) {
      decide(page_[labels[0]], LineRole::subtitle, "subtitle", "a label behind a dash");
      return;
    }
    if (byline == end && seen_prose_ && (closes || !begins_article(labels, end))) {
      class_labels_between(page_, labels, closes, style_);
      return;
    }
    if (byline == end && !seen_prose_ && style_.is_clean() && has_title_) {
      // Only notes, as the rows of a table, stand between it and the title.
      class_labels_between(page_, labels, closes, style_);
      return;
    }
    if (labels.empty() && !behind_byline.empty() && seen_prose_) {
      // A byline that a column's foot parted from its title: what follows is judged by itself.
      class_group(behind_byline.front(), end);
      return;
    }
    has_byline_ = byline != end;
    has_title_ = true;
    class_headline(labels, byline != end);
    for (const std::size_t i : behind_byline) {
      const std::string_view text = page_[i].text.text();
      const bool is_part = is_numbered(text) || text.starts_with("【");
      if (features_of(text).points <= k_longest_kicker && !is_part) {
        decide(page_[i], LineRole::kicker, "kicker", "a short label between byline and text");
      } else {
        make_heading(page_[i]);
      }
    }
  }

  /// Labels in the midst of the page that nobody signed: do they head another article? A column's
  /// name over a longer label does, and so does a label over a dateline.
  [[nodiscard]] bool begins_article(const std::vector<std::size_t>& labels, std::size_t end) const {
    if (labels.empty() || is_numbered(page_[labels.front()].text.text())) return false;
    const auto opens = [&](std::size_t i) { return page_[i].opens_article; };
    if (std::any_of(labels.begin(), labels.end(), opens)) return true;
    if (signed_before(labels.front()) || signed_behind(labels, end)) return true;
    if (labels.size() == 1 && begins_.heads_text(labels.front())) return true;
    if (labels.size() == 2 && begins_.is_kind_of_text(labels.front())) return true;
    const bool is_named = labels.size() >= 2 && names_column_over_title(labels[0], labels[1]);
    return is_named || (end < page_.size() && has_dateline(page_[end].text.text()));
  }

  /// 一线观察 and a longer label under it.
  [[nodiscard]] bool names_column_over_title(std::size_t name, std::size_t title) const {
    constexpr std::size_t k_longest_name = 6;
    constexpr std::size_t k_title = 8;
    return (!style_.is_clean() || begins_.is_on_sheet()) && size_of(name) <= k_longest_name &&
           size_of(title) >= k_title && !is_numbered(page_[title].text.text());
  }

  /// Does the text under a label that stands apart hold a byline that was extracted out of its
  /// place? The article above has its own.
  [[nodiscard]] bool signed_behind(const std::vector<std::size_t>& labels, std::size_t end) const {
    constexpr std::size_t k_reach = 40;
    if (!has_byline_ || labels.size() != 1 || page_[labels[0]].blank_before == 0) return false;
    for (std::size_t i = end; i < std::min(page_.size(), end + k_reach); ++i) {
      if (page_[i].role == LineRole::byline) return page_[i].lifted;
      const bool is_apart = page_[i].role == LineRole::unknown && page_[i].blank_before > 0;
      if (is_apart && is_label(page_[i].text.text())) return false;
    }
    return false;
  }

  /// Does the text before line `i` end with its author's name in brackets?
  [[nodiscard]] bool signed_before(std::size_t i) const {
    while (i > 0 && page_[i - 1].role == LineRole::dropped) --i;
    if (i > 0 && page_[i - 1].role == LineRole::byline) return is_bracketed(page_[i - 1]);
    if (i == 0 || !is_prose(page_[i - 1])) return false;
    return !names_in_signature(page_[i - 1].text.text(), lexicon_).empty();
  }

  /// （张三）
  static bool is_bracketed(const PageLine& line) {
    const std::string_view text = line.text.text();
    return text.starts_with("（") && text.ends_with("）");
  }

  /// The labels above a byline, or at the head of the page. The title is the one that says it
  /// shortest, but for a column's name; what stands before it is the kicker (引题), what stands
  /// behind it the subtitle (副题), which often begins with a dash.
  void class_headline(std::vector<std::size_t> labels, bool has_byline) {
    // Behind the title: the number of the first part.
    while (labels.size() > 1 && ends_in_heading(page_, labels)) {
      make_heading(page_[labels.back()]);
      labels.pop_back();
    }
    if (labels.empty()) return;
    const bool is_all = labels.size() > k_most_headlines && labels.back() + 1 == page_.size();
    const bool is_list = is_all || are_lines_of_list(page_, labels);
    if ((style_.is_clean() || is_list) && labels.front() == 0 && !has_byline &&
        !is_dashed(labels.back())) {
      class_lines_under_title(page_, labels, style_);
      return;
    }
    const std::size_t title = title_among(labels);
    const std::size_t title_end = end_of_title(labels, title);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      PageLine& line = page_[labels[i]];
      if (i < title) {
        decide(line, LineRole::kicker, "kicker", "a label above a title");
      } else if (i > title && i < title_end) {
        decide(line, LineRole::title_goes_on, "title", "the second line of a title");
      } else if (i == title) {
        decide(line, LineRole::title, "title",
               has_byline ? "a label above a byline" : "a label above text");
      } else {
        decide(line, LineRole::subtitle, "subtitle", "a label under a title");
      }
    }
  }

  [[nodiscard]] std::size_t title_among(const std::vector<std::size_t>& labels) const {
    std::size_t count = labels.size();
    while (count > 1 && (is_dashed(labels[count - 1]) || is_bracketed(page_[labels[count - 1]])))
      --count;  // ——副题, （外一首）
    if (count == 1) return 0;
    if (count >= 3) return size_of(labels[0]) <= k_longest_kicker || count == 3 ? 1 : 0;
    if (count < labels.size()) return 1;  // 引题, 主题, ——副题
    if (are_lines_of_title(labels)) return 0;
    // 【小小说】 over a title, a column's name over 年　画
    if (page_[labels[0]].text.text().starts_with("【") ||
        page_[labels[1]].text.text().find("　") < k_first_space)
      return 1;
    if (size_of(labels[0]) <= k_longest_kicker)
      return size_of(labels[1]) >= size_of(labels[0]) ? 1 : 0;
    return size_of(labels[0]) > size_of(labels[1]) + 2 ? 1 : 0;
  }

  /// 一条村道修了三年 and 清河走出两本账: of one length, longer than the name of a column and
  /// shorter than 引题 and 副题.
  [[nodiscard]] bool are_lines_of_title(const std::vector<std::size_t>& labels) const {
    if (labels.size() != 2 || is_dashed(labels[1])) return false;
    constexpr std::size_t k_shortest = 7;
    constexpr std::size_t k_longest = 10;
    const auto [shorter, longer] = std::minmax({size_of(labels[0]), size_of(labels[1])});
    return shorter >= k_shortest && longer <= k_longest && longer <= shorter + 1;
  }

  /// Behind the title: a short label before ——副题 is its second line, as there is but one 副题.
  [[nodiscard]] std::size_t end_of_title(const std::vector<std::size_t>& labels,
                                         std::size_t title) const {
    if (are_lines_of_title(labels)) return title + 2;
    constexpr std::size_t k_longest_line = 16;
    const bool has_second = title > 0 && title + 2 < labels.size() &&
                            is_dashed(labels[title + 2]) && !is_dashed(labels[title + 1]) &&
                            size_of(labels[title + 1]) <= k_longest_line;
    return title + (has_second ? 2 : 1);
  }

  [[nodiscard]] bool is_dashed(std::size_t i) const {
    const std::string_view text = page_[i].text.text();
    return text.starts_with("——") || text.starts_with("--") || text.starts_with("──");
  }

  [[nodiscard]] std::size_t size_of(std::size_t i) const {
    return features_of(page_[i].text.text()).points;
  }

  Page& page_;
  const Lexicon& lexicon_;
  JoinScorer scorer_;
  const LabelStyle style_;
  const TextBegins begins_;
  std::size_t text_end_ = 0;  ///< no text stands from here on
  bool seen_prose_ = false;
  bool has_title_ = false;
  bool has_byline_ = false;  ///< the article so far
};

}  // namespace

void find_headlines(Page& page, PageMake make, const Lexicon& lexicon) {
  HeadlineFinder(page, make, lexicon).run();
}

}  // namespace langdu
