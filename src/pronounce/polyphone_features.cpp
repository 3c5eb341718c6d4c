#include "pronounce/polyphone_features.h"

namespace langdu {
namespace {

// Templates of one kind are numbered from these on.
enum Template : std::uint32_t {
  k_bias = 1,
  k_character = 8,  // + 2 + distance
  k_bigram_left = 16,
  k_bigram_right,
  k_around,
  k_bag_left,
  k_bag_right,
  k_word,
  k_word_shape,
  k_dictionary,
  k_left_word,
  k_right_word,
  k_left_part,
  k_right_part,
  k_parts_around,
  k_word_pair_left,
  k_word_pair_right,
  k_class = 48,  // + 2 + distance
  k_class_pair_left = 56,
  k_class_pair_right,
  k_classes_around,
};

constexpr int k_nearest_in_bag = 2;
constexpr int k_farthest_in_bag = 8;

/// FNV-1a over 32-bit units, finished by the mixer of MurmurHash3.
class Hash {
 public:
  explicit Hash(std::uint32_t kind) { add(kind); }
  Hash& add(std::uint32_t unit) {
    value_ = (value_ ^ unit) * 0x01000193U;
    value_ ^= value_ >> 15U;
    return *this;
  }
  [[nodiscard]] Feature finish() const {
    std::uint32_t h = value_ * 0x85EBCA6BU;
    h ^= h >> 13U;
    h *= 0xC2B2AE35U;
    return h ^ h >> 16U;
  }

 private:
  std::uint32_t value_ = 0x811C9DC5U;
};

class Extractor {
 public:
  Extractor(const Analysis& analysis, std::vector<Feature>& features)
      : analysis_(analysis), features_(features) {}

  void characters(std::size_t place) {
    const auto at = [&](int distance) { return character(place, distance); };
    for (const int distance : {-2, -1, 1, 2}) {
      add(Hash(k_character + static_cast<std::uint32_t>(2 + distance)).add(at(distance)));
    }
    add(Hash(k_bigram_left).add(at(-2)).add(at(-1)));
    add(Hash(k_bigram_right).add(at(1)).add(at(2)));
    add(Hash(k_around).add(at(-1)).add(at(1)));
    bag(k_bag_left, place, -1);
    bag(k_bag_right, place, 1);
  }

  void classes(const CharacterClasses& classes, std::size_t place) {
    const auto at = [&](int distance) { return classes.of(character(place, distance)); };
    for (const int distance : {-2, -1, 1, 2}) {
      add(Hash(k_class + static_cast<std::uint32_t>(2 + distance)).add(at(distance)));
    }
    add(Hash(k_class_pair_left).add(at(-2)).add(at(-1)));
    add(Hash(k_class_pair_right).add(at(1)).add(at(2)));
    add(Hash(k_classes_around).add(at(-1)).add(at(1)));
  }

  /// The characters on one side, each once.
  void bag(Template kind, std::size_t place, int side) {
    for (int distance = k_nearest_in_bag; distance <= k_farthest_in_bag; ++distance) {
      const char32_t found = character(place, side * distance);
      bool seen = found == 0;
      for (int nearer = k_nearest_in_bag; nearer < distance && !seen; ++nearer) {
        seen = character(place, side * nearer) == found;
      }
      if (!seen) add(Hash(kind).add(found));
    }
  }

  void words(std::size_t word, std::size_t item) {
    const ItemWord& own = analysis_.words[word];
    const auto offset = static_cast<std::uint32_t>(item - own.first);
    const Item& target = analysis_.items[item];
    add(Hash(k_word).add(word_hash(word, 0)).add(offset));
    add(Hash(k_word_shape).add(own.size()).add(offset).add(part(word, 0)));
    add(Hash(k_dictionary)
            .add(own.size() > 1 ? 1U : 0U)
            .add(target.syllable.index())
            .add(static_cast<std::uint32_t>(target.tone)));
    add(Hash(k_left_word).add(word_hash(word, -1)));
    add(Hash(k_right_word).add(word_hash(word, 1)));
    add(Hash(k_left_part).add(part(word, -1)));
    add(Hash(k_right_part).add(part(word, 1)));
    add(Hash(k_parts_around).add(part(word, -1)).add(part(word, 0)).add(part(word, 1)));
    add(Hash(k_word_pair_left).add(word_hash(word, -1)).add(part(word, 1)));
    add(Hash(k_word_pair_right).add(word_hash(word, 1)).add(part(word, -1)));
  }

  void add(const Hash& hash) { features_.push_back(hash.finish()); }

 private:
  [[nodiscard]] char32_t character(std::size_t place, int distance) const {
    const std::size_t at = place + static_cast<std::size_t>(distance);  // wraps when before 0
    return at < analysis_.context.size() ? analysis_.context[at] : U'\0';
  }

  /// A word next to `word` if nothing but words lies between them, else what stops there.
  [[nodiscard]] std::uint32_t word_hash(std::size_t word, int distance) const {
    const std::size_t at = word + static_cast<std::size_t>(distance);
    if (at >= analysis_.words.size() || stopped(word, distance)) return 0;
    Hash hash(0);
    const ItemWord& found = analysis_.words[at];
    for (std::uint32_t i = found.first; i < found.end; ++i) hash.add(analysis_.items[i].hanzi);
    return hash.finish();
  }

  [[nodiscard]] std::uint32_t part(std::size_t word, int distance) const {
    const std::size_t at = word + static_cast<std::size_t>(distance);
    if (at >= analysis_.words.size() || stopped(word, distance)) return 99;
    return static_cast<std::uint32_t>(analysis_.part_of_speech(at));
  }

  [[nodiscard]] bool stopped(std::size_t word, int distance) const {
    const int step = distance < 0 ? -1 : 1;
    for (int d = 0; d != distance; d += step) {
      const std::size_t left = word + static_cast<std::size_t>(step < 0 ? d - 1 : d);
      if (left >= analysis_.words.size()) return true;
      if (analysis_.items[analysis_.words[left].end - 1].stop_after) return true;
    }
    return false;
  }

  const Analysis& analysis_;
  std::vector<Feature>& features_;
};

}  // namespace

void extract_features(const Analysis& analysis, const CharacterClasses& classes, std::size_t word,
                      std::size_t item, std::vector<Feature>& features) {
  features.clear();
  Extractor extractor(analysis, features);
  extractor.add(Hash(k_bias));
  extractor.characters(analysis.items[item].place);
  extractor.classes(classes, analysis.items[item].place);
  extractor.words(word, item);
}

}  // namespace langdu
