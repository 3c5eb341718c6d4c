#pragma once

#include <cstdint>
#include <string_view>

#include "document/html_tree.h"

namespace langdu {

/// What the id, class, role or name of an element says of its part in the page, by the words that
/// the makers of Chinese sites use.
enum class HtmlHint : std::uint8_t {
  none,
  content,  ///< the article's text
  title,
  author,
  boilerplate,  ///< navigation, comments, recommendations, sharing, advertisements, footers
};

HtmlHint hint_of(const HtmlTree& tree, std::uint32_t node);

/// Is an element that is named for boilerplate named by a word that boxes of the text bear as well:
/// links, tips, more, reply, <aside>?
bool is_loosely_named(const HtmlTree& tree, std::uint32_t node);

/// Is an element named for pages (page, page js-page) and for nothing else that surrounds a text?
/// The bar of pages' numbers is, and so is one page of a text.
bool is_named_for_pages(const HtmlTree& tree, std::uint32_t node);

}  // namespace langdu
