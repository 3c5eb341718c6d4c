#include "synth/clause_cache.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <thread>

#include "base/error.h"
#include "synth/clause_codec.h"
#include "synth/clause_queue.h"

namespace langdu {
namespace {

Clause clause_of(const std::string& word, std::size_t offset = 0) {
  SpokenUnit unit;
  unit.what = LatinRun{word, LatinStyle::word};
  unit.written = {offset, offset + word.size()};
  Clause clause;
  clause.units = {unit};
  return clause;
}

ClauseSpeech speech_of(const Clause& clause, std::size_t frames = 500) {
  const std::string& word = std::get<LatinRun>(clause.units[0].what).text;
  ClauseSpeech speech;
  for (std::size_t i = 0; i < frames; ++i) {
    speech.pcm.push_back(
        static_cast<std::int16_t>(word[i % word.size()] * 7 + static_cast<int>(i)));
  }
  speech.marks.push_back({3, clause.units[0].written});
  speech.syllables = word.size();
  return speech;
}

ClauseCache::Key key_of(const std::string& word) { return ClauseCache::key_of(clause_of(word)); }

PackedSpeech packed(const std::string& word) { return PackedSpeech(speech_of(clause_of(word))); }

class ClauseCacheTest : public testing::Test {
 protected:
  ClauseCacheTest() {
    std::string pattern = testing::TempDir() + "langdu_cache_XXXXXX";
    folder_ = mkdtemp(pattern.data());
  }
  ~ClauseCacheTest() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] std::vector<std::filesystem::path> packs() const {
    std::vector<std::filesystem::path> result;
    for (const auto& entry : std::filesystem::directory_iterator(folder_)) {
      result.push_back(entry.path());
    }
    return result;
  }

  /// How many of `words` are found, each with exactly its own speech.
  std::size_t count_found(const std::vector<std::string>& words) {
    ClauseCache cache(folder_, "voice", k_cap);
    std::size_t found = 0;
    for (const std::string& word : words) {
      const auto speech = cache.find(key_of(word));
      if (!speech) continue;
      EXPECT_EQ(speech->bytes(), packed(word).bytes());
      ++found;
    }
    return found;
  }

