#include "document/html_content.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "base/one_of.h"
#include "base/utf8.h"
#include "document/html_head.h"
#include "document/html_misnamed.h"
#include "document/html_page.h"
#include "document/html_repeats.h"

namespace langdu {
namespace {

constexpr std::uint32_t k_no_node = 0xFFFFFFFF;

/// A linked name and its price, no sentence; a dealer, his telephone and a prompt.
bool is_price_tag(const HtmlLine& line) {
  if (is_prose_line(line)) return false;
  const std::string& text = line.text.text();
  return (line.link_points > 0 && holds_one_of(text, {"￥", "¥", "元起"})) ||
         holds_one_of(text, {"询底价", "询最低价", "询价", "去购买", "立即购买", "立即抢购"});
}

/// 附件：某表.doc: an annex of the text, which is a link as a rule.
bool is_annex(const HtmlLine& line) {
  return line.text.text().starts_with("附件") || line.text.text().starts_with("附表");
}

/// 网站：www.example.cn: the address is linked, the label is not.
bool gives_address(const HtmlLine& line) {
  return line.link_points < line.points &&
         holds_one_of(line.text.text(), {"：www.", "：http", ":www."});
}

/// Where the text may be: a thread's first post, say, was excluded with the others.
enum class TextPlace { anywhere, outside_excluded };

class ContentChooser {
 public:
  ContentChooser(const HtmlPage& page, const HtmlMarks& marks, TextPlace place)
      : page_(page),
        place_(place),
        nodes_(page.nodes()),
        lines_(page.lines()),
        title_(page.title()),
        excluded_(marks.excluded),
        content_(marks.content),
        head_(page, marks),
        is_bare_(prose_outside(page, marks) < k_no_article) {}

  std::vector<std::size_t> run() {
    score_nodes();
    if (page_.prose_in(0) == 0) return every_line();
    const std::uint32_t top = best_node();
    select(core_of(top), top);
    std::vector<std::size_t> chosen = selected_lines();
    drop_second_body(lines_, chosen);
    return chosen.empty() ? every_line() : chosen;
  }

 private:
  // --- scores ---

  [[nodiscard]] double weight_of(std::size_t i) const {
    constexpr double k_longest = 400;
    const HtmlLine& line = lines_[i];
    const auto points = static_cast<double>(line.points);
    if (line.kind == HtmlLineKind::image || line.kind == HtmlLineKind::heading) return 0;
    if (is_link_line(line)) {
      return is_sentence_in_text(i) ? points * 0.5 : -std::min(points, 30.0) - 5;
    }
    if (line.kind == HtmlLineKind::row) return points * 0.2;
    const bool above_title = title_ < lines_.size() && i < title_;
    if (!is_prose_line(line)) return is_bare_ && !above_title ? points : -2;
    return std::min(points, k_longest) * (above_title ? 0.2 : 1.0);
  }

  void score_nodes() {
    constexpr double k_worst_child = -40;
    score_.assign(nodes_.size(), 0);
    for (std::size_t i = 0; i < lines_.size(); ++i) score_[lines_[i].block] += weight_of(i);
    for (auto node = static_cast<std::uint32_t>(nodes_.size() - 1); node > 0; --node) {
      if (excluded_[node]) score_[node] = std::min(score_[node] * -0.3, 0.0);
      score_[nodes_[node].parent] += std::max(score_[node], k_worst_child);
    }
  }

  [[nodiscard]] std::uint32_t best_node() const {
    std::uint32_t best = 0;
    double best_score = -1e9;
    for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
      if (place_ == TextPlace::outside_excluded && excluded_[node] && node > 0) {
        node = nodes_[node].end - 1;
        continue;
      }
      if (nodes_[node].display == HtmlDisplay::text) continue;
      const double score = score_[node] * (content_[node] ? 1.1 : 1.0);
      if (score >= best_score) {
        best_score = score;
        best = node;
      }
    }
    return best;
  }

  [[nodiscard]] std::vector<std::uint32_t> children_of(std::uint32_t node) const {
    std::vector<std::uint32_t> children;
    for (std::uint32_t child = node + 1; child < nodes_[node].end; child = nodes_[child].end) {
      children.push_back(child);
    }
    return children;
  }

