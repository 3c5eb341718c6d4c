#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace langdu {

/// Characters grouped by the company they keep: surnames, characters of foreign names, kinds of
/// place, verbs of motion, as they come out of text (Martin, Liermann and Ney 1998, "Algorithms for
/// bigram and trigram word clustering"). A view of a table of one byte a code point.
class CharacterClasses {
 public:
  /// Code points from here on have no class.
  static constexpr std::size_t k_code_points = 0x10000;

  CharacterClasses() = default;
  explicit CharacterClasses(std::span<const std::uint8_t> table) : table_(table) {}

  /// 0 for a character too rare to have one.
  [[nodiscard]] std::uint32_t of(char32_t character) const {
    return character < table_.size() ? table_[character] : 0;
  }

 private:
  std::span<const std::uint8_t> table_;
};

}  // namespace langdu
