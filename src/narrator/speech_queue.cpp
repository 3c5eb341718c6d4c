// Speaks ahead of the listener, and breaks off and goes on to the sample.
#include "narrator/speech_queue.h"

#include <algorithm>
#include <span>

namespace langdu {
namespace {

/// A quarter of a second: long enough to speak the next clause on a machine that is busy.
constexpr std::size_t k_least_lead = k_sample_rate / 4;

}  // namespace

void SpeechQueue::connect(LiveSink* sink) {
  // A clause that was spoken before the first sink came is still whole in `pending_`.
  const bool untouched = sink_ == nullptr && pending_begin_ == 0;
  sink_ = sink;
  if (untouched) {
    if (sink_ != nullptr) timeline_.move_to(sink_->written());
    return;
  }
  pending_.clear();
  pending_begin_ = 0;
  timeline_.clear();
  resumed_.reset();
}

bool SpeechQueue::write_pending() {
  if (pending_begin_ == pending_.size()) return true;
  if (sink_ == nullptr) return false;
  pending_begin_ += sink_->try_write(std::span(pending_).subspan(pending_begin_));
  return pending_begin_ == pending_.size();
}

/// The rest of a clause that was broken off may be a few frames: alone in the sink, they would be
/// gone before the next clause is spoken.
bool SpeechQueue::short_of_lead() const {
  const std::size_t left = pending_.size() - pending_begin_;
  return sink_ != nullptr && left > 0 && sink_->written() - sink_->heard() + left < k_least_lead;
}

SpeechQueue::State SpeechQueue::fill() {
  if (!short_of_lead() && !write_pending()) return State::full;
  if (!own_words_.empty()) {
    speak_own_words();
    return State::busy;
  }
  if (words_only_) {
    write_pending();
    return State::full;
  }
  const State state = held_ ? State::held : speak_next();
  if (state == State::busy) return state;
  if (!write_pending()) return State::full;
  if (sink_ != nullptr) sink_->rest();
  return state;
}

void SpeechQueue::speak_own_words() {
  const Clause clause = std::move(own_words_.front());
  own_words_.erase(own_words_.begin());
  const ClauseSpeech speech = speak_in_parts(engine_, clause).speech;
  Stretch stretch;
  stretch.timing = {speech.marks, speech.pcm.size(), pause_frames(clause, rate_)};
  queue(std::move(stretch), speech);
}

SpeechQueue::State SpeechQueue::speak_next() {
  const SharedPassage passage = window_.at(next_.passage);
  if (passage == nullptr) {
    return window_.ends_at(next_.passage - 1) ? State::ended : State::waiting;
  }
  const Clause& clause = passage->clauses[next_.clause];
  const SpokenClause spoken = speak_in_parts(engine_, clause);
  const ClauseSpeech& speech = spoken.speech;
  for (const UnspokenPiece& piece : spoken.unspoken) unspoken_.push_back(place_of(piece, *passage));
  Stretch stretch{passage, next_, {speech.marks, speech.pcm.size(), pause_frames(clause, rate_)}};
  if (resumed_) {
    stretch.begin.frame = same_instant(next_.frame, *resumed_, stretch.timing);
    resumed_.reset();
  }
  queue(std::move(stretch), speech);
  advance(*passage);
  return State::busy;
}

/// Queues a clause from the frame at which `stretch` begins to the end of its pause.
void SpeechQueue::queue(Stretch stretch, const ClauseSpeech& speech) {
  pending_.erase(pending_.begin(), pending_.begin() + static_cast<std::ptrdiff_t>(pending_begin_));
  pending_begin_ = 0;
  const std::uint64_t written = sink_ != nullptr ? sink_->written() : 0;
  stretch.begin_position = written + pending_.size();
  const std::size_t skipped = std::min(stretch.begin.frame, speech.pcm.size());
  pending_.insert(pending_.end(), speech.pcm.begin() + static_cast<std::ptrdiff_t>(skipped),
                  speech.pcm.end());
  const std::size_t skipped_pause = stretch.begin.frame - skipped;
  const std::size_t pause = stretch.timing.pause_frames;
  pending_.resize(pending_.size() + pause - std::min(skipped_pause, pause));
  stretch.end_position = written + pending_.size();
  timeline_.add(std::move(stretch));
}

void SpeechQueue::advance(const Passage& passage) {
  next_.frame = 0;
  if (++next_.clause < passage.clauses.size()) return;
  next_.clause = 0;
  const bool said_often_enough = ++next_.repetition >= repetitions_;
  if (said_often_enough) {
    next_.repetition = 0;
    ++next_.passage;
  }
  held_ = hold_ == Hold::after_sentence || (said_often_enough && holds_behind(passage));
}

bool SpeechQueue::holds_behind(const Passage& passage) {
  if (hold_ == Hold::none || hold_ == Hold::after_sentence) return false;
  const SharedPassage following = window_.at(next_.passage);
  if (following == nullptr) return false;
  if (hold_ == Hold::before_chapter) return following->begins_chapter;
  return following->paragraph != passage.paragraph || following->article != passage.article;
}

void SpeechQueue::cut() {
  own_words_.clear();
  words_only_ = false;
  if (sink_ == nullptr) return;
  const std::uint64_t position = sink_->discard();
  pending_.clear();
  pending_begin_ = 0;
  if (const Stretch* stretch = timeline_.speech_from(position)) {
    next_ = point_at(*stretch, position);
    resumed_ = stretch->timing;
    held_ = false;
  }
  timeline_.clear();
}

void SpeechQueue::go_to(ClausePoint point) {
  cut();
  if (sink_ == nullptr) {
    pending_.clear();
    pending_begin_ = 0;
    timeline_.clear();
  }
  next_ = point;
  here_.reset();
  resumed_.reset();
  held_ = false;
}

void SpeechQueue::interject(std::vector<Clause> clauses, AfterWords then) {
  cut();
  own_words_ = std::move(clauses);
  words_only_ = then == AfterWords::wait;
}

bool SpeechQueue::interjecting() const {
  if (!own_words_.empty()) return true;
  const Stretch* now = heard();
  return now != nullptr && now->passage == nullptr && sink_->heard() < now->end_position;
}

void SpeechQueue::set_rate(double rate) {
  cut();
  rate_ = rate;
  engine_.set_rate(rate);
}

void SpeechQueue::set_hold(Hold hold) {
  hold_ = hold;
  cut();
}

const Stretch* SpeechQueue::heard() const {
  return sink_ == nullptr ? nullptr : timeline_.at(sink_->heard());
}

std::vector<SharedPassage> SpeechQueue::take_heard() {
  if (sink_ == nullptr) return {};
  const std::uint64_t position = sink_->heard();
  std::vector<SharedPassage> passages = timeline_.passages_until(position);
  timeline_.forget_before(position);
  const Stretch* last = timeline_.at(position);
  if (last != nullptr && last->passage != nullptr) here_ = last->begin.passage;
  return passages;
}

bool SpeechQueue::all_heard() const {
  return sink_ == nullptr ||
         (pending_begin_ == pending_.size() && sink_->heard() >= sink_->written());
}

long SpeechQueue::passage() const {
  if (sink_ != nullptr) {
    if (const Stretch* speech = timeline_.speech_from(sink_->heard())) return speech->begin.passage;
  }
  // Where everything was heard the listener is still at the last of it.
  return here_.value_or(next_.passage);
}

}  // namespace langdu
