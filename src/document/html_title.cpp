#include "document/html_title.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "document/html_hints.h"
#include "document/html_page.h"

namespace langdu {
namespace {

/// The title without the names of column and site behind it: “标题_新闻_某网” gives “标题”.
std::string without_site(std::string_view title) {
  constexpr std::array<std::string_view, 9> k_separators = {"_", "－", "|", "｜", "-",
                                                            "—", "–",  "«", "»"};
  constexpr std::size_t k_longest_site = 14;  // characters
  constexpr std::size_t k_shortest = 2;
  for (;;) {
    title = trim(title);
    std::size_t cut = title.npos;
    std::size_t width = 0;
    for (const std::string_view separator : k_separators) {
      const std::size_t at = title.rfind(separator);
      if (at != title.npos && (cut == title.npos || at > cut)) {
        cut = at;
        width = separator.size();
      }
    }
    if (cut == title.npos || count_code_points(title.substr(0, cut)) < k_shortest ||
        count_code_points(title.substr(cut + width)) > k_longest_site) {
      return std::string(title);
    }
    title = title.substr(0, cut);
  }
}

/// A line that shows (a part of) a title, and how much of it.
struct Shown {
  std::size_t size = 0;  ///< bytes of the title that it shows
  std::string text;
};

constexpr std::string_view k_separators_of_titles = "_|-";

/// The parts of a page's title: “标题_新闻_某网” has three.
std::vector<std::string> title_parts(std::string_view title) {
  std::string even(title);
  for (const std::string_view wide : {"－", "｜", "—", "–", "«", "»", "："}) {
    for (std::size_t at = even.find(wide); at != std::string::npos; at = even.find(wide, at)) {
      even.replace(at, wide.size(), "|");
    }
  }
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= even.size();) {
    const std::size_t end = std::min(even.find_first_of(k_separators_of_titles, at), even.size());
    const std::string_view part = trim(std::string_view(even).substr(at, end - at));
    if (!part.empty()) parts.emplace_back(part);
    at = end + 1;
  }
  return parts;
}

/// Does a line begin with a hanzi that its essence would begin with, and that `essence` lacks?
bool begins_otherwise(std::string_view line, std::string_view essence) {
  if (line.empty()) return true;
  const CodePoint first = decode_utf8(line, 0);
  return is_hanzi(first.value) && essence.find(line.substr(0, first.size)) == essence.npos;
}

/// The longest line that stands in the title, headings before others.
Shown line_in_title(const std::vector<HtmlLine>& lines, const std::string& essence) {
  constexpr std::size_t k_shortest = 5;
  Shown best;
  std::size_t best_rank = 0;
  for (const HtmlLine& line : lines) {
    if (line.kind == HtmlLineKind::image || line.text.size() > 2 * essence.size() + 64) continue;
    const bool heading = line.kind == HtmlLineKind::heading && line.level <= 3;
    if (line.points < (heading ? 2 : k_shortest)) continue;
    if (!heading && line.link_points > 0) continue;
    if (begins_otherwise(line.text.text(), essence)) continue;
    const std::string own = essence_of(line.text.text());
    if (own.empty() || essence.find(own) == std::string::npos) continue;
    const std::size_t rank = own.size() * (heading && line.level == 1 ? 3 : 2);
    if (rank <= best_rank) continue;
    best_rank = rank;
    best = {own.size(), line.text.text()};
  }
  return best;
}

/// Is line `i` one more line of the heading that line `i - 1` is part of?
/// Where no heading is marked, <br> parts two short lines of a block.
bool continues_heading(const std::vector<HtmlLine>& lines, std::size_t i) {
  constexpr std::size_t k_longest = 40;
  if (i == 0 || i >= lines.size() || lines[i].block != lines[i - 1].block ||
      lines[i].kind != lines[i - 1].kind) {
    return false;
  }
  const bool is_broken = lines[i].kind == HtmlLineKind::text && lines[i].breaks_before == 1 &&
                         lines[i].points <= k_longest && lines[i - 1].points <= k_longest;
  return lines[i].kind == HtmlLineKind::heading || is_broken;
}

/// A heading of two lines that stands whole in the title.
Shown heading_of_two_lines(const std::vector<HtmlLine>& lines, const std::string& essence) {
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (!continues_heading(lines, i) || lines[i].level > 2) continue;
    const std::string text = lines[i - 1].text.text() + " " + lines[i].text.text();
    const std::string own = essence_of(text);
    if (!own.empty() && essence.find(own) != std::string::npos) return {own.size(), text};
  }
  return {};
}

/// “深度标题” for the title “标题”: a label of a few characters before it, without brackets.
bool is_behind_label(std::string_view heading, std::string_view title) {
  constexpr std::size_t k_longest = 4;
  if (!heading.ends_with(title)) return false;
  const std::string_view label = trim(heading.substr(0, heading.size() - title.size()));
  return !label.empty() && count_code_points(label) <= k_longest &&
         is_hanzi(decode_utf8_before(label, label.size()).value);
}

/// “标题原创” for the title “标题”: a label of a few characters behind it.
bool is_before_label(std::string_view heading, std::string_view title) {
  constexpr std::size_t k_longest = 4;
  if (!heading.starts_with(title)) return false;
  const std::string_view label = trim(heading.substr(title.size()));
  return !label.empty() && count_code_points(label) <= k_longest &&
         is_hanzi(decode_utf8(label, 0).value);
}

