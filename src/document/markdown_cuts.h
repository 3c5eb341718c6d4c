#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/source_span.h"
#include "document/document.h"

namespace langdu {

/// What the parts of a long Markdown text must know of the whole, found in one pass over its lines.
/// The text must outlive it.
class MarkdownSurvey {
 public:
  explicit MarkdownSurvey(std::string_view text);

  [[nodiscard]] const HeadingLevels& headings() const { return headings_; }
  /// The definitions of links (`[label]: address`) that `part` refers to, a line each.
  [[nodiscard]] std::string definitions_for(std::string_view part) const;
  /// The last place before or at `offset` where the text may be cut.
  [[nodiscard]] std::size_t cut_before(std::size_t offset) const;
  /// The first such place at least `size` bytes behind `begin`, which is one; the end if none is.
  [[nodiscard]] std::size_t cut_behind(std::size_t begin, std::size_t size) const;

 private:
  std::string_view text_;
  HeadingLevels headings_;
  std::map<std::string, SourceSpan> definitions_;
  std::vector<std::size_t> marks_;  ///< some of the cuts, in order
};

}  // namespace langdu
