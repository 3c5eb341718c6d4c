#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "audio/audio_sink.h"

namespace langdu {

/// A point in a file at which a chapter begins.
struct ChapterMark {
  std::uint64_t frame = 0;
  std::string title;  ///< UTF-8
  int level = 1;      ///< 1 an article, 2 a section of it
};

/// What a file says about itself; empty fields are left out.
struct FileTags {
  std::string title;
  std::string artist;
  std::string album;
  std::string date;
  std::string comment;
};

/// Writes a WAV file with chapters: cue points with labels, INFO and CSET metadata; RIFF below 4
/// GiB, RF64 above. Appears under its name only when finished.
class WavWriter final : public AudioSink {
 public:
  /// Throws Error(output).
  WavWriter(std::filesystem::path path, FileTags tags);
  ~WavWriter() override;

  void write(std::span<const std::int16_t> frames) override;
  /// A chapter begins at the next frame written.
  void begin_chapter(const std::string& title, int level);
  void finish() override;

 private:
  class File;
  std::unique_ptr<File> file_;
};

}  // namespace langdu
