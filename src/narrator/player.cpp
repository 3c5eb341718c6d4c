// The player's own life: filling the device, telling what is heard, losing the device, falling
// asleep. What the listener asks for is in player_commands.cpp.
#include "narrator/player.h"

#include <algorithm>
#include <utility>

#include "base/error.h"

namespace langdu {
namespace {

using namespace std::chrono_literals;

/// As long as nothing is to be spoken: soon enough to mark the word under way.
constexpr auto k_tick = 20ms;
/// How often a device that went away is looked for.
constexpr auto k_device_retry = 1s;

}  // namespace

Player::Player(PassageWindow& window, SpeechEngine& engine, PlayerListener& listener,
               PlayerWorld world, const PlayerOptions& options)
    : window_(window),
      listener_(listener),
      world_(std::move(world)),
      options_(options),
      queue_(window, engine) {
  state_.rate = std::clamp(options.rate, k_slowest, k_fastest);
  state_.volume = std::clamp(options.volume, 0.0, 1.0);
  queue_.set_rate(state_.rate);
  queue_.set_repetitions(options.repetitions);
  queue_.set_hold(options.hold);
}

void Player::begin_at(std::size_t offset) { queue_.go_to({window_.locate(offset)}); }

void Player::inherit(const PlayerLegacy& legacy) {
  state_ = legacy.state;
  sleep_at_ = legacy.sleep_at;
  falls_asleep_ = state_.sleep == SleepMode::at_chapter_end;
  queue_.set_rate(state_.rate);
  if (falls_asleep_) queue_.set_hold(Hold::before_chapter);
  // Whoever moves to another text wants to hear it.
  if (!std::exchange(state_.paused, false)) return;
  listener_.state_changes(state_);
}

void Player::prepare() { queue_.fill(); }

void Player::connect(std::unique_ptr<LiveSink> sink) {
  sink_ = std::move(sink);
  sink_->set_gain(static_cast<float>(state_.volume));
  state_.paused ? sink_->pause() : sink_->resume();
  queue_.connect(sink_.get());
}

std::chrono::milliseconds Player::step() {
  look_after_device();
  look_after_sleep();
  const SpeechQueue::State filled = queue_.fill();
  for (const UnspokenPlace& place : queue_.take_unspoken()) listener_.unspoken(place);
  report_heard();
  silence_after_words();
  if (filled == SpeechQueue::State::busy) return 0ms;
  on_idle(filled);
  return k_tick;
}

/// A device may have played several sentences since the last call; each is told.
void Player::report_heard() {
  for (const SharedPassage& passage : queue_.take_heard()) announce(passage);
  const Stretch* stretch = queue_.heard();
  if (stretch == nullptr || stretch->passage == nullptr) return;
  const ClausePoint point = point_at(*stretch, sink_->heard());
  if (stretch->timing.marks.empty()) return;
  const SourceSpan unit =
      stretch->timing.marks[unit_at(stretch->timing.marks, point.frame)].written;
  if (unit_ == unit) return;
  unit_ = unit;
  listener_.unit_begins(unit);
}

void Player::announce(const SharedPassage& passage) {
  if (passage == passage_) return;
  passage_ = passage;
  unit_.reset();
  listener_.passage_begins(passage_);
}

/// At the end of what can be spoken: ends, or waits for the listener.
void Player::on_idle(SpeechQueue::State state) {
  if (!queue_.all_heard()) return;
  if (state == SpeechQueue::State::ended && sink_ != nullptr) {
    end_ = falls_asleep_ ? PlayerEnd::sleep : PlayerEnd::text;
  }
  if (state != SpeechQueue::State::held) return;
  if (waits_for_listener_) return;
  if (falls_asleep_) {
    end_ = PlayerEnd::sleep;
    return;
  }
  waits_for_listener_ = true;
  listener_.notice(PlayerNotice::waits_for_listener);
}

void Player::look_after_device() {
  if (sink_ != nullptr && !sink_->alive()) {
    const long number = queue_.passage();
    queue_.connect(nullptr);
    before_ = statistics();
    sink_.reset();
    queue_.go_to({number});
    try_device_at_ = world_.now();
    listener_.notice(PlayerNotice::device_lost);
  }
  if (try_device_at_ && world_.now() >= *try_device_at_) {
    try_device_at_.reset();
    opening_ = world_.open_sink();
  }
  if (opening_.valid()) look_for_device();
}

/// Looking takes its time, and the listener's commands must not wait for it.
void Player::look_for_device() {
  if (opening_.wait_for(0s) != std::future_status::ready) return;
  try {
    connect(opening_.get());
    listener_.notice(PlayerNotice::device_back);
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::device) throw;
    try_device_at_ = world_.now() + k_device_retry;
  }
}

/// When the time is over the sentence under way is still spoken.
void Player::look_after_sleep() {
  if (!sleep_at_ || world_.now() < *sleep_at_) return;
  sleep_at_.reset();
  if (state_.paused || waits_for_listener_) {
    end_ = PlayerEnd::sleep;
    return;
  }
  falls_asleep_ = true;
  queue_.set_hold(Hold::after_sentence);
}

/// Words of the player's own sound also while the article is paused.
void Player::silence_after_words() {
  if (!words_while_paused_ || queue_.interjecting()) return;
  words_while_paused_ = false;
  if (sink_ != nullptr && state_.paused) sink_->pause();
  queue_.speak_on();
}

void Player::finish() {
  if (sink_ != nullptr) sink_->finish();
}

std::unique_ptr<LiveSink> Player::release_sink() {
  if (sink_ == nullptr) return nullptr;
  queue_.cut();
  queue_.connect(nullptr);
  return std::move(sink_);
}

LiveStatistics Player::statistics() const {
  return sink_ != nullptr ? before_ + sink_->statistics() : before_;
}

}  // namespace langdu
