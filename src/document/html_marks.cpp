#include <algorithm>
#include <initializer_list>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>

#include "base/one_of.h"
#include "document/html_hints.h"
#include "document/html_page.h"

namespace langdu {
namespace {

/// Finds what is not the article by the names of its elements and by how it is built.
class Marker {
 public:
  explicit Marker(const HtmlPage& page) : page_(page) {}

  HtmlMarks run() {
    mark_boilerplate();
    mark_comment_threads();
    mark_posts();
    mark_labelled_lists();
    mark_flashes();
    mark_machine_summaries();
    mark_next_articles();
    mark_cards();
    mark_footed_cards();
    mark_plain_cards();
    return std::move(marks_);
  }

 private:
  [[nodiscard]] const std::vector<HtmlNode>& nodes() const { return page_.nodes(); }

  void mark_boilerplate() {
    marks_.excluded.assign(nodes().size(), false);
    marks_.content.assign(nodes().size(), false);
    const std::size_t all = page_.prose_in(0);
    std::map<std::string_view, std::size_t> prose_by_class;
    std::vector<std::uint32_t> named;
    for (std::uint32_t node = 1; node < nodes().size(); ++node) {
      const HtmlDisplay display = nodes()[node].display;
      if (display == HtmlDisplay::text || display == HtmlDisplay::hidden) continue;
      if (nodes()[node].name == "body" || nodes()[node].name == "html") continue;
      const HtmlHint hint = hint_of(page_.tree(), node);
      marks_.content[node] = hint == HtmlHint::content;
      if (hint == HtmlHint::author && page_.prose_in(node) <= k_life && !page_.holds_title(node)) {
        marks_.excluded[node] = page_.prose_in(node) * 10 < all;
      }
      if (hint != HtmlHint::boilerplate || page_.holds_title(node)) continue;
      named.push_back(node);
      prose_by_class[first_class(node)] += page_.prose_in(node);
    }
    for (const std::uint32_t node : named) {
      // A class that names most of the page's prose, as page builders do, says nothing.
      const std::string_view name = first_class(node);
      const bool is_common = !name.empty() && prose_by_class[name] * 2 >= all;
      marks_.excluded[node] = marks_.excluded[node] || is_boilerplate(node, all, is_common);
    }
  }

  [[nodiscard]] bool is_boilerplate(std::uint32_t node, std::size_t all, bool is_common) const {
    constexpr std::size_t k_little = 150;
    const std::size_t prose = page_.prose_in(node);
    if (prose >= k_little && is_named_for_pages(page_.tree(), node)) return false;
    if (is_loosely_named(page_.tree(), node) && is_box_of_text(node)) return false;
    const bool is_thread =
        (is_named(node, "omment") || is_named(node, "eply")) && !opens_text(node, all);
    return is_thread || (!is_common && (prose * 2 < all || prose < k_little));
  }

  /// Sentences without a link in the midst of other prose: 新闻链接, 小贴士, an office's reply.
  [[nodiscard]] bool is_box_of_text(std::uint32_t node) const {
    constexpr std::size_t k_around = 40;  // characters of prose
    constexpr std::size_t k_most_lines = 40;
    const std::size_t prose = page_.prose_in(node);
    const std::uint32_t parent = nodes()[node].parent;
    if (page_.end_of(node) - page_.begin_of(node) > k_most_lines) return false;
    if (prose < k_around || page_.links_in(node) > 0 || page_.prose_in(parent) < prose + k_around ||
        !page_.has_title() || page_.begin_of(node) <= page_.title()) {
      return false;
    }
    const auto first = page_.lines().begin() + static_cast<std::ptrdiff_t>(page_.begin_of(node));
    const auto last = page_.lines().begin() + static_cast<std::ptrdiff_t>(page_.end_of(node));
    return std::none_of(first, last, [](const HtmlLine& line) {
      return is_comment_control(line.text.text()) || tells_age(line.text.text());
    });
  }

  /// Most of the page's prose, right below the title and without readers' controls: a column of
  /// comment, not comments on a text above them.
  [[nodiscard]] bool opens_text(std::uint32_t node, std::size_t all) const {
    constexpr std::size_t k_lead = 100;
    const std::size_t begin = page_.begin_of(node);
    if (!page_.has_title() || page_.title() >= begin || page_.prose_in(node) * 2 < all ||
        page_.prose_between(page_.title() + 1, begin) > k_lead) {
      return false;
    }
    const auto first = page_.lines().begin() + static_cast<std::ptrdiff_t>(begin);
    const auto last = page_.lines().begin() + static_cast<std::ptrdiff_t>(page_.end_of(node));
    const auto is_readers = [](const HtmlLine& line) {
      return is_comment_control(line.text.text()) || tells_age(line.text.text());
    };
    return std::count_if(first, last, is_readers) < 2;
  }

