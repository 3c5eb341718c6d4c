// What a player does when the listener asks for something.
#include <algorithm>
#include <cstdlib>
#include <variant>

#include "narrator/player.h"

namespace langdu {
namespace {

namespace command = player_command;

/// How many passages are looked through for the next chapter.
constexpr long k_chapter_search = 3000;

bool same_paragraph(const Passage& a, const Passage& b) {
  return a.paragraph == b.paragraph && a.article == b.article;
}

}  // namespace

void Player::obey(const PlayerCommand& given) {
  report_heard();
  std::visit([this](const auto& command) { run(command); }, given);
}

void Player::set_paused(bool paused) {
  words_while_paused_ = false;
  queue_.speak_on();
  if (sink_ != nullptr) paused ? sink_->pause() : sink_->resume();
  if (state_.paused == paused) return;
  state_.paused = paused;
  listener_.state_changes(state_);
}

void Player::run(const command::TogglePause&) {
  if (state_.paused || waits_for_listener_) {
    run(command::Resume{});
  } else {
    run(command::Pause{});
  }
}

void Player::run(const command::Pause&) { set_paused(true); }

void Player::run(const command::Resume&) {
  if (waits_for_listener_) queue_.release();
  waits_for_listener_ = false;
  set_paused(false);
}

/// While paused nothing sounds, so the listener is told at once where it will go on.
void Player::go_to_passage(long number) {
  const SharedPassage passage = window_.at(number);
  if (passage == nullptr) return;
  queue_.go_to({number});
  waits_for_listener_ = false;
  unit_.reset();
  if (state_.paused) announce(passage);
}

void Player::run(const command::MoveSentences& command) {
  const int direction = command.by < 0 ? -1 : 1;
  const long from = queue_.passage();
  long number = from;
  for (int i = 0; i != command.by; i += direction) {
    if (window_.at(number + direction) == nullptr) break;
    number += direction;
  }
  if (number == from) {
    listener_.notice(direction < 0 ? PlayerNotice::at_beginning : PlayerNotice::at_end);
    if (direction > 0) return;
  }
  go_to_passage(number);
}

/// The first passage of the paragraph that `number` is in.
long Player::paragraph_start(long number) {
  const SharedPassage inside = window_.at(number);
  while (inside != nullptr) {
    const SharedPassage before = window_.at(number - 1);
    if (before == nullptr || !same_paragraph(*before, *inside)) break;
    --number;
  }
  return number;
}

void Player::run(const command::MoveParagraphs& command) {
  long number = queue_.passage();
  if (command.by < 0) {
    const long start = paragraph_start(number);
    const bool at_start = start == number;
    if (at_start && window_.at(start - 1) == nullptr) {
      listener_.notice(PlayerNotice::at_beginning);
    }
    go_to_passage(at_start && window_.at(start - 1) != nullptr ? paragraph_start(start - 1)
                                                               : start);
    return;
  }
  const SharedPassage from = window_.at(number);
  SharedPassage to = from;
  while (to != nullptr && same_paragraph(*to, *from)) to = window_.at(++number);
  if (to == nullptr) return listener_.notice(PlayerNotice::at_end);
  go_to_passage(number);
}

/// Back is to the beginning of the chapter first, as in every player.
void Player::run(const command::MoveChapters& command) {
  const int direction = command.by < 0 ? -1 : 1;
  const long from = queue_.passage();
  for (long number = from + direction; std::labs(number - from) < k_chapter_search;
       number += direction) {
    const SharedPassage passage = window_.at(number);
    if (passage == nullptr) break;
    if (passage->begins_chapter) return go_to_passage(number);
  }
  end_ = direction > 0 ? PlayerEnd::next_text : PlayerEnd::text_before;
}

void Player::run(const command::RepeatSentence&) { go_to_passage(queue_.passage()); }

void Player::run(const command::GoTo& command) {
  queue_.cut();
  go_to_passage(window_.locate(command.offset));
}

void Player::run(const command::SetRate& command) {
  const double rate = std::clamp(command.rate, k_slowest, k_fastest);
  if (rate == state_.rate) return;
  state_.rate = rate;
  queue_.set_rate(rate);
  listener_.state_changes(state_);
}

void Player::run(const command::SetVolume& command) {
  state_.volume = std::clamp(command.volume, 0.0, 1.0);
  if (sink_ != nullptr) sink_->set_gain(static_cast<float>(state_.volume));
  listener_.state_changes(state_);
}

void Player::run(const command::Say& command) {
  using AfterWords = SpeechQueue::AfterWords;
  queue_.interject(world_.to_clauses(command.text),
                   state_.paused ? AfterWords::wait : AfterWords::speak_on);
  if (!state_.paused || sink_ == nullptr) return;
  words_while_paused_ = true;
  sink_->resume();
}

void Player::run(const command::Sleep& command) {
  state_.sleep = command.mode;
  state_.sleep_after = command.after;
  sleep_at_.reset();
  falls_asleep_ = command.mode == SleepMode::at_chapter_end;
  if (command.mode == SleepMode::after_time) sleep_at_ = world_.now() + command.after;
  queue_.set_hold(falls_asleep_ ? Hold::before_chapter : options_.hold);
  listener_.state_changes(state_);
}

}  // namespace langdu
