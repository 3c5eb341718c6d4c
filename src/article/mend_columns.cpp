#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "article/join_score.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// A gain from which on the lexicon proves that a word was cut: e^5 times likelier together.
constexpr double k_proof = 5;
/// The same for an end that nothing follows at all, so that it must go on somewhere.
constexpr double k_proof_at_end = 3;

bool begins_headline(const PageLine& line) {
  return line.role == LineRole::kicker || line.role == LineRole::title;
}

/// A paragraph that stops in mid-sentence.
bool has_open_end(const PageLine& line) {
  constexpr std::size_t k_shortest = 12;
  if (line.role != LineRole::paragraph || line.typed) return false;
  constexpr std::size_t k_end = 8;
  if (has_closed_end(features_of(last_points(line.text.text(), k_end)))) return false;
  const TextFeatures features = features_of(line.text.text());
  if (has_closed_end(features) || features.last != features.very_last) return false;
  if (line.cut) return true;
  return features.points >= k_shortest && (features.commas > 0 || features.finals > 0);
}

/// Mends one article: the lines [begin, end) of a page.
class ColumnMender {
 public:
  ColumnMender(Page& page, std::size_t begin, std::size_t end, JoinScorer& scorer)
      : page_(page), begin_(begin), end_(end), scorer_(scorer) {}

  void run() {
    put_columns_in_order();
    join_cut_paragraphs();
  }

 private:
  /// The next line of running text behind `i`, over notes, highlights and dropped lines.
  [[nodiscard]] std::optional<std::size_t> next_text(std::size_t i) const {
    for (std::size_t next = i + 1; next < end_; ++next) {
      const LineRole role = page_[next].role;
      if (role == LineRole::paragraph) return next;
      if (role == LineRole::heading || role == LineRole::verse || begins_headline(page_[next]))
        break;
    }
    return std::nullopt;
  }

  [[nodiscard]] double gain(std::size_t tail, std::size_t head) {
    return scorer_.gain(page_[tail].text.text(), page_[head].text.text());
  }

  /// A run of text begins at the first line behind a headline, behind highlights, and behind an
  /// open end: there a column may begin.
  [[nodiscard]] std::vector<std::size_t> run_begins() const {
    std::vector<std::size_t> begins;
    bool broken = true;
    for (std::size_t i = begin_; i < end_; ++i) {
      const LineRole role = page_[i].role;
      const bool is_text =
          role == LineRole::paragraph || role == LineRole::verse || role == LineRole::heading;
      if (!is_text) {
        broken = broken || role != LineRole::dropped;
        continue;
      }
      if (broken) begins.push_back(i);
      broken = has_open_end(page_[i]);
    }
    return begins;
  }

  void put_columns_in_order() {
    const std::vector<std::size_t> begins = run_begins();
    for (std::size_t i = begin_; i < end_; ++i) {
      if (!has_open_end(page_[i])) continue;
      const auto follower = next_text(i);
      if (follower && gain(i, *follower) >= k_proof) continue;
      std::optional<std::size_t> best;
      double best_gain = follower ? gain(i, *follower) : 0;
      best_gain = follower ? std::max(best_gain, 0.0) + k_proof : k_proof_at_end;
      for (const std::size_t head : begins) {
        if (head == i || page_[head].role != LineRole::paragraph || (follower && head == *follower))
          continue;
        const double value = gain(i, head);
        if (value >= best_gain) {
          best_gain = value;
          best = head;
        }
      }
      if (best) {
        move_run(begins, i, *best, best_gain);
        return;
      }
    }
  }

  /// Puts the run that ends with line `tail` before the run that begins with line `head`.
  void move_run(const std::vector<std::size_t>& begins, std::size_t tail, std::size_t head,
                double value) {
    const auto after = std::upper_bound(begins.begin(), begins.end(), tail);
    const std::size_t run_begin = after == begins.begin() ? tail : *std::prev(after);
    if (head >= run_begin && head <= tail) return;
    const std::string why = fmt::format(
        "its end fits where it now stands: the word cut there is e^{:.0f} times likelier whole",
        value);
    const auto first = page_.begin();
    const auto at = [&](std::size_t i) { return first + static_cast<std::ptrdiff_t>(i); };
    for (std::size_t i = run_begin; i <= tail; ++i) page_[i].moved_why = why;
    if (head < run_begin) {
      std::rotate(at(head), at(run_begin), at(tail + 1));
    } else {
      std::rotate(at(run_begin), at(tail + 1), at(head));
    }
  }

