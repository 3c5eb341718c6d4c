// Puts paragraphs together again where the text comes one printed line a line.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "article/join_score.h"
#include "article/measured_lines.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_narrowest = MeasuredLines::k_narrowest;
constexpr std::size_t k_widest = MeasuredLines::k_widest;
constexpr std::size_t k_ragged = MeasuredLines::k_ragged;
constexpr std::size_t k_indent = MeasuredLines::k_indent;
constexpr std::u32string_view k_never_first = U"”’）)》】〉」』，。、；：？！…％%";
constexpr std::u32string_view k_opening = U"“‘（《「『";

class ParagraphBuilder {
 public:
  explicit ParagraphBuilder(Page& page) : page_(page) {
    const auto indented = std::count_if(page_.begin(), page_.end(),
                                        [](const PageLine& line) { return line.indented; });
    has_indents_ = indented >= 3 && static_cast<std::size_t>(indented) * 25 >= page_.size();
    if (are_lines_apart()) return;
    lines_.measure(page_);
    may_be_printed_ = true;
    if (!is_printed()) return;
    merge_fragments();
    lines_.measure(page_);
    lines_.measure_other_columns(page_);
    lost_indents_ = !has_indents_ && lines_.loses_indents(page_);
    find_speakers();
  }

  void run() {
    if (!is_printed()) return;
    Page result;
    std::size_t i = 0;
    while (i < page_.size()) {
      if (!is_text(i)) {
        result.push_back(std::move(page_[i++]));
        continue;
      }
      i = build(i, result);
    }
    page_ = std::move(result);
  }

 private:
  [[nodiscard]] bool is_text(std::size_t i) const { return page_[i].role == LineRole::unknown; }