  /// Goes down from `node` as long as one child holds most of the prose.
  [[nodiscard]] std::uint32_t core_of(std::uint32_t node) const {
    for (;;) {
      std::uint32_t heaviest = k_no_node;
      for (const std::uint32_t child : children_of(node)) {
        if (heaviest == k_no_node || score_[child] > score_[heaviest]) heaviest = child;
      }
      constexpr double k_most = 0.6;
      if (heaviest == k_no_node || score_[heaviest] < k_most * score_[node] ||
          is_leaf_block(heaviest)) {
        return node;
      }
      node = heaviest;
    }
  }

  /// A paragraph or less: the article is more than that.
  [[nodiscard]] bool is_leaf_block(std::uint32_t node) const {
    const std::string_view name = nodes_[node].name;
    return page_.end_of(node) - page_.begin_of(node) <= 1 || name == "p" || name == "li" ||
           name == "blockquote" || nodes_[node].display == HtmlDisplay::inline_;
  }

  // --- selection ---

  /// Takes the core, and on the way up to `top` the siblings that look like more of the article.
  void select(std::uint32_t core, std::uint32_t top) {
    selected_.push_back(core);
    for (std::uint32_t node = core; node != top; node = nodes_[node].parent) {
      for (const std::uint32_t sibling : children_of(nodes_[node].parent)) {
        if (sibling != node && belongs_beside(sibling, core)) selected_.push_back(sibling);
      }
    }
    std::sort(selected_.begin(), selected_.end());
  }

  [[nodiscard]] bool belongs_beside(std::uint32_t sibling, std::uint32_t core) const {
    if (excluded_[sibling] || score_[sibling] <= 0) return false;
    if (title_ < lines_.size() && page_.end_of(sibling) <= title_) return false;
    const std::size_t prose = page_.prose_in(sibling);
    std::size_t points = 0;
    std::size_t prose_lines = 0;
    for (std::size_t i = page_.begin_of(sibling); i < page_.end_of(sibling); ++i) {
      points += lines_[i].points;
      prose_lines += is_prose_line(lines_[i]) && lines_[i].kind != HtmlLineKind::caption ? 1 : 0;
    }
    constexpr std::size_t k_short_line = 25;
    if (prose * 10 < points * 7 || page_.links_in(sibling) > 1) return false;
    if (prose < prose_lines * k_short_line || is_box_behind(sibling, core)) return false;
    return prose * 50 >= page_.prose_in(core);
  }

  /// A little prose under a heading of its own, behind the article and what closes it.
  [[nodiscard]] bool is_box_behind(std::uint32_t sibling, std::uint32_t core) const {
    constexpr std::size_t k_parts = 6;
    if (sibling < core || page_.prose_in(sibling) * k_parts > page_.prose_in(core)) return false;
    if (is_prose_line(lines_[page_.begin_of(sibling)])) return false;
    const auto siblings = children_of(nodes_[sibling].parent);
    return std::any_of(siblings.begin(), siblings.end(), [&](std::uint32_t other) {
      return other > core && other < sibling && excluded_[other];
    });
  }

  /// Part of what was selected, but a list of links or a bar of tools.
  [[nodiscard]] bool is_pruned(std::uint32_t node) const {
    if (excluded_[node]) return true;
    const std::size_t count = page_.end_of(node) - page_.begin_of(node);
    if (count == 0) return false;
    const std::size_t links = page_.links_in(node);
    if (links == 0 || score_[node] >= 0) return false;
    return links >= 2 ? links * 2 >= count : count >= 2 && is_labelled_row(node);
  }

  /// Does nothing else stand in the lines that begin in `node`? <a class="tips">云州</a> within a
  /// sentence is a word of it, whatever it is called.
  [[nodiscard]] bool holds_its_lines(std::uint32_t node) const {
    constexpr std::uint32_t k_most_nodes = 64;
    if (nodes_[node].display != HtmlDisplay::inline_ || nodes_[node].end - node > k_most_nodes)
      return true;
    const std::size_t begin = page_.begin_of(node);
    if (begin == page_.end_of(node) || lines_[begin].block >= node) return true;
    return essence_of(lines_[begin].text.text()).size() <=
           essence_of(page_.tree().inner_text(node)).size();
  }

