#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/html_tree.h"

namespace langdu {

/// The article of a page that shows nothing before its scripts run: what the page carries for them,
/// HTML in a text area or a string of its data, or the text in its linked data. Every block maps
/// to the whole of the node that carries it. Nothing if there is none.
std::optional<std::vector<Block>> embedded_article(const HtmlTree& tree);

}  // namespace langdu
