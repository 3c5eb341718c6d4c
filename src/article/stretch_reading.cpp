#include "article/stretch_reading.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace langdu {
namespace {

constexpr std::size_t k_none = std::numeric_limits<std::size_t>::max();

/// What speaks for a reading and against it, in nats by and large: set by hand on typeset pages, of
/// which those with short reports at the foot of a long one need the widths, the others the gains.
constexpr double k_stays = 3;           ///< behind the stretch that it was extracted behind
constexpr double k_other_width = -8;    ///< than the columns of the article have
constexpr double k_width_of_lead = -2;  ///< as wide as what came before these columns
constexpr double k_new = -2;            ///< labels that begin an article
constexpr double k_new_signed = 2;
constexpr double k_new_name = -8;          ///< or a number, as headings have
constexpr double k_new_behind_label = -4;  ///< which would be left without a text
constexpr double k_no_title_yet = -7;      ///< text that begins an article
constexpr double k_second_byline = -8;
constexpr double k_behind_end = -6;
constexpr double k_wrong_beginning = -5;  ///< within a paragraph where one must begin
constexpr double k_least_gain = -4;
constexpr double k_most_gain = 8;

/// An article as far as it was read.
struct OpenArticle {
  std::size_t last = k_none;   ///< its last stretch
  std::size_t width = 0;       ///< of its columns, 0 if there is no telling yet
  std::size_t lead_width = 0;  ///< of what stands before them
  bool has_title = false;
  bool has_text = false;
  bool has_byline = false;
};

/// What was decided of a stretch, and of those before it: readings share their beginnings.
struct Step {
  std::size_t before = k_none;
  std::size_t article = 0;
  StretchPlace place = StretchPlace::behind;
};

/// One way to give every stretch so far to an article.
struct Reading {
  double score = 0;
  std::vector<OpenArticle> articles;
  std::size_t last_step = k_none;
};

class StretchReader {
 public:
  StretchReader(const std::vector<PageLine>& page, const std::vector<PageStretch>& stretches,
                JoinScorer& scorer, StretchMoves moves)
      : page_(page), stretches_(stretches), scorer_(scorer), moves_(moves) {}

  /// Beam search over the stretches.
  StretchOrder run() {
    constexpr std::size_t k_beam = 64;
    const auto is_better = [](const Reading& a, const Reading& b) { return a.score > b.score; };
    std::vector<Reading> beam(1);
    beam[0].articles.emplace_back();
    for (std::size_t i = 0; i < stretches_.size(); ++i) {
      std::vector<Reading> next;
      for (const Reading& reading : beam) extend(reading, i, next);
      std::stable_sort(next.begin(), next.end(), is_better);
      if (next.size() > k_beam) next.resize(k_beam);
      beam = std::move(next);
    }
    for (Reading& reading : beam) finish(reading);
    return order_of(*std::min_element(beam.begin(), beam.end(), is_better));
  }

 private:
  [[nodiscard]] StretchOrder order_of(const Reading& reading) const {
    StretchOrder order;
    order.score = reading.score;
    for (std::size_t at = reading.last_step; at != k_none; at = steps_[at].before) {
      order.article_of.push_back(steps_[at].article);
      order.place_of.push_back(steps_[at].place);
    }
    std::reverse(order.article_of.begin(), order.article_of.end());
    std::reverse(order.place_of.begin(), order.place_of.end());
    for (const OpenArticle& article : reading.articles) {
      order.widths.push_back(article.width);
      order.has_byline.push_back(article.has_byline);
    }
    return order;
  }

  [[nodiscard]] bool is_label(std::size_t i) const {
    return stretches_[i].kind == PageStretch::Kind::labels;
  }

  [[nodiscard]] bool is_signed(std::size_t i) const {
    return stretches_[i].has_byline || stretches_[i].is_name;
  }

