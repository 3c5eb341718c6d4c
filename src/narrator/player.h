#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "audio/live_sink.h"
#include "narrator/passage_window.h"
#include "narrator/player_command.h"
#include "narrator/speech_queue.h"
#include "synth/speech_engine.h"

namespace langdu {

inline constexpr double k_slowest = 0.5;
inline constexpr double k_fastest = 4.0;

/// Why a player has nothing more to do.
enum class PlayerEnd {
  none,
  text,         ///< everything was heard
  sleep,        ///< the sleep timer ran out
  next_text,    ///< the listener moved beyond the last chapter
  text_before,  ///< the listener moved back before the first chapter
};

/// What the listener may want to be told.
enum class PlayerNotice {
  device_lost,
  device_back,
  at_beginning,       ///< there is nothing further back
  at_end,             ///< there is nothing further on
  waits_for_listener  ///< it stopped as asked, behind a sentence or paragraph
};

/// What a player is doing, as shown to the listener.
struct PlayerState {
  bool paused = false;
  double rate = 1.0;
  double volume = 1.0;
  SleepMode sleep = SleepMode::off;
  std::chrono::minutes sleep_after{0};
};

/// Hears what happens, on the thread that calls the player. Must not call the player back.
class PlayerListener {
 public:
  virtual ~PlayerListener() = default;
  /// The listener begins to hear a passage.
  virtual void passage_begins(const SharedPassage& passage) = 0;
  /// The listener begins to hear a unit; `written` are bytes of the passage's written text.
  virtual void unit_begins(SourceSpan written) = 0;
  virtual void state_changes(const PlayerState& state) = 0;
  virtual void notice(PlayerNotice notice) = 0;
  /// Something that comes soon cannot be spoken and is left out.
  virtual void unspoken(const UnspokenPlace& place) = 0;
};

struct PlayerOptions {
  double rate = 1.0;
  double volume = 1.0;
  std::size_t repetitions = 1;
  Hold hold = Hold::none;  ///< waits for `Resume` behind each sentence or paragraph
};

/// What the player of one text hands on to that of the next.
struct PlayerLegacy {
  PlayerState state;
  std::optional<std::chrono::steady_clock::time_point> sleep_at;
};

/// What a player needs of the world, so that tests can stand in for it.
struct PlayerWorld {
  /// Begins to open the output device; the future may throw Error(device).
  std::function<std::future<std::unique_ptr<LiveSink>>()> open_sink;
  std::function<std::chrono::steady_clock::time_point()> now;
  /// Words of the player's own as clauses to be spoken.
  std::function<std::vector<Clause>(const std::string&)> to_clauses;
};

/// Plays one text and obeys commands: a state machine without a thread or terminal of its own.
/// Whoever owns it calls `step` again and again.
class Player {
 public:
  /// All but the last two must outlive the object.
  Player(PassageWindow& window, SpeechEngine& engine, PlayerListener& listener, PlayerWorld world,
         const PlayerOptions& options);

  /// Where to begin; before `step`.
  void begin_at(std::size_t offset);
  /// Speaks the first clause while the device is still being opened.
  void prepare();
  /// Goes on as another player did, with its rate, volume and sleep timer; before `step`.
  void inherit(const PlayerLegacy& legacy);
  [[nodiscard]] PlayerLegacy legacy() const { return {state_, sleep_at_}; }
  /// Gives it its device.
  void connect(std::unique_ptr<LiveSink> sink);

  void obey(const PlayerCommand& command);

  /// Does what is due. Returns how long the next call may wait if no command comes. Throws
  /// Error(input).
  std::chrono::milliseconds step();

  [[nodiscard]] PlayerEnd end() const { return end_; }
  /// Goes on although it had ended: there is no other text to move to.
  void stay() { end_ = PlayerEnd::none; }
  [[nodiscard]] const PlayerState& state() const { return state_; }
  /// What is heard, or was last; null before the first sound.
  [[nodiscard]] const SharedPassage& passage() const { return passage_; }
  [[nodiscard]] LiveStatistics statistics() const;

  /// Lets the last sound out of the device. Throws Error(device).
  void finish();
  /// Hands the device on to the player of the next text, silent; null if there is none.
  std::unique_ptr<LiveSink> release_sink();

 private:
  using Time = std::chrono::steady_clock::time_point;

  void run(const player_command::TogglePause&);
  void run(const player_command::Pause&);
  void run(const player_command::Resume&);
  void run(const player_command::MoveSentences& command);
  void run(const player_command::MoveParagraphs& command);
  void run(const player_command::MoveChapters& command);
  void run(const player_command::RepeatSentence&);
  void run(const player_command::GoTo& command);
  void run(const player_command::SetRate& command);
  void run(const player_command::SetVolume& command);
  void run(const player_command::Say& command);
  void run(const player_command::Sleep& command);

  void go_to_passage(long number);
  void report_heard();
  void announce(const SharedPassage& passage);
  void look_after_device();
  void look_for_device();
  void look_after_sleep();
  void on_idle(SpeechQueue::State state);
  void silence_after_words();
  void set_paused(bool paused);
  [[nodiscard]] long paragraph_start(long number);

  PassageWindow& window_;
  PlayerListener& listener_;
  PlayerWorld world_;
  PlayerOptions options_;
  std::unique_ptr<LiveSink> sink_;
  LiveStatistics before_;  ///< of the devices that went away
  SpeechQueue queue_;
  PlayerState state_;
  PlayerEnd end_ = PlayerEnd::none;

  SharedPassage passage_;
  std::optional<SourceSpan> unit_;
  bool waits_for_listener_ = false;
  bool words_while_paused_ = false;
  std::optional<Time> sleep_at_;
  bool falls_asleep_ = false;  ///< stops at the hold that the sleep timer set
  std::optional<Time> try_device_at_;
  std::future<std::unique_ptr<LiveSink>> opening_;  ///< valid while a lost device is looked for
};

}  // namespace langdu
