#include "pronounce/polyphone_features.h"

#include <array>
#include <string_view>

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

/// The characters around a hanzi, 0 beyond the text.
class Window {
 public:
  Window(std::u32string_view context, std::size_t place) {
    for (int distance = -k_farthest_in_bag; distance <= k_farthest_in_bag; ++distance) {
      const std::size_t at = place + static_cast<std::size_t>(distance);  // wraps when before 0
      characters_[index(distance)] = at < context.size() ? context[at] : U'\0';
    }
  }
  [[nodiscard]] char32_t at(int distance) const { return characters_[index(distance)]; }

 private:
  static constexpr std::size_t index(int distance) {
    return static_cast<std::size_t>(k_farthest_in_bag + distance);
  }
  std::array<char32_t, 2 * k_farthest_in_bag + 1> characters_;
};

/// A word, or what stops where it would be.
struct WordSeen {
  std::uint32_t hash = 0;
  std::uint32_t part = 99;
};

class Extractor {
 public:
  Extractor(const Analysis& analysis, std::vector<Feature>& features)
      : analysis_(analysis), features_(features) {}

  void characters(const Window& window) {
    const auto at = [&](int distance) { return window.at(distance); };
    for (const int distance : {-2, -1, 1, 2}) {
      add(Hash(k_character + static_cast<std::uint32_t>(2 + distance)).add(at(distance)));
    }
    add(Hash(k_bigram_left).add(at(-2)).add(at(-1)));
    add(Hash(k_bigram_right).add(at(1)).add(at(2)));
    add(Hash(k_around).add(at(-1)).add(at(1)));
    bag(k_bag_left, window, -1);
    bag(k_bag_right, window, 1);
  }

  void classes(const CharacterClasses& classes, const Window& window) {
    const auto at = [&](int distance) { return classes.of(window.at(distance)); };
    for (const int distance : {-2, -1, 1, 2}) {
      add(Hash(k_class + static_cast<std::uint32_t>(2 + distance)).add(at(distance)));
    }
    add(Hash(k_class_pair_left).add(at(-2)).add(at(-1)));
    add(Hash(k_class_pair_right).add(at(1)).add(at(2)));
    add(Hash(k_classes_around).add(at(-1)).add(at(1)));
  }

  void words(std::size_t word, std::size_t item) {
    const ItemWord& own = analysis_.words[word];
    const auto offset = static_cast<std::uint32_t>(item - own.first);
    const Item& target = analysis_.items[item];
    const WordSeen seen = look_at(word);
    const bool parted = word == 0 || stops_after(word - 1);
    const WordSeen left = parted ? WordSeen() : look_at(word - 1);
    const bool ends = word + 1 >= analysis_.words.size() || stops_after(word);
    const WordSeen right = ends ? WordSeen() : look_at(word + 1);
    add(Hash(k_word).add(seen.hash).add(offset));
    add(Hash(k_word_shape).add(own.size()).add(offset).add(seen.part));
    add(Hash(k_dictionary)
            .add(own.size() > 1 ? 1U : 0U)
            .add(target.syllable.index())
            .add(static_cast<std::uint32_t>(target.tone)));
    add(Hash(k_left_word).add(left.hash));
    add(Hash(k_right_word).add(right.hash));
    add(Hash(k_left_part).add(left.part));
    add(Hash(k_right_part).add(right.part));
    add(Hash(k_parts_around).add(left.part).add(seen.part).add(right.part));
    add(Hash(k_word_pair_left).add(left.hash).add(right.part));
    add(Hash(k_word_pair_right).add(right.hash).add(left.part));
  }

  void add(const Hash& hash) { features_.push_back(hash.finish()); }

 private:
  /// The characters on one side, each once.
  void bag(Template kind, const Window& window, int side) {
    for (int distance = k_nearest_in_bag; distance <= k_farthest_in_bag; ++distance) {
      const char32_t found = window.at(side * distance);
      bool seen = found == 0;
      for (int nearer = k_nearest_in_bag; nearer < distance && !seen; ++nearer) {
        seen = window.at(side * nearer) == found;
      }
      if (!seen) add(Hash(kind).add(found));
    }
  }

  [[nodiscard]] WordSeen look_at(std::size_t word) const {
    Hash hash(0);
    const ItemWord& found = analysis_.words[word];
    for (std::uint32_t i = found.first; i < found.end; ++i) hash.add(analysis_.items[i].hanzi);
    return {hash.finish(), static_cast<std::uint32_t>(analysis_.part_of_speech(word))};
  }

  [[nodiscard]] bool stops_after(std::size_t word) const {
    return analysis_.items[analysis_.words[word].end - 1].stop_after;
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
  const Window window(analysis.context, analysis.items[item].place);
  extractor.characters(window);
  extractor.classes(classes, window);
  extractor.words(word, item);
}

}  // namespace langdu
