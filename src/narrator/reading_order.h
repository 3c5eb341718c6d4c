#pragma once

#include <cstddef>
#include <vector>

#include "base/source_span.h"

namespace langdu {

/// Which byte of the source is read when, where a page is not read from top to bottom. Reading
/// places count the bytes that are read before.
class ReadingOrder {
 public:
  /// What is read next.
  void add(SourceSpan piece);

  /// Without anything added, reading order is that of the source.
  [[nodiscard]] std::size_t reading_place(std::size_t source_place) const;
  [[nodiscard]] std::size_t source_place(std::size_t reading_place) const;
  /// All bytes that are read.
  [[nodiscard]] std::size_t size() const;

 private:
  struct Stretch {
    SourceSpan source;
    std::size_t begin = 0;  ///< its reading place
    [[nodiscard]] std::size_t end() const { return begin + source.size(); }
  };

  std::vector<Stretch> read_;         ///< in reading order
  std::vector<std::size_t> sources_;  ///< indices into `read_`, in the order of the source
};

}  // namespace langdu
