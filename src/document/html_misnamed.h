#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "document/html_page.h"

namespace langdu {

/// The outermost excluded parts of a page that do not hold its title, by the lines in them.
class ExcludedParts {
 public:
  ExcludedParts(const HtmlPage& page, const HtmlMarks& marks);

  /// The part that holds line `i`, or 0.
  [[nodiscard]] std::uint32_t of(std::size_t i) const { return parts_[page_.lines()[i].block]; }

 private:
  const HtmlPage& page_;
  std::vector<std::uint32_t> parts_;
};

/// A name misled where what was chosen is a piece of a part that was excluded, or little, and the
/// part that was excluded is the first prose below the title and much more: takes its mark off.
/// Says whether there was one.
bool admit_misnamed(const HtmlPage& page, const std::vector<std::size_t>& chosen, HtmlMarks& marks);

}  // namespace langdu