  static constexpr std::uint64_t k_cap = 1 << 30;
  std::filesystem::path folder_;
};

std::vector<std::string> words(int count) {
  std::vector<std::string> result;
  for (int i = 0; i < count; ++i) result.push_back("word" + std::to_string(i));
  return result;
}

TEST_F(ClauseCacheTest, RemembersAcrossObjectsByWhatIsSaid) {
  {
    ClauseCache cache(folder_, "voice", k_cap);
    EXPECT_FALSE(cache.find(key_of("abc")));
    cache.store(key_of("abc"), packed("abc"));
    EXPECT_TRUE(cache.find(key_of("abc")));
  }
  ClauseCache cache(folder_, "voice", k_cap);
  const auto speech = cache.find(key_of("abc"));
  ASSERT_TRUE(speech);
  EXPECT_EQ(speech->bytes(), packed("abc").bytes());
  EXPECT_FALSE(cache.find(key_of("abd")));
  Clause heading = clause_of("abc");
  heading.style = SpeechStyle::heading;
  EXPECT_FALSE(cache.find(ClauseCache::key_of(heading)));
  Clause paused = clause_of("abc");
  paused.pause_after = std::chrono::milliseconds(900);
  EXPECT_TRUE(cache.find(ClauseCache::key_of(paused)));
  EXPECT_FALSE(ClauseCache(folder_, "another voice", k_cap).find(key_of("abc")));
}

TEST_F(ClauseCacheTest, TwoWritersAtOnce) {
  ClauseCache a(folder_, "voice", k_cap);
  ClauseCache b(folder_, "voice", k_cap);
  for (const std::string& word : words(20)) {
    (word.size() % 2 == 0 ? a : b).store(key_of(word), packed(word));
  }
  EXPECT_EQ(packs().size(), 2U);
  EXPECT_EQ(count_found(words(20)), 20U);
}

TEST_F(ClauseCacheTest, ATornTailCostsOnlyItself) {
  {
    ClauseCache cache(folder_, "voice", k_cap);
    for (const std::string& word : words(5)) cache.store(key_of(word), packed(word));
  }
  const auto pack = packs().at(0);
  const auto whole = std::filesystem::file_size(pack);
  for (const std::uintmax_t lost : {1, 100, 1000, 1070}) {
    std::filesystem::resize_file(pack, whole - lost);
    EXPECT_EQ(count_found(words(5)), 4U) << lost;
    {
      ClauseCache cache(folder_, "voice", k_cap);
      cache.store(key_of("word4"), packed("word4"));
      cache.store(key_of("word5"), packed("word5"));
    }
    EXPECT_EQ(count_found(words(6)), 6U) << lost;
    EXPECT_EQ(packs().size(), 1U);
    // Back to the first five records for the next round.
    std::filesystem::remove(pack);
    ClauseCache cache(folder_, "voice", k_cap);
    for (const std::string& word : words(5)) cache.store(key_of(word), packed(word));
  }
}

TEST_F(ClauseCacheTest, DamageIsNeverSpoken) {
  {
    ClauseCache cache(folder_, "voice", k_cap);
    for (const std::string& word : words(8)) cache.store(key_of(word), packed(word));
  }
  std::ifstream in(packs().at(0), std::ios::binary);
  const std::string good{std::istreambuf_iterator<char>(in), {}};
  std::mt19937 random(3);
  for (int round = 0; round < 60; ++round) {
    std::string bytes = good;
    const std::size_t at = random() % bytes.size();
    const std::size_t length = 1 + random() % 40;
    for (std::size_t i = at; i < std::min(at + length, bytes.size()); ++i) {
      bytes[i] = static_cast<char>(random());
    }
    std::ofstream(packs().at(0), std::ios::binary) << bytes;
    // `count_found` compares what is found; a stretch of 40 bytes touches two records at most.
    EXPECT_GE(count_found(words(8)), 6U);
  }
}

TEST_F(ClauseCacheTest, ForgetsWhatWasUnusedLongest) {
  constexpr std::size_t k_frames = 1 << 20;  // 2 MiB of sound each
  constexpr std::uint64_t k_small_cap = 130ULL << 20;
  const auto store_all = [&](const char* identity, int from, int to) {
    ClauseCache cache(folder_, identity, k_small_cap);
    for (int i = from; i < to; ++i) {
      const Clause clause = clause_of("long" + std::to_string(i));
      cache.store(ClauseCache::key_of(clause), PackedSpeech(speech_of(clause, k_frames)));
    }
  };
  store_all("old voice", 0, 33);
  std::this_thread::sleep_for(std::chrono::milliseconds(20));
  store_all("voice", 0, 66);
  ClauseCache cache(folder_, "voice", k_small_cap);
  EXPECT_TRUE(cache.find(key_of("long65")));
  std::uintmax_t total = 0;
  for (const auto& pack : packs()) total += std::filesystem::file_size(pack);
  EXPECT_LE(total, k_small_cap);
  EXPECT_FALSE(ClauseCache(folder_, "old voice", k_small_cap).find(key_of("long0")));
}

TEST_F(ClauseCacheTest, AFolderThatCannotBeUsedIsAnEmptyCache) {
  std::ofstream(folder_ / "file") << "x";
  ClauseCache cache(folder_ / "file" / "below", "voice", k_cap);
  cache.store(key_of("a"), packed("a"));
  EXPECT_FALSE(cache.find(key_of("a")));
}

TEST_F(ClauseCacheTest, AFullDiskKeepsWhatFitted) {
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const rlimit limit{5000, before.rlim_max};
  {
    ClauseCache cache(folder_, "voice", k_cap);
    setrlimit(RLIMIT_FSIZE, &limit);
    for (const std::string& word : words(10)) cache.store(key_of(word), packed(word));
    setrlimit(RLIMIT_FSIZE, &before);
  }
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(count_found(words(10)), 4U);
}

/// Says what `speech_of` gives.
class WordEngine final : public SpeechEngine {
 public:
  ClauseSpeech speak(const Clause& clause) override { return speech_of(clause); }
  void set_rate(double) override {}
};

TEST_F(ClauseCacheTest, TheQueueKeepsTheOrderOfCachedAndSpoken) {
  WordEngine engine;
  WorkerPool pool([&]() -> SpeechEngine& { return engine; }, 2);
  ClauseCache cache(folder_, "voice", k_cap);
  for (int round = 0; round < 3; ++round) {
    ClauseQueue queue(pool, &cache);
    const auto all = words(10 * (round + 1));
    for (const std::string& word : all) queue.push(clause_of(word));
    for (const std::string& word : all) {
      const auto spoken = queue.take();
      ASSERT_TRUE(spoken);
      EXPECT_EQ(spoken->speech.bytes(), packed(word).bytes());
    }
    EXPECT_EQ(queue.found_in_cache(), 10U * static_cast<unsigned>(round));
    EXPECT_EQ(queue.size(), 0U);
  }
}

TEST_F(ClauseCacheTest, AClauseSoundsTheSameWhereverItStands) {
  WordEngine engine;
  WorkerPool pool([&]() -> SpeechEngine& { return engine; }, 1);
  ClauseCache cache(folder_, "voice", k_cap);
  ClauseQueue queue(pool, &cache);
  for (const std::size_t offset : {40U, 7U}) {
    queue.push(clause_of("abc", offset));
    const auto spoken = queue.take();
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->speech.bytes(), packed("abc").bytes());  // its marks count from its beginning
  }
  EXPECT_EQ(queue.found_in_cache(), 1U);
}

