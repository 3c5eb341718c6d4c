#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/character_set.h"
#include "pronounce/analysis.h"

namespace langdu {

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

  /// Is one of `wanted` within so many hanzi behind item i, or before it if `reach` is negative?
  [[nodiscard]] bool has_near(std::size_t i, int reach, std::u32string_view wanted) const {
    const int step = reach < 0 ? -1 : 1;
    for (int distance = step; distance != reach + step; distance += step) {
      if (near(i, distance) == 0) return false;
      if (is_one_of(near(i, distance), wanted)) return true;
    }
    return false;
  }

  /// Gives item i a reading, unless the user gave one.
  void set(std::size_t i, std::string_view reading) { read_by_rule(items_[i], reading); }

  Analysis& analysis_;
  std::vector<Item>& items_;
};

}  // namespace langdu