  /// A few words over a row of links that makes most of the part: 热点栏目, 自选股 数据中心 行情.
  [[nodiscard]] bool is_labelled_row(std::uint32_t node) const {
    std::size_t points = 0;
    std::size_t link_points = 0;
    for (std::size_t i = page_.begin_of(node); i < page_.end_of(node); ++i) {
      points += lines_[i].points;
      link_points += lines_[i].link_points;
    }
    return page_.prose_in(node) == 0 && link_points * 5 >= points * 3;
  }

  [[nodiscard]] std::vector<std::size_t> selected_lines() const {
    std::vector<std::size_t> result;
    for (const std::uint32_t root : selected_) {
      for (std::uint32_t node = root; node < nodes_[root].end;) {
        if (node != root && nodes_[node].display != HtmlDisplay::text && is_pruned(node) &&
            holds_its_lines(node)) {
          node = nodes_[node].end;
          continue;
        }
        for (std::size_t i = page_.begin_of(node); i < page_.begin_of(node + 1); ++i)
          result.push_back(i);
        ++node;
      }
    }
    std::erase_if(result, [this](std::size_t i) { return is_foreign_line(i); });
    return head_.with_head(trimmed(std::move(result)));
  }

  [[nodiscard]] bool is_foreign_line(std::size_t i) const {
    const bool is_text = is_sentence_in_text(i) || is_annex(lines_[i]) || gives_address(lines_[i]);
    return i == title_ || is_rest_of_title(i) || (is_link_line(lines_[i]) && !is_text) ||
           is_comment_control(lines_[i].text.text()) || is_offer(i) || is_agency_of_picture(i);
  }

