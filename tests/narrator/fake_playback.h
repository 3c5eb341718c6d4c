#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "audio/live_sink.h"
#include "base/error.h"
#include "narrator/passage_source.h"
#include "narrator/player.h"
#include "synth/speech_engine.h"

namespace langdu {

/// A passage of one clause a number of units, each of which sounds for `k_unit_frames` at rate 1.
/// Every frame's value names the passage and unit that it belongs to, so that a recording tells
/// what was said.
inline constexpr std::size_t k_unit_frames = 400;
inline constexpr std::size_t k_units = 5;

inline std::int16_t sample_of(std::size_t id, std::size_t unit) {
  return static_cast<std::int16_t>(id * 10 + unit + 1);
}

/// The passage `id`, whose text takes the bytes [100 id, 100 id + 50) of the source.
inline Passage make_passage(std::size_t id, std::size_t paragraph, std::size_t clauses = 1) {
  Passage passage;
  passage.paragraph = paragraph;
  passage.pronunciation.written = MappedText(std::string(50, 'x'), id * 100);
  for (std::size_t i = 0; i < clauses; ++i) {
    Clause clause;
    clause.position = id;  // the engine below reads the id from here
    clause.count = i;
    clause.pause_after = std::chrono::milliseconds(20);
    clause.units.resize(k_units);
    for (std::size_t unit = 0; unit < k_units; ++unit)
      clause.units[unit].written = {unit, unit + 1};
    passage.clauses.push_back(clause);
  }
  return passage;
}

class ListedPassages final : public PassageSource {
 public:
  explicit ListedPassages(std::vector<Passage> passages) : passages_(std::move(passages)) {}

  std::optional<Passage> next() override {
    if (next_ == passages_.size()) return std::nullopt;
    return passages_[next_++];
  }
  [[nodiscard]] bool may_grow() const override { return growing; }
  bool seek(std::size_t offset) override {
    ++seeks;
    for (next_ = 0; next_ < passages_.size(); ++next_) {
      if (passages_[next_].pronunciation.written.source().end > offset) break;
    }
    return true;
  }
  void add(Passage passage) { passages_.push_back(std::move(passage)); }

  bool growing = false;
  int seeks = 0;

 private:
  std::vector<Passage> passages_;
  std::size_t next_ = 0;
};

class FakeEngine final : public SpeechEngine {
 public:
  ClauseSpeech speak(const Clause& clause) override {
    ClauseSpeech speech;
    const auto frames = static_cast<std::size_t>(static_cast<double>(k_unit_frames) / rate_);
    for (const SpokenUnit& unit : clause.units) {
      const std::int16_t sample = sample_of(clause.position, unit.written.begin);
      if (sample == refused) throw Error(ErrorKind::engine, "refused");
      speech.marks.push_back({speech.pcm.size(), unit.written});
      speech.pcm.insert(speech.pcm.end(), frames, sample);
    }
    return speech;
  }
  void set_rate(double rate) override { rate_ = rate; }

  std::int16_t refused = -1;  ///< the unit that it cannot say

 private:
  double rate_ = 1.0;
};

/// A sound device whose time passes only when the test says so. Records what it played.
class RecordingSink final : public LiveSink {
 public:
  struct Tape {
    std::vector<std::int16_t> played;  ///< without the silence that nobody queued
    bool gone = false;
    bool finished = false;
    int opened = 0;
  };

  explicit RecordingSink(std::shared_ptr<Tape> tape) : tape_(std::move(tape)) { ++tape_->opened; }

  std::size_t try_write(std::span<const std::int16_t> frames) override {
    const std::size_t count = std::min(frames.size(), k_room - queue_.size());
    queue_.insert(queue_.end(), frames.begin(),
                  frames.begin() + static_cast<std::ptrdiff_t>(count));
    written_ += count;
    return count;
  }
  void write(std::span<const std::int16_t> frames) override { try_write(frames); }
  void finish() override { tape_->finished = true; }
  [[nodiscard]] std::uint64_t written() const override { return written_; }
  [[nodiscard]] std::uint64_t heard() const override { return written_ - queue_.size(); }
  void pause() override { paused_ = true; }
  void resume() override { paused_ = false; }
  std::uint64_t discard() override {
    const std::uint64_t position = heard();
    queue_.clear();
    return position;
  }
  void rest() override {}
  void set_gain(float gain) override { gain_ = gain; }
  [[nodiscard]] bool alive() const override { return !tape_->gone; }
  [[nodiscard]] LiveStatistics statistics() const override { return {}; }

  void play(std::size_t frames) {
    if (paused_) return;
    for (; frames > 0 && !queue_.empty(); --frames) {
      tape_->played.push_back(queue_.front());
      queue_.pop_front();
    }
  }
  [[nodiscard]] bool paused() const { return paused_; }
  [[nodiscard]] float gain() const { return gain_; }

 private:
  static constexpr std::size_t k_room = 8000;

  std::shared_ptr<Tape> tape_;
  std::deque<std::int16_t> queue_;
  std::uint64_t written_ = 0;
  bool paused_ = false;
  float gain_ = 1.0F;
};

}  // namespace langdu
