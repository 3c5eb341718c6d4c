#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace langdu {

/// How often each of many keys was seen, in one flat table (open addressing): a page has as many
/// pairs of characters as it has characters.
class KeyCounts {
 public:
  void add(std::uint64_t key) {
    if (2 * (keys_ + 1) > slots_.size()) grow();
    Slot& slot = slots_[slot_of(key)];
    if (slot.count++ == 0) ++keys_;
    slot.key = key;
  }

  [[nodiscard]] std::uint32_t of(std::uint64_t key) const {
    return slots_.empty() ? 0 : slots_[slot_of(key)].count;
  }

  /// Visits each key and how often it was seen, in no order.
  template <typename Visit>
  void for_each(Visit visit) const {
    for (const Slot& slot : slots_) {
      if (slot.count > 0) visit(slot.key, slot.count);
    }
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t count = 0;  ///< 0: free
  };

  /// The slot of the key, or the free one where it belongs.
  [[nodiscard]] std::size_t slot_of(std::uint64_t key) const {
    constexpr std::uint64_t k_golden = 0x9E3779B97F4A7C15;  // Knuth, TAOCP 3, 6.4: 2^64 / phi
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (key * k_golden) >> (64 - std::countr_zero(slots_.size()));
    while (slots_[at].count > 0 && slots_[at].key != key) at = (at + 1) & mask;
    return at;
  }

  void grow() {
    constexpr std::size_t k_smallest = 64;
    const std::vector<Slot> old = std::move(slots_);
    slots_ = std::vector<Slot>(old.empty() ? k_smallest : 2 * old.size());
    for (const Slot& slot : old) {
      if (slot.count > 0) slots_[slot_of(slot.key)] = slot;
    }
  }

  std::vector<Slot> slots_;  ///< a power of two
  std::size_t keys_ = 0;
};

}  // namespace langdu
