#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "audio/playback_queue.h"

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

/// PortAudio, started and looking at the devices there are now. Starting takes some 50 ms.
class SoundSystem {
 public:
  /// Throws Error(device).
  SoundSystem();
  ~SoundSystem();
  SoundSystem(const SoundSystem&) = delete;
  SoundSystem& operator=(const SoundSystem&) = delete;

  [[nodiscard]] std::vector<AudioDevice> outputs() const;
};

/// An open PortAudio stream whose callback empties a queue.
class PortAudioStream {
 public:
  /// `device` is a name, a part of a name or an index as `langdu devices` prints it; the default
  /// device without one. `calls` counts the callbacks. All outlive the object. Throws
  /// Error(device) if there is no such device, or none at all.
  PortAudioStream(const SoundSystem& system, const std::optional<std::string>& device,
                  PlaybackQueue& queue, std::atomic<std::uint64_t>& calls);
  PortAudioStream(const PortAudioStream&) = delete;
  PortAudioStream& operator=(const PortAudioStream&) = delete;
  /// Falls silent at once.
  ~PortAudioStream();

  /// Throws Error(device).
  void start();
  /// Does the library say that it plays? One that lost its device may say so for ever.
  [[nodiscard]] bool active() const;
  /// Lets out what the library buffers. What ALSA buffers behind it is dropped.
  void stop();

  /// Frames that were given to the device and are not heard yet.
  [[nodiscard]] std::uint64_t latency_frames() const { return latency_frames_; }

 private:
  struct Callback;

  PlaybackQueue& queue_;
  std::atomic<std::uint64_t>& calls_;
  void* stream_ = nullptr;
  std::uint64_t latency_frames_ = 0;
};

}  // namespace langdu
