// The player's control logic against a recording sink and a clock that the test winds.
#include "narrator/player.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

#include "base/error.h"
#include "fake_playback.h"

namespace langdu {
namespace {

using namespace std::chrono_literals;
namespace command = player_command;

constexpr std::size_t k_pause = 441;  // 20 ms
constexpr std::size_t k_passage = k_units * k_unit_frames + k_pause;

struct Diary final : PlayerListener {
  void passage_begins(const SharedPassage& passage) override {
    begun.push_back(source_begin(*passage) / 100);
  }
  void unit_begins(SourceSpan written) override { units.push_back(written.begin); }
  void state_changes(const PlayerState& now) override { state = now; }
  void notice(PlayerNotice notice) override { notices.push_back(notice); }
  void unspoken(const UnspokenPlace& place) override { unspoken_places.push_back(place); }

  std::vector<std::size_t> begun;
  std::vector<std::size_t> units;
  std::vector<PlayerNotice> notices;
  std::vector<UnspokenPlace> unspoken_places;
  PlayerState state;
};

/// Words of the player's own are passage 900.
std::vector<Clause> own_words(const std::string&) { return make_passage(900, 0).clauses; }

/// Six passages in two paragraphs; a chapter begins at 0 and at 3.
std::vector<Passage> six_passages() {
  std::vector<Passage> passages;
  for (std::size_t id = 0; id < 6; ++id) passages.push_back(make_passage(id, id / 3));
  passages[0].begins_chapter = passages[3].begins_chapter = true;
  return passages;
}

class PlayerTest : public testing::Test {
 protected:
  explicit PlayerTest(std::vector<Passage> passages = six_passages())
      : source(std::move(passages)), window(source, [](const Passage&) { return true; }) {}

  Player& start(const PlayerOptions& options = {}) {
    PlayerWorld world;
    world.now = [this] { return now; };
    world.to_clauses = own_words;
    world.open_sink = [this] { return look_for_sink(); };
    player = std::make_unique<Player>(window, engine, diary, std::move(world), options);
    player->prepare();
    player->connect(open_sink());
    return *player;
  }

  std::future<std::unique_ptr<LiveSink>> look_for_sink() {
    std::promise<std::unique_ptr<LiveSink>> promise;
    if (tape->gone) {
      promise.set_exception(std::make_exception_ptr(Error(ErrorKind::device, "no device")));
    } else {
      promise.set_value(open_sink());
    }
    return promise.get_future();
  }

  std::unique_ptr<LiveSink> open_sink() {
    auto opened = std::make_unique<RecordingSink>(tape);
    sink = opened.get();
    return opened;
  }

  void settle() {
    while (player->step() == 0ms) {
    }
  }

  /// Lets so many frames sound.
  void play(std::size_t frames) {
    while (frames > 0) {
      settle();
      const std::size_t some = std::min<std::size_t>(frames, 100);
      if (!tape->gone) sink->play(some);
      frames -= some;
    }
    settle();
  }

  void play_to_end() {
    for (int i = 0; i < 2000 && player->end() == PlayerEnd::none; ++i) play(100);
  }

  /// What was said, as the ids of units: 12 is unit 2 of passage 1. A unit broken off and gone on
  /// with counts once; only a unit with all its frames, no more, counts at all.
  [[nodiscard]] std::vector<int> whole_units(std::size_t unit_frames = k_unit_frames) const {
    std::vector<int> units;
    std::size_t length = 0;
    for (std::size_t i = 0; i < tape->played.size(); ++i) {
      const std::int16_t sample = tape->played[i];
      if (sample == 0) continue;
      ++length;
      const bool ends = i + 1 == tape->played.size() || tape->played[i + 1] != sample;
      if (!ends) continue;
      if (length == unit_frames) units.push_back(sample - 1);
      length = 0;
    }
    return units;
  }

  static std::vector<int> units_of(std::initializer_list<int> passages) {
    std::vector<int> units;
    for (const int id : passages) {
      for (int unit = 0; unit < static_cast<int>(k_units); ++unit) units.push_back(id * 10 + unit);
    }
    return units;
  }

