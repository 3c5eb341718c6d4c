#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "audio/chaptered_sink.h"

namespace langdu {

/// Readers take a label of fewer than 256 bytes, the NUL not counted.
inline constexpr std::size_t k_max_label_bytes = 255;

/// A RIFF chunk: four-character id, 32-bit little-endian length, body, padded to even length.
std::string riff_chunk(std::string_view id, std::string_view body);

/// `cue ` and behind it `LIST adtl` with one `labl` a chapter; ids count from 1. A cue's offset has
/// 32 bits: chapters past frame 2^32 (54 hours at 22,050 Hz) are left out. Titles are cut to the
/// 255 bytes that readers take. Empty without chapters.
std::string chapter_chunks(std::span<const ChapterMark> chapters);

/// `CSET` (code page 65001, UTF-8) and `LIST INFO`. Empty without tags.
std::string info_chunks(const FileTags& tags);

/// `bext` (EBU Tech 3285, version 1): title, originator, date. Empty without tags.
std::string broadcast_chunk(const FileTags& tags);

/// The longest beginning of `text` of at most `max_bytes` that does not cut a character.
std::string_view cut_utf8(std::string_view text, std::size_t max_bytes);

}  // namespace langdu
