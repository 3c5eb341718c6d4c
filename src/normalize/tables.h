#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "lexicon/lexicon.h"
#include "normalize/english_words.h"
#include "normalize/spoken_sentence.h"

namespace langdu {

/// What a word beside a figure tells about it; a word may have several roles. Rows of cues.tsv and
/// measure_words.tsv name them without the `k_`.
enum Role : std::uint32_t {
  k_none = 0,                 ///< a word that only begins like one with a role: 日本
  k_measure = 1U << 0U,       ///< a measure word: a 2 before it is 两
  k_measure_er = 1U << 1U,    ///< a measure word of ranks and kinds: a 2 before it is 二
  k_year_suffix = 1U << 2U,   ///< behind a bare year: 赛季, 款
  k_quantity = 1U << 3U,      ///< before a figure: an amount follows (约, 达, 超)
  k_digits = 1U << 4U,        ///< before a figure: called out digit by digit, 1 is 一 (代码)
  k_digits_yao = 1U << 5U,    ///< the same, 1 is 幺 (电话, 房间)
  k_score = 1U << 6U,         ///< in the sentence: figures are scores (击败, 比分)
  k_score_near = 1U << 7U,    ///< right before or behind a figure pair: it is a score (以, 险胜)
  k_clock = 1U << 8U,         ///< beside h:mm: it is a time (上午, 开始)
  k_ratio = 1U << 9U,         ///< in the sentence: figure pairs are ratios (比例, 配比)
  k_vehicle = 1U << 10U,      ///< before a name: train, flight, road, plate
  k_year_before = 1U << 11U,  ///< before a bare 19xx or 20xx: it is a year (自, 回到)
  k_finance = 1U << 14U,      ///< in the paragraph: it is about markets and money
  k_speed = 1U << 13U,        ///< in the sentence: it is about data rates
  k_model = 1U << 12U,        ///< before a figure: a model's name (天玑, 波音)
};
using Roles = std::uint32_t;

struct TransparentHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};

template <typename Value>
using WordMap = std::unordered_map<std::string, Value, TransparentHash, std::equal_to<>>;

/// A table looked up by the longest key at a place of a text. For every first (and last) character
/// it knows which lengths its keys have, so that most places cost no look-up at all.
template <typename Value>
class LongestMatch {
 public:
  struct Found {
    const Value* value = nullptr;
    std::size_t size = 0;
    explicit operator bool() const { return value != nullptr; }
  };

  /// The value of `key`, which must be shorter than 64 bytes and not empty.
  Value& operator[](const std::string& key) {
    heads_[head_of(key)] |= std::uint64_t{1} << key.size();
    tails_[tail_of(key)] |= std::uint64_t{1} << key.size();
    return map_[key];
  }

  /// The longest key that `text` starts with.
  [[nodiscard]] Found prefix_of(std::string_view text) const {
    if (text.empty()) return {};
    return longest(heads_[head_of(text)], text.size(),
                   [&](std::size_t size) { return text.substr(0, size); });
  }

  /// The longest key that `text` ends with.
  [[nodiscard]] Found suffix_of(std::string_view text) const {
    if (text.empty()) return {};
    return longest(tails_[tail_of(text)], text.size(),
                   [&](std::size_t size) { return text.substr(text.size() - size); });
  }

 private:
  static constexpr std::size_t k_buckets = 4096;

  static std::size_t bucket(std::string_view character) {
    std::size_t hash = 0;
    for (const char c : character) hash = hash * 67 + static_cast<unsigned char>(c);
    return hash % k_buckets;
  }
  static std::size_t head_of(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    return bucket(text.substr(0, lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3));
  }
  static std::size_t tail_of(std::string_view text) {
    const std::size_t size = static_cast<unsigned char>(text.back()) < 0x80 ? 1 : 2;
    return bucket(text.substr(text.size() - std::min(size, text.size())));
  }

  template <typename KeyOfSize>
  Found longest(std::uint64_t sizes, std::size_t available, const KeyOfSize& key_of) const {
    if (available < 63) sizes &= (std::uint64_t{1} << (available + 1)) - 1;
    while (sizes != 0) {
      const auto size = static_cast<std::size_t>(std::bit_width(sizes)) - 1;
      if (const auto it = map_.find(key_of(size)); it != map_.end()) return {&it->second, size};
      sizes &= ~(std::uint64_t{1} << size);
    }
    return {};
  }

  WordMap<Value> map_;
  std::array<std::uint64_t, k_buckets> heads_{};
  std::array<std::uint64_t, k_buckets> tails_{};
};

/// How 2 is said before a unit: 二吉瓦, 两公里.
enum class TwoBefore : std::uint8_t { er, liang };

struct Unit {
  std::string spoken;
  SemioticClass semiotic_class = SemioticClass::measure;
  TwoBefore two = TwoBefore::er;
};

/// The readable tables of `mandarin/normalize/` in the data directory. Immutable once loaded.
struct NormalizerTables {
  /// Throws Error(data) that names file and line.
  explicit NormalizerTables(const std::filesystem::path& data_directory);

  LongestMatch<Unit> units;                   ///< "km/h", "℃"
  LongestMatch<std::string> currencies;       ///< "$", "HK$", "USD": 美元
  LongestMatch<Roles> cues;                   ///< words, their roles
  LongestMatch<std::string> names;            ///< fixed readings: "PM2.5", "3·15"
  WordMap<std::string> symbols;               ///< one symbol: its spoken form, empty for silence
  WordMap<LatinStyle> latin_styles;           ///< upper-case: how a Latin word is read
  WordMap<std::vector<std::size_t>> slogans;  ///< bytes before each inner break of a slogan
  EnglishWords english;
  Lexicon words;
};

}  // namespace langdu
