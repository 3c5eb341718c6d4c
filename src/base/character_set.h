#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/utf8.h"

namespace langdu {

/// Many characters of which few texts hold one: a bit answers for nearly all others.
class CharacterSet {
 public:
  /// `members` must outlive the object.
  constexpr explicit CharacterSet(std::u32string_view members) : members_(members) {
    for (const char32_t one : members) bits_[word_of(one)] |= bit_of(one);
  }

  [[nodiscard]] constexpr bool holds(char32_t character) const {
    return (bits_[word_of(character)] & bit_of(character)) != 0 && is_one_of(character, members_);
  }

 private:
  static constexpr std::size_t k_word = 64;
  static constexpr std::size_t k_words = 16;

  static constexpr std::size_t word_of(char32_t character) { return character / k_word % k_words; }
  static constexpr std::uint64_t bit_of(char32_t character) {
    return std::uint64_t{1} << character % k_word;
  }

  std::u32string_view members_;
  std::array<std::uint64_t, k_words> bits_{};
};

inline bool is_one_of(char32_t character, const CharacterSet& set) { return set.holds(character); }

}  // namespace langdu
