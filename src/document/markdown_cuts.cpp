#include "document/markdown_cuts.h"

#include <algorithm>

#include "base/utf8.h"

namespace langdu {
namespace {

constexpr int k_lowest_level = 7;

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

/// The level of `## heading`, 0 for another line.
int atx_level(std::string_view line) {
  const std::size_t begin = indent_of(line);
  const std::size_t end = std::min(line.find_first_not_of('#', begin), line.size());
  const bool is_heading = begin <= 3 && end > begin && end - begin <= 6 &&
                          (end == line.size() || line[end] == ' ' || line[end] == '\t');
  return is_heading ? static_cast<int>(end - begin) : 0;
}

/// The level that a line of = or - gives the paragraph above it.
int underline_level(std::string_view line) {
  line = trim(line);
  if (line.empty() || (line[0] != '=' && line[0] != '-')) return 0;
  if (line.find_first_not_of(line[0]) != line.npos) return 0;
  return line[0] == '=' ? 1 : 2;
}

/// A line that begins a list, quotation, table or definition, or is none of a paragraph's.
bool begins_with_mark(std::string_view line) {
  constexpr std::string_view k_marks = "-*+>|#[`~=:<0123456789 \t";
  return line.empty() || k_marks.find(line[0]) != k_marks.npos;
}

/// Walks the lines of a text that begins outside any fenced code.
class LineWalker {
 public:
  LineWalker(std::string_view text, std::size_t at) : text_(text), next_(at) {}

  bool go_on() {
    if (next_ >= text_.size()) return false;
    is_behind_blank_ = trim(line_).empty();
    begin_ = next_;
    const std::size_t end = std::min(text_.find('\n', begin_), text_.size());
    next_ = std::min(end + 1, text_.size());
    line_ = text_.substr(begin_, end - begin_);
    if (line_.ends_with('\r')) line_.remove_suffix(1);
    if (fence_ != 0 && fence_is_nested_ && is_outside_list()) fence_ = 0;
    in_code_ = fence_ != 0;
    follow_list();
    follow_fence();
    follow_paragraph();
    return true;
  }

  [[nodiscard]] std::size_t begin() const { return begin_; }
  [[nodiscard]] std::string_view line() const { return line_; }
  /// Inside fenced code, or one of its fences.
  [[nodiscard]] bool in_code() const { return in_code_; }
  [[nodiscard]] bool is_behind_blank() const { return is_behind_blank_; }

  /// Does the line end everything that is open above it? A heading or a paragraph that is not
  /// indented does behind an empty line (CommonMark 0.31, 5.1 to 5.3).
  [[nodiscard]] bool may_be_cut_before() const {
    return !in_code_ && is_behind_blank_ &&
           (!begins_with_mark(line_) || line_.starts_with("# ") ||
            (atx_level(line_) > 0 && line_[0] == '#'));
  }

 private:
  /// A line that is not indented belongs to no item, if it begins none.
  [[nodiscard]] bool is_outside_list() const {
    return !trim(line_).empty() && indent_of(line_) == 0 && line_[0] != '\t';
  }

  void follow_list() {
    if (in_code_ || trim(line_).empty()) return;
    constexpr std::string_view k_markers = "-*+0123456789>";
    const std::size_t begin = indent_of(line_);
    if (k_markers.find(line_[begin]) != k_markers.npos) {
      in_list_ = true;
    } else if (is_outside_list() && is_behind_blank_) {
      in_list_ = false;
    }
  }

  void follow_paragraph() {
    const std::size_t begin = line_.find_first_not_of(" \t");
    if (in_code_ || begin == line_.npos || atx_level(line_) > 0 || underline_level(line_) > 0) {
      in_paragraph_ = false;
    } else if (begin <= 3 && line_.substr(0, begin).find('\t') == line_.npos) {
      in_paragraph_ = true;
    }
  }

  void follow_fence() {
    const std::size_t begin = std::min(line_.find_first_not_of(" \t"), line_.size());
    if (begin >= line_.size()) return;
    // The parser takes a fence in the midst of a paragraph however far it is indented.
    const bool is_far = begin > 3 || line_.substr(0, begin).find('\t') != line_.npos;
    if (is_far && (fence_ != 0 || !in_paragraph_)) return;
    const char mark = line_[begin];
    if (mark != '`' && mark != '~') return;
    const std::size_t end = std::min(line_.find_first_not_of(mark, begin), line_.size());
    const std::size_t size = end - begin;
    if (fence_ == 0) {
      if (size < 3 || (mark == '`' && line_.find('`', end) != line_.npos)) return;
      fence_ = mark;
      fence_is_nested_ = in_list_ && begin > 0;
      fence_size_ = size;
      in_code_ = true;
    } else if (mark == fence_ && size >= fence_size_ && trim(line_.substr(end)).empty()) {
      fence_ = 0;
    }
  }

