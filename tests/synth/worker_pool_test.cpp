#include "synth/worker_pool.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "synth/clause_codec.h"

namespace langdu {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Clause clause_of(const std::vector<std::string>& words) {
  Clause clause;
  std::size_t offset = 0;
  for (const std::string& word : words) {
    SpokenUnit unit;
    unit.what = LatinRun{word, LatinStyle::word};
    unit.written = {offset, offset + word.size()};
    offset += word.size();
    clause.units.push_back(unit);
  }
  return clause;
}

/// Says each letter as 100 frames of its code; some words make it fail, each in its own way.
class LetterEngine final : public SpeechEngine {
 public:
  explicit LetterEngine(std::filesystem::path marker = {}) : marker_(std::move(marker)) {}

  ClauseSpeech speak(const Clause& clause) override {
    ClauseSpeech speech;
    for (const SpokenUnit& unit : clause.units) {
      const std::string& word = std::get<LatinRun>(unit.what).text;
      if (word == "refuse") throw Error(ErrorKind::engine, "refused");
      if (word == "crash") raise_for_good(SIGSEGV);
      if (word == "hang") pause();
      if (word == "scribble") scribble();
      if (word == "once" && first_time()) raise_for_good(SIGSEGV);
      if (word == "killed" && first_time()) raise_for_good(SIGKILL);
      speech.marks.push_back({speech.pcm.size(), unit.written});
      for (const char letter : word) {
        speech.pcm.insert(speech.pcm.end(), 100, static_cast<std::int16_t>(letter));
      }
      ++speech.syllables;
    }
    return speech;
  }
  void set_rate(double) override {}

 private:
  static void raise_for_good(int signal_number) {
    std::signal(signal_number, SIG_DFL);
    std::raise(signal_number);
  }
  /// What an engine does that has overwritten its memory: nonsense into every pipe.
  static void scribble() {
    for (int fd = 3; fd < 64; ++fd) {
      struct stat status {};
      const std::string nonsense(40, '\x7F');
      if (fstat(fd, &status) != 0 || !S_ISFIFO(status.st_mode)) continue;
      if (write(fd, nonsense.data(), nonsense.size()) < 0) return;
    }
  }
  /// Once for all processes: the marker file is gone afterwards.
  [[nodiscard]] bool first_time() const { return ::unlink(marker_.c_str()) == 0; }

