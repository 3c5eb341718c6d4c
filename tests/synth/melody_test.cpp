#include "synth/melody.h"

#include <gtest/gtest.h>

#include "speech_samples.h"

namespace langdu {
namespace {

Voice voice_at_200() {
  Voice voice;
  voice.words_per_minute = 200;
  voice.heading = {110, 120, 90};
  voice.slogan = {105, 110, 95};
  return voice;
}

/// A clause of eight syllables in four prosodic words.
Clause clause_with(PunctuationKind mark) {
  Clause clause = clause_of("jin1 tian1 / ta1 jia1 / kai1 che1 / chu1 shan1");
  clause.units.back().mark_after = mark;
  return clause;
}

double first_pitch(const Clause& clause) {
  return plan_melody(clause, voice_at_200(), 1.0).words.front().semitones;
}

double last_pitch(const Clause& clause) {
  return plan_melody(clause, voice_at_200(), 1.0).words.back().semitones;
}

TEST(Melody, CoversEveryUnitInOrder) {
  const ClauseMelody melody =
      plan_melody(clause_of("a1 a1 a1 a1 a1 a1 a1 a1 / a1 // a1"), voice_at_200(), 1.0);
  std::size_t at = 0;
  for (const ProsodicWord& word : melody.words) {
    EXPECT_EQ(word.begin, at);
    EXPECT_GT(word.end, word.begin);
    EXPECT_LE(word.end - word.begin, 6U);
    at = word.end;
  }
  EXPECT_EQ(at, 10U);
}

TEST(Melody, PitchDeclines) {
  const ClauseMelody melody =
      plan_melody(clause_with(PunctuationKind::full_stop), voice_at_200(), 1.0);
  for (std::size_t i = 1; i < melody.words.size(); ++i) {
    EXPECT_LT(melody.words[i].semitones, melody.words[i - 1].semitones);
  }
}

TEST(Melody, LaterClausesBeginLowerAndASentenceAnew) {
  Clause first = clause_with(PunctuationKind::comma);
  first.count = 3;
  Clause second = first;
  second.position = 1;
  Clause third = first;
  third.position = 2;
  EXPECT_GT(first_pitch(first), first_pitch(second));
  EXPECT_GT(first_pitch(second), first_pitch(third));
  EXPECT_GT(first_pitch(second), last_pitch(first)) << "pitch is reset behind a break";
}

TEST(Melody, QuestionsEndHigherAndExclamationsAreHigher) {
  const Clause statement = clause_with(PunctuationKind::full_stop);
  const Clause question = clause_with(PunctuationKind::question);
  const Clause exclamation = clause_with(PunctuationKind::exclamation);
  EXPECT_GT(last_pitch(question), last_pitch(statement) + 1.0);
  EXPECT_GT(first_pitch(exclamation), first_pitch(statement) + 0.3);
}

TEST(Melody, OnlyTheEndOfASentenceFalls) {
  Clause inner = clause_with(PunctuationKind::comma);
  inner.count = 2;
  EXPECT_GT(last_pitch(inner), last_pitch(clause_with(PunctuationKind::full_stop)));
}

TEST(Melody, TheLastWordIsSlower) {
  const ClauseMelody melody =
      plan_melody(clause_with(PunctuationKind::full_stop), voice_at_200(), 1.0);
  EXPECT_EQ(melody.words_per_minute, 200);
  EXPECT_EQ(melody.words.front().words_per_minute, 200);
  EXPECT_LT(melody.words.back().words_per_minute, 200);
}

TEST(Melody, SpeedFollowsTheRate) {
  const ClauseMelody melody =
      plan_melody(clause_with(PunctuationKind::full_stop), voice_at_200(), 0.5);
  EXPECT_EQ(melody.words.front().words_per_minute, 100);
}

TEST(Melody, HeadingsAndSlogansAreSetOffAsTheProfileSays) {
  const Clause prose = clause_with(PunctuationKind::full_stop);
  Clause heading = prose;
  heading.style = SpeechStyle::heading;
  Clause slogan = prose;
  for (SpokenUnit& unit : slogan.units) unit.emphasised = true;
  const ClauseMelody of_heading = plan_melody(heading, voice_at_200(), 1.0);
  const ClauseMelody of_slogan = plan_melody(slogan, voice_at_200(), 1.0);
  EXPECT_NEAR(first_pitch(heading) - first_pitch(prose), 1.65, 0.01);  // 110 % in semitones
  EXPECT_NEAR(first_pitch(slogan) - first_pitch(prose), 0.845, 0.01);
  EXPECT_EQ(of_heading.words_per_minute, 180);
  EXPECT_EQ(of_slogan.words_per_minute, 190);
  EXPECT_DOUBLE_EQ(of_heading.words.front().range, 1.2);
  EXPECT_DOUBLE_EQ(of_slogan.words.front().range, 1.1);
}

TEST(Melody, NothingHasNone) { EXPECT_TRUE(plan_melody({}, voice_at_200(), 1.0).words.empty()); }

}  // namespace
}  // namespace langdu
