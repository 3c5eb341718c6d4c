// Prosodic phrasing. Words are first bound into prosodic words (clitics lean on their hosts); then
// every stretch between punctuation is cut into phrases of four to eight syllables where the syntax
// gives way: a shortest path over the costs of junctures and lengths. Sources: Cao Jianfen,
// Rhythm of spoken Chinese (2003), on the lengths of prosodic words and phrases; Li Aijun, C-ToBI
// (2002), on the strengths of breaks.

#include "pronounce/find_breaks.h"

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

#include "base/character_set.h"

namespace langdu {
namespace {

BreakStrength strength(PunctuationKind kind) {
  switch (kind) {
    case PunctuationKind::none:
    case PunctuationKind::open_quote:
    case PunctuationKind::close_quote:
    case PunctuationKind::silent:
      return BreakStrength::none;
    case PunctuationKind::enumeration_comma:
    case PunctuationKind::open_bracket:
    case PunctuationKind::close_bracket:
      return BreakStrength::phrase;
    default:
      return BreakStrength::intonation;
  }
}

bool is_name(PartOfSpeech part) {
  return part == PartOfSpeech::person_name || part == PartOfSpeech::place_name ||
         part == PartOfSpeech::organisation;
}
bool is_nominal(PartOfSpeech part) { return part == PartOfSpeech::noun || is_name(part); }
bool opens_predicate(PartOfSpeech part) {
  return part == PartOfSpeech::verb || part == PartOfSpeech::adverb ||
         part == PartOfSpeech::preposition || part == PartOfSpeech::adjective;
}

// What a phrase of so many syllables costs; longer ones grow by k_each_more a syllable.
constexpr std::array<float, 13> k_length_cost{0,    6,    3,    1.2F, 0.4F, 0, 0,
                                              0.8F, 1.5F, 2.5F, 3.6F, 5,    7};
constexpr float k_each_more = 2.5F;
// Measures behind numerals that are prepositions elsewhere: 几百把伞.
constexpr CharacterSet k_measures(U"把对起本口");
// What leans on a noun before it, and on a word behind it.
constexpr CharacterSet k_enclitics(U"们上里中下内外前后间时");
constexpr CharacterSet k_proclitics(U"不没第很太更最");
// What a new phrase likes to begin with.
constexpr CharacterSet k_links(U"和与及或并而但则");

// A break costs this, but for the junctures below.
constexpr float k_plain_juncture = 3.2F;
constexpr float k_forbidden = 40;

float length_cost(std::size_t syllables) {
  if (syllables < k_length_cost.size()) return k_length_cost[syllables];
  return k_length_cost.back() +
         k_each_more * static_cast<float>(syllables - k_length_cost.size() + 1);
}

/// The best way to phrase a stretch up to a word.
struct Cut {
  float cost = 0;
  std::size_t from = 0;  ///< where the last phrase of it begins
};

class Breaks {
 public:
  explicit Breaks(Analysis& analysis) : analysis_(analysis), items_(analysis.items) {}

  void find() {
    std::size_t first = 0;
    for (std::size_t w = 0; w < analysis_.words.size(); ++w) {
      Item& last = items_[analysis_.words[w].end - 1];
      last.break_after = std::max({last.break_after, strength(last.mark_after),
                                   binds(w) ? BreakStrength::none : BreakStrength::word});
      if (last.break_after >= BreakStrength::phrase || w + 1 == analysis_.words.size()) {
        cut(first, w + 1);
        first = w + 1;
      }
    }
    if (!items_.empty()) items_.back().break_after = BreakStrength::intonation;
  }

 private:
  [[nodiscard]] char32_t hanzi(std::size_t w) const {
    return analysis_.words[w].size() == 1 ? items_[analysis_.words[w].first].hanzi : U'\0';
  }
  [[nodiscard]] bool single(std::size_t w) const { return analysis_.words[w].size() == 1; }

  /// 得 as "must" opens a predicate.
  [[nodiscard]] bool is_must(std::size_t w) const {
    return hanzi(w) == U'得' && items_[analysis_.words[w].first].tone == Tone::third;
  }

