#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace langdu {

/// Where sound goes: a loudspeaker or a file. Mono 16-bit PCM at `k_sample_rate` frames a second.
class AudioSink {
 public:
  AudioSink() = default;
  AudioSink(const AudioSink&) = delete;
  AudioSink& operator=(const AudioSink&) = delete;
  /// Without `finish()` a file is rolled back and a player falls silent at once.
  virtual ~AudioSink() = default;

  /// Takes all frames; a player blocks while its buffer is full. Throws Error(output) or
  /// Error(device).
  virtual void write(std::span<const std::int16_t> frames) = 0;

  /// A file is completed and published, a player has played everything when this returns.
  virtual void finish() = 0;
};

}  // namespace langdu