  ListedPassages source;
  PassageWindow window;
  FakeEngine engine;
  Diary diary;
  std::shared_ptr<RecordingSink::Tape> tape = std::make_shared<RecordingSink::Tape>();
  RecordingSink* sink = nullptr;
  std::chrono::steady_clock::time_point now{};
  std::unique_ptr<Player> player;
};

TEST_F(PlayerTest, PlaysEverythingOnce) {
  start();
  play_to_end();
  EXPECT_EQ(player->end(), PlayerEnd::text);
  EXPECT_EQ(whole_units(), units_of({0, 1, 2, 3, 4, 5}));
  EXPECT_EQ(tape->played.size(), 6 * k_passage);
  EXPECT_EQ(diary.begun, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5}));
  EXPECT_EQ(diary.units.size(), 6 * k_units);
}

TEST_F(PlayerTest, WhatTheEngineRefusesIsAnnouncedAndLeftOut) {
  engine.refused = sample_of(2, 3);
  start();
  play_to_end();
  EXPECT_EQ(player->end(), PlayerEnd::text);
  std::vector<int> expected = units_of({0, 1, 2, 3, 4, 5});
  std::erase(expected, 23);
  EXPECT_EQ(whole_units(), expected);
  ASSERT_EQ(diary.unspoken_places.size(), 1U);
  EXPECT_EQ(diary.unspoken_places[0].source, (SourceSpan{203, 204}));
  EXPECT_EQ(diary.unspoken_places[0].written, "x");
  EXPECT_EQ(diary.unspoken_places[0].reason, "refused");
  EXPECT_EQ(diary.units.size(), 6 * k_units - 1);
}

TEST_F(PlayerTest, PauseLosesAndDoublesNothing) {
  start();
  play(777);
  player->obey(command::TogglePause{});
  EXPECT_TRUE(diary.state.paused);
  const std::size_t played = tape->played.size();
  play(5000);
  EXPECT_EQ(tape->played.size(), played);
  player->obey(command::TogglePause{});
  play_to_end();
  EXPECT_EQ(whole_units(), units_of({0, 1, 2, 3, 4, 5}));
}

TEST_F(PlayerTest, MovesBySentence) {
  start();
  play(500);
  player->obey(command::MoveSentences{1});
  play(500);
  player->obey(command::MoveSentences{2});
  play(500);
  player->obey(command::MoveSentences{-1});
  play(k_passage / 2);
  EXPECT_EQ(diary.begun, (std::vector<std::size_t>{0, 1, 3, 2}));
}

TEST_F(PlayerTest, SaysAtTheEdgesThatThereIsNothingMore) {
  start();
  play(100);
  player->obey(command::MoveSentences{-1});
  EXPECT_EQ(diary.notices, std::vector{PlayerNotice::at_beginning});
  player->obey(command::MoveSentences{5});
  play(300);
  player->obey(command::MoveSentences{1});
  EXPECT_EQ(diary.notices.back(), PlayerNotice::at_end);
  play_to_end();
  EXPECT_EQ(player->end(), PlayerEnd::text);
}

TEST_F(PlayerTest, MovesByParagraphAndChapter) {
  start();
  play(k_passage + 500);  // in passage 1
  player->obey(command::MoveParagraphs{1});
  play(300);
  EXPECT_EQ(diary.begun.back(), 3U);
  player->obey(command::MoveParagraphs{-1});
  play(300);
  EXPECT_EQ(diary.begun.back(), 0U);
  player->obey(command::MoveChapters{1});
  play(k_passage + 300);
  EXPECT_EQ(diary.begun.back(), 4U);
  player->obey(command::MoveChapters{-1});  // to the beginning of its own chapter
  play(300);
  EXPECT_EQ(diary.begun.back(), 3U);
  player->obey(command::MoveChapters{-1});
  play(300);
  EXPECT_EQ(diary.begun.back(), 0U);
  player->obey(command::MoveChapters{-1});
  EXPECT_EQ(player->end(), PlayerEnd::text_before);
}

TEST_F(PlayerTest, BeyondTheLastChapterItAsksForTheNextText) {
  start();
  play(4 * k_passage);
  player->obey(command::MoveChapters{1});
  EXPECT_EQ(player->end(), PlayerEnd::next_text);
}

