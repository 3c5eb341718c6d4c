#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "audio/audio_sink.h"

namespace langdu {

struct AudioDevice {
  int index = 0;
  std::string name;
  std::string host;  ///< "ALSA", "JACK", ...
  bool is_default = false;
};

/// The output devices there are. Silences what the sound libraries write to stderr.
std::vector<AudioDevice> list_audio_devices();

/// Plays through PortAudio: `write` feeds a lock-free ring that the callback empties.
class PortAudioPlayer final : public AudioSink {
 public:
  /// `device` is a name or index as `langdu devices` prints it; the default device without one.
  /// Throws Error(device) if there is none.
  explicit PortAudioPlayer(const std::optional<std::string>& device);
  ~PortAudioPlayer() override;

  void write(std::span<const std::int16_t> frames) override;
  /// Plays to the last frame, also what the device still buffers.
  void finish() override;
  /// Falls silent and throws away what is queued.
  void stop();

 private:
  class Stream;
  std::unique_ptr<Stream> stream_;
};

}  // namespace langdu