  void join_cut_paragraphs() {
    for (std::size_t i = begin_; i < end_; ++i) {
      while (has_open_end(page_[i])) {
        const auto next = next_text(i);
        if (!next || is_numbered(page_[*next].text.text())) break;
        PageLine& rest = page_[*next];
        const double value = gain(i, *next);
        page_[i].joins.push_back(
            {rest.text.source(), "joined",
             value >= k_proof
                 ? fmt::format("the cut went through a word (e^{:.0f} times likelier whole)", value)
                 : "the paragraph before it stops in mid-sentence"});
        append_rest(page_[i], rest);
        rest = {};
        decide(rest, LineRole::dropped, "", "");
      }
    }
  }

  Page& page_;
  std::size_t begin_;
  std::size_t end_;
  JoinScorer& scorer_;
};

/// Lines of one article.
struct ArticleLines {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<ArticleLines> articles_of(const Page& page) {
  std::vector<ArticleLines> articles;
  for (std::size_t begin = 0; begin < page.size();) {
    std::size_t end = begin;
    bool in_text = false;
    while (end < page.size() && !(in_text && begins_headline(page[end]))) {
      in_text = in_text || is_prose(page[end]);
      ++end;
    }
    articles.push_back({begin, end});
    begin = end;
  }
  return articles;
}

/// Brings columns home that were extracted under the headline of another article.
class ColumnReturner {
 public:
  ColumnReturner(Page& page, JoinScorer& scorer) : page_(page), scorer_(scorer) {}

  void run() {
    constexpr int k_most_columns = 8;
    constexpr std::size_t k_most_lines = 2000;
    if (page_.size() > k_most_lines) return;
    for (int i = 0; i < k_most_columns && return_one(); ++i) {
    }
  }

 private:
  bool return_one() {
    const std::vector<ArticleLines> articles = articles_of(page_);
    if (articles.size() < 2) return false;
    for (const ArticleLines& article : articles) {
      const auto tail = last_prose(article.begin, article.end);
      if (!tail || !has_open_end(page_[*tail]) || page_[*tail].goes_on) continue;
      const auto head = head_for(*tail, article);
      if (!head) continue;
      move(*head, article);
      return true;
    }
    return false;
  }

  [[nodiscard]] std::optional<std::size_t> last_prose(std::size_t begin, std::size_t end) const {
    while (end > begin && !is_prose(page_[end - 1])) --end;
    return end > begin ? std::optional(end - 1) : std::nullopt;
  }

  /// The beginning of a column that goes on from the article's open end, and not from what it
  /// stands behind.
  [[nodiscard]] std::optional<std::size_t> head_for(std::size_t tail, const ArticleLines& article) {
    std::optional<std::size_t> best;
    double best_gain = k_proof;
    for (std::size_t i = 1; i < page_.size(); ++i) {
      if (i >= article.begin && i < article.end) continue;
      const PageLine& line = page_[i];
      const bool begins = line.blank_before > 0 || line.begins_column;
      if (!begins || line.role != LineRole::paragraph || line.typed || !is_prose(page_[i - 1]))
        continue;
      const double value = scorer_.gain(page_[tail].text.text(), line.text.text());
      if (value <= best_gain || fits_where_it_stands(i)) continue;
      best = i;
      best_gain = value;
    }
    return best;
  }

  [[nodiscard]] bool fits_where_it_stands(std::size_t i) {
    return has_open_end(page_[i - 1]) &&
           scorer_.gain(page_[i - 1].text.text(), page_[i].text.text()) > 0;
  }

  /// Puts the lines from `head` to the next headline behind the article.
  void move(std::size_t head, const ArticleLines& article) {
    std::size_t end = head;
    while (end < page_.size() && !begins_headline(page_[end])) {
      page_[end++].moved_why = "the article above stops in a word that goes on here";
    }
    const auto at = [&](std::size_t i) { return page_.begin() + static_cast<std::ptrdiff_t>(i); };
    if (head >= article.end) {
      std::rotate(at(article.end), at(head), at(end));
    } else {
      std::rotate(at(head), at(end), at(article.end));
    }
  }

  Page& page_;
  JoinScorer& scorer_;
};

}  // namespace

void mend_columns(Page& page, const Lexicon& lexicon) {
  JoinScorer scorer(page, lexicon);
  ColumnReturner(page, scorer).run();
  for (const ArticleLines& article : articles_of(page))
    ColumnMender(page, article.begin, article.end, scorer).run();
  std::erase_if(page, [](const PageLine& line) { return line.text.empty(); });
}

}  // namespace langdu
