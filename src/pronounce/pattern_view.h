#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "base/utf8.h"
#include "pronounce/analysis.h"

namespace langdu {

/// A quick test for a few hanzi among many: it may pass others, it stops none of its own.
class HanziFilter {
 public:
  constexpr explicit HanziFilter(std::u32string_view hanzi) {
    for (const char32_t one : hanzi) may_be_[one % k_size] = true;
  }
  [[nodiscard]] constexpr bool passes(char32_t hanzi) const { return may_be_[hanzi % k_size]; }

 private:
  static constexpr std::size_t k_size = 1024;
  std::array<bool, k_size> may_be_{};
};

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
  void set(std::size_t i, std::string_view reading) { read_by_rule(items_[i], reading); }

  Analysis& analysis_;
  std::vector<Item>& items_;
};

}  // namespace langdu