TEST_F(PlayerTest, GoesToAByteOfTheSource) {
  start();
  play(300);
  player->obey(command::GoTo{430});
  play(300);
  EXPECT_EQ(diary.begun.back(), 4U);
  player->obey(command::GoTo{9999});  // behind the end: the last one
  play(300);
  EXPECT_EQ(diary.begun.back(), 5U);
  player->obey(command::GoTo{150});  // between two sentences: the following one
  play(300);
  EXPECT_EQ(diary.begun.back(), 2U);
}

TEST_F(PlayerTest, WhilePausedAMoveIsShownAtOnce) {
  start();
  play(300);
  player->obey(command::Pause{});
  player->obey(command::MoveSentences{2});
  EXPECT_EQ(diary.begun.back(), 2U);
  player->obey(command::Resume{});
  play_to_end();
  const std::vector<int> units = whole_units();
  EXPECT_EQ(std::vector<int>(units.end() - 20, units.end()), units_of({2, 3, 4, 5}));
}

TEST_F(PlayerTest, AChangeOfRateGoesOnWithinTheUnit) {
  start();
  play(1000);  // half of unit 2 of passage 0
  player->obey(command::SetRate{2.0});
  play_to_end();
  // Two units and a half at 400 frames, the rest at 200.
  const std::size_t frames = 1000 + 500 + k_pause / 2 + 5 * (k_passage / 2);
  EXPECT_NEAR(static_cast<double>(tape->played.size()), static_cast<double>(frames), 8);
  EXPECT_EQ(whole_units(200).size(), 2 + 25U);
  EXPECT_EQ(std::count(tape->played.begin(), tape->played.end(), sample_of(0, 2)), 200 + 100);
}

TEST_F(PlayerTest, TheRestOfAClauseDoesNotGoAloneToTheDevice) {
  start();
  play(k_passage - 30);
  player->obey(command::SetRate{1.1});
  for (int i = 0; i < 20; ++i) {
    player->step();
    const std::uint64_t lead = sink->written() - sink->heard();
    EXPECT_TRUE(lead == 0 || lead > 4000) << lead;
  }
  play_to_end();
  EXPECT_EQ(diary.begun, (std::vector<std::size_t>{0, 1, 2, 3, 4, 5}));
}

TEST_F(PlayerTest, KeepsTheRateWithinWhatTheEngineAllows) {
  start();
  player->obey(command::SetRate{99});
  EXPECT_EQ(diary.state.rate, k_fastest);
  player->obey(command::SetRate{0.01});
  EXPECT_EQ(diary.state.rate, k_slowest);
}

TEST_F(PlayerTest, VolumeIsASinksGain) {
  start({.volume = 0.5});
  EXPECT_EQ(sink->gain(), 0.5F);
  player->obey(command::SetVolume{7});
  EXPECT_EQ(sink->gain(), 1.0F);
}

TEST_F(PlayerTest, OwnWordsInterruptToTheSample) {
  start();
  play(1111);
  player->obey(command::Say{"words"});
  play_to_end();
  EXPECT_EQ(std::count(tape->played.begin(), tape->played.end(), sample_of(900, 0)), k_unit_frames);
  std::vector<std::int16_t> article;
  for (const std::int16_t sample : tape->played) {
    if (sample < sample_of(900, 0) && sample != 0) article.push_back(sample);
  }
  EXPECT_EQ(article.size(), 6 * k_units * k_unit_frames);
  EXPECT_TRUE(std::is_sorted(article.begin(), article.end()));
}

TEST_F(PlayerTest, OwnWordsSoundWhilePausedAndNothingElseDoes) {
  start();
  play(1111);
  player->obey(command::Pause{});
  player->obey(command::Say{"words"});
  play(5000);
  EXPECT_EQ(tape->played.size(), 1111 + k_passage);
  EXPECT_TRUE(sink->paused());
  EXPECT_TRUE(player->state().paused);
  player->obey(command::Resume{});
  play_to_end();
  EXPECT_EQ(tape->played.size(), 7 * k_passage);
}

