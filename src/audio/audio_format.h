#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "audio/chaptered_sink.h"

namespace langdu {

enum class AudioFormat { wav, flac, opus, vorbis, mp3 };

/// "wav", "flac", "opus", "ogg" (Vorbis) or "mp3", in any case; nothing for anything else.
std::optional<AudioFormat> find_audio_format(std::string_view extension);

/// The extension of its files, without the dot.
std::string_view extension_of(AudioFormat format);

/// "wav, flac, opus, ogg, mp3", for messages.
std::string audio_format_names();

/// Creates an audio file with chapters. Throws Error(output).
std::unique_ptr<ChapteredSink> create_audio_file(const std::filesystem::path& path,
                                                 AudioFormat format, FileTags tags);

/// The chapters that a format with room for `limit` of them takes: all, else the articles alone,
/// else the first of these.
std::vector<ChapterMark> choose_chapters(const std::vector<ChapterMark>& chapters,
                                         std::size_t limit);

}  // namespace langdu
