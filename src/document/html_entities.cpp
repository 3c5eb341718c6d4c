#include "document/html_entities.h"

#include "base/utf8.h"
#include "document/html_tree.h"

namespace langdu {

std::string decode_html_entities(std::string_view text) {
  // The HTML parser knows all of them.
  const std::string html = "<p>" + std::string(text);
  const HtmlTree tree(html);
  return tree.inner_text(0);
}

}  // namespace langdu
