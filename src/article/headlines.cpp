#include <utility>

#include "article/join_score.h"
#include "article/name_shapes.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_longest_kicker = 8;

/// Looks for the headlines of a page from top to bottom. A group is a run of labels that no prose
/// interrupts; what it is depends on whether it holds a byline and where it stands.
class HeadlineFinder {
 public:
  HeadlineFinder(Page& page, const Lexicon& lexicon) : page_(page), lexicon_(lexicon) {}

  void run() {
    mark_bylines();
    for (std::size_t i = 0; i < page_.size();) {
      if (!is_label_line(i)) {
        if (page_[i].role == LineRole::unknown) {
          decide(page_[i], LineRole::paragraph, "paragraph", "a sentence");
        }
        seen_prose_ = seen_prose_ || is_prose(page_[i]);
        ++i;
        continue;
      }
      const std::size_t end = end_of_group(i);
      class_group(i, end);
      i = end;
    }
  }

 private:
  void mark_bylines() {
    for (std::size_t i = 0; i < page_.size(); ++i) {
      PageLine& line = page_[i];
      if (line.role != LineRole::unknown) continue;
      std::optional<Byline> byline = parse_byline(line.text.text(), lexicon_);
      if (!byline) continue;
      if (byline->evidence == BylineEvidence::none && !follows_label(i)) continue;
      line.names = std::move(byline->names);
      decide(line, LineRole::byline, "byline",
             byline->evidence == BylineEvidence::marked ? "names behind a mark or label"
                                                        : "names alone under a label");
    }
  }

  [[nodiscard]] bool follows_label(std::size_t i) const {
    while (i > 0 && page_[i - 1].role == LineRole::dropped) --i;
    return i > 0 && is_label_line(i - 1);
  }

  [[nodiscard]] bool is_label_line(std::size_t i) const {
    const PageLine& line = page_[i];
    if (line.role == LineRole::byline) return true;
    return line.role == LineRole::unknown && is_label(features_of(line.text.text())) &&
           !(demands_continuation(line.text.text()) && has_prose_behind(i));
  }

  /// A title may end in 的 or 和 before another label; a paragraph cut in two goes on in prose.
  [[nodiscard]] bool has_prose_behind(std::size_t i) const {
    return i + 1 < page_.size() && page_[i + 1].role == LineRole::unknown &&
           !is_label(features_of(page_[i + 1].text.text()));
  }

  [[nodiscard]] std::size_t end_of_group(std::size_t i) const {
    std::size_t end = i;
    while (end < page_.size() && (is_label_line(end) || page_[end].role == LineRole::dropped))
      ++end;
    while (end > i && page_[end - 1].role == LineRole::dropped) --end;
    return end;
  }

  void class_group(std::size_t begin, std::size_t end) {
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
    if (byline == end && seen_prose_) {
      for (const std::size_t i : labels) make_heading(i);
      return;
    }
    class_headline(labels, byline != end);
    for (const std::size_t i : behind_byline) {
      const std::string_view text = page_[i].text.text();
      if (features_of(text).points <= k_longest_kicker && !is_numbered(text)) {
        decide(page_[i], LineRole::kicker, "kicker", "a short label between byline and text");
      } else {
        make_heading(i);
      }
    }
  }

  /// The labels above a byline, or at the head of the page: the longest is the title, what stands
  /// before it the kicker, what stands behind it the subtitle.
  void class_headline(const std::vector<std::size_t>& labels, bool has_byline) {
    if (labels.empty()) return;
    std::size_t title = 0;
    for (std::size_t i = 1; i < labels.size(); ++i) {
      if (size_of(labels[i]) > size_of(labels[title]) &&
          size_of(labels[title]) <= k_longest_kicker) {
        title = i;
      }
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
      PageLine& line = page_[labels[i]];
      if (i < title) {
        decide(line, LineRole::kicker, "kicker", "a short label above a title");
      } else if (i == title) {
        decide(line, LineRole::title, "title",
               has_byline ? "a label above a byline" : "the first label of the page");
      } else {
        decide(line, LineRole::subtitle, "subtitle", "a label under a title");
      }
    }
  }

  [[nodiscard]] std::size_t size_of(std::size_t i) const {
    return features_of(page_[i].text.text()).points;
  }

  void make_heading(std::size_t i) {
    page_[i].level = 1;
    decide(page_[i], LineRole::heading, "heading", "a label between paragraphs");
  }

  Page& page_;
  const Lexicon& lexicon_;
  bool seen_prose_ = false;
};

}  // namespace

void find_headlines(Page& page, const Lexicon& lexicon) { HeadlineFinder(page, lexicon).run(); }

}  // namespace langdu
