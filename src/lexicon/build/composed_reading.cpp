#include "lexicon/build/composed_reading.h"

#include <algorithm>
#include <limits>

namespace langdu::lexicon_build {
namespace {

/// The best cover of the word's first characters.
struct Cover {
  int pieces = std::numeric_limits<int>::max();
  std::size_t from = 0;
};

/// Fewest pieces; among equals the longest last piece, since the end of a Chinese word is its head.
std::vector<Cover> cover(const WordReadings& readings, const std::u32string& word) {
  std::vector<Cover> covers(word.size() + 1);
  covers[0].pieces = 0;
  for (std::size_t end = 1; end <= word.size(); ++end) {
    for (std::size_t begin = 0; begin < end; ++begin) {
      const bool single = end - begin == 1;
      if (!single && !readings.contains(word.substr(begin, end - begin))) continue;
      const int pieces = covers[begin].pieces + 1;
      if (pieces < covers[end].pieces) covers[end] = {pieces, begin};
    }
  }
  return covers;
}

std::size_t rank(const std::vector<TonedSyllable>& readings, const TonedSyllable& reading) {
  const auto found = std::find(readings.begin(), readings.end(), reading);
  // A neutral tone is no reading of the character but of the word: as good as the default.
  if (found == readings.end() && reading.tone == Tone::neutral) return 0;
  return found == readings.end() ? 20 : static_cast<std::size_t>(found - readings.begin());
}

}  // namespace

ComposedReading compose_reading(const CharacterReadings& characters, const WordReadings& readings,
                                const std::u32string& word) {
  const std::vector<Cover> covers = cover(readings, word);
  ComposedReading composed{{}, true, true};
  composed.reading.resize(word.size());
  for (std::size_t end = word.size(); end > 0; end = covers[end].from) {
    const std::size_t begin = covers[end].from;
    if (end - begin > 1) {
      const auto& alternatives = readings.at(word.substr(begin, end - begin));
      std::copy(alternatives.front().begin(), alternatives.front().end(),
                composed.reading.begin() + static_cast<std::ptrdiff_t>(begin));
      if (alternatives.size() > 1) composed.settled = false;
    } else {
      const auto& own = characters.at(word[begin]);
      composed.reading[begin] = own.front();
      if (own.size() > 1) composed.settled = false;
    }
  }
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (composed.reading[i] != characters.at(word[i]).front()) composed.is_default = false;
  }
  return composed;
}

void prefer_usual_readings(const CharacterReadings& characters, const std::u32string& word,
                           std::vector<WordReading>& alternatives) {
  std::stable_sort(alternatives.begin(), alternatives.end(),
                   [&](const WordReading& a, const WordReading& b) {
                     std::size_t of_a = 0;
                     std::size_t of_b = 0;
                     for (std::size_t i = 0; i < word.size(); ++i) {
                       const auto& own = characters.at(word[i]);
                       of_a += rank(own, a[i]);
                       of_b += rank(own, b[i]);
                     }
                     return of_a < of_b;
                   });
}

}  // namespace langdu::lexicon_build