  /// All ways to go on with stretch `i`.
  void extend(const Reading& reading, std::size_t i, std::vector<Reading>& next) {
    constexpr std::size_t k_most_articles = 10;
    const std::size_t current = i > 0 ? steps_[reading.last_step].article : 0;
    for (std::size_t k = 0; k < reading.articles.size(); ++k) {
      const OpenArticle& article = reading.articles[k];
      if (moves_ == StretchMoves::none && k != current) continue;
      const double stays = k == current ? k_stays : 0;
      if (article.last != k_none || i == 0)
        add(reading, {reading.last_step, k, StretchPlace::behind}, i, fit(article, i) + stays,
            next);
      if (is_label(i) && article.has_text && !stretches_[i].is_numbered) {
        const double fits = fit_over(reading, i, k);
        add(reading, {reading.last_step, k, StretchPlace::over}, i, fits + stays, next);
      }
    }
    if (i == 0 || reading.articles.size() >= k_most_articles) return;
    if (!is_label(i) && moves_ == StretchMoves::none) return;
    const double fits = fit_new(reading.articles[current], i);
    Reading more = reading;
    more.articles.emplace_back();
    add(more, {reading.last_step, reading.articles.size(), StretchPlace::behind}, i, fits, next);
  }

  void add(const Reading& reading, const Step& step, std::size_t i, double score,
           std::vector<Reading>& next) {
    Reading more = reading;
    more.score += score;
    more.last_step = steps_.size();
    steps_.push_back(step);
    const PageStretch& stretch = stretches_[i];
    OpenArticle& to = more.articles[step.article];
    to.has_byline = to.has_byline || is_signed(i);
    if (is_label(i) && (step.place == StretchPlace::over || !to.has_text)) to.has_title = true;
    if (step.place == StretchPlace::behind) {
      to.last = i;
      if (stretch.width > 0 && stretch.width != to.width)
        to.lead_width = std::exchange(to.width, stretch.width);
      to.has_text = to.has_text || !is_label(i);
    }
    next.push_back(std::move(more));
  }

  /// How well stretch `i` begins an article behind `before`.
  [[nodiscard]] double fit_new(const OpenArticle& before, std::size_t i) const {
    constexpr double k_several = 2;
    const PageStretch& stretch = stretches_[i];
    if (!is_label(i))
      return k_no_title_yet + (stretch.begins_within(stretch.width) ? k_wrong_beginning : 0);
    const double score = stretch.is_name || stretch.is_numbered ? k_new_name
                         : stretch.has_byline                   ? k_new_signed
                                                                : k_new;
    // Labels right behind each other are of one headline.
    if (is_label(i - 1) && !before.has_text) return score + k_new_behind_label;
    const bool is_first_of_several =
        i + 1 < stretches_.size() && is_label(i + 1) && !stretches_[i + 1].is_name;
    return score + (is_first_of_several ? k_several : 0);
  }

  /// How well labels head what was read of article `k` before them.
  [[nodiscard]] double fit_over(const Reading& reading, std::size_t i, std::size_t k) const {
    constexpr double k_over = -3;
    constexpr double k_second_title = -6;
    constexpr double k_name_under_title = 0.5;
    const OpenArticle& article = reading.articles[k];
    const Step& last = steps_[reading.last_step];
    if (is_label(i - 1) && last.article == k && last.place == StretchPlace::over) return 0;
    if (is_signed(i) && article.has_byline) return k_over + k_second_byline;
    if (stretches_[i].is_name && article.has_title) return k_name_under_title;
    return (article.has_title ? k_second_title : k_over) +
           (stretches_[i].has_byline ? k_new_signed - k_new : 0);
  }

  /// How well stretch `i` goes on behind what was read of an article.
  [[nodiscard]] double fit(const OpenArticle& article, std::size_t i) {
    if (article.last == k_none) return 0;
    const PageStretch& stretch = stretches_[i];
    const PageStretch& last = stretches_[article.last];
    double score = width_fit(article, stretch);
    if (is_signed(i) && article.has_byline) score += k_second_byline;
    if (last.ends_article) score += k_behind_end;
    if (is_label(i)) return score + label_fit(article, i);
    return score + (is_label(article.last) ? first_fit(article, i) : text_fit(article, i));
  }

  static double width_fit(const OpenArticle& article, const PageStretch& stretch) {
    // Wider lines are those of reports and books, where lists and quotations are set narrower.
    constexpr std::size_t k_widest_column = 44;
    if (stretch.width == 0 || article.width == 0 || are_as_wide(article.width, stretch.width))
      return 0;
    if (std::min(article.width, stretch.width) > k_widest_column) return k_width_of_lead;
    return are_as_wide(article.lead_width, stretch.width) ? k_width_of_lead : k_other_width;
  }