/// Does the heading's last text, in an element of its own, stand behind the title as a label?
bool has_label_element(const HtmlTree& tree, const HtmlLine& heading, std::string_view title) {
  const std::string_view text = heading.text.text();
  if (!is_before_label(text, title)) return false;
  const std::string_view label = trim(text.substr(title.size()));
  for (std::uint32_t i = heading.block; i < tree.nodes()[heading.block].end; ++i) {
    const HtmlNode& node = tree.nodes()[i];
    if (node.display == HtmlDisplay::text && node.parent != heading.block &&
        trim(node.text) == label) {
      return true;
    }
  }
  return false;
}

/// A heading that says a part of the title and more: “[杂谈] 标题” for “标题 - 论坛”.
Shown title_in_heading(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                       const std::string& title) {
  constexpr std::size_t k_shortest = 6 * 3;  // bytes
  for (const std::string& part : title_parts(title)) {
    const std::string essence = essence_of(part);
    if (essence.size() < k_shortest) continue;
    for (const HtmlLine& line : lines) {
      if (line.kind != HtmlLineKind::heading || line.level > 2) continue;
      const std::string own = essence_of(line.text.text());
      if (own.find(essence) == std::string::npos || own.size() > 2 * essence.size()) continue;
      const bool has_more = line.link_points > 0 || is_behind_label(line.text.text(), part) ||
                            has_label_element(tree, line, part);
      return {essence.size(), has_more ? part : line.text.text()};
    }
  }
  return {};
}

/// 标题(2)_新闻: the number of a page of the text, and 标题(图).
std::string without_page(std::string title) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    const std::size_t end = title.find(close);
    const std::size_t begin = end == title.npos ? end : title.rfind(open, end);
    if (begin == title.npos) continue;
    constexpr std::size_t k_longest = 2;
    const std::size_t inside = begin + open.size();
    if (count_code_points(std::string_view(title).substr(inside, end - inside)) <= k_longest)
      title.erase(begin, end + close.size() - begin);
  }
  return title;
}

/// The first line in an element that is named for the title.
std::string marked_title(const HtmlTree& tree, const std::vector<HtmlLine>& lines) {
  constexpr std::size_t k_shortest = 6;
  for (const HtmlLine& line : lines) {
    if (line.points < k_shortest || is_link_line(line)) continue;
    constexpr int k_height = 3;
    std::uint32_t node = line.node;
    for (int i = 0; i < k_height && node > 0; ++i, node = tree.nodes()[node].parent) {
      if (tree.nodes()[node].display == HtmlDisplay::text) continue;
      if (hint_of(tree, node) == HtmlHint::title) return line.text.text();
    }
  }
  return {};
}

/// The one heading of the highest level, where the page's name is its site's.
std::string only_headline(const std::vector<HtmlLine>& lines) {
  constexpr std::size_t k_shortest = 6;
  constexpr int k_lowest = 3;
  const HtmlLine* found = nullptr;
  bool is_only = false;
  for (const HtmlLine& line : lines) {
    if (line.kind != HtmlLineKind::heading || line.level > k_lowest) continue;
    if (found != nullptr && line.level > found->level) continue;
    is_only = found == nullptr || line.level < found->level;
    found = &line;
  }
  const bool fits = is_only && found->points >= k_shortest && found->link_points == 0;
  return fits ? found->text.text() : std::string();
}

}  // namespace

std::string to_lower_ascii(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

std::string meta_content(const HtmlTree& tree, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    for (const std::uint32_t i : tree.metas()) {
      if (to_lower_ascii(tree.attribute(i, "name")) == name ||
          to_lower_ascii(tree.attribute(i, "property")) == name ||
          to_lower_ascii(tree.attribute(i, "itemprop")) == name) {
        const std::string_view content = trim(tree.attribute(i, "content"));
        if (!content.empty()) return std::string(content);
      }
    }
  }
  return {};
}

std::string html_title(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                       const std::string& headline) {
  const std::uint32_t element = tree.find("title");
  const std::string page = element < tree.find("body") ? tree.inner_text(element) : "";
  const std::string said = meta_content(tree, {"og:title", "twitter:title"});
  for (const std::string* title : {&page, &said, &headline}) {
    const Shown line = line_in_title(lines, essence_of(*title));
    const Shown two = heading_of_two_lines(lines, essence_of(*title));
    if (two.size > line.size) return two.text;
    const Shown heading = title_in_heading(tree, lines, without_page(*title));
    if (heading.size > line.size) return heading.text;
    if (line.size > 0) return line.text;
  }
  for (const std::string* title : {&said, &headline}) {
    if (!title->empty()) return without_site(*title);
  }
  if (std::string title = marked_title(tree, lines); !title.empty()) return title;
  if (std::string title = only_headline(lines); !title.empty()) return title;
  for (const HtmlLine& line : lines) {
    if (line.kind == HtmlLineKind::heading && line.level == 1 && essence_of(page).empty())
      return line.text.text();
  }
  return without_site(page);
}

std::size_t find_title_line(const std::vector<HtmlLine>& lines, const std::string& title) {
  const std::string essence = essence_of(title);
  if (essence.empty()) return lines.size();
  std::size_t found = lines.size();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].kind == HtmlLineKind::image || lines[i].text.size() > 4 * title.size() + 16)
      continue;
    if (continues_heading(lines, i) &&
        essence_of(lines[i - 1].text.text() + lines[i].text.text()) == essence) {
      return i;
    }
    const std::string& text = lines[i].text.text();
    if (lines[i].kind == HtmlLineKind::heading &&
        (is_behind_label(text, title) || is_before_label(text, title))) {
      return i;
    }
    if (essence_of(lines[i].text.text()) != essence) continue;
    constexpr int k_lowest = 3;  // below it, titles are said again in boxes
    if (lines[i].kind == HtmlLineKind::heading && lines[i].level <= k_lowest) return i;
    if (found == lines.size()) found = i;
  }
  return found;
}

}  // namespace langdu
