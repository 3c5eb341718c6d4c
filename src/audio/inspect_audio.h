#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "audio/audio_format.h"

namespace langdu {

/// A chapter as a reader of the file finds it.
struct FoundChapter {
  std::chrono::milliseconds begin{0};
  std::string title;
};

/// A stretch of speech with silence around it, in frames of the file.
struct SpeechStretch {
  std::uint64_t begin = 0;
  std::uint64_t end = 0;

  friend bool operator==(const SpeechStretch&, const SpeechStretch&) = default;
};

/// Speech as it was heard in a file; nothing was if its end is 0.
struct HeardSpeech {
  SpeechStretch stretch;
  std::size_t syllables = 0;  ///< counted in the sound; see SyllableCounter
};

/// What a file turned out to hold when it was opened again.
struct AudioInspection {
  int sample_rate = 0;
  std::uint64_t frames = 0;
  std::chrono::duration<double> longest_silence{0};
  std::size_t clipped_frames = 0;  ///< at full scale; lossy formats are not counted
  std::vector<FoundChapter> chapters;
  /// From the first to the last sound around each stretch that was expected.
  std::vector<HeardSpeech> heard;
};

/// Opens an audio file with libsndfile and TagLib and listens to all of it. `expected` is in order,
/// in frames at `k_sample_rate`, and spoken at `rate`; what is heard nearer to one of them than to
/// its neighbours counts as its sound. Throws Error(output) if the file cannot be opened.
AudioInspection inspect_audio(const std::filesystem::path& path, AudioFormat format,
                              std::span<const SpeechStretch> expected, double rate);

}  // namespace langdu
