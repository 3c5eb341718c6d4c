#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "audio/live_sink.h"

namespace langdu {

struct AudioDevice {
  int index = 0;
  std::string name;
  std::string host;  ///< "ALSA", "JACK", ...
  bool is_default = false;
};

/// The output devices there are, looked for anew. Silences what the sound libraries write to
/// stderr. Throws Error(device) if the sound system cannot be started.
std::vector<AudioDevice> list_audio_devices();

/// Plays through PortAudio: `write` feeds a lock-free ring that the callback empties. The device
/// starts with the first frames.
class PortAudioPlayer final : public LiveSink {
 public:
  /// `device` is a name, a part of a name or an index as `langdu devices` prints it; the default
  /// device without one. Starts the sound system, which takes some 50 ms, so that it may be made on
  /// another thread meanwhile. Throws Error(device) if there is none.
  explicit PortAudioPlayer(const std::optional<std::string>& device);
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
  class Stream;
  std::unique_ptr<Stream> stream_;
};

}  // namespace langdu
