#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "narrator/passage.h"

namespace langdu {

/// Where a player gets its passages: an article, or text that is still arriving.
class PassageSource {
 public:
  PassageSource() = default;
  PassageSource(const PassageSource&) = delete;
  PassageSource& operator=(const PassageSource&) = delete;
  virtual ~PassageSource() = default;

  /// The next passage in reading order; nothing at the end, or when none has arrived yet. Never
  /// waits for text to arrive. Throws Error(input).
  virtual std::optional<Passage> next() = 0;

  /// May `next` give more later, though it gave nothing?
  [[nodiscard]] virtual bool may_grow() const { return false; }

  /// Starts anew so that `next` gives the passage whose source holds the byte `offset`, or else the
  /// first one behind it. False if this source cannot go back to it.
  virtual bool seek(std::size_t offset) = 0;

  /// The length of the source in bytes, as spans count them; 0 if nobody knows.
  [[nodiscard]] virtual std::size_t size() const { return 0; }

  /// What was repaired in the text read so far; empties the list.
  virtual std::vector<std::string> take_notices() { return {}; }
};

}  // namespace langdu
