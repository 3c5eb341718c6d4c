#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio/audio_format.h"
#include "edition/side_file.h"

namespace langdu {

/// Opens an audio file that was written and compares it with what went into it: duration, chapters
/// with their titles and times, no silence of more than two seconds, no clipping; for each sentence
/// that is given, that it sounds when it should, and that its syllables can be counted in the
/// sound, which is spoken at `rate`. Gives what is wrong, in sentences. Throws Error(output) if it
/// cannot be opened.
std::vector<std::string> verify_part(const std::filesystem::path& path, AudioFormat format,
                                     const AudioPart& expected, double rate);

}  // namespace langdu
