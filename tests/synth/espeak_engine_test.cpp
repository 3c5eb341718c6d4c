#include "synth/espeak_engine.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <memory>

#include "base/error.h"
#include "speech_samples.h"

namespace langdu {
namespace {

class EspeakEngineTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    engine_ = std::make_unique<EspeakEngine>(
        load_voice(LANGDU_TEST_DATA_DIR, std::string(k_default_voice)));
  }
  static void TearDownTestSuite() { engine_.reset(); }
  void TearDown() override { engine_->set_rate(1.0); }

  static std::unique_ptr<EspeakEngine> engine_;
};

std::unique_ptr<EspeakEngine> EspeakEngineTest::engine_;

TEST_F(EspeakEngineTest, SaysEverySyllableInEveryTone) {
  for (std::uint16_t index = 0; index < syllable_count(); ++index) {
    Clause clause;
    for (const Tone tone : {Tone::first, Tone::second, Tone::third, Tone::fourth, Tone::neutral}) {
      SpokenUnit unit;
      unit.what = Syllable{SyllableId(index), tone, tone, false};
      clause.units.push_back(unit);
    }
    const ClauseSpeech speech = engine_->speak(clause);
    EXPECT_EQ(speech.syllables, 5U) << SyllableId(index).pinyin();
    ASSERT_EQ(speech.marks.size(), 5U);
    for (std::size_t i = 1; i < 5; ++i) {
      const std::size_t length = speech.marks[i].frame - speech.marks[i - 1].frame;
      EXPECT_GT(length, k_sample_rate * 60U / 1000) << SyllableId(index).pinyin() << i;
      EXPECT_LT(length, k_sample_rate * 700U / 1000) << SyllableId(index).pinyin() << i;
    }
  }
}

TEST_F(EspeakEngineTest, MarksEveryUnitInOrder) {
  const Clause clause = clause_of("zhe4 shi4 / iphone / he2 / GDP / de5 / shu4 ju4");
  const ClauseSpeech speech = engine_->speak(clause);
  ASSERT_EQ(speech.marks.size(), clause.units.size());
  for (std::size_t i = 0; i < speech.marks.size(); ++i) {
    EXPECT_EQ(speech.marks[i].written, clause.units[i].written);
    EXPECT_LT(speech.marks[i].frame, speech.pcm.size());
    if (i > 0) {
      EXPECT_GT(speech.marks[i].frame, speech.marks[i - 1].frame);
    }
  }
}

TEST_F(EspeakEngineTest, ErhuaIsPartOfItsSyllable) {
  Clause clause = clause_of("yi4 dian3 shi4");
  std::get<Syllable>(clause.units[1].what).erhua = true;
  EXPECT_EQ(engine_->speak(clause).marks.size(), 3U);
}

TEST_F(EspeakEngineTest, SaysTheSameWhateverWasSaidBefore) {
  const Clause clause = clause_of("wo3 men5 / qu4 / bei3 jing1");
  const std::vector<std::int16_t> first = engine_->speak(clause).pcm;
  engine_->speak(clause_of("san1 ge4 ren2"));
  engine_->speak(clause_of("iphone"));
  engine_->set_rate(2.0);
  engine_->speak(clause_of("ma1 ma5"));
  engine_->set_rate(1.0);
  EXPECT_EQ(engine_->speak(clause).pcm, first);
}

TEST_F(EspeakEngineTest, FollowsTheRate) {
  const Clause clause = clause_of("wo3 men5 / qu4 / bei3 jing1 / kan4 / gu4 gong1");
  const auto frames = static_cast<double>(engine_->speak(clause).pcm.size());
  for (const double rate : {0.5, 0.8, 1.5, 2.0, 3.0, 4.0}) {
    engine_->set_rate(rate);
    const double faster = frames / static_cast<double>(engine_->speak(clause).pcm.size());
    EXPECT_NEAR(faster, rate, 0.2 * rate);
  }
  for (const double rate : {0.0, 0.4, 4.1, -1.0}) {
    EXPECT_THROW(engine_->set_rate(rate), Error);
  }
}

TEST_F(EspeakEngineTest, HasNoStepAtItsEnds) {
  for (const char* text : {"shi4", "ma1", "pa4 pa4", "ang2"}) {
    const ClauseSpeech speech = engine_->speak(clause_of(text));
    ASSERT_FALSE(speech.pcm.empty());
    EXPECT_LT(std::abs(speech.pcm.front()), 50);
    EXPECT_LT(std::abs(speech.pcm.back()), 50);
  }
}

TEST_F(EspeakEngineTest, SaysALongClauseWhole) {
  Clause clause;
  while (clause.units.size() < k_max_clause_syllables) {
    for (const SpokenUnit& unit : units_of("zhuang1 shuang3 chuang2 kuang4 liang5")) {
      clause.units.push_back(unit);
    }
  }
  EXPECT_EQ(engine_->speak(clause).syllables, k_max_clause_syllables);
}

TEST_F(EspeakEngineTest, AnEmptyClauseIsSilent) { EXPECT_TRUE(engine_->speak({}).pcm.empty()); }

TEST_F(EspeakEngineTest, ASecondOneIsRefused) {
  EXPECT_THAT(
      [] { EspeakEngine second(load_voice(LANGDU_TEST_DATA_DIR, std::string(k_default_voice))); },
      testing::ThrowsMessage<Error>("eSpeak NG is in use already in this process"));
}

}  // namespace
}  // namespace langdu
