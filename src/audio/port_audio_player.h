#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "audio/live_sink.h"
#include "audio/sound_process.h"

namespace langdu {

/// Plays on a PortAudio device, in a process of its own: `write` feeds a lock-free ring that the
/// device's callback empties. The device starts with the first frames.
class PortAudioPlayer final : public LiveSink {
 public:
  /// Opens the device, which takes some 50 ms, so that it may be made on another thread meanwhile.
  /// A process has one player at a time and outlives it. Throws Error(device) if there is none.
  explicit PortAudioPlayer(SoundProcess& process);
  PortAudioPlayer(const PortAudioPlayer&) = delete;
  PortAudioPlayer& operator=(const PortAudioPlayer&) = delete;
  /// Falls silent at once.
  ~PortAudioPlayer() override;

  /// Waits while the ring is full. Throws Error(device) if the device went away.
  void write(std::span<const std::int16_t> frames) override;
  /// Plays to the last frame, also what the device still buffers. Nothing can be written after it.
  void finish() override;

  std::size_t try_write(std::span<const std::int16_t> frames) override;
  [[nodiscard]] std::uint64_t written() const override;
  [[nodiscard]] std::uint64_t heard() const override;
  void pause() override;
  void resume() override;
  std::uint64_t discard() override;
  void rest() override;
  void set_gain(float gain) override;
  [[nodiscard]] bool alive() const override;
  [[nodiscard]] LiveStatistics statistics() const override;

 private:
  using Clock = std::chrono::steady_clock;

  SoundProcess& process_;
  SharedSound& shared_;
  bool started_ = false;

  // Of `alive`: how long the device has not asked for sound while someone looked.
  mutable std::uint64_t calls_seen_ = 0;
  mutable Clock::time_point looked_;
  mutable Clock::duration silent_{};
};

}  // namespace langdu
