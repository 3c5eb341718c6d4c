#pragma once

#include <cstddef>
#include <deque>
#include <functional>
#include <memory>

#include "narrator/passage_source.h"

namespace langdu {

using SharedPassage = std::shared_ptr<const Passage>;

/// The byte of the source at which a passage begins.
std::size_t source_begin(const Passage& passage);

/// Random access to the passages of a source, of which only those around the last access are kept.
/// Passages are numbered in reading order from wherever reading began, so numbers may be negative.
class PassageWindow {
 public:
  using Filter = std::function<bool(const Passage&)>;

  /// `source` must outlive the object. Passages that `filter` refuses do not exist.
  PassageWindow(PassageSource& source, Filter filter);

  /// The passage, or null behind the end, before the beginning, or where none has arrived yet.
  /// Throws Error(input).
  SharedPassage at(long number);
  /// Is there nothing behind `number`, now and later?
  bool ends_at(long number);

  /// The number of the passage that holds the byte `offset` of the source, else of the first one
  /// behind it, else of the last. Null passages follow only if the source is empty. Numbers given
  /// before may mean others afterwards.
  long locate(std::size_t offset);

 private:
  bool append();
  bool prepend();
  long last_before(std::size_t offset);
  void start_at(std::size_t offset);
  [[nodiscard]] long end_number() const { return first_ + static_cast<long>(passages_.size()); }

  PassageSource& source_;
  Filter filter_;
  std::deque<SharedPassage> passages_;
  long first_ = 0;            ///< the number of passages_[0]
  bool at_beginning_ = true;  ///< nothing stands before passages_[0]
};

}  // namespace langdu