  /// Do word w and the one after it make one prosodic word?
  [[nodiscard]] bool binds(std::size_t w) const {
    if (w + 1 >= analysis_.words.size()) return false;
    if (items_[analysis_.words[w].end - 1].stop_after) return false;
    const PartOfSpeech left = analysis_.part_of_speech(w);
    const PartOfSpeech right = analysis_.part_of_speech(w + 1);
    if (single(w + 1)) {
      if ((right == PartOfSpeech::particle && !is_must(w + 1)) ||
          items_[analysis_.words[w + 1].first].tone == Tone::neutral) {
        return true;
      }
      if (right == PartOfSpeech::measure &&
          (left == PartOfSpeech::numeral || left == PartOfSpeech::pronoun)) {
        return true;
      }
      if (left == PartOfSpeech::numeral && is_one_of(hanzi(w + 1), k_measures)) return true;
      if (is_nominal(left) && is_one_of(hanzi(w + 1), k_enclitics)) return true;
    }
    if (left == PartOfSpeech::numeral && right == PartOfSpeech::numeral) return true;
    if (!single(w)) return false;
    if (is_one_of(hanzi(w), k_proclitics)) return true;
    return single(w + 1) &&
           (left == PartOfSpeech::adverb || left == PartOfSpeech::verb ||
            left == PartOfSpeech::adjective) &&
           opens_predicate(right);
  }

  /// The cost of a phrase break between words w and w + 1.
  [[nodiscard]] float juncture(std::size_t w) const {
    if (items_[analysis_.words[w].end - 1].break_after == BreakStrength::none) return k_forbidden;
    const PartOfSpeech left = analysis_.part_of_speech(w);
    const PartOfSpeech right = analysis_.part_of_speech(w + 1);
    if (left == PartOfSpeech::preposition || left == PartOfSpeech::conjunction) return 9;
    if (left == PartOfSpeech::adverb || is_must(w)) return 6;
    if (single(w) && (left == PartOfSpeech::verb || left == PartOfSpeech::adjective)) return 5;
    if (right == PartOfSpeech::conjunction || is_one_of(hanzi(w + 1), k_links)) return 0.8F;
    if (left == PartOfSpeech::time || left == PartOfSpeech::locative) return 1;
    if (right == PartOfSpeech::preposition) return 1.2F;
    if (is_nominal(left) && (opens_predicate(right) || is_must(w + 1)))
      return left == PartOfSpeech::noun ? 1.2F : 1;
    if (left == PartOfSpeech::pronoun && opens_predicate(right)) return single(w) ? 2.6F : 1.6F;
    if (left == PartOfSpeech::pronoun && is_nominal(right)) return 4;  // 我耳朵
    if (hanzi(w) == U'的') return 2.4F;
    if (left == PartOfSpeech::particle) return 1.4F;  // 了, 着: the object follows
    if (left == PartOfSpeech::adjective || left == PartOfSpeech::numeral ||
        left == PartOfSpeech::measure) {
      return 5;
    }
    if (is_nominal(left) && is_nominal(right)) return 3.6F;
    return k_plain_juncture;
  }

  /// Cuts words [first, end) into phrases.
  void cut(std::size_t first, std::size_t end) {
    const std::size_t count = end - first;
    const ItemWord* const words = analysis_.words.data() + first;
    cuts_.resize(count + 1);
    cuts_[0] = {0, 0};
    std::size_t nearest = 0;  // the first word that a phrase may begin with
    for (std::size_t stop = 1; stop <= count; ++stop) {
      while (words[stop - 1].first - words[nearest].first > k_longest) ++nearest;
      const float end_cost = stop < count ? juncture(first + stop - 1) : 0;
      Cut best{std::numeric_limits<float>::max(), 0};
      for (std::size_t begin = nearest; begin < stop; ++begin) {
        const std::size_t syllables = words[stop - 1].end - words[begin].first;
        const float cost = cuts_[begin].cost + length_cost(syllables) + end_cost;
        if (cost < best.cost) best = {cost, begin};
      }
      cuts_[stop] = best;
    }
    for (std::size_t stop = cuts_[count].from; stop > 0; stop = cuts_[stop].from) {
      Item& last = items_[words[stop - 1].end - 1];
      last.break_after = std::max(last.break_after, BreakStrength::phrase);
    }
  }

  // No phrase goes on beyond the word that passes this many syllables.
  static constexpr std::size_t k_longest = 16;

  Analysis& analysis_;
  std::vector<Item>& items_;
  std::vector<Cut> cuts_;
};

}  // namespace

void find_breaks(Analysis& analysis) { Breaks(analysis).find(); }

}  // namespace langdu
