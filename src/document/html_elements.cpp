#include "document/html_elements.h"

#include <array>
#include <cstddef>
#include <string>

#include "base/utf8.h"

namespace langdu {
namespace {

/// The value of a property in a style attribute, without white space before it.
std::string_view style_value(std::string_view style, std::string_view property) {
  const std::size_t at = style.find(property);
  if (at == style.npos) return {};
  const std::size_t value = style.find_first_not_of(" :", at + property.size());
  return value == style.npos ? std::string_view() : style.substr(value);
}

/// font-size: 0, which forums use for noise against copying; not 0.9em.
bool has_no_size(std::string_view style) {
  const std::string_view size = style_value(style, "font-size");
  return size.starts_with("0") &&
         (size.size() == 1 ||
          (size[1] != '.' && !is_ascii_digit(static_cast<unsigned char>(size[1]))));
}

/// The first <dt> of a list of terms, if it stands close to its beginning; else `list` itself.
std::uint32_t first_term(const HtmlTree& tree, std::uint32_t list) {
  constexpr std::uint32_t k_reach = 4;  // white space, a wrapper
  const std::vector<HtmlNode>& nodes = tree.nodes();
  for (std::uint32_t i = list + 1; i < nodes[list].end && i <= list + k_reach; ++i) {
    if (nodes[i].name == "dt") return i;
  }
  return list;
}

/// Does this small element hold a picture and no words?
bool is_bare_picture(const HtmlTree& tree, std::uint32_t node) {
  constexpr std::uint32_t k_most_nodes = 12;
  const std::vector<HtmlNode>& nodes = tree.nodes();
  if (nodes[node].end - node > k_most_nodes) return false;
  bool has_picture = false;
  for (std::uint32_t i = node + 1; i < nodes[node].end; ++i) {
    has_picture = has_picture || nodes[i].display == HtmlDisplay::image;
    if (nodes[i].display == HtmlDisplay::text && !trim(nodes[i].text).empty()) return false;
  }
  return has_picture;
}

}  // namespace

bool is_bold(std::string_view name) { return name == "b" || name == "strong"; }

bool is_hidden(const HtmlTree& tree, std::uint32_t node) {
  const std::string_view names = tree.attribute(node, "class");
  for (const std::string_view hidden :
       {"visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "off-screen", "jammer"}) {
    if (names.find(hidden) != names.npos) return true;
  }
  const std::string_view style = tree.attribute(node, "style");
  return style_value(style, "display").starts_with("none") || has_no_size(style);
}

bool is_link(const HtmlTree& tree, std::uint32_t node) {
  if (tree.nodes()[node].name != "a") return false;
  return tree.attribute(node, "name").empty() || !tree.attribute(node, "href").empty();
}

bool is_footnote(const HtmlTree& tree, std::uint32_t node) {
  const std::string_view type = tree.attribute(node, "epub:type");
  return type.find("footnote") != type.npos || type.find("endnote") != type.npos ||
         type.find("rearnote") != type.npos;
}

bool is_note_mark(const HtmlTree& tree, std::uint32_t node) {
  const std::string_view name = tree.nodes()[node].name;
  if (name == "a" && tree.attribute(node, "epub:type") == "noteref") return true;
  if (name != "sup") return false;
  constexpr std::size_t k_longest = 8;  // bytes
  const std::string text = tree.inner_text(node);
  const std::string_view mark = trim(text);
  const bool has_link = tree.find("a", node) < tree.nodes()[node].end;
  return mark.size() <= k_longest && (has_link || mark.starts_with("[") || mark.starts_with("〔"));
}

int heading_level(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

bool is_data_table(const HtmlTree& tree, std::uint32_t table) {
  constexpr std::size_t k_longest_cell = 120;  // characters
  const std::vector<HtmlNode>& nodes = tree.nodes();
  std::size_t rows = 0;
  std::size_t cells = 0;
  std::size_t cell_points = 0;
  for (std::uint32_t i = table + 1; i < nodes[table].end; ++i) {
    switch (nodes[i].display) {
      case HtmlDisplay::table:
        return false;
      case HtmlDisplay::row:
        ++rows;
        break;
      case HtmlDisplay::cell:
        ++cells;
        cell_points = 0;
        break;
      case HtmlDisplay::text:
        cell_points += nodes[i].text.size() / 3;
        if (cell_points > k_longest_cell) return false;
        break;
      default:
        break;
    }
  }
  return rows >= 2 && cells >= rows * 2;
}

bool is_caption(const HtmlTree& tree, std::uint32_t node) {
  const HtmlNode& element = tree.nodes()[node];
  if (element.name == "figcaption" || element.name == "caption") return true;
  if (element.name != "dd" || tree.nodes()[element.parent].name != "dl") return false;
  const std::uint32_t term = first_term(tree, element.parent);
  return term != element.parent && is_bare_picture(tree, term);
}

}  // namespace langdu