  /// Getty Images beside a picture, not in its caption.
  [[nodiscard]] bool is_agency_of_picture(std::size_t i) const {
    constexpr std::size_t k_longest = 40;
    constexpr int k_height = 4;
    const HtmlLine& line = lines_[i];
    const std::string& text = line.text.text();
    if (line.kind != HtmlLineKind::text || line.points > k_longest ||
        std::any_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; })) {
      return false;
    }
    std::uint32_t node = line.block;
    for (int up = 0; up < k_height && node > 0; ++up, node = nodes_[node].parent) {
      if (nodes_[node].name == "figure") return true;
    }
    return false;
  }

  [[nodiscard]] bool is_rest_of_title(std::size_t i) const {
    return title_ < lines_.size() && lines_[i].kind == HtmlLineKind::heading &&
           lines_[i].block == lines_[title_].block;
  }

  /// Goods come in rows; a single price may be the text's own.
  [[nodiscard]] bool is_offer(std::size_t i) const {
    if (!is_price_tag(lines_[i])) return false;
    return (i > 0 && is_price_tag(lines_[i - 1])) ||
           (i + 1 < lines_.size() && is_price_tag(lines_[i + 1]));
  }

  /// A linked sentence between sentences is part of the text, and so is one of which the link is
  /// only the greater part, among others made as it is (a digest); a title has no full stop.
  [[nodiscard]] bool is_sentence_in_text(std::size_t i) const {
    if (!is_sentence(i) || i == 0) return false;
    if (i + 1 < lines_.size() && is_prose_line(lines_[i - 1]) && is_prose_line(lines_[i + 1]))
      return true;
    if (lines_[i].link_points >= lines_[i].points) return false;
    constexpr std::size_t k_reach = 3;
    bool above = false;
    bool below = false;
    for (std::size_t step = 1; step <= k_reach; ++step) {
      above = above || (i >= step && is_sentence_alike(i - step, i));
      below = below || (i + step < lines_.size() && is_sentence_alike(i + step, i));
    }
    return above && below;
  }

  [[nodiscard]] bool is_sentence(std::size_t i) const {
    return holds_one_of(lines_[i].text.text(), {"。", "！”", "？”"});
  }

  [[nodiscard]] bool is_sentence_alike(std::size_t i, std::size_t model) const {
    const std::uint32_t a = lines_[i].block;
    const std::uint32_t b = lines_[model].block;
    return is_sentence(i) && nodes_[a].parent == nodes_[b].parent &&
           nodes_[a].name == nodes_[b].name;
  }

  /// Above the first and below the last prose only what is made as the prose is: its siblings.
  [[nodiscard]] std::vector<std::size_t> trimmed(std::vector<std::size_t> chosen) const {
    // A heading that asks is prose by its mark, but no paragraph is made as it is.
    const auto prose = [this](std::size_t i) {
      return is_bare_ || (is_prose_line(lines_[i]) && lines_[i].kind != HtmlLineKind::heading);
    };
    const auto first = std::find_if(chosen.begin(), chosen.end(), prose);
    const auto last = std::find_if(chosen.rbegin(), chosen.rend(), prose);
    if (first == chosen.end()) return chosen;
    const std::size_t first_prose = *first;
    const std::size_t last_prose = *last;
    std::erase_if(chosen, [&](std::size_t i) {
      if (i > first_prose && i < last_prose) return false;
      if (i == first_prose || i == last_prose) return false;
      if (i < first_prose && head_.is_below_picture(i, selected_.front())) return false;
      return !is_made_like(i, i < first_prose ? first_prose : last_prose);
    });
    return chosen;
  }

  [[nodiscard]] bool is_made_like(std::size_t i, std::size_t model) const {
    const HtmlLine& line = lines_[i];
    if (line.kind != HtmlLineKind::text && line.kind != HtmlLineKind::image) return true;
    std::uint32_t a = line.block;
    std::uint32_t b = lines_[model].block;
    constexpr int k_height = 4;
    for (int i_up = 0; i_up < k_height && a != b; ++i_up) {
      const bool is_term = nodes_[a].name == "dt" && nodes_[b].name == "dd";
      if (nodes_[a].name != nodes_[b].name && !is_term) return false;
      a = nodes_[a].parent;
      b = nodes_[b].parent;
    }
    return a == b;
  }

  [[nodiscard]] std::vector<std::size_t> every_line() const {
    std::vector<std::size_t> result;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (i != title_ && !is_link_line(lines_[i])) result.push_back(i);
    }
    if (result.empty()) {
      for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (i != title_ && holds_one_of(lines_[i].text.text(), {"。"})) result.push_back(i);
      }
    }
    if (result.empty() && title_ < lines_.size()) result.push_back(title_);
    return result;
  }

  const HtmlPage& page_;
  const TextPlace place_;
  const std::vector<HtmlNode>& nodes_;
  const std::vector<HtmlLine>& lines_;
  std::size_t title_;
  const std::vector<bool>& excluded_;
  const std::vector<bool>& content_;
  const HtmlHead head_;
  const bool is_bare_;  ///< hardly any prose (a poem, a list of names): every bare line counts
  std::vector<double> score_;
  std::vector<std::uint32_t> selected_;
};

}  // namespace

std::vector<std::size_t> choose_content(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                                        std::size_t title) {
  const HtmlPage page(tree, lines, title);
  HtmlMarks marks = mark_page(page);
  std::vector<std::size_t> chosen = ContentChooser(page, marks, TextPlace::anywhere).run();
  if (admit_misnamed(page, chosen, marks))
    return ContentChooser(page, marks, TextPlace::anywhere).run();
  const ExcludedParts parts(page, marks);
  const auto is_inside = [&](std::size_t i) { return parts.of(i) != 0; };
  if (!page.has_title() || std::none_of(chosen.begin(), chosen.end(), is_inside)) return chosen;
  std::vector<std::size_t> outside = ContentChooser(page, marks, TextPlace::outside_excluded).run();
  const bool is_above = !outside.empty() && outside.front() > page.title() &&
                        outside.front() <= chosen.front() && is_prose_line(lines[outside.front()]);
  return is_above ? outside : chosen;
}

}  // namespace langdu
