#include "synth/clause.h"

#include <gtest/gtest.h>

#include "speech_samples.h"

namespace langdu {
namespace {

using std::chrono::milliseconds;

Pronunciation sentence_of(const std::string& pinyin) {
  Pronunciation sentence;
  sentence.units = units_of(pinyin);
  return sentence;
}

Pronunciation long_sentence(std::size_t units, BreakStrength break_after, std::size_t every) {
  Pronunciation sentence;
  for (std::size_t index = 0; index < units; ++index) {
    SpokenUnit unit = units_of("ma1").front();
    if ((index + 1) % every == 0) unit.break_after = break_after;
    sentence.units.push_back(unit);
  }
  return sentence;
}

TEST(SplitClauses, CutsAtPunctuationAndTakesItsPause) {
  const Voice voice;
  const std::pair<PunctuationKind, milliseconds> cases[] = {
      {PunctuationKind::enumeration_comma, voice.pauses.enumeration},
      {PunctuationKind::comma, voice.pauses.comma},
      {PunctuationKind::semicolon, voice.pauses.clause},
      {PunctuationKind::colon, voice.pauses.clause},
      {PunctuationKind::dash, voice.pauses.clause},
      {PunctuationKind::question, voice.pauses.sentence},
  };
  for (const auto& [mark, pause] : cases) {
    Pronunciation sentence = sentence_of("ni3 hao3 ma5");
    sentence.units[1].mark_after = mark;
    sentence.units[2].mark_after = PunctuationKind::full_stop;
    const auto clauses = split_clauses(sentence, voice, SpeechStyle::heading);
    ASSERT_EQ(clauses.size(), 2U);
    EXPECT_EQ(clauses[0].units.size(), 2U);
    EXPECT_EQ(clauses[0].pause_after, pause);
    EXPECT_EQ(clauses[1].pause_after, voice.pauses.sentence);
    EXPECT_EQ(clauses[1].position, 1U);
    EXPECT_EQ(clauses[1].count, 2U);
    EXPECT_EQ(clauses[1].style, SpeechStyle::heading);
  }
}

TEST(SplitClauses, SilentMarksDoNotCut) {
  const Voice voice;
  for (const auto mark : {PunctuationKind::none, PunctuationKind::silent}) {
    Pronunciation sentence = sentence_of("ni3 hao3");
    sentence.units[0].mark_after = mark;
    EXPECT_EQ(split_clauses(sentence, voice, SpeechStyle::prose).size(), 1U);
  }
}

TEST(SplitClauses, ASloganStandsApart) {
  const Voice voice;
  Pronunciation sentence = sentence_of("ti2 chu1 gong4 jian4 gong4 xiang3 kou3 hao4");
  for (std::size_t i = 2; i < 6; ++i) sentence.units[i].emphasised = true;
  sentence.units[2].quote_opens = true;
  sentence.units[3].break_after = BreakStrength::phrase;
  sentence.units[5].quote_closes = true;
  const auto clauses = split_clauses(sentence, voice, SpeechStyle::prose);
  ASSERT_EQ(clauses.size(), 4U);
  EXPECT_EQ(clauses[0].pause_after, voice.pauses.quotation);
  EXPECT_EQ(clauses[1].pause_after, voice.pauses.phrase);
  EXPECT_EQ(clauses[2].pause_after, voice.pauses.quotation);
}

TEST(SplitClauses, LongStretchesAreCutAtInnerBreaks) {
  const Voice voice;
  const auto sentence = long_sentence(30, BreakStrength::phrase, 6);
  const auto clauses = split_clauses(sentence, voice, SpeechStyle::prose);
  ASSERT_EQ(clauses.size(), 2U);
  EXPECT_EQ(clauses[0].pause_after, voice.pauses.phrase);
  EXPECT_TRUE(clauses[0].units.size() == 12 || clauses[0].units.size() == 18);
}

TEST(SplitClauses, NeverLosesOrReordersAUnitNorExceedsTheLimit) {
  const Voice voice;
  for (const std::size_t units : {1U, 24U, 25U, 50U, 51U, 99U, 400U}) {
    for (const auto strength :
         {BreakStrength::none, BreakStrength::word, BreakStrength::intonation}) {
      const auto sentence = long_sentence(units, strength, 7);
      std::size_t seen = 0;
      for (const Clause& clause : split_clauses(sentence, voice, SpeechStyle::prose)) {
        EXPECT_LE(clause.units.size(), k_max_clause_syllables);
        EXPECT_FALSE(clause.units.empty());
        for (const SpokenUnit& unit : clause.units) {
          EXPECT_EQ(unit.break_after, sentence.units[seen].break_after);
          ++seen;
        }
      }
      EXPECT_EQ(seen, units);
    }
  }
}

TEST(SplitClauses, AnEmptySentenceHasNone) {
  EXPECT_TRUE(split_clauses({}, Voice(), SpeechStyle::prose).empty());
}

}  // namespace
}  // namespace langdu
