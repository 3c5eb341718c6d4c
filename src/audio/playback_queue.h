#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

#include "audio/frame_ring.h"
#include "audio/live_sink.h"

namespace langdu {

/// What stands between the thread that speaks and the device's callback: the ring, and how pausing,
/// discarding and running dry sound. One producer thread, one device thread, in one process or in
/// two that share the object's memory; the device's side never locks or allocates.
///
/// A device that asks for frames ahead of the clock (its buffer is filling, or it is a file) is
/// made to wait for frames that are due instead of getting silence, at most until it is no longer
/// ahead.
class PlaybackQueue {
 public:
  explicit PlaybackQueue(std::size_t capacity) : ring_(capacity) {}
  /// See FrameRing.
  explicit PlaybackQueue(std::span<std::int16_t> frames) : ring_(frames) {}

  // The producer's side.
  std::size_t write(std::span<const std::int16_t> frames);
  void pause() { paused_.store(true, std::memory_order_release); }
  void resume() { paused_.store(false, std::memory_order_release); }
  void rest() { due_.store(false, std::memory_order_release); }
  void set_gain(float gain) { gain_.store(gain, std::memory_order_relaxed); }
  /// Asks the device's side to drop what is queued now at the next zero crossing.
  void request_discard();
  /// The position behind the last frame given to the device, once the request has been met.
  [[nodiscard]] std::optional<std::uint64_t> discarded() const;
  /// The same at once, allowed only while no device calls `fill`.
  std::uint64_t discard_without_device();
  /// From here on `fill` never waits: the stream is being closed.
  void let_go() { closing_.store(true, std::memory_order_release); }

  [[nodiscard]] std::uint64_t written() const { return ring_.written(); }
  [[nodiscard]] std::uint64_t taken() const { return ring_.taken(); }
  [[nodiscard]] std::size_t size() const { return ring_.size(); }
  [[nodiscard]] LiveStatistics statistics() const;
  /// Frames of silence given to the device since the last frame of speech.
  [[nodiscard]] std::uint64_t silence() const { return silence_.load(std::memory_order_acquire); }

  // The device's side.
  /// Fills `out` completely.
  void fill(std::span<std::int16_t> out);
  void count_underflow() { underflows_.fetch_add(1, std::memory_order_relaxed); }

 private:
  using Clock = std::chrono::steady_clock;

  [[nodiscard]] bool discard_pending() const;
  std::size_t take(std::span<std::int16_t> out);
  std::size_t take_to_zero_crossing(std::span<std::int16_t> out, std::uint64_t until);
  void meet_discard();
  void apply_gain(std::span<std::int16_t> frames);
  Clock::duration lead();

  FrameRing ring_;
  std::atomic<bool> paused_{false};
  std::atomic<bool> due_{false};
  std::atomic<bool> closing_{false};
  std::atomic<float> gain_{1.0F};
  std::atomic<std::uint64_t> discard_asked_{0};
  std::atomic<std::uint64_t> discard_until_{0};  ///< the position behind what is to be dropped
  std::atomic<std::uint64_t> discard_met_{0};
  std::atomic<std::uint64_t> discarded_at_{0};
  std::atomic<std::uint64_t> silence_{0};
  std::atomic<std::uint64_t> underruns_{0};
  std::atomic<std::uint64_t> underflows_{0};
  std::atomic<std::int64_t> first_sound_{0};

  // Of the device's side alone.
  Clock::time_point begun_{};
  std::uint64_t delivered_ = 0;
  bool sounding_ = false;  ///< the last buffer ended with speech
  bool dry_ = false;       ///< the queue is dry while speech is due
  float gain_now_ = 1.0F;
};

}  // namespace langdu
