#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/mapped_file.h"
#include "lexicon/syllable.h"
#include "pronounce/character_classes.h"
#include "pronounce/polyphone_features.h"

namespace langdu {

// The layout of `polyphones.bin`: PolyphoneHeader, the table of character classes (a byte for each
// of the first CharacterClasses::k_code_points), Polyphone records sorted by hanzi, then for each
// a hash table by open addressing: for every slot a 16-bit fingerprint of its feature (0: free),
// the first k_abreast - 1 of these once more, so that so many can be compared at once from every
// slot; then for every slot one signed byte for each class but the first, whose weights are 0.
// Readings are spelled out, so that the file does not depend on the numbering of syllables.

struct PolyphoneHeader {
  char magic[8] = {'l', 'a', 'n', 'g', 'd', 'u', 'P', 'M'};
  std::uint32_t version = 3;
  std::uint32_t count = 0;
};

struct Polyphone {
  static constexpr std::size_t k_most_classes = 6;
  static constexpr std::size_t k_longest_reading = 8;
  static constexpr std::size_t k_abreast = 8;

  std::uint32_t hanzi = 0;
  std::uint32_t offset = 0;    ///< of its table, bytes from the start of the file
  std::uint32_t capacity = 0;  ///< slots, a power of two
  float scale = 0;             ///< what one step of a weight stands for
  std::uint8_t classes = 0;
  char readings[k_most_classes][k_longest_reading] = {};  ///< "zhong4"
  char padding[3] = {};

  [[nodiscard]] std::size_t fingerprints() const { return capacity + k_abreast - 1; }
  [[nodiscard]] std::size_t weights() const { return capacity * (classes - std::size_t{1}); }
};

/// One multinomial logistic regression a character, over the features of polyphone_features.h.
/// Immutable, safe to share.
class PolyphoneModel {
 public:
  /// Throws Error(data) if the file is missing or damaged.
  explicit PolyphoneModel(const std::filesystem::path& path);

  [[nodiscard]] const CharacterClasses& classes() const { return classes_; }

  [[nodiscard]] bool knows(char32_t hanzi) const { return find(hanzi) != nullptr; }
  /// The most likely reading; nothing if the model does not know the hanzi.
  [[nodiscard]] std::optional<TonedSyllable> choose(char32_t hanzi,
                                                    std::span<const Feature> features) const;

 private:
  struct Entry {
    const Polyphone* record = nullptr;
    TonedSyllable readings[Polyphone::k_most_classes];
  };
  [[nodiscard]] const Entry* find(char32_t hanzi) const;

  MappedFile file_;
  CharacterClasses classes_;
  std::vector<Entry> entries_;
  std::vector<std::uint16_t> index_;  ///< hanzi - k_first_hanzi → 1 + number in entries_

  static constexpr char32_t k_first_hanzi = 0x4E00;
  static constexpr std::size_t k_hanzi = 0x5200;
};

/// The slot where the search for a feature begins, and its fingerprint there.
inline std::uint32_t first_slot(Feature feature, std::uint32_t capacity) {
  return feature & (capacity - 1);
}
inline std::uint16_t fingerprint(Feature feature) {
  const auto high = static_cast<std::uint16_t>(feature >> 16U);
  return high == 0 ? std::uint16_t{1} : high;
}

}  // namespace langdu
