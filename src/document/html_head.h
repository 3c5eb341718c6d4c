#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "document/html_page.h"

namespace langdu {

/// Lines above the text of a page that belong to it: a lead, a subtitle, captions. What it refers
/// to must outlive it.
class HtmlHead {
 public:
  HtmlHead(const HtmlPage& page, const HtmlMarks& marks)
      : page_(page), nodes_(page.nodes()), lines_(page.lines()), excluded_(marks.excluded) {}

  /// `chosen` with the lead and the captions that stand between the title and the text, in a part
  /// of their own.
  [[nodiscard]] std::vector<std::size_t> with_head(std::vector<std::size_t> chosen) const;

  /// A short line with nothing but a picture before it in `root`, centred or in a part made for
  /// pictures.
  [[nodiscard]] bool is_below_picture(std::size_t i, std::uint32_t root) const;

 private:
  [[nodiscard]] bool is_lead_or_caption(std::size_t i) const;
  [[nodiscard]] bool is_subtitle(std::size_t i) const;
  [[nodiscard]] bool is_excluded(std::uint32_t node) const;

  const HtmlPage& page_;
  const std::vector<HtmlNode>& nodes_;
  const std::vector<HtmlLine>& lines_;
  const std::vector<bool>& excluded_;
};

}  // namespace langdu
