#include <gtest/gtest.h>

#include "lexicon/syllable.h"
#include "synth/espeak_engine.h"
#include "voice/voice.h"

namespace langdu {
namespace {

// What the lexicon may write, the engine must say: it throws when it loses a syllable.
TEST(SaidByEngineTest, EverySyllableInEveryTone) {
  const Voice voice = load_voice(LANGDU_TEST_DATA_DIR, std::string(k_default_voice));
  EspeakEngine engine(voice);
  for (std::uint16_t index = 0; index < syllable_count(); ++index) {
    const SyllableId id(index);
    if (id.pinyin() == "r") continue;  // said only as a coda
    Pronunciation sentence;
    for (const Tone tone : {Tone::first, Tone::second, Tone::third, Tone::fourth, Tone::neutral}) {
      SpokenUnit unit;
      unit.what = Syllable{id, tone, tone, false, false};
      sentence.units.push_back(unit);
    }
    for (const Clause& clause : split_clauses(sentence, voice, SpeechStyle::prose)) {
      EXPECT_GT(engine.speak(clause).pcm.size(), 1000U) << id.pinyin();
    }
  }
}

}  // namespace
}  // namespace langdu
