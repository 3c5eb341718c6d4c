#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "audio/audio_format.h"
#include "audio/chaptered_sink.h"

namespace langdu {

/// Writes tags and chapters into a finished FLAC, Opus, Vorbis or MP3 file of `frames` frames (at
/// `k_sample_rate`). `named` is the name for messages. Throws Error(output).
void tag_audio_file(const std::filesystem::path& path, AudioFormat format, const FileTags& tags,
                    const std::vector<ChapterMark>& chapters, std::uint64_t frames,
                    const std::filesystem::path& named);

/// The tags as an ID3v2.4 tag, for a chunk of a WAV file. Without chapters, which its cue points
/// hold. Empty without tags.
std::string id3_bytes(const FileTags& tags);

}  // namespace langdu
