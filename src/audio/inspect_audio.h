#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "audio/audio_format.h"

namespace langdu {

/// A chapter as a reader of the file finds it.
struct FoundChapter {
  std::chrono::milliseconds begin{0};
  std::string title;
};

/// What a file turned out to hold when it was opened again.
struct AudioInspection {
  std::chrono::duration<double> duration{0};
  std::chrono::duration<double> longest_silence{0};
  std::size_t clipped_frames = 0;  ///< at full scale; lossy formats are not counted
  std::vector<FoundChapter> chapters;
};

/// Opens an audio file with libsndfile and TagLib and listens to all of it. Throws Error(output) if
/// it cannot be opened.
AudioInspection inspect_audio(const std::filesystem::path& path, AudioFormat format);

}  // namespace langdu
