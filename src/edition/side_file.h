#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "edition/edition.h"

namespace langdu {

/// A kind of file beside the sound.
enum class SideFileKind {
  srt,       ///< SubRip subtitles
  vtt,       ///< WebVTT subtitles (W3C)
  lrc,       ///< lyrics, for music players
  chapters,  ///< chapters as JSON, Podcasting 2.0 version 1.2.0
  cue,       ///< a cue sheet over all audio files
  playlist,  ///< M3U8 over all audio files
  manifest,  ///< edition.json
};

/// "srt", "vtt", "lrc", "chapters", "cue", "m3u8", "manifest"; nothing for anything else.
std::optional<SideFileKind> find_side_file(std::string_view name);
std::string side_file_names();

/// What is checked of a sentence when a file is verified.
struct SpokenStretch {
  std::uint64_t begin_frame = 0;  ///< from the beginning of the file
  std::uint64_t end_frame = 0;
  std::uint32_t syllables = 0;
};

/// An audio file of an edition, as far as the others need to know it.
struct AudioPart {
  std::string name;  ///< the file's, without its folder
  std::string title;
  std::vector<TimedChapter> chapters;  ///< frames from the beginning of this file
  std::uint64_t begin_frame = 0;       ///< in the edition
  std::uint64_t frames = 0;
  std::vector<SpokenStretch> sentences;  ///< if they were asked for
};

/// A file that tells about sentences and chapters. It is written as they come, so that its memory
/// does not grow with them. All calls throw Error(output).
class SideFile {
 public:
  SideFile() = default;
  SideFile(const SideFile&) = delete;
  SideFile& operator=(const SideFile&) = delete;
  virtual ~SideFile() = default;

  virtual void add_sentence(const TimedSentence& sentence) = 0;
  /// Completes and publishes the file: for one audio file (the first four kinds) `parts` is that
  /// one.
  virtual void finish(const std::vector<AudioPart>& parts) = 0;
};

/// Does each audio file have one of these, or the whole edition?
bool is_for_each_part(SideFileKind kind);

/// Where the file of this kind lies that belongs to `audio`, or to the edition whose audio file or
/// folder is `audio`.
std::filesystem::path side_file_path(SideFileKind kind, const std::filesystem::path& audio);

std::unique_ptr<SideFile> create_side_file(SideFileKind kind, const std::filesystem::path& path,
                                           const EditionInfo& info);

}  // namespace langdu
