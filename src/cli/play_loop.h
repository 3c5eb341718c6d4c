#pragma once

#include <atomic>
#include <functional>
#include <future>
#include <optional>
#include <string>
#include <vector>

#include "cli/keyboard.h"
#include "cli/mpris.h"
#include "cli/place_request.h"
#include "cli/play_memory.h"
#include "cli/play_status.h"
#include "cli/play_view.h"
#include "cli/terminal.h"
#include "narrator/contents.h"
#include "narrator/playback_thread.h"
#include "narrator/spelling.h"

namespace langdu {

/// A text of the queue as the user named it. `open` is empty for text that is still arriving.
struct PlayedText {
  std::string name;
  OpenReader open;
};

/// Is the pinyin of each sentence shown?
enum class PinyinEcho { none, shown };

/// What the loop needs of the program.
struct PlayLoopParts {
  PlaybackThread& thread;
  PlayView& view;
  PlayMemory& memory;
  const Lexicon& lexicon;
  const Speller& speller;
  std::vector<PlayedText> texts;
  Terminal* terminal = nullptr;  ///< null where there is no keyboard
  PlayerState state;             ///< as the thread begins
  PinyinEcho echo = PinyinEcho::none;
};

/// How the playing came to its end.
enum class PlayLoopEnd { finished, quit, quit_and_forget, interrupted };

/// Between the user and the speaking thread: turns keys into commands and events into what is seen.
class PlayLoop {
 public:
  explicit PlayLoop(PlayLoopParts parts);
  ~PlayLoop();
  PlayLoop(const PlayLoop&) = delete;
  PlayLoop& operator=(const PlayLoop&) = delete;

  /// Until everything was heard or the user quits. Throws what stopped the speaking thread.
  PlayLoopEnd run();

  [[nodiscard]] const LiveStatistics& statistics() const { return statistics_; }

 private:
  void wait();
  void on_event(const play_event::TextBegins& event);
  void on_event(const play_event::PassageBegins& event);
  void on_event(const play_event::UnitBegins& event);
  void on_event(const play_event::StateChanges& event);
  void on_event(const play_event::Noticed& event);
  void on_event(const play_event::Unspoken& event);
  void on_event(const play_event::Repaired& event);
  void on_event(const play_event::TextEnds& event);
  void on_event(const play_event::Finished& event);

  void read_keys();
  void on_key(const Key& key);
  void on_character(char character);
  void on_answer_key(const Key& key);
  void ask(const std::string& question);
  void answer();
  void go_to(const place_request::Chapter& place);
  void go_to(const place_request::Bookmark& place);
  void go_to(const place_request::Share& place);
  void go_to(const place_request::Time& place);
  void go_to(const place_request::Words& place);
  void jump(std::size_t offset);
  void move(PlayerCommand command);
  void move_chapter(int by);
  void change_rate(double by);
  void set_rate(double rate);
  void change_volume(double by);
  void next_sleep();
  void say_place();
  void spell_word();
  void add_bookmark();
  void list_bookmarks();
  void end(PlayLoopEnd how);
  void keep_place();

  void start_search(const std::string& needle);
  void look_for_results();
  void follow_chapters();
  void place_in_time();

  PlayLoopParts parts_;
  PlayStatus status_;
  Mpris mpris_;
  PaceEstimate pace_;
  Keyboard keyboard_;
  std::size_t text_ = 0;
  bool jumped_ = false;  ///< the listener, not the reading, moved to another passage
  std::optional<PlayLoopEnd> ended_;
  bool finished_ = false;
  std::exception_ptr error_;
  LiveStatistics statistics_;

  /// Where there is no keyboard, a hold lasts as long as what was heard before it.
  std::chrono::steady_clock::time_point passage_begun_;
  std::optional<std::chrono::steady_clock::time_point> resume_at_;

  std::string question_;
  std::string typed_;
  std::string last_search_;

  std::atomic<bool> stop_reading_{false};
  std::future<Contents> reading_contents_;
  Contents contents_;
  std::optional<place_request::Chapter> wanted_chapter_;  ///< as soon as the contents are known
  std::future<std::optional<std::size_t>> searching_;
};

}  // namespace langdu