TEST_F(PlayerTest, RepeatsTheSentence) {
  start();
  play(k_passage + 500);
  player->obey(command::RepeatSentence{});
  play(k_passage);
  const std::vector<int> units = whole_units();
  EXPECT_EQ(std::count(units.begin(), units.end(), 10), 2);
  EXPECT_EQ(diary.begun, (std::vector<std::size_t>{0, 1, 2}));  // not shown twice
}

TEST_F(PlayerTest, RepetitionsSayEverySentenceSoOften) {
  start({.repetitions = 2});
  play_to_end();
  EXPECT_EQ(whole_units(), units_of({0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5}));
}

TEST_F(PlayerTest, HoldsBehindEverySentence) {
  start({.hold = Hold::after_sentence});
  play(5000);
  EXPECT_EQ(tape->played.size(), k_passage);
  EXPECT_EQ(diary.notices, std::vector{PlayerNotice::waits_for_listener});
  player->obey(command::TogglePause{});
  play(5000);
  EXPECT_EQ(tape->played.size(), 2 * k_passage);
  EXPECT_FALSE(player->state().paused);
}

TEST_F(PlayerTest, WhileItHoldsTheListenerIsStillAtTheSentenceHeard) {
  start({.hold = Hold::after_sentence});
  play(5000);
  player->obey(command::RepeatSentence{});
  play(5000);
  EXPECT_EQ(whole_units(), units_of({0, 0}));
  player->obey(command::MoveSentences{1});
  play(5000);
  EXPECT_EQ(whole_units(), units_of({0, 0, 1}));
}

TEST_F(PlayerTest, HoldsBehindEveryParagraph) {
  start({.hold = Hold::after_paragraph});
  play(20000);
  EXPECT_EQ(tape->played.size(), 3 * k_passage);
  player->obey(command::Resume{});
  play_to_end();
  EXPECT_EQ(whole_units(), units_of({0, 1, 2, 3, 4, 5}));
}

TEST_F(PlayerTest, TheSleepTimerLetsTheSentenceEnd) {
  start();
  player->obey(command::Sleep{SleepMode::after_time, 15min});
  play(300);
  now += 15min;
  play(10000);
  EXPECT_EQ(player->end(), PlayerEnd::sleep);
  EXPECT_EQ(whole_units(), units_of({0}));
}

TEST_F(PlayerTest, SleepsAtTheEndOfTheChapter) {
  start();
  play(300);
  player->obey(command::Sleep{SleepMode::at_chapter_end});
  play(20000);
  EXPECT_EQ(player->end(), PlayerEnd::sleep);
  EXPECT_EQ(whole_units(), units_of({0, 1, 2}));
}

TEST_F(PlayerTest, TheEndOfTheTextIsTheEndOfItsChapter) {
  start();
  play(4 * k_passage);  // in the last chapter
  player->obey(command::Sleep{SleepMode::at_chapter_end});
  play_to_end();
  EXPECT_EQ(player->end(), PlayerEnd::sleep);
  EXPECT_EQ(whole_units(), units_of({0, 1, 2, 3, 4, 5}));
}

TEST_F(PlayerTest, TheNextTextGoesOnWithRateVolumeAndSleepTimer) {
  start();
  player->obey(command::SetRate{2.0});
  player->obey(command::SetVolume{0.5});
  player->obey(command::Sleep{SleepMode::after_time, 15min});
  play_to_end();
  EXPECT_EQ(player->end(), PlayerEnd::text);
  const PlayerLegacy legacy = player->legacy();
  now += 14min;

  tape->played.clear();
  source.seek(0);
  PassageWindow next_window(source, [](const Passage&) { return true; });
  PlayerWorld world;
  world.now = [this] { return now; };
  player = std::make_unique<Player>(next_window, engine, diary, std::move(world), PlayerOptions{});
  player->inherit(legacy);
  player->prepare();
  player->connect(open_sink());
  EXPECT_EQ(sink->gain(), 0.5F);
  play(300);
  now += 1min;
  play(20000);
  EXPECT_EQ(player->end(), PlayerEnd::sleep);
  EXPECT_EQ(whole_units(k_unit_frames / 2), units_of({0}));
  player.reset();
}

