#pragma once

#include <filesystem>
#include <memory>

#include "audio/audio_format.h"
#include "audio/chaptered_sink.h"

namespace langdu {

/// FLAC, Ogg Opus, Ogg Vorbis or MP3 with tags and chapters: Vorbis comments `CHAPTERnnn`
/// (wiki.xiph.org/Chapter_Extension) or ID3v2 `CHAP` frames (ID3v2 Chapter Frame Addendum 1.0).
/// Throws Error(output).
std::unique_ptr<ChapteredSink> create_encoded_file(const std::filesystem::path& path,
                                                   AudioFormat format, FileTags tags);

}  // namespace langdu