  std::string_view text_;
  std::string_view line_;
  std::size_t begin_ = 0;
  std::size_t next_ = 0;
  std::size_t fence_size_ = 0;
  char fence_ = 0;
  bool fence_is_nested_ = false;  ///< in an item of a list, which ends it too
  bool in_list_ = false;
  bool in_paragraph_ = false;
  bool in_code_ = false;
  bool is_behind_blank_ = true;
};

/// Labels are compared without regard to case and white space.
std::string label_of(std::string_view text) {
  std::string label;
  for (const char c : trim(text)) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (space && label.ends_with(' ')) continue;
    label += space ? ' ' : c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return label;
}

/// The label of `[label]: address "title"`, empty for another line.
std::string defined_label(std::string_view line) {
  const std::size_t begin = indent_of(line);
  if (begin > 3 || begin + 1 >= line.size() || line[begin] != '[' || line[begin + 1] == '^')
    return {};
  const std::size_t close = line.find("]:", begin);
  if (close == line.npos) return {};
  const std::string_view label = line.substr(begin + 1, close - begin - 1);
  const std::string_view rest = trim(line.substr(close + 2));
  if (rest.empty() || label.find('[') != label.npos) return {};
  const std::string_view title =
      trim(rest.substr(std::min(rest.find_first_of(" \t"), rest.size())));
  const bool is_title =
      title.empty() ||
      ((title[0] == '"' || title[0] == '\'' || title[0] == '(') && title.size() > 1);
  return is_title ? label_of(label) : std::string();
}

/// Finds out which headings are titles, as they are of a text that is read as a whole.
class HeadingCounter {
 public:
  void add(int level) {
    ++counts_[static_cast<std::size_t>(level)];
    if (!seen_text_ && first_ == 0) first_ = level;
  }
  void add_text() { seen_text_ = true; }

  [[nodiscard]] HeadingLevels levels() const {
    HeadingLevels result;
    int same = 0;
    for (int level = 1; level <= first_; ++level) same += counts_[static_cast<std::size_t>(level)];
    result.titles = first_ == 1 || same == 1 ? first_ : 0;
    result.top = result.titles + 1;
    while (result.top < k_lowest_level && counts_[static_cast<std::size_t>(result.top)] == 0) {
      ++result.top;
    }
    return result;
  }

 private:
  int counts_[k_lowest_level + 1] = {};
  int first_ = 0;
  bool seen_text_ = false;
};

}  // namespace

MarkdownSurvey::MarkdownSurvey(std::string_view text) : text_(text) {
  constexpr std::size_t k_between_marks = std::size_t{64} << 10U;
  HeadingCounter headings;
  bool in_paragraph = false;
  marks_.push_back(0);
  for (LineWalker lines(text, 0); lines.go_on();) {
    const std::string_view line = lines.line();
    if (lines.may_be_cut_before() && lines.begin() >= marks_.back() + k_between_marks) {
      marks_.push_back(lines.begin());
    }
    const bool may_define = !lines.in_code() && !in_paragraph;
    const std::string label = may_define ? defined_label(line) : std::string();
    const bool defines = !label.empty();
    if (defines) {
      definitions_.try_emplace(label, SourceSpan{lines.begin(), lines.begin() + line.size()});
    } else if (lines.in_code()) {
      headings.add_text();
    } else if (const int level = atx_level(line); level > 0) {
      headings.add(level);
    } else if (const int under = in_paragraph ? underline_level(line) : 0; under > 0) {
      headings.add(under);
    } else if (!trim(line).empty() && in_paragraph) {
      headings.add_text();
    }
    // A line may still be underlined: whether it is text is known by the next.
    const bool is_text = !lines.in_code() && !defines && !begins_with_mark(line);
    if (in_paragraph && trim(line).empty()) headings.add_text();
    if (!is_text && !trim(line).empty() && atx_level(line) == 0 && underline_level(line) == 0) {
      headings.add_text();
    }
    in_paragraph = is_text;
  }
  headings_ = headings.levels();
}

std::string MarkdownSurvey::definitions_for(std::string_view part) const {
  constexpr std::size_t k_longest = 200;
  std::string result;
  if (definitions_.empty()) return result;
  std::map<std::string, SourceSpan> needed;
  for (std::size_t at = part.find('['); at != part.npos; at = part.find('[', at + 1)) {
    const std::size_t close = part.substr(at + 1, k_longest).find_first_of("[]");
    if (close == part.npos || part[at + 1 + close] != ']') continue;
    const auto found = definitions_.find(label_of(part.substr(at + 1, close)));
    if (found != definitions_.end()) needed.insert(*found);
  }
  for (const auto& [label, span] : needed) {
    result += "\n\n";
    result += text_.substr(span.begin, span.size());
  }
  return result;
}

std::size_t MarkdownSurvey::cut_before(std::size_t offset) const {
  const auto mark = std::upper_bound(marks_.begin(), marks_.end(), offset);
  std::size_t cut = mark == marks_.begin() ? 0 : *std::prev(mark);
  for (LineWalker lines(text_, cut); lines.go_on() && lines.begin() <= offset;) {
    if (lines.may_be_cut_before()) cut = lines.begin();
  }
  return cut;
}

std::size_t MarkdownSurvey::cut_behind(std::size_t begin, std::size_t size) const {
  for (LineWalker lines(text_, begin); lines.go_on();) {
    if (lines.begin() >= begin + size && lines.may_be_cut_before()) return lines.begin();
  }
  return text_.size();
}

}  // namespace langdu