/// Refuses to say anything.
class MuteEngine final : public SpeechEngine {
 public:
  ClauseSpeech speak(const Clause&) override { throw Error(ErrorKind::engine, "mute"); }
  void set_rate(double) override {}
};

TEST_F(ClauseCacheTest, WhatCannotBeSpokenIsToldWithItsPlaceAndNotKept) {
  MuteEngine engine;
  WorkerPool pool([&]() -> SpeechEngine& { return engine; }, 1);
  ClauseCache cache(folder_, "voice", k_cap);
  ClauseQueue queue(pool, &cache);
  queue.push(clause_of("abc", 40));
  const auto spoken = queue.take();
  ASSERT_TRUE(spoken);
  ASSERT_EQ(spoken->unspoken.size(), 1U);
  EXPECT_EQ(spoken->unspoken[0].written, (SourceSpan{40, 43}));
  EXPECT_EQ(spoken->unspoken[0].reason, "mute");
  EXPECT_TRUE(packs().empty());
}

TEST_F(ClauseCacheTest, TheQueueSpeaksAnewWhatIsDamagedInItsOrder) {
  const auto all = words(20);
  {
    ClauseCache cache(folder_, "voice", k_cap);
    for (const std::string& word : all) {
      if (word != "word3" && word != "word12") cache.store(key_of(word), packed(word));
    }
  }
  // Damages the bodies of some records, not their headers: only reading tells.
  std::fstream pack(packs().at(0), std::ios::binary | std::ios::in | std::ios::out);
  for (const int offset : {1000, 9000, 9000 + 1000}) pack.seekp(offset).put('!').put('?');
  pack.close();
  WordEngine engine;
  WorkerPool pool([&]() -> SpeechEngine& { return engine; }, 2);
  ClauseCache cache(folder_, "voice", k_cap);
  for (const std::size_t found : {15U, 20U}) {
    ClauseQueue queue(pool, &cache);
    for (const std::string& word : all) queue.push(clause_of(word));
    for (const std::string& word : all) {
      const auto spoken = queue.take();
      ASSERT_TRUE(spoken);
      EXPECT_EQ(spoken->speech.bytes(), packed(word).bytes());
    }
    EXPECT_EQ(queue.found_in_cache(), found);
  }
}

TEST_F(ClauseCacheTest, NoEngineStartsForWhatIsCached) {
  {
    ClauseCache cache(folder_, "voice", k_cap);
    cache.store(key_of("abc"), packed("abc"));
  }
  WorkerPool pool([]() -> SpeechEngine& { throw Error(ErrorKind::engine, "started"); }, 2);
  ClauseCache cache(folder_, "voice", k_cap);
  ClauseQueue queue(pool, &cache);
  queue.push(clause_of("abc", 3));
  EXPECT_TRUE(queue.take());
  EXPECT_THROW(queue.push(clause_of("abd")), Error);
}

TEST_F(ClauseCacheTest, AQueueThatWasGivenUpLeavesNothingToTheNext) {
  WordEngine engine;
  WorkerPool pool([&]() -> SpeechEngine& { return engine; }, 2);
  for (int round = 0; round < 5; ++round) {
    {
      ClauseQueue given_up(pool, nullptr);
      for (const std::string& word : words(30)) given_up.push(clause_of(word));
      EXPECT_TRUE(given_up.take());
    }
    ClauseQueue queue(pool, nullptr);
    queue.push(clause_of("next"));
    const auto spoken = queue.take();
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->speech.bytes(), packed("next").bytes());
  }
}

}  // namespace
}  // namespace langdu
