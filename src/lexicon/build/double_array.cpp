// Builds a double-array trie (Aoe 1989). Nodes with many children are placed first, while there is
// room; the many nodes with one child then fill the holes.

#include "lexicon/build/double_array.h"

#include <algorithm>

namespace langdu::lexicon_build {
namespace {

using lexicon_format::TrieNode;

constexpr std::uint32_t k_none = 0xFFFFFFFF;

/// The trie as it is read off the sorted entries: a node's children lie side by side. A word that
/// others go on from ends in a child by `k_end`.
struct PlainNode {
  std::uint32_t first_child = 0;
  std::uint32_t children = 0;
  std::uint32_t value = 0;
  std::uint16_t code = 0;
};

struct Range {
  std::uint32_t node = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t depth = 0;
};

std::vector<PlainNode> plain_trie(const std::vector<TrieEntry>& entries) {
  std::vector<PlainNode> nodes(1);
  std::vector<Range> ranges{{0, 0, entries.size(), 0}};
  for (std::size_t i = 0; i < ranges.size(); ++i) {
    Range range = ranges[i];
    const bool ends = range.begin < range.end && entries[range.begin].codes.size() == range.depth;
    const std::uint32_t value = ends ? entries[range.begin++].value : 0;
    nodes[range.node].first_child = static_cast<std::uint32_t>(nodes.size());
    if (ends && range.begin == range.end) {
      nodes[range.node].value = value;
    } else if (ends) {
      nodes.push_back({0, 0, value, TrieNode::k_end});
      ++nodes[range.node].children;
      ranges.push_back({static_cast<std::uint32_t>(nodes.size() - 1), range.end, range.end, 0});
    }
    for (std::size_t begin = range.begin; begin < range.end;) {
      const char16_t code = entries[begin].codes[range.depth];
      std::size_t end = begin;
      while (end < range.end && entries[end].codes[range.depth] == code) ++end;
      ranges.push_back({static_cast<std::uint32_t>(nodes.size()), begin, end, range.depth + 1});
      nodes.push_back({0, 0, 0, static_cast<std::uint16_t>(code)});
      ++nodes[range.node].children;
      begin = end;
    }
  }
  return nodes;
}

/// The array with a list of its free slots, in order.
class SlotArray {
 public:
  SlotArray() { grow(1); }

  void take(std::uint32_t slot) {
    grow(std::size_t{slot} + 1);
    const std::uint32_t before = previous_[slot];
    const std::uint32_t after = next_[slot];
    (before == k_none ? first_free_ : next_[before]) = after;
    (after == k_none ? last_free_ : previous_[after]) = before;
    taken_[slot] = 1;
  }

  /// A base at which all `codes` (sorted) fall on free slots. Sets of one size are looked up from
  /// where the last of that size was placed, so that each size sweeps the array once.
  std::uint32_t find_base(const std::vector<std::uint16_t>& codes) {
    if (codes.size() != size_sought_ || sweep_ == k_none || taken_[sweep_] != 0) {
      sweep_ = codes.size() == size_sought_ ? next_free(sweep_) : first_free_;
      size_sought_ = codes.size();
    }
    for (std::uint32_t slot = sweep_;; slot = next_[slot]) {
      if (slot == k_none) {
        slot = static_cast<std::uint32_t>(taken_.size());
        grow(taken_.size() + 1);
      }
      if (slot < codes.front()) continue;
      const std::uint32_t base = slot - codes.front();
      const bool fits =
          !is_base_[base] && std::all_of(codes.begin(), codes.end(), [&](std::uint16_t code) {
            return base + code >= taken_.size() || taken_[base + code] == 0;
          });
      if (fits) {
        sweep_ = slot;
        is_base_[base] = 1;
        return base;
      }
    }
  }

  [[nodiscard]] std::size_t size() const { return taken_.size(); }

 private:
  [[nodiscard]] std::uint32_t next_free(std::uint32_t slot) const {
    while (slot < taken_.size() && taken_[slot] != 0) ++slot;
    return slot < taken_.size() ? slot : k_none;
  }

  void grow(std::size_t size) {
    for (std::size_t slot = taken_.size(); slot < size; ++slot) {
      taken_.push_back(0);
      is_base_.push_back(0);
      next_.push_back(k_none);
      previous_.push_back(last_free_);
      (last_free_ == k_none ? first_free_ : next_[last_free_]) = static_cast<std::uint32_t>(slot);
      last_free_ = static_cast<std::uint32_t>(slot);
    }
  }

  std::vector<char> taken_;
  std::vector<char> is_base_;
  std::vector<std::uint32_t> next_;
  std::vector<std::uint32_t> previous_;
  std::uint32_t first_free_ = k_none;
  std::uint32_t last_free_ = k_none;
  std::size_t size_sought_ = 0;
  std::uint32_t sweep_ = k_none;
};

/// Nodes with children, those with the most first; among equals in order.
std::vector<std::uint32_t> placing_order(const std::vector<PlainNode>& plain) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t node = 0; node < plain.size(); ++node) {
    if (plain[node].children > 0) order.push_back(node);
  }
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return plain[a].children > plain[b].children;
  });
  return order;
}

}  // namespace

std::vector<TrieNode> build_double_array(const std::vector<TrieEntry>& entries) {
  const std::vector<PlainNode> plain = plain_trie(entries);
  SlotArray slots;
  slots.take(0);
  std::vector<std::uint32_t> slot_of(plain.size(), k_none);
  std::vector<std::uint32_t> base_of(plain.size(), 0);
  slot_of[0] = 0;
  std::vector<std::uint16_t> codes;
  for (const std::uint32_t node : placing_order(plain)) {
    const PlainNode& parent = plain[node];
    codes.clear();
    for (std::uint32_t i = 0; i < parent.children; ++i) {
      codes.push_back(plain[parent.first_child + i].code);
    }
    const std::uint32_t base = slots.find_base(codes);
    base_of[node] = base;
    for (std::uint32_t i = 0; i < parent.children; ++i) {
      slots.take(base + codes[i]);
      slot_of[parent.first_child + i] = base + codes[i];
    }
  }
  std::vector<TrieNode> array(slots.size());
  for (std::uint32_t node = 0; node < plain.size(); ++node) {
    TrieNode& placed = array[slot_of[node]];
    const bool leaf = plain[node].children == 0;
    placed.set(leaf ? plain[node].value | TrieNode::k_leaf : base_of[node]);
    placed.label = node == 0 ? TrieNode::k_free : plain[node].code;
  }
  return array;
}

}  // namespace langdu::lexicon_build
