// Brings home what was extracted among the columns of another article. Tools that read block by
// block come to the columns of several articles by turns: which stretch goes on where is decided
// for all of them at once, by how wide the columns are and how one goes on in the other.
#include <algorithm>
#include <iterator>
#include <utility>

#include "article/join_score.h"
#include "article/page_stretches.h"
#include "article/passes.h"
#include "article/stretch_reading.h"
#include "article/text_features.h"

namespace langdu {
namespace {

class StretchOrderer {
 public:
  StretchOrderer(Page& page, const Lexicon& lexicon)
      : page_(page), lexicon_(lexicon), scorer_(page, lexicon) {}

  void run() {
    lines_.measure(page_);
    if (!is_printed()) return;
    for (std::size_t begin = 0; begin < page_.size();) {
      std::size_t end = begin + 1;
      while (end < page_.size() && !page_[end].begins_page) ++end;
      order(begin, end);
      begin = end;
    }
  }

 private:
  /// Most lines run to the measure of their column, and many of these stop in mid-sentence.
  [[nodiscard]] bool is_printed() const {
    std::size_t text = 0;
    std::size_t full = 0;
    std::size_t open = 0;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      if (page_[i].role != LineRole::unknown) continue;
      ++text;
      const std::size_t measure = lines_.measures[i];
      if (measure == 0 || measure > MeasuredLines::k_widest) continue;
      if (lines_.widths[i] + MeasuredLines::k_indent + MeasuredLines::k_ragged < measure) continue;
      ++full;
      open += has_closed_end(lines_.features[i]) ? 0 : 1;
    }
    return full * 2 >= text && open * 3 >= text;
  }

  /// Puts lines [begin, end), those of one page, in order.
  void order(std::size_t begin, std::size_t end) {
    const std::vector<PageStretch> stretches = stretches_of(page_, lines_, lexicon_, begin, end);
    if (!may_be_out_of_order(stretches)) return;
    // Where nobody signs, another width is that of a list or a quotation.
    constexpr std::size_t k_several = 2;
    const bool are_several = count_signatures(stretches) >= k_several;
    const StretchOrder kept = read_stretches(page_, stretches, scorer_, StretchMoves::none);
    const StretchOrder best = read_stretches(page_, stretches, scorer_, StretchMoves::any);
    constexpr double k_margin = 1;
    constexpr double k_margin_of_widths = 3;
    const bool by_widths = is_by_widths_only(stretches, best);
    const double margin = by_widths ? k_margin_of_widths : k_margin;
    const bool is_proved = best.score >= kept.score + margin && (are_several || !by_widths);
    mark_headlines(stretches, is_proved ? best : kept);
    if (is_proved) {
      mark_titles(stretches, best, Titles::all);
      move(stretches, best);
    } else if (are_several) {
      mark_titles(stretches, kept, Titles::over_other_columns);
    }
  }

  /// Where columns of several articles were read by turns, one of them ends in mid-sentence or a
  /// byline stands at its head.
  static bool may_be_out_of_order(const std::vector<PageStretch>& stretches) {
    constexpr std::size_t k_fewest = 3;
    constexpr std::size_t k_most = 150;
    return stretches.size() >= k_fewest && stretches.size() <= k_most &&
           std::any_of(stretches.begin(), stretches.end(), [](const PageStretch& stretch) {
             return stretch.width > 0 && (stretch.ends_open || stretch.has_byline);
           });
  }

  /// Bylines, names alone, signatures.
  static std::size_t count_signatures(const std::vector<PageStretch>& stretches) {
    const auto is_signed = [](const PageStretch& stretch) {
      return stretch.has_byline || stretch.is_name || stretch.ends_article;
    };
    return static_cast<std::size_t>(std::count_if(stretches.begin(), stretches.end(), is_signed));
  }

