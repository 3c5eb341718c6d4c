#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/mapped_text.h"
#include "document/html_tree.h"

namespace langdu {

enum class HtmlLineKind : std::uint8_t {
  text,
  heading,
  list_item,
  quote,
  preformatted,
  row,
  image,
  caption,
  footnote
};

/// A line of a page as a browser would show it, before it breaks it by width.
struct HtmlLine {
  HtmlLineKind kind = HtmlLineKind::text;
  int level = 0;                  ///< of a heading; depth of a list item or quote
  std::uint32_t node = 0;         ///< the text node or image that it begins with
  std::uint32_t block = 0;        ///< the block element around it
  std::size_t breaks_before = 0;  ///< how many <br> stand before it, within its block
  std::size_t points = 0;         ///< characters but white space
  std::size_t link_points = 0;    ///< of these, in links
  std::size_t bold_points = 0;    ///< of these, bold
  bool is_prose = false;          ///< has the punctuation of prose and hardly a link
  bool indented = false;          ///< begins with full-width spaces
  MappedText text;                ///< white space collapsed; cells of a row are separated by tabs
};

/// Which elements are read that the page hides by their style: none, those that hold sentences
/// enough to be the rest of a text, all.
enum class HiddenElements { left_out, texts_read, read };

/// The lines in the subtree of `root`. Spans count bytes of the parsed page.
std::vector<HtmlLine> html_lines(const HtmlTree& tree, std::uint32_t root,
                                 HiddenElements hidden = HiddenElements::left_out);

}  // namespace langdu
