// The speaking thread around the player, and the queue of texts.
#include "narrator/playback_thread.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <utility>

namespace langdu {

class PlaybackThread::Reporter final : public PlayerListener {
 public:
  explicit Reporter(PlaybackThread& thread) : thread_(thread) {}

  void passage_begins(const SharedPassage& passage) override {
    thread_.post(play_event::PassageBegins{passage});
  }
  void unit_begins(SourceSpan written) override { thread_.post(play_event::UnitBegins{written}); }
  void state_changes(const PlayerState& state) override {
    thread_.post(play_event::StateChanges{state});
  }
  void notice(PlayerNotice notice) override { thread_.post(play_event::Noticed{notice}); }
  void unspoken(const UnspokenPlace& place) override { thread_.post(play_event::Unspoken{place}); }

 private:
  PlaybackThread& thread_;
};

PlaybackThread::PlaybackThread(PlaybackSetup setup, SpeechEngine& engine,
                               std::future<std::unique_ptr<LiveSink>> sink)
    : setup_(std::move(setup)),
      engine_(engine),
      opening_(std::move(sink)),
      descriptor_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)),
      thread_([this] { run(); }) {}

PlaybackThread::~PlaybackThread() {
  quit();
  thread_.join();
  close(descriptor_);
}

void PlaybackThread::obey(PlayerCommand command) {
  const std::lock_guard lock(mutex_);
  commands_.push_back(std::move(command));
  commanded_.notify_one();
}

void PlaybackThread::quit() {
  if (setup_.stop_opening) setup_.stop_opening();
  const std::lock_guard lock(mutex_);
  quits_ = true;
  commanded_.notify_one();
}

std::vector<PlayEvent> PlaybackThread::take_events() {
  std::uint64_t count = 0;
  [[maybe_unused]] const ssize_t size = read(descriptor_, &count, sizeof count);
  const std::lock_guard lock(mutex_);
  return std::exchange(events_, {});
}

void PlaybackThread::post(PlayEvent event) {
  const std::uint64_t one = 1;
  const std::lock_guard lock(mutex_);
  events_.push_back(std::move(event));
  [[maybe_unused]] const ssize_t size = write(descriptor_, &one, sizeof one);
}

void PlaybackThread::run() {
  play_event::Finished finished;
  try {
    play_queue();
  } catch (...) {
    finished.error = std::current_exception();
  }
  finished.statistics = statistics_;
  sink_.reset();
  post(finished);
}

void PlaybackThread::play_queue() {
  for (std::size_t index = setup_.first; index < setup_.texts.size();) {
    const PlayerEnd end = play_text(setup_.texts[index], index);
    post(play_event::TextEnds{index, end});
    if (end == PlayerEnd::none || end == PlayerEnd::sleep) break;
    index = end == PlayerEnd::text_before ? index - 1 : index + 1;
  }
}

/// Returns `none` if the listener quit.
PlayerEnd PlaybackThread::play_text(QueuedText& text, std::size_t index) {
  const std::unique_ptr<PassageSource> source = text.open();
  PassageWindow window(*source, setup_.filter);
  Reporter reporter(*this);
  Player player(window, engine_, reporter, setup_.world, setup_.options);
  if (legacy_) player.inherit(*legacy_);
  post(play_event::TextBegins{index, source->size()});
  if (const std::size_t start = std::exchange(text.start, 0); start > 0) player.begin_at(start);
  player.prepare();
  player.connect(opening_.valid() ? opening_.get() : std::move(sink_));
  const PlayerEnd end = play_until_end(player, *source, index);
  statistics_ = player.statistics();
  legacy_ = player.legacy();
  const bool last = end == PlayerEnd::sleep || index + 1 == setup_.texts.size();
  if (end != PlayerEnd::none && last) player.finish();
  sink_ = player.release_sink();
  return end;
}

PlayerEnd PlaybackThread::play_until_end(Player& player, PassageSource& source, std::size_t index) {
  while (true) {
    const auto pause = player.step();
    for (std::string& what : source.take_notices()) post(play_event::Repaired{std::move(what)});
    if (stays(player.end(), index)) {
      post(play_event::Noticed{player.end() == PlayerEnd::text_before ? PlayerNotice::at_beginning
                                                                      : PlayerNotice::at_end});
      player.stay();
    }
    if (player.end() != PlayerEnd::none) return player.end();
    wait(player, pause);
    const std::lock_guard lock(mutex_);
    if (quits_) return PlayerEnd::none;
  }
}

/// Is there no text before the first, or behind the last?
bool PlaybackThread::stays(PlayerEnd end, std::size_t index) const {
  return (end == PlayerEnd::text_before && index == 0) ||
         (end == PlayerEnd::next_text && index + 1 == setup_.texts.size());
}

/// Waits for a command, no longer than `at_most`, and obeys those that came.
void PlaybackThread::wait(Player& player, std::chrono::milliseconds at_most) {
  std::vector<PlayerCommand> commands;
  {
    std::unique_lock lock(mutex_);
    commanded_.wait_for(lock, at_most, [this] { return quits_ || !commands_.empty(); });
    commands = std::exchange(commands_, {});
  }
  for (const PlayerCommand& command : commands) player.obey(command);
}

}  // namespace langdu