  /// Tools break a printed line where its font changes, which quotation marks often do: what begins
  /// with a mark that cannot begin a line belongs to the line before, and so does what begins with
  /// an opening mark and, with the fragments behind it, just fills it.
  void merge_fragments() {
    Page merged;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      const bool after_text =
          !merged.empty() && is_text(i) && merged.back().role == LineRole::unknown;
      const std::size_t width = after_text ? width_of(merged.back().text.text()) : 0;
      if (after_text && (is_fragment(i, k_never_first) ||
                         (is_fragment(i, k_opening) && !is_first_behind(merged.back(), i) &&
                          fragments_fill(width, i)))) {
        append_line(merged.back(), page_[i]);
      } else {
        merged.push_back(std::move(page_[i]));
      }
    }
    page_ = std::move(merged);
  }

  [[nodiscard]] bool is_fragment(std::size_t i, std::u32string_view beginnings) const {
    return is_text(i) && !page_[i].indented && page_[i].blank_before == 0 &&
           is_one_of(features_[i].first, beginnings);
  }

  /// The first line of a paragraph, behind the end of another one.
  [[nodiscard]] bool is_first_behind(const PageLine& last, std::size_t i) const {
    return looks_indented(i) && has_closed_end(features_of(last.text.text()));
  }

  /// Do the fragments from `i` on fill the rest of a line of which `width` is taken?
  [[nodiscard]] bool fragments_fill(std::size_t width, std::size_t i) const {
    const std::size_t measure = measures_[i];
    for (std::size_t k = i; k < page_.size(); ++k) {
      if (k > i && !is_fragment(k, k_never_first) && !is_fragment(k, k_opening)) return false;
      width += widths_[k];
      if (width > measure + k_ragged) return false;
      if (width + k_indent + k_ragged < measure) continue;
      // Closing marks that stand alone belong to this line as well.
      const bool goes_on = k + 1 < page_.size() && is_fragment(k + 1, k_never_first);
      if (!goes_on || width + widths_[k + 1] <= measure + k_ragged) return true;
    }
    return false;
  }

  /// Two or more names before a colon, each at the beginning of several lines: a dialogue.
  void find_speakers() {
    constexpr std::size_t k_fewest_turns = 2;
    std::map<std::string, std::size_t> turns;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (is_text(i)) ++turns[speaker_of(page_[i].text.text())];
    }
    turns.erase("");
    for (const auto& [speaker, count] : turns) {
      if (count >= k_fewest_turns) speakers_.insert(speaker);
    }
    if (speakers_.size() < 2) speakers_.clear();
  }

  [[nodiscard]] bool is_turn(std::size_t i) const {
    return !speakers_.empty() && speakers_.count(speaker_of(page_[i].text.text())) > 0;
  }

  [[nodiscard]] bool is_full(std::size_t i) const {
    return measures_[i] > 0 && measures_[i] <= k_widest && widths_[i] + k_ragged >= measures_[i];
  }

  /// Wider than its column: a paragraph that came whole, or one of few lines across the columns.
  [[nodiscard]] bool is_over(std::size_t i) const {
    return widths_[i] > measures_[i] + k_indent + k_ragged && widths_[i] > k_narrowest;
  }

  [[nodiscard]] bool is_closed(std::size_t i) const { return has_closed_end(features_[i]); }

  /// Is every line set in or behind an empty line, so that it is a paragraph?
  [[nodiscard]] bool are_lines_apart() const {
    for (std::size_t i = 1; i < page_.size(); ++i) {
      if (is_text(i) && !page_[i].indented && page_[i].blank_before == 0) return false;
    }
    return true;
  }

  /// The same where every sentence is set in, or none with a comma in it goes on in the next line.
  [[nodiscard]] bool are_lines_paragraphs() const {
    bool set_in = has_indents_;
    bool closed = true;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (!is_text(i)) continue;
      set_in = set_in && (page_[i].indented || is_label(lines_.features[i]));
      closed = closed && (is_closed(i) || lines_.features[i].commas == 0);
    }
    return set_in || closed;
  }

  /// Columns that stood side by side were of printed lines for certain.
  [[nodiscard]] bool stands_in_columns() const {
    return std::any_of(page_.begin(), page_.end(),
                       [](const PageLine& line) { return line.begins_column; });
  }

  /// Most lines run to the measure, and most of these stop in mid-sentence.
  [[nodiscard]] bool is_printed() const {
    if (!may_be_printed_ || are_lines_paragraphs()) return false;
    std::size_t text = 0;
    std::size_t full = 0;
    std::size_t open = 0;
    std::size_t over = 0;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (!is_text(i)) continue;
      ++text;
      over += is_over(i) ? 1 : 0;
      // First lines, set without their indent, count as well.
      if (measures_[i] == 0 || measures_[i] > k_widest ||
          widths_[i] + k_indent + k_ragged < measures_[i]) {
        continue;
      }
      ++full;
      open += is_closed(i) ? 0 : 1;
    }
    constexpr std::size_t k_fewest = 5;
    if (full >= k_fewest && stands_in_columns()) return true;
    return full >= k_fewest && over * 8 <= text && full * 5 >= text * 2 && open * 5 >= full * 2;
  }

  /// The first line of a paragraph set without its indent: two characters short of the measure, but
  /// its sentence goes on.
  [[nodiscard]] bool looks_indented(std::size_t i) const {
    const bool short_by_indent = widths_[i] + k_indent + k_ragged > measures_[i] &&
                                 widths_[i] + k_indent <= measures_[i] + 1;
    return !has_indents_ && short_by_indent && !is_closed(i) && features_[i].points > 0;
  }

  /// A line that is no full one, in which no sentence ends: a title, a heading, a name.
  [[nodiscard]] bool is_bare(std::size_t i) const {
    constexpr std::size_t k_margin = 2;
    // ——来自某地的调查
    if (page_[i].text.text().starts_with("——") && is_label(features_[i]) && !is_closed(i))
      return true;
    // With a comma in it and nearly as long as a first line, it is one.
    if (features_[i].commas > 0 && widths_[i] * 10 >= measures_[i] * 7) return false;
    return is_label(features_[i]) && !is_closed(i) &&
           widths_[i] + k_indent + k_ragged + k_margin < measures_[i];
  }

  /// A label at the head of the page or below a byline may be as wide as a narrow column: behind it
  /// comes a first line, a subtitle or a dateline.
  [[nodiscard]] bool is_headline_before(std::size_t i, std::size_t next) const {
    if (is_closed(i) || features_[i].commas > 0 || !is_label(features_[i])) return false;
    const std::string_view text = page_[next].text.text();
    if (text.starts_with("——") && is_label(features_[next])) return true;
    if (!is_at_head(i) || demands_continuation(page_[i].text.text())) return false;
    return page_[next].indented || looks_indented(next) || text.starts_with("本报讯") ||
           text.starts_with("新华社");
  }

  /// A label right above a byline, though it be as long as a line of text: nothing goes on in it.
  [[nodiscard]] bool is_title_over_byline(std::size_t i) const {
    if (i + 1 >= page_.size() || page_[i + 1].role != LineRole::byline) return false;
    if (!is_label(features_[i]) || is_closed(i) || page_[i].goes_on) return false;
    // The last line of a column, where the byline stands apart.
    if (looks_indented(i) && page_[i].blank_before == 0 && page_[i + 1].blank_before > 0)
      return false;
    return i == 0 || !is_text(i - 1) || is_closed(i - 1) || is_bare(i - 1);
  }

  /// One of the labels at the head of the page above a byline, though they be as wide as the lines
  /// of a narrow column.
  [[nodiscard]] bool heads_page(std::size_t i) const {
    constexpr std::size_t k_most = 4;
    if (!is_at_head(i)) return false;
    std::size_t end = i;
    while (end < page_.size() && end < i + k_most && is_text(end) && is_label(features_[end]) &&
           !is_closed(end) && features_[end].commas == 0)
      ++end;
    return end > i && end < page_.size() && page_[end].role == LineRole::byline;
  }

  /// A label that is no line of text, under a column's name or apart from what stands before it,
  /// and above a first line.
  [[nodiscard]] bool is_title_over_text(std::size_t i) const {
    if (i == 0 || i + 1 >= page_.size() || !is_text(i) || !is_text(i + 1)) return false;
    const bool is_under_kicker = is_text(i - 1) && is_bare(i - 1);
    return (is_under_kicker || page_[i].blank_before > 0) && is_label(features_[i]) &&
           !is_closed(i) && features_[i].commas <= 1 && measures_[i] > 0 && !looks_indented(i) &&
           !is_full(i) && (looks_indented(i + 1) || page_[i + 1].text.text().starts_with("——")) &&
           !demands_continuation(page_[i].text.text());
  }

  /// A label with a short one under it, which no sentence goes through, and a first line behind.
  [[nodiscard]] bool is_title_over_name(std::size_t i, std::size_t next) const {
    return is_label(features_[i]) && !is_closed(i) && features_[i].commas == 0 && is_bare(next) &&
           next + 1 < page_.size() && is_text(next + 1) &&
           (page_[next + 1].indented || looks_indented(next + 1));
  }

  /// Nothing but labels, names and what was dropped stands before line `i`.
  [[nodiscard]] bool is_at_head(std::size_t i) const {
    constexpr std::size_t k_most = 8;
    if (i > k_most) return false;
    for (std::size_t k = 0; k < i; ++k) {
      if (is_text(k) && (!is_label(features_[k]) || is_closed(k) || features_[k].commas > 0))
        return false;
    }
    return true;
  }

  /// Does line `next` begin a paragraph, where `last` is the line of text before it and `first` the
  /// first of its paragraph?
  [[nodiscard]] bool begins_paragraph(std::size_t first, std::size_t last, std::size_t next) const {
    const bool short_by_more =
        measures_[last] > 0 && widths_[last] + k_indent + k_ragged < measures_[last];
    const bool announces = features_[last].last == U'：' && !short_by_more;
    const bool closed = is_closed(last) && !announces;
    if (closed && (is_marked(page_[next].text.text()) || is_turn(next))) return true;
    if (closed && measures_[last] > 0 && is_over(last)) return true;
    if (closed && page_[next].text.text().starts_with("（作者")) return true;
    if (is_title_over_text(next) || (first == last && is_title_over_text(last))) return true;
    if (first == last && is_headline_before(last, next)) return true;
    if (first == last && is_title_over_name(last, next)) return true;
    // A first line set without its indent is short by that.
    const bool fills_first = first == last && !has_indents_ && measures_[next] > 0 &&
                             widths_[last] + k_indent + k_ragged > measures_[next];
    if (closed && fills_first && !is_numbered(page_[next].text.text())) {
      return looks_indented(next) || page_[next].indented || page_[next].blank_before > 0;
    }
    if (measures_[next] == 0) return closed || page_[next].blank_before > 0;
    if (lost_indents_ && lines_.is_flush(next) && !lines_.is_far_from_full(last) &&
        page_[next].blank_before == 0) {
      return false;
    }
    const bool short_last = widths_[last] + k_ragged < measures_[last];
    if (page_[next].indented) return closed || short_last;
    if (has_indents_ && closed && page_[next].blank_before == 0) {
      return lines_.is_far_from_full(last) && !page_[next].begins_column;
    }
    if (is_numbered(page_[next].text.text()) && closed) return true;
    if (closed) return short_last || looks_indented(next) || page_[next].blank_before > 0;
    // An open line that is far from full is no part of a paragraph, unless the column ends there.
    const bool far_from_full = features_[last].commas > 0
                                   ? lines_.is_far_from_full(last)
                                   : widths_[last] + k_indent + k_ragged < measures_[last];
    return short_last && far_from_full;
  }

  /// Puts the paragraph that begins at `i` together; what interrupts it is put before it. Gives the
  /// line behind it.
  std::size_t build(std::size_t i, Page& result) {
    std::vector<PageLine> lifted;
    PageLine paragraph = page_[i];
    if (const std::size_t end = end_of_marked(i); end > i + 1) {
      for (std::size_t k = i + 1; k < end; ++k) append_line(paragraph, page_[k]);
      result.push_back(std::move(paragraph));
      return end;
    }
    if (page_[i].heads_text || is_bare(i) || is_title_over_byline(i) || heads_page(i)) {
      result.push_back(std::move(paragraph));
      return i + 1;
    }
    std::size_t last = i;
    std::size_t next = i + 1;
    for (;;) {
      const std::size_t text = next_text(last);
      if (text >= page_.size() || page_[last].goes_on || page_[text].comes_from) break;
      if (begins_paragraph(i, last, text)) break;
      if (is_bare(text) && is_closed(last)) break;
      if (is_bare(text) && interrupts(last, text)) {
        // A label in the midst of a sentence: the sentence goes on behind it.
        break;
      }
      for (std::size_t k = last + 1; k < text; ++k) {
        page_[k].lifted = true;
        page_[k].joins.push_back(
            {page_[k].text.source(), "lifted", "it stood in the midst of a sentence"});
        lifted.push_back(std::move(page_[k]));
      }
      append_line(paragraph, page_[text]);
      last = text;
      next = text + 1;
    }
    for (PageLine& line : lifted) result.push_back(std::move(line));
    result.push_back(std::move(paragraph));
    return next;
  }

  /// The end of a pull quote that a mark (■) begins, set in larger type: its lines are no longer
  /// than the first one, and the last of them closes it. `i` if there is none.
  [[nodiscard]] std::size_t end_of_marked(std::size_t i) const {
    constexpr std::size_t k_most = 8;
    if (!is_marked(page_[i].text.text()) || is_closed(i) || is_full(i)) return i;
    for (std::size_t k = i + 1; k < std::min(page_.size(), i + k_most); ++k) {
      if (!is_text(k) || page_[k].indented || widths_[k] > widths_[i] + k_ragged) return i;
      if (is_closed(k) && (widths_[k] + k_ragged < widths_[i] || ends_block(k, widths_[i])))
        return k + 1;
    }
    return i;
  }

  /// Is what stands behind line `i` apart from it, or wider than its block?
  [[nodiscard]] bool ends_block(std::size_t i, std::size_t width) const {
    return i + 1 >= page_.size() || !is_text(i + 1) || page_[i + 1].indented ||
           page_[i + 1].blank_before > 0 || widths_[i + 1] > width + k_ragged;
  }

  /// The next line of text behind `last`; over bylines, notes and furniture only where `last` stops
  /// in mid-sentence.
  [[nodiscard]] std::size_t next_text(std::size_t last) const {
    std::size_t text = last + 1;
    while (text < page_.size() && !is_text(text)) {
      if (is_closed(last) || page_[text].role == LineRole::highlight) return page_.size();
      ++text;
    }
    return text;
  }

  /// A bare line behind a full open line may be the short last line of its paragraph (without a
  /// final mark) or something that stands between: it is taken for the latter if the sentence is
  /// open behind it as well and a full line follows.
  [[nodiscard]] bool interrupts(std::size_t last, std::size_t text) const {
    return page_[text].blank_before > 0 && is_full(last) && text + 1 < page_.size();
  }

  static void append_line(PageLine& paragraph, const PageLine& line) {
    const std::string& text = paragraph.text.text();
    const char32_t tail = decode_utf8_before(text, text.size()).value;
    const char32_t head = decode_utf8(line.text.text(), 0).value;
    const bool words =
        (is_ascii_letter(tail) || is_ascii_digit(tail) || tail == U',' || tail == U'.') &&
        is_ascii_letter(head);
    if (words) paragraph.text.append(" ", {line.text.source().begin, line.text.source().begin});
    append_rest(paragraph, line);
  }

  Page& page_;
  MeasuredLines lines_;
  const std::vector<TextFeatures>& features_ = lines_.features;
  const std::vector<std::size_t>& widths_ = lines_.widths;
  const std::vector<std::size_t>& measures_ = lines_.measures;
  bool may_be_printed_ = false;
  bool has_indents_ = false;
  bool lost_indents_ = false;
  std::set<std::string> speakers_;  ///< of a dialogue
};

}  // namespace

void rebuild_paragraphs(Page& page) { ParagraphBuilder(page).run(); }

}  // namespace langdu
