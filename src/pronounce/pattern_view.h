#pragma once

#include <algorithm>
#include <string_view>

#include "pronounce/analysis.h"

namespace langdu {

inline bool is_one_of(char32_t hanzi, std::u32string_view set) {
  return hanzi != 0 && set.find(hanzi) != std::u32string_view::npos;
}

/// A sentence as the passes see it that read patterns of hanzi.
class PatternView {
 public:
  explicit PatternView(Analysis& analysis) : analysis_(analysis), items_(analysis.items) {}

 protected:
  /// The hanzi so many items from item i, if nothing stops between them.
  [[nodiscard]] char32_t near(std::size_t i, int distance) const {
    const std::size_t at = i + static_cast<std::size_t>(distance);
    if (at >= items_.size()) return 0;
    for (std::size_t between = std::min(i, at); between < std::max(i, at); ++between) {
      if (items_[between].stop_after) return 0;
    }
    return items_[at].hanzi;
  }

  /// Gives item i a reading, unless the user gave one.
  void set(std::size_t i, std::string_view reading) {
    Item& item = items_[i];
    if (item.source == ReadingSource::user) return;
    const TonedSyllable syllable = *parse_toned_syllable(reading);
    item.syllable = syllable.id;
    item.tone = syllable.tone;
    item.source = ReadingSource::rule;
  }

  Analysis& analysis_;
  std::vector<Item>& items_;
};

}  // namespace langdu