  [[nodiscard]] std::string_view first_class(std::uint32_t node) const {
    const std::string_view names = page_.tree().attribute(node, "class");
    return names.substr(0, names.find(' '));
  }

  [[nodiscard]] bool is_named(std::uint32_t node, std::string_view part) const {
    return page_.tree().attribute(node, "class").find(part) != std::string_view::npos ||
           page_.tree().attribute(node, "id").find(part) != std::string_view::npos;
  }

  /// The accepted nodes by the make they share with siblings: element, class and parent. Groups
  /// come in the order of their first nodes.
  template <typename Accept>
  [[nodiscard]] std::vector<std::vector<std::uint32_t>> alike(Accept accept) const {
    std::map<std::tuple<std::uint32_t, std::string_view, std::string_view>, std::size_t> places;
    std::vector<std::vector<std::uint32_t>> groups;
    for (std::uint32_t node = 1; node < nodes().size(); ++node) {
      if (marks_.excluded[node] || !accept(node)) continue;
      const auto make = std::make_tuple(nodes()[node].parent, nodes()[node].name,
                                        page_.tree().attribute(node, "class"));
      const auto [place, is_new] = places.try_emplace(make, groups.size());
      if (is_new) groups.emplace_back();
      groups[place->second].push_back(node);
    }
    return groups;
  }

  /// Siblings of the same make that carry comment controls, two of them or more.
  void mark_comment_threads() {
    std::vector<bool> has_control(nodes().size(), false);
    for (const HtmlLine& line : page_.lines()) {
      if (!is_comment_control(line.text.text())) continue;
      for (std::uint32_t node = line.node; node > 0 && !has_control[node];) {
        has_control[node] = true;
        node = nodes()[node].parent;
      }
    }
    for (const auto& items : alike([&](std::uint32_t node) { return has_control[node]; })) {
      if (items.size() < 2) continue;
      for (const std::uint32_t item : items) marks_.excluded[item] = !page_.holds_title(item);
    }
  }

  /// What readers wrote, without a control beside it: siblings of the same make, each a short line
  /// with how long ago it was, over prose.
  void mark_posts() {
    const auto is_post = [this](std::uint32_t node) {
      constexpr std::size_t k_most_lines = 6;
      constexpr std::size_t k_longest_head = 24;
      const std::size_t begin = page_.begin_of(node);
      const std::size_t count = page_.end_of(node) - begin;
      if (nodes()[node].display == HtmlDisplay::text || count < 2 || count > k_most_lines)
        return false;
      const HtmlLine& head = page_.lines()[begin];
      if (head.is_prose || head.points > k_longest_head || page_.prose_in(node) == 0) return false;
      return tells_age(head.text.text()) || tells_age(page_.lines()[begin + 1].text.text());
    };
    constexpr std::size_t k_fewest = 3;
    for (const auto& posts : alike(is_post)) {
      if (posts.size() < k_fewest) continue;
      for (const std::uint32_t post : posts) marks_.excluded[post] = !page_.holds_title(post);
    }
  }

  /// A part of the page that begins with 相关新闻 or the like and lists links.
  void mark_labelled_lists() {
    constexpr std::size_t k_fewest = 2;
    for (std::size_t i = 0; i < page_.lines().size(); ++i) {
      if (!is_list_label(page_.lines()[i].text.text())) continue;
      std::uint32_t box = page_.lines()[i].block;
      for (std::uint32_t up = nodes()[box].parent; up > 0 && page_.begin_of(up) == i;) {
        box = up;
        up = nodes()[box].parent;
      }
      const bool is_small = page_.prose_in(box) * 2 < page_.prose_in(0);
      if (page_.begin_of(box) != i || page_.links_in(box) < k_fewest || !is_small) continue;
      marks_.excluded[box] = marks_.excluded[box] || !page_.holds_title(box);
    }
  }

