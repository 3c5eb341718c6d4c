#pragma once

#include <filesystem>
#include <memory>

#include "audio/chaptered_sink.h"

namespace langdu {

/// A WAV file with chapters: cue points with labels, INFO and CSET metadata; RIFF below 4 GiB, RF64
/// (EBU Tech 3306) above. Throws Error(output).
std::unique_ptr<ChapteredSink> create_wav_file(const std::filesystem::path& path, FileTags tags);

}  // namespace langdu
