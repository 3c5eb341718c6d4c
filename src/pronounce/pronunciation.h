#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/mapped_text.h"
#include "lexicon/syllable.h"
#include "normalize/spoken_sentence.h"

namespace langdu {

/// A syllable with its surface tone, and erhua taken into it.
struct Syllable {
  SyllableId id;
  Tone tone = Tone::neutral;      ///< as spoken, after sandhi
  Tone citation = Tone::neutral;  ///< as in the dictionary
  bool erhua = false;             ///< an r-coloured final; `langdu pinyin` prints it as `r5`
  bool linked = false;            ///< the particle 啊 as ya, wa, na...; alone it is `a`
};

/// The strength of the boundary behind a unit, by the levels of the C-ToBI tradition: `#1` prosodic
/// word, `#2` prosodic phrase, `#3` intonation phrase.
enum class BreakStrength : std::uint8_t { none, word, phrase, intonation };

/// One thing to be said, and the boundary that follows it.
struct SpokenUnit {
  std::variant<Syllable, LatinRun> what;
  SourceSpan written;  ///< bytes of the sentence's written text
  BreakStrength break_after = BreakStrength::none;
  /// The weightiest punctuation behind the unit, `none` where there is none.
  PunctuationKind mark_after = PunctuationKind::none;
  bool emphasised = false;    ///< inside a slogan
  bool quote_opens = false;   ///< an opening quote stands before it
  bool quote_closes = false;  ///< a closing quote follows it
};

/// A sentence ready to be spoken: units in order. Whatever has no sound is not in it.
struct Pronunciation {
  MappedText written;
  std::vector<SpokenUnit> units;
};

}  // namespace langdu