  /// 7×24小时快讯 over other news of a sentence or two each, with the time of each, below a text.
  void mark_flashes() {
    constexpr std::size_t k_longest_label = 14;
    constexpr std::size_t k_text = 40;
    constexpr std::ptrdiff_t k_fewest = 3;
    constexpr std::size_t k_reach = 40;
    if (!page_.has_title()) return;
    for (std::size_t i = page_.title() + 1; i < page_.lines().size(); ++i) {
      const HtmlLine& label = page_.lines()[i];
      if (label.points > k_longest_label || label.is_prose ||
          !holds_one_of(label.text.text(), {"24小时", "快讯"}) ||
          page_.prose_between(page_.title(), i) < k_text) {
        continue;
      }
      std::uint32_t box = label.block;
      for (std::uint32_t up = nodes()[box].parent; up > 0 && page_.begin_of(up) == i;) {
        box = up;
        up = nodes()[box].parent;
      }
      const auto first = page_.lines().begin() + static_cast<std::ptrdiff_t>(i);
      const std::size_t end = std::min(page_.end_of(box), i + k_reach);
      const auto last = page_.lines().begin() + static_cast<std::ptrdiff_t>(end);
      const auto times = std::count_if(
          first, last, [](const HtmlLine& line) { return is_card_footer(line.text.text()); });
      if (times >= k_fewest) marks_.excluded[box] = true;
    }
  }

  /// A part of the page that begins with AI摘要 or the like: no writer's lead.
  void mark_machine_summaries() {
    constexpr std::size_t k_longest_label = 20;
    for (std::size_t i = 0; i < page_.lines().size(); ++i) {
      const HtmlLine& label = page_.lines()[i];
      if (label.points > k_longest_label || !names_machine_summary(label.text.text())) continue;
      std::uint32_t box = label.block;
      while (box > 0 && page_.prose_in(box) == 0) box = nodes()[box].parent;
      if (page_.begin_of(box) != i || page_.prose_in(box) * 3 > page_.prose_in(0)) continue;
      marks_.excluded[box] = marks_.excluded[box] || !page_.holds_title(box);
    }
  }

  [[nodiscard]] static bool names_machine_summary(std::string_view label) {
    constexpr std::size_t k_reach = 6;  // bytes
    // 【AI摘要】, ✨ AI 总结, 本文摘要由AI生成
    const std::size_t by = std::min(label.find("AI"), label.find("智能"));
    return by != label.npos && holds_one_of(label, {"摘要", "总结", "导读", "速览"}) &&
           (by <= k_reach || label.find("生成") != label.npos);
  }

  /// Whole articles below the page's own, which a script loads as the reader scrolls: siblings of
  /// the part that holds the title and a text, made alike, each with a headline like the title's.
  void mark_next_articles() {
    constexpr std::size_t k_article = 100;
    if (!page_.has_title()) return;
    const HtmlLine& title = page_.lines()[page_.title()];
    if (title.kind != HtmlLineKind::heading) return;
    for (std::uint32_t node = nodes()[title.block].parent; node > 0; node = nodes()[node].parent) {
      if (first_class(node).empty() || page_.prose_in(node) < k_article) continue;
      const std::uint32_t parent = nodes()[node].parent;
      for (std::uint32_t next = nodes()[node].end; next < nodes()[parent].end;
           next = nodes()[next].end) {
        if (is_made_alike(next, node) && begins_with_headline(next, title))
          marks_.excluded[next] = true;
      }
    }
  }

  [[nodiscard]] bool is_made_alike(std::uint32_t a, std::uint32_t b) const {
    return nodes()[a].name == nodes()[b].name && first_class(a) == first_class(b);
  }

  /// Is one of the first lines in `node` a heading of the level and class of `title`?
  [[nodiscard]] bool begins_with_headline(std::uint32_t node, const HtmlLine& title) const {
    constexpr std::size_t k_reach = 3;
    const std::size_t begin = page_.begin_of(node);
    const std::size_t end = std::min(page_.end_of(node), begin + k_reach);
    for (std::size_t i = begin; i < end; ++i) {
      const HtmlLine& line = page_.lines()[i];
      if (line.kind == HtmlLineKind::heading && line.level == title.level &&
          is_made_alike(line.block, title.block)) {
        return true;
      }
    }
    return false;
  }

  /// Cards that tease other articles: siblings of the same make, each with a link that is a line of
  /// its own and hardly more than a sentence beside it.
  void mark_cards() {
    const auto is_card = [this](std::uint32_t node) {
      constexpr std::size_t k_most_lines = 6;
      const std::size_t count = page_.end_of(node) - page_.begin_of(node);
      return nodes()[node].display != HtmlDisplay::text && count >= 2 && count <= k_most_lines &&
             page_.links_in(node) > 0 && is_link_line_of_words(node) && !page_.holds_title(node);
    };
    constexpr std::size_t k_fewest = 3;
    for (const auto& cards : alike(is_card)) {
      if (cards.size() < k_fewest) continue;
      for (const std::uint32_t card : cards) marks_.excluded[card] = true;
    }
  }

