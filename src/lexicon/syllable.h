#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace langdu {

/// Lexical or surface tone; `neutral` is written 5.
enum class Tone : std::uint8_t { first = 1, second = 2, third = 3, fourth = 4, neutral = 5 };

/// A syllable of Standard Chinese without its tone: an index into the table of the syllables that
/// the project can say, in alphabetical order of their pinyin (`v` for ü).
class SyllableId {
 public:
  constexpr SyllableId() = default;
  constexpr explicit SyllableId(std::uint16_t index) : index_(index) {}

  [[nodiscard]] constexpr std::uint16_t index() const { return index_; }
  /// Pinyin without tone, `v` for ü: "nv", "zhuang".
  [[nodiscard]] std::string_view pinyin() const;
  /// The initial as spelled ("zh", "" for none; y and w count as none) and the final in its full
  /// form by the Scheme for the Chinese Phonetic Alphabet ("iou", "uei", "ün" as "vn", "-i" of
  /// zhi/zi as "i").
  [[nodiscard]] std::string_view initial() const;
  [[nodiscard]] std::string_view final() const;

  friend constexpr auto operator<=>(SyllableId, SyllableId) = default;

 private:
  std::uint16_t index_ = 0;
};

/// The number of syllables in the table; ids run from 0 to this.
std::uint16_t syllable_count();

/// The syllable spelled `pinyin` (lower case, `v` or `ü`, no tone), if it is one.
std::optional<SyllableId> find_syllable(std::string_view pinyin);

struct TonedSyllable {
  SyllableId id;
  Tone tone = Tone::neutral;

  friend constexpr auto operator<=>(const TonedSyllable&, const TonedSyllable&) = default;
};

/// Reads "zhong4", "lv3", "lü3" or "r5" (the erhua syllable, spelled `r`).
std::optional<TonedSyllable> parse_toned_syllable(std::string_view pinyin);
std::string to_string(const TonedSyllable& syllable);

}  // namespace langdu
