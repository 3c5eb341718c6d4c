#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <variant>
#include <vector>

#include "narrator/passage_window.h"
#include "narrator/player.h"

namespace langdu {

/// A text of the queue: how to open it, and at which byte to begin.
struct QueuedText {
  std::function<std::unique_ptr<PassageSource>()> open;
  std::size_t start = 0;
};

namespace play_event {

struct TextBegins {
  std::size_t index = 0;
  std::size_t size = 0;  ///< bytes of the source, 0 if nobody knows
};
struct PassageBegins {
  SharedPassage passage;
};
struct UnitBegins {
  SourceSpan written;  ///< bytes of the passage's written text
};
struct StateChanges {
  PlayerState state;
};
struct Noticed {
  PlayerNotice notice;
};
struct Unspoken {
  UnspokenPlace place;
};
/// Something in the text was repaired.
struct Repaired {
  std::string what;
};
/// Whether it was heard to its end, or why not.
struct TextEnds {
  std::size_t index = 0;
  PlayerEnd end = PlayerEnd::none;
};
/// The last event. `error` is what went wrong, if anything did.
struct Finished {
  std::exception_ptr error;
  LiveStatistics statistics;
};

}  // namespace play_event

using PlayEvent =
    std::variant<play_event::TextBegins, play_event::PassageBegins, play_event::UnitBegins,
                 play_event::StateChanges, play_event::Noticed, play_event::Unspoken,
                 play_event::Repaired, play_event::TextEnds, play_event::Finished>;

struct PlaybackSetup {
  std::vector<QueuedText> texts;
  std::size_t first = 0;
  PassageWindow::Filter filter;
  PlayerWorld world;
  PlayerOptions options;
  std::function<void()> stop_opening;  ///< makes a device that is being opened give up; may be null
};

/// The thread that speaks: plays a queue of texts one after another, takes commands, and tells what
/// happens. Opening the device and speaking the first clause run side by side.
class PlaybackThread {
 public:
  /// `sink` is the device, perhaps still being opened. The engine must outlive the object.
  PlaybackThread(PlaybackSetup setup, SpeechEngine& engine,
                 std::future<std::unique_ptr<LiveSink>> sink);
  PlaybackThread(const PlaybackThread&) = delete;
  PlaybackThread& operator=(const PlaybackThread&) = delete;
  /// Falls silent and ends the thread.
  ~PlaybackThread();

  void obey(PlayerCommand command);
  /// Falls silent; `Finished` follows.
  void quit();

  /// Readable when events are waiting.
  [[nodiscard]] int descriptor() const { return descriptor_; }
  /// The events since the last call, in order.
  std::vector<PlayEvent> take_events();

 private:
  class Reporter;

  void run();
  void play_queue();
  PlayerEnd play_text(QueuedText& text, std::size_t index);
  PlayerEnd play_until_end(Player& player, PassageSource& source, std::size_t index);
  void wait(Player& player, std::chrono::milliseconds at_most);
  [[nodiscard]] bool stays(PlayerEnd end, std::size_t index) const;
  void post(PlayEvent event);

  PlaybackSetup setup_;
  SpeechEngine& engine_;
  std::future<std::unique_ptr<LiveSink>> opening_;
  std::unique_ptr<LiveSink> sink_;  ///< between two texts
  LiveStatistics statistics_;
  std::optional<PlayerLegacy> legacy_;  ///< of the text before
  int descriptor_;

  std::mutex mutex_;
  std::condition_variable commanded_;
  std::vector<PlayerCommand> commands_;
  std::vector<PlayEvent> events_;
  bool quits_ = false;

  std::thread thread_;  ///< last, so that it starts when all else stands
};

}  // namespace langdu
