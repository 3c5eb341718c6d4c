#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace langdu {

/// How quotation marks and brackets of a text belong together.
class BracketPairs {
 public:
  /// `points` are the code points of a paragraph.
  explicit BracketPairs(std::u32string_view points);

  static constexpr std::size_t k_none = static_cast<std::size_t>(-1);

  /// The index of the mark that closes what `index` opens, or the other way round; `k_none` if the
  /// code point is no such mark or its partner is missing.
  [[nodiscard]] std::size_t partner(std::size_t index) const { return partner_[index]; }
  [[nodiscard]] bool opens(std::size_t index) const {
    return partner_[index] != k_none && partner_[index] > index;
  }
  [[nodiscard]] bool closes(std::size_t index) const {
    return partner_[index] != k_none && partner_[index] < index;
  }

 private:
  std::vector<std::size_t> partner_;
};

/// A quotation mark in any of the Chinese or Latin styles.
bool is_quotation_mark(char32_t c);
/// A closing mark that stays with the sentence before it even where its partner is missing.
bool is_closing_mark(char32_t c);

}  // namespace langdu
