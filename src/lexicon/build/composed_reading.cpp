#include "lexicon/build/composed_reading.h"

#include <algorithm>
#include <limits>

namespace langdu::lexicon_build {
namespace {

// No part is longer; the script that makes the table of readings counts on the same.
constexpr std::size_t k_longest_part = 8;

/// The best cover of the word's first characters.
struct Cover {
  int pieces = std::numeric_limits<int>::max();
  std::size_t from = 0;
};

/// Which words a reading is composed of.
enum class Parts : std::uint8_t {
  with_readings,  ///< those for which the dictionary writes a reading
  all_known       ///< those, too, that it reads as their own parts
};

/// Are these characters such a word? The word itself is none of its parts.
bool is_part(const KnownReadings& known, const std::u32string& part, const std::u32string& word,
             Parts parts) {
  if (known.words.contains(part)) return true;
  return parts == Parts::all_known && part.size() < word.size() && known.composed.contains(part);
}

/// Fewest pieces; among equals the shortest last piece: words of three are mostly two and one.
std::vector<Cover> cover(const KnownReadings& known, const std::u32string& word, Parts parts) {
  std::vector<Cover> covers(word.size() + 1);
  covers[0].pieces = 0;
  for (std::size_t end = 1; end <= word.size(); ++end) {
    for (std::size_t begin = end; begin-- > end - std::min(end, k_longest_part);) {
      const bool single = end - begin == 1;
      if (!single && !is_part(known, word.substr(begin, end - begin), word, parts)) continue;
      const int pieces = covers[begin].pieces + 1;
      if (pieces < covers[end].pieces) covers[end] = {pieces, begin};
    }
  }
  return covers;
}

}  // namespace

TonedSyllable KnownReadings::inside_word(char32_t hanzi) const {
  const auto found = inside_words.find(hanzi);
  return found != inside_words.end() ? found->second : characters.at(hanzi).front();
}

static ComposedReading compose(const KnownReadings& known, const std::u32string& word,
                               Parts parts) {
  const auto whole = known.words.find(word);
  const std::vector<Cover> covers =
      whole == known.words.end() ? cover(known, word, parts) : std::vector<Cover>{};
  ComposedReading composed{WordReading(word.size()), true, true};
  for (std::size_t end = word.size(); end > 0;) {
    const std::size_t begin = covers.empty() ? 0 : covers[end].from;
    if (end - begin > 1) {
      const std::u32string part = word.substr(begin, end - begin);
      const auto found = known.words.find(part);
      const bool listed = found != known.words.end();
      const WordReading reading =
          listed ? found->second.front() : compose(known, part, Parts::with_readings).reading;
      std::copy(reading.begin(), reading.end(),
                composed.reading.begin() + static_cast<std::ptrdiff_t>(begin));
      if (listed && found->second.size() > 1) composed.settled = false;
    } else {
      composed.reading[begin] = known.inside_word(word[begin]);
      if (known.characters.at(word[begin]).size() > 1) composed.settled = false;
    }
    end = begin;
  }
  return composed;
}

ComposedReading compose_reading(const KnownReadings& known, const std::u32string& word) {
  if (word.size() == 1) return {{known.characters.at(word[0]).front()}, true, true};
  ComposedReading composed = compose(known, word, Parts::with_readings);
  if (!known.words.contains(word) && !composed.settled) {
    const ComposedReading other = compose(known, word, Parts::all_known);
    composed.settled =
        known.composed.contains(word) || (other.settled && other.reading == composed.reading);
  }
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (composed.reading[i] != known.characters.at(word[i]).front()) composed.is_default = false;
  }
  return composed;
}

}  // namespace langdu::lexicon_build