  std::filesystem::path marker_;
};

/// A pool for an engine that lives as long.
EngineSource source_of(SpeechEngine& engine) {
  return [&engine]() -> SpeechEngine& { return engine; };
}

std::string said(const ClauseSpeech& speech) {
  std::string result;
  for (std::size_t i = 0; i < speech.pcm.size(); i += 100) {
    result.push_back(static_cast<char>(speech.pcm[i]));
  }
  return result;
}

TEST(WorkerPool, GivesBackInOrderWhatOneEngineWouldSay) {
  for (const std::size_t workers : {1U, 2U, 5U}) {
    LetterEngine engine;
    WorkerPool pool(source_of(engine), workers);
    std::vector<Clause> clauses;
    for (int i = 0; i < 200; ++i) {
      clauses.push_back(
          clause_of({"clause", std::string(1 + i * 7 % 50, static_cast<char>('a' + i % 26))}));
      pool.submit(clauses.back());
    }
    for (const Clause& clause : clauses) {
      const auto spoken = pool.take();
      ASSERT_TRUE(spoken);
      const ClauseSpeech expected = engine.speak(clause);
      EXPECT_EQ(spoken->speech.bytes(), PackedSpeech(expected).bytes());
      EXPECT_TRUE(spoken->whole);
    }
    EXPECT_EQ(pool.pending(), 0U);
  }
}

TEST(WorkerPool, FailuresStayWithTheirClause) {
  const struct {
    std::vector<std::string> words;
    std::string said;
    std::string unspoken;  ///< "begin-end: reason", for each piece
    bool whole;
  } rows[] = {
      {{"a", "b"}, "ab", "", true},
      {{"a", "crash", "b"}, "ab", "1-6: the worker process died: Segmentation fault;", false},
      {{"refuse"}, "", "0-6: refused;", true},
      {{"a", "b", "c", "refuse", "d", "crash"},
       "abcd",
       "3-9: refused;10-15: the worker process died: Segmentation fault;",
       false},
      {{"scribble", "b"}, "b", "0-8: a worker process answered nonsense;", false},
      {{"a", "hang"}, "a", "1-5: no sound after 0 s;", false},
      {{}, "", "", true},
      {{"z"}, "z", "", true},
  };
  LetterEngine engine;
  WorkerPool pool(source_of(engine), 2, std::chrono::milliseconds(300));
  for (const auto& row : rows) pool.submit(clause_of(row.words));
  for (const auto& row : rows) {
    const auto spoken = pool.take();
    ASSERT_TRUE(spoken);
    EXPECT_EQ(said(spoken->speech.unpack()), row.said);
    std::string unspoken;
    for (const UnspokenPiece& piece : spoken->unspoken) {
      unspoken += std::to_string(piece.written.begin) + "-" + std::to_string(piece.written.end) +
                  ": " + piece.reason + ";";
    }
    EXPECT_EQ(unspoken, row.unspoken);
    EXPECT_EQ(spoken->whole, row.whole);
    const ClauseSpeech speech = spoken->speech.unpack();
    for (std::size_t i = 1; i < speech.marks.size(); ++i) {
      EXPECT_EQ(said(speech)[speech.marks[i].frame / 100], row.said[i]);
    }
  }
}

TEST(WorkerPool, AClauseCutOffOnceIsSpokenWhole) {
  const std::filesystem::path marker =
      testing::TempDir() + "langdu_marker_" + std::to_string(getpid());
  for (const char* word : {"once", "killed"}) {
    std::ofstream(marker) << "x";
    LetterEngine engine(marker);
    WorkerPool pool(source_of(engine), 2);
    for (int i = 0; i < 30; ++i) pool.submit(clause_of({"a", i == 3 ? word : "other", "b"}));
    for (int i = 0; i < 30; ++i) {
      const auto spoken = pool.take();
      ASSERT_TRUE(spoken);
      EXPECT_TRUE(spoken->whole);
      EXPECT_EQ(said(spoken->speech.unpack()), i == 3 ? "a" + std::string(word) + "b" : "aotherb");
    }
    EXPECT_FALSE(std::filesystem::exists(marker));
  }
}

TEST(WorkerPool, ASignalLetsTheCallerLook) {
  static volatile std::sig_atomic_t seen = 0;
  struct sigaction action {};
  struct sigaction before {};
  action.sa_handler = [](int) { seen = 1; };
  sigaction(SIGUSR1, &action, &before);
  LetterEngine engine;
  WorkerPool pool(source_of(engine), 1);
  pool.submit(clause_of({"hang"}));
  const pid_t parent = getpid();
  const pid_t child = fork();
  if (child == 0) {
    usleep(20000);
    while (kill(parent, SIGUSR1) == 0 && getppid() == parent) usleep(20000);
    _exit(0);
  }
  EXPECT_FALSE(pool.take());
  EXPECT_EQ(seen, 1);
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  sigaction(SIGUSR1, &before, nullptr);
}

TEST(ClauseCodec, EveryFieldComesBack) {
  Clause clause = clause_of({"AI"});
  clause.style = SpeechStyle::heading;
  clause.position = 2;
  clause.count = 5;
  SpokenUnit unit;
  unit.what = Syllable{SyllableId(321), Tone::second, Tone::third, true};
  unit.written = {7, 13};
  unit.break_after = BreakStrength::phrase;
  unit.mark_after = PunctuationKind::question;
  unit.emphasised = unit.quote_opens = unit.quote_closes = true;
  clause.units.push_back(unit);
  const std::string bytes = encode_clause(clause);
  const Clause decoded = decode_clause(bytes);
  EXPECT_EQ(encode_clause(decoded), bytes);
  EXPECT_EQ(decoded.style, SpeechStyle::heading);
  EXPECT_EQ(decoded.count, 5U);
  const auto& syllable = std::get<Syllable>(decoded.units[1].what);
  EXPECT_EQ(syllable.id, SyllableId(321));
  EXPECT_EQ(syllable.citation, Tone::third);
  EXPECT_TRUE(syllable.erhua);
  EXPECT_EQ(decoded.units[1].written, unit.written);
  EXPECT_EQ(decoded.units[1].mark_after, PunctuationKind::question);
  EXPECT_TRUE(decoded.units[1].quote_closes);
}

TEST(ClauseCodec, DamagedBytesAreRefused) {
  const std::string clause = encode_clause(clause_of({"abc", "d"}));
  ClauseSpeech speech;
  speech.pcm.assign(30, 5);
  speech.marks.push_back({0, {0, 3}});
  const PackedSpeech packed(speech);
  const auto block_of = [](std::string_view bytes) {
    ByteBlock block(bytes.size());
    std::copy(bytes.begin(), bytes.end(), block.data());
    return block;
  };
  const std::string sound(packed.bytes());
  for (std::size_t size = 0; size < clause.size(); ++size) {
    EXPECT_THROW(decode_clause(std::string_view(clause).substr(0, size)), Error) << size;
  }
  for (std::size_t size = 0; size < sound.size(); ++size) {
    EXPECT_THROW(PackedSpeech(block_of(std::string_view(sound).substr(0, size))), Error) << size;
  }
  EXPECT_EQ(PackedSpeech(block_of(sound)).unpack().pcm, speech.pcm);
  EXPECT_THROW(decode_clause(clause + "x"), Error);
  EXPECT_THROW(PackedSpeech(block_of(sound + "x")), Error);
}

}  // namespace
}  // namespace langdu
