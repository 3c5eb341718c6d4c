#pragma once

#include <filesystem>
#include <vector>

#include "audio/chaptered_sink.h"

namespace langdu {

/// The cue points of a WAV file, RIFF or RF64, in frames of the file, with their labels; libsndfile
/// reads none from RF64. Empty if there are none, or if the chunks make no sense.
std::vector<ChapterMark> read_cues(const std::filesystem::path& path);

}  // namespace langdu
