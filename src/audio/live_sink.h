#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>

#include "audio/audio_sink.h"

namespace langdu {

/// What happened to a live output so far.
struct LiveStatistics {
  std::uint64_t underruns = 0;          ///< times the queue ran dry while speech was due
  std::uint64_t device_underflows = 0;  ///< times the sound system itself was late
  /// Monotonic clock, in nanoseconds, when the device asked for the first frames; 0 before that.
  std::int64_t first_sound = 0;
  std::chrono::nanoseconds system_start{0};  ///< what the sound system itself took to start
};

/// Of one output and another that took its place.
inline LiveStatistics operator+(const LiveStatistics& first, const LiveStatistics& then) {
  const LiveStatistics& start = first.first_sound != 0 ? first : then;
  return {first.underruns + then.underruns, first.device_underflows + then.device_underflows,
          start.first_sound, start.system_start};
}

/// A player that can be steered while it sounds. Positions count the frames written since it was
/// opened. One thread at a time calls it; nothing but `write`, `finish` and `discard` waits.
class LiveSink : public AudioSink {
 public:
  /// Takes as many frames as there is room for; returns their number. The first frames start the
  /// device. Throws Error(device).
  virtual std::size_t try_write(std::span<const std::int16_t> frames) = 0;

  /// The position behind the last frame written.
  [[nodiscard]] virtual std::uint64_t written() const = 0;
  /// The position that the listener hears now, by the device's own latency.
  [[nodiscard]] virtual std::uint64_t heard() const = 0;

  /// Falls silent, keeps what is queued, and goes on at the very next frame after `resume()`.
  virtual void pause() = 0;
  virtual void resume() = 0;

  /// Throws away what is queued. Returns the position behind the last frame that went to the
  /// device; the next frame written follows it immediately. Takes no longer than a device period.
  virtual std::uint64_t discard() = 0;

  /// Nothing more is due until the next frames are written: silence from here on is no underrun.
  virtual void rest() = 0;

  /// A linear factor, 0 to 1; at 1 samples pass unchanged.
  virtual void set_gain(float gain) = 0;

  /// False once the device went away; then a new sink has to be opened.
  [[nodiscard]] virtual bool alive() const = 0;

  [[nodiscard]] virtual LiveStatistics statistics() const = 0;
};

}  // namespace langdu
