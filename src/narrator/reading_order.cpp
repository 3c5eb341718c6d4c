// Reading order as stretches of the source that are read without a leap.
#include "narrator/reading_order.h"

#include <algorithm>

namespace langdu {
namespace {

/// Line ends, indents and markup between two paragraphs; more is a leap.
constexpr std::size_t k_gap = 512;

}  // namespace

void ReadingOrder::add(SourceSpan piece) {
  if (piece.empty()) return;
  if (!read_.empty()) {
    SourceSpan& last = read_.back().source;
    if (piece.begin >= last.end && piece.begin - last.end <= k_gap) {
      last.end = piece.end;
      return;
    }
  }
  const auto place = std::upper_bound(
      sources_.begin(), sources_.end(), piece.begin,
      [this](std::size_t at, std::size_t index) { return at < read_[index].source.begin; });
  sources_.insert(place, read_.size());
  read_.push_back({piece, size()});
}

std::size_t ReadingOrder::size() const { return read_.empty() ? 0 : read_.back().end(); }

std::size_t ReadingOrder::reading_place(std::size_t source_place) const {
  if (read_.empty()) return source_place;
  const auto behind = std::upper_bound(
      sources_.begin(), sources_.end(), source_place,
      [this](std::size_t at, std::size_t index) { return at < read_[index].source.begin; });
  if (behind == sources_.begin()) return 0;
  const Stretch& stretch = read_[*(behind - 1)];
  return stretch.begin + std::min(source_place - stretch.source.begin, stretch.source.size());
}

std::size_t ReadingOrder::source_place(std::size_t reading_place) const {
  if (read_.empty()) return reading_place;
  const auto behind =
      std::upper_bound(read_.begin(), read_.end(), reading_place,
                       [](std::size_t at, const Stretch& stretch) { return at < stretch.begin; });
  const Stretch& stretch = *(behind - 1);  // the first one begins at 0
  return stretch.source.begin + std::min(reading_place - stretch.begin, stretch.source.size() - 1);
}

}  // namespace langdu