  /// Does nothing but the width of columns say that articles were read by turns? None of those that
  /// are gone back to stops in mid-sentence, no signature stands before their columns and no byline
  /// at their head.
  static bool is_by_widths_only(const std::vector<PageStretch>& stretches,
                                const StretchOrder& order) {
    for (std::size_t i = 1; i < stretches.size(); ++i) {
      if (order.article_of[i] >= order.article_of[i - 1]) continue;
      if (stretches[i - 1].ends_article || stretches[i].has_byline) return false;
      for (std::size_t k = i; k > 0; --k) {
        if (order.article_of[k - 1] != order.article_of[i]) continue;
        if (stretches[k - 1].ends_open) return false;
        break;
      }
    }
    return true;
  }

  enum class Titles { all, over_other_columns };

  /// Marks the labels over the text of each article.
  void mark_headlines(const std::vector<PageStretch>& stretches, const StretchOrder& order) {
    for (std::size_t k = 0; k < order.widths.size(); ++k) {
      for (const std::size_t i : stretches_of_article(stretches, order, k)) {
        const PageStretch& stretch = stretches[i];
        if (stretch.kind == PageStretch::Kind::text) break;
        for (std::size_t line = stretch.head; line <= stretch.tail; ++line)
          page_[line].heads_text = page_[line].role == LineRole::unknown;
      }
    }
  }

  /// Marks the labels that begin articles.
  void mark_titles(const std::vector<PageStretch>& stretches, const StretchOrder& order,
                   Titles which) {
    for (std::size_t k = 1; k < order.widths.size(); ++k) {
      const std::size_t before = order.widths[k - 1];
      const std::size_t width = order.widths[k];
      const bool is_other = before > 0 && width > 0 && !are_as_wide(before, width);
      const bool is_signed = order.has_byline[k - 1] && order.has_byline[k];
      if (which == Titles::over_other_columns && !is_other && !is_signed) continue;
      const auto first = std::find(order.article_of.begin(), order.article_of.end(), k);
      const auto at = static_cast<std::size_t>(first - order.article_of.begin());
      if (stretches[at].kind == PageStretch::Kind::labels)
        page_[stretches[at].head].opens_article = true;
    }
  }

  /// Puts the articles behind each other.
  void move(const std::vector<PageStretch>& stretches, const StretchOrder& order) {
    Page moved;
    for (std::size_t k = 0; k < order.widths.size(); ++k) {
      for (const std::size_t i : stretches_of_article(stretches, order, k)) {
        const bool is_moved = i > 0 && k < order.article_of[i - 1];
        for (std::size_t line = stretches[i].begin; line < stretches[i].end; ++line) {
          if (is_moved) page_[line].moved_why = "it goes on from the columns it now stands behind";
          moved.push_back(std::move(page_[line]));
        }
      }
    }
    const auto first = page_.begin() + static_cast<std::ptrdiff_t>(stretches.front().begin);
    std::move(moved.begin(), moved.end(), first);
  }

  /// Its title, the labels that were read later, its text.
  static std::vector<std::size_t> stretches_of_article(const std::vector<PageStretch>& stretches,
                                                       const StretchOrder& order, std::size_t k) {
    std::vector<std::size_t> behind;
    std::vector<std::size_t> over;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
      if (order.article_of[i] != k) continue;
      (order.place_of[i] == StretchPlace::over ? over : behind).push_back(i);
    }
    const auto text = std::find_if(behind.begin(), behind.end(), [&](std::size_t i) {
      return stretches[i].kind == PageStretch::Kind::text;
    });
    behind.insert(text, over.begin(), over.end());
    return behind;
  }

  Page& page_;
  const Lexicon& lexicon_;
  JoinScorer scorer_;
  MeasuredLines lines_;
};

}  // namespace

void order_stretches(Page& page, const Lexicon& lexicon) {
  // A page of a newspaper is not longer than this.
  constexpr std::size_t k_longest = 4000;
  const auto is_set_in = [](const PageLine& line) { return line.indented; };
  if (page.size() > k_longest || std::any_of(page.begin(), page.end(), is_set_in)) return;
  StretchOrderer(page, lexicon).run();
}

}  // namespace langdu