  /// Labels behind labels, which are read one after the other, or a heading behind text.
  [[nodiscard]] double label_fit(const OpenArticle& article, std::size_t i) const {
    constexpr double k_label_apart = -6;
    constexpr double k_name_apart = -1;
    constexpr double k_heading = -0.5;
    constexpr double k_name_in_text = -2;
    const bool is_name = stretches_[i].is_name;
    if (is_label(article.last))
      return article.last + 1 == i ? 0 : is_name ? k_name_apart : k_label_apart;
    if (stretches_[article.last].ends_open) return k_wrong_beginning;
    return is_name ? k_name_in_text : k_heading;
  }

  /// Text behind labels.
  [[nodiscard]] double first_fit(const OpenArticle& article, std::size_t i) const {
    constexpr double k_apart = -1.5;
    const PageStretch& head = stretches_[i];
    const std::size_t measure = measure_of(article, head);
    const double apart = article.last + 1 < i ? k_apart : 0;
    if (head.begins_within(measure)) return apart + k_wrong_beginning;
    return apart + (head.begins_paragraph(measure) ? 1 : 0);
  }

  /// Text behind text.
  [[nodiscard]] double text_fit(const OpenArticle& article, std::size_t i) {
    constexpr double k_paragraph_in_sentence = -4;
    constexpr double k_paragraph = 0.5;
    const PageStretch& last = stretches_[article.last];
    const PageStretch& head = stretches_[i];
    const std::size_t measure = measure_of(article, head);
    const bool begins = head.begins_paragraph(measure);
    if (last.ends_open) return gain(article.last, i) + (begins ? k_paragraph_in_sentence : 1);
    if (last.ends_paragraph && head.begins_within(measure)) return k_wrong_beginning;
    return begins ? k_paragraph : 0;
  }

  /// How wide a full line is: of few lines none may be, or all may end in marks.
  static std::size_t measure_of(const OpenArticle& article, const PageStretch& stretch) {
    constexpr std::size_t k_near = MeasuredLines::k_indent;
    const bool is_near =
        article.width <= stretch.width + k_near && stretch.width <= article.width + k_near;
    return is_near ? std::max(article.width, stretch.width) : stretch.width;
  }

  /// Of the word that may have been cut between two stretches.
  [[nodiscard]] double gain(std::size_t tail, std::size_t head) {
    const auto [known, is_new] = gains_.try_emplace({tail, head}, 0);
    if (is_new) {
      const std::string_view left = page_[stretches_[tail].tail].text.text();
      const std::string_view right = page_[stretches_[head].head].text.text();
      known->second = std::clamp(scorer_.gain(left, right), k_least_gain, k_most_gain);
    }
    return known->second;
  }

  /// Articles without a text, a title or an end.
  void finish(Reading& reading) const {
    constexpr double k_no_text = -12;
    constexpr double k_no_title = -6;
    constexpr double k_ends_in_label = -6;
    constexpr double k_no_end = -4;
    for (std::size_t k = 0; k < reading.articles.size(); ++k) {
      const OpenArticle& article = reading.articles[k];
      if (article.last == k_none) continue;
      if (!article.has_text) reading.score += k_no_text;
      if (k > 0 && !article.has_title) reading.score += k_no_title;
      if (is_label(article.last)) reading.score += k_ends_in_label;
      if (stretches_[article.last].ends_open) reading.score += k_no_end;
    }
  }

  const std::vector<PageLine>& page_;
  const std::vector<PageStretch>& stretches_;
  JoinScorer& scorer_;
  StretchMoves moves_;
  std::vector<Step> steps_;
  std::map<std::pair<std::size_t, std::size_t>, double> gains_;
};

}  // namespace

StretchOrder read_stretches(const std::vector<PageLine>& page,
                            const std::vector<PageStretch>& stretches, JoinScorer& scorer,
                            StretchMoves moves) {
  return StretchReader(page, stretches, scorer, moves).run();
}

bool are_as_wide(std::size_t a, std::size_t b) {
  // Long lines differ by more, as words and figures are not broken.
  constexpr std::size_t k_ragged = MeasuredLines::k_ragged;
  constexpr std::size_t k_ragged_share = 14;
  const std::size_t ragged = std::max(k_ragged, std::max(a, b) / k_ragged_share);
  return a <= b + ragged && b <= a + ragged;
}

}  // namespace langdu
