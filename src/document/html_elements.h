#pragma once

#include <cstdint>
#include <string_view>

#include "document/html_tree.h"

namespace langdu {

/// What single elements of a page are, by their names and attributes.

bool is_bold(std::string_view name);

/// 1 to 6 for h1 to h6, else 0.
int heading_level(std::string_view name);

/// Hidden by its style, by a class for screen readers, which hold labels of what is shown, or by
/// one for noise against copying.
bool is_hidden(const HtmlTree& tree, std::uint32_t node);

/// An <a> but for the mere name of a place, which old pages never close.
bool is_link(const HtmlTree& tree, std::uint32_t node);

/// A note set aside: <aside epub:type="footnote">, a list of endnotes.
bool is_footnote(const HtmlTree& tree, std::uint32_t node);

/// The mark of a note within the text, a link that says nothing: [3], ①.
bool is_note_mark(const HtmlTree& tree, std::uint32_t node);

/// A table of data has several rows and columns of short cells; any other one only lays out the
/// page.
bool is_data_table(const HtmlTree& tree, std::uint32_t table);

/// <figcaption>, a table's <caption>, or a <dd> in a list whose <dt> is a picture.
bool is_caption(const HtmlTree& tree, std::uint32_t node);

}  // namespace langdu
