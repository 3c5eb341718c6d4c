#include "synth/clause_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "speech_samples.h"

namespace langdu {
namespace {

const SyllableTable& table() {
  static const SyllableTable syllables(std::filesystem::path(LANGDU_TEST_DATA_DIR) / "espeak" /
                                       "syllables.tsv");
  return syllables;
}

/// Every unit of `pinyin` in the voice's own pitch, a prosodic word for each `/`.
ClauseText text_of(const std::string& pinyin, TonePace pace = TonePace::normal) {
  const Clause clause = clause_of(pinyin);
  ClauseMelody melody;
  melody.words_per_minute = 170;
  std::size_t begin = 0;
  for (std::size_t unit = 0; unit < clause.units.size(); ++unit) {
    if (clause.units[unit].break_after == BreakStrength::none && unit + 1 < clause.units.size()) {
      continue;
    }
    melody.words.push_back({begin, unit + 1, 0.0, 1.0, 170});
    begin = unit + 1;
  }
  return write_clause_text(clause, melody, table(), pace);
}

struct Row {
  const char* pinyin;
  const char* text;
};

TEST(ClauseText, EveryToneHasItsForm) {
  const Row rows[] = {
      {"ma1", "[[m'A1z]]"},
      {"ma2 ma4", "[[m'A2am'A4z]]"},
      {"ma3", "[[m'A3z]]"},              // full at the end
      {"ma3 ma1", "[[m'A3am'A1z]]"},     // half before another
      {"ma3 / ma1", "[[m'A3w m'A1z]]"},  // half as full at the end of a word
      {"ma1 / ma1", "[[m'A1a m'A1z]]"},  // words are set apart
      // A fourth tone behind a third begins lower.
      {"ma4 ma4", "[[m'A4am'A4z]]"},
      {"ma3 ma4 ma4", "[[m'A3am'A4atm'A4z]]"},
      {"ma4 ma2", "[[m'A4mm'A2z]]"},
      {"ma3 / ma4", "[[m'A3w m'A4zt]]"},
      {"ma3 ma4 ma5", "[[m'A3am'A4ntm'A5d]]"},
      // Neutral tones take their height from the tone before, whatever stands between.
      {"ma1 ma5", "[[m'A1nm'A5a]]"},
      {"ma2 ma5", "[[m'A2nm'A5b]]"},
      {"ma3 ma5", "[[m'A3nm'A5c]]"},
      {"ma4 ma5", "[[m'A4nm'A5d]]"},
      {"ma3 ma5 ma5", "[[m'A3nm'A5cim'A5c]]"},
      {"ma5", "[[m'A5d]]"},
      {"zhang1", "[[ts.'6a1zN]]"},
  };
  for (const Row& row : rows) EXPECT_EQ(text_of(row.pinyin).text, row.text) << row.pinyin;
}

TEST(ClauseText, FastSpeechHasItsOwnForms) {
  EXPECT_EQ(text_of("ma1 ma2 ma3", TonePace::brisk).text, "[[m'A1fm'A2fm'A3g]]");
}

TEST(ClauseText, LatinIsSaidBetweenTheBrackets) {
  const ClauseText text = text_of("kan4 / iphone / GDP / de5");
  EXPECT_EQ(text.text, "[[kh'a4an]] iphone g d p [[t'@5d]]");
  EXPECT_EQ(text.words, 6U);
  EXPECT_EQ(text.expected.size(), 6U);
}

TEST(ClauseText, ErhuaIsSaidBehindItsSyllable) {
  Clause clause = clause_of("dian3");
  std::get<Syllable>(clause.units[0].what).erhua = true;
  ClauseMelody melody{{{0, 1, 0.0, 1.0, 170}}, 170};
  const ClauseText text = write_clause_text(clause, melody, table(), TonePace::normal);
  EXPECT_EQ(text.expected.size(), 2U);
  EXPECT_EQ(text.expected[1].unit, 0U);
}

TEST(ClauseText, LeavesPitchAndSpeedAsItFoundThem) {
  const Clause clause = clause_of("ma1 / ma1");
  const ClauseMelody melody{{{0, 1, 2.0, 1.1, 170}, {1, 2, -1.0, 1.0, 150}}, 170};
  const std::string text = write_clause_text(clause, melody, table(), TonePace::normal).text;
  EXPECT_THAT(text, testing::EndsWith("\x01"
                                      "50P\x01"
                                      "50R\x01"
                                      "170S"));
  EXPECT_THAT(text, testing::HasSubstr("\x01"
                                       "150S"));
  EXPECT_THAT(text, testing::HasSubstr("\x01"
                                       "62R"))
      << "wider: 50 x 1.122 x 1.1";
}

}  // namespace
}  // namespace langdu