TEST_F(PlayerTest, WaitsForADeviceThatWentAwayAndRepeatsTheSentence) {
  start();
  play(k_passage + 900);  // in passage 1
  tape->gone = true;
  play(100);
  EXPECT_EQ(diary.notices, std::vector{PlayerNotice::device_lost});
  for (int i = 0; i < 5; ++i) {
    now += 1s;
    play(100);
  }
  EXPECT_EQ(tape->opened, 1);
  tape->gone = false;
  now += 1s;
  play_to_end();
  EXPECT_EQ(diary.notices.back(), PlayerNotice::device_back);
  EXPECT_EQ(tape->opened, 2);
  const std::vector<int> units = whole_units();
  const std::vector<int> rest = units_of({1, 2, 3, 4, 5});
  ASSERT_GT(units.size(), rest.size());
  EXPECT_TRUE(std::equal(rest.rbegin(), rest.rend(), units.rbegin()));
}

TEST_F(PlayerTest, WaitsForTextThatIsStillArriving) {
  source.growing = true;
  start();
  play(20000);
  EXPECT_EQ(player->end(), PlayerEnd::none);
  source.add(make_passage(6, 2));
  play(5000);
  source.growing = false;
  play_to_end();
  EXPECT_EQ(player->end(), PlayerEnd::text);
  EXPECT_EQ(whole_units(), units_of({0, 1, 2, 3, 4, 5, 6}));
}

TEST_F(PlayerTest, BeginsWhereItIsTold) {
  PlayerWorld world;
  world.now = [this] { return now; };
  world.to_clauses = own_words;
  player = std::make_unique<Player>(window, engine, diary, std::move(world), PlayerOptions{});
  player->begin_at(410);
  player->prepare();
  player->connect(open_sink());
  play_to_end();
  EXPECT_EQ(whole_units(), units_of({4, 5}));
}

/// Random pauses, words and changes of volume: everything is said once, in order.
TEST_F(PlayerTest, RandomInterruptionsLoseAndDoubleNothing) {
  std::minstd_rand random(7);
  start();
  while (player->end() == PlayerEnd::none) {
    play(1 + random() % 700);
    switch (random() % 4) {
      case 0:
        player->obey(command::TogglePause{});
        break;
      case 1:
        player->obey(command::SetVolume{0.5});
        break;
      case 2:
        if (random() % 4 == 0) player->obey(command::Say{"words"});
        break;
      default:
        player->obey(command::Resume{});
    }
  }
  std::vector<std::int16_t> article;
  for (const std::int16_t sample : tape->played) {
    if (sample < sample_of(900, 0) && sample != 0) article.push_back(sample);
  }
  EXPECT_EQ(article.size(), 6 * k_units * k_unit_frames);
  EXPECT_TRUE(std::is_sorted(article.begin(), article.end()));
}

/// Long articles: going back beyond what is kept in memory.
class LongArticle : public PlayerTest {
 protected:
  static constexpr std::size_t k_count = 1500;
  LongArticle() : PlayerTest(passages()) {}
  static std::vector<Passage> passages() {
    std::vector<Passage> list;
    for (std::size_t id = 0; id < k_count; ++id) list.push_back(make_passage(id, id));
    return list;
  }
};

TEST_F(LongArticle, EveryPassageCanBeReachedFromEveryOther) {
  std::minstd_rand random(3);
  for (int i = 0; i < 300; ++i) {
    const std::size_t id = random() % k_count;
    const long number = window.locate(id * 100 + random() % 50);
    ASSERT_EQ(source_begin(*window.at(number)), id * 100);
    const long step = static_cast<long>(random() % 600) - 300;
    const long target = static_cast<long>(id) + step;
    const SharedPassage found = window.at(number + step);
    if (target < 0 || target >= static_cast<long>(k_count)) {
      EXPECT_EQ(found, nullptr);
    } else {
      ASSERT_NE(found, nullptr);
      EXPECT_EQ(source_begin(*found), static_cast<std::size_t>(target) * 100);
    }
  }
}

}  // namespace
}  // namespace langdu
