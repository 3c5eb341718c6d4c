#pragma once

#include <cstddef>
#include <string_view>

#include "article/passes.h"

namespace langdu {

/// Is the page a newspaper's, which says so at its head?
bool is_of_newspaper(const Page& page);

/// Where in the midst of a page another text begins that nobody signed.
class TextBegins {
 public:
  explicit TextBegins(const Page& page);

  /// Does a label head another text, by what it says (简讯, 遗失声明) or by what stands around it:
  /// a rule or the page's own words above it, a letter's end, a salutation below?
  [[nodiscard]] bool heads_text(std::size_t label) const;

  [[nodiscard]] bool is_on_sheet() const { return is_sheet_; }

  /// Is a label on a newspaper's page a kind of text, as 社论 or 散文 over its title?
  [[nodiscard]] bool is_kind_of_text(std::size_t label) const;

 private:
  const Page& page_;
  bool is_sheet_;          ///< of a newspaper, which says so at its head
  bool stars_part_texts_;  ///< under *** stands a title each time; else they part scenes
};

/// 本报讯（…）, 新华社某地5月6日电: with which a piece of news begins.
bool has_dateline(std::string_view text);

}  // namespace langdu
