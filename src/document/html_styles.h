#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/html_tree.h"

namespace langdu {

/// The classes that a page's own style sheets clip to nothing, as page builders name them anew on
/// every page: .x-m04{position:absolute;clip:rect(1px,1px,1px,1px)}. What they hold describes the
/// page's parts to screen readers.
class ClippedClasses {
 public:
  explicit ClippedClasses(const HtmlTree& tree);

  /// Does a class attribute hold one of them?
  [[nodiscard]] bool holds(std::string_view names) const;

 private:
  void read(std::string_view sheet);
  void add_selectors(std::string_view selectors);

  std::vector<std::string> classes_;
};

}  // namespace langdu
