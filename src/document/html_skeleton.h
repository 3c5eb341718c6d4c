#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace langdu {

/// A page as its parser gets it. All markup is ASCII, so a run of other characters means nothing to
/// an HTML tokeniser, wherever it stands: one private character stands for each, and the parser,
/// which works character by character, is spared the prose. What it gives back is filled in again.
class HtmlSkeleton {
 public:
  /// `html` is UTF-8 and must outlive the object.
  explicit HtmlSkeleton(std::string_view html);

  /// The page with its runs stood for. It may be changed, but not in size.
  [[nodiscard]] std::string& markup() { return markup_; }
  [[nodiscard]] const std::string& markup() const { return markup_; }

  /// `text`, which the parser made of the bytes [`begin`, `end`) of `markup()`, with the runs in
  /// place of the private characters that stand for them there; others, which character references
  /// made, are kept. Ill-formed bytes (of references beyond Unicode) become U+FFFD.
  [[nodiscard]] std::string filled_in(std::string_view text, std::size_t begin,
                                      std::size_t end) const;
  /// Where the byte at `offset` of `markup()` (at most its size) stands in the page. Offsets that
  /// rise from call to call are found at once.
  [[nodiscard]] std::size_t source_of(std::size_t offset) const;

 private:
  struct Run {
    std::size_t markup_begin;
    std::size_t source_begin;
    std::size_t size;  ///< in the source
  };

  void stand_in(std::string_view run, std::size_t source_begin);

  std::string_view html_;
  std::string markup_;
  std::vector<Run> runs_;
  mutable std::size_t last_ = 0;  ///< runs that begin at or before the offset asked last
};

}  // namespace langdu
