// The real engine gives the same samples in any order and with any number of workers.
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "speech_samples.h"
#include "synth/espeak_engine.h"
#include "synth/worker_pool.h"

namespace langdu {
namespace {

/// Every initial and final in turn, as phrases of several lengths with Latin words among them;
/// statements, questions, headings, slogans, first and later clauses of a sentence.
std::vector<Clause> varied_clauses() {
  constexpr const char* k_latin[] = {"iphone", "GDP", "app"};
  constexpr PunctuationKind k_marks[] = {PunctuationKind::comma, PunctuationKind::full_stop,
                                         PunctuationKind::question, PunctuationKind::exclamation};
  constexpr std::size_t k_clauses = 24;
  std::vector<Clause> clauses;
  std::size_t syllable = 0;
  for (std::size_t index = 0; index < k_clauses; ++index) {
    std::string text;
    for (std::size_t unit = 0; unit < 2 + index * 5 % 17; ++unit, ++syllable) {
      const auto id = static_cast<std::uint16_t>(syllable * 11 % syllable_count());
      text += std::string(SyllableId(id).pinyin()) + std::to_string(1 + syllable * 3 % 5) + ' ';
      if (unit % 3 == 1) text += "/ ";
    }
    if (index % 4 == 3) text += k_latin[index % 3];
    Clause clause = clause_of(text);
    clause.units.front().emphasised = index % 5 == 4;
    clause.units.back().mark_after = k_marks[index % 4];
    clause.style = index % 7 == 6 ? SpeechStyle::heading : SpeechStyle::prose;
    clause.position = index % 3;
    clause.count = 3;
    clauses.push_back(std::move(clause));
  }
  return clauses;
}

/// What `workers` processes say when they are asked in `order`, put back in the clauses' own order.
std::vector<std::string> said_by_workers(EspeakEngine& engine, const std::vector<Clause>& clauses,
                                         const std::vector<std::size_t>& order,
                                         std::size_t workers) {
  WorkerPool pool([&]() -> SpeechEngine& { return engine; }, workers);
  for (const std::size_t index : order) pool.submit(clauses[index]);
  std::vector<std::string> said(clauses.size());
  for (const std::size_t index : order) {
    auto finished = pool.take();
    while (!finished) finished = pool.take();
    EXPECT_TRUE(finished->whole);
    said[index] = finished->speech.bytes();
  }
  return said;
}

TEST(SameSamples, InAnyOrderWithAnyNumberOfWorkers) {
  const std::vector<Clause> clauses = varied_clauses();
  std::vector<std::size_t> order(clauses.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::mt19937 random(20);
  EspeakEngine engine(load_voice(LANGDU_TEST_DATA_DIR, std::string(k_default_voice)));
  for (const double rate : {1.0, 2.5}) {
    engine.set_rate(rate);
    std::vector<std::string> alone;
    for (const Clause& clause : clauses) {
      alone.emplace_back(PackedSpeech(engine.speak(clause)).bytes());
    }
    for (const std::size_t workers : {1U, 2U, 4U}) {
      std::shuffle(order.begin(), order.end(), random);
      const auto said = said_by_workers(engine, clauses, order, workers);
      for (std::size_t index = 0; index < clauses.size(); ++index) {
        EXPECT_TRUE(said[index] == alone[index])
            << "clause " << index << " at rate " << rate << " with " << workers << " workers";
      }
    }
  }
}

}  // namespace
}  // namespace langdu