  [[nodiscard]] bool is_link_line_of_words(std::uint32_t node) const {
    constexpr std::size_t k_words = 6;
    for (std::size_t i = page_.begin_of(node); i < page_.end_of(node); ++i) {
      if (is_link_line(page_.lines()[i]) && page_.lines()[i].points >= k_words) return true;
    }
    return false;
  }

  /// Cards whose links a script makes: two to four lines without the end of a sentence, one of them
  /// the time or the count of something.
  void mark_footed_cards() {
    const auto is_card = [this](std::uint32_t node) {
      constexpr std::size_t k_most_lines = 4;
      const std::size_t begin = page_.begin_of(node);
      const std::size_t count = page_.end_of(node) - begin;
      if (nodes()[node].display == HtmlDisplay::text || count < 2 || count > k_most_lines)
        return false;
      bool has_footer = false;
      for (std::size_t i = begin; i < begin + count; ++i) {
        const std::string_view text = page_.lines()[i].text.text();
        if (holds_one_of(text, {"。", "！", "”"})) return false;
        has_footer = has_footer || (i > begin && is_card_footer(text));
      }
      return has_footer && page_.lines()[begin].points >= k_title && !page_.holds_title(node);
    };
    constexpr std::size_t k_fewest = 3;
    for (const auto& cards : alike(is_card)) {
      if (cards.size() < k_fewest) continue;
      for (const std::uint32_t card : cards) marks_.excluded[card] = true;
    }
  }

  /// Cards without a link: a label over a little prose, four times or more, in a part of the page
  /// that holds hardly anything else, behind an article that stands in another part.
  void mark_plain_cards() {
    const auto is_small = [this](std::uint32_t node) {
      constexpr std::size_t k_most_lines = 4;
      const std::size_t count = page_.end_of(node) - page_.begin_of(node);
      return nodes()[node].display == HtmlDisplay::block && count >= 2 && count <= k_most_lines &&
             !page_.holds_title(node);
    };
    const auto is_card = [this](std::uint32_t node) {
      const std::size_t begin = page_.begin_of(node);
      return !is_prose_line(page_.lines()[begin]) && is_prose_line(page_.lines()[begin + 1]) &&
             page_.lines()[begin].points >= k_title;
    };
    constexpr std::size_t k_fewest = 4;
    std::size_t looked_at = 0;
    for (const auto& items : alike(is_small)) {
      constexpr std::size_t k_most_groups = 200;  // no honest page has more
      const auto cards =
          static_cast<std::size_t>(std::count_if(items.begin(), items.end(), is_card));
      if (cards < k_fewest || cards * 2 < items.size() || ++looked_at > k_most_groups ||
          !stands_behind_article(items)) {
        continue;
      }
      for (const std::uint32_t item : items) marks_.excluded[item] = true;
    }
  }

  /// Is there an article between the title and these cards, in another part of the page?
  [[nodiscard]] bool stands_behind_article(const std::vector<std::uint32_t>& cards) const {
    constexpr std::size_t k_article = 300;
    if (!page_.has_title()) return false;
    const std::size_t begin = page_.begin_of(cards.front());
    std::size_t prose = 0;
    for (const std::uint32_t card : cards) prose += page_.prose_in(card);
    const std::uint32_t parent = nodes()[cards.front()].parent;
    if (page_.title() >= begin || page_.prose_in(parent) * 4 > prose * 5 ||
        page_.prose_between(page_.title(), begin) < k_article) {
      return false;
    }
    std::uint32_t node = parent;
    while (node > 0 && page_.prose_between(page_.begin_of(node), begin) < k_article) {
      node = nodes()[node].parent;
    }
    return paragraphs_of(node) < 2;
  }

  /// Lines of prose that are children of `node` themselves.
  [[nodiscard]] std::size_t paragraphs_of(std::uint32_t node) const {
    std::size_t count = 0;
    for (std::size_t i = page_.begin_of(node); i < page_.end_of(node); ++i) {
      const std::uint32_t block = page_.lines()[i].block;
      const bool own = block == node || nodes()[block].parent == node;
      count += own && is_prose_line(page_.lines()[i]) ? 1 : 0;
    }
    return count;
  }

  static constexpr std::size_t k_title = 5;   ///< characters of the shortest title of a card
  static constexpr std::size_t k_life = 200;  ///< characters that tell of an author, not by one

  const HtmlPage& page_;
  HtmlMarks marks_;
};

}  // namespace

HtmlMarks mark_page(const HtmlPage& page) { return Marker(page).run(); }

}  // namespace langdu
