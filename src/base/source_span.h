#pragma once

#include <algorithm>
#include <cstddef>

namespace langdu {

/// A half-open range of byte offsets, [begin, end). In `MappedText` and everything made from it the
/// offsets count bytes of the source decoded to UTF-8 (the input itself, where that is UTF-8).
struct SourceSpan {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] std::size_t size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  [[nodiscard]] bool contains(std::size_t offset) const { return begin <= offset && offset < end; }

  friend bool operator==(SourceSpan, SourceSpan) = default;
};

/// The smallest span that holds both.
inline SourceSpan hull(SourceSpan a, SourceSpan b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace langdu
