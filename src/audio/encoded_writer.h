#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "audio/audio_format.h"
#include "audio/chaptered_sink.h"

namespace langdu {

/// Writes FLAC, Ogg Opus, Ogg Vorbis or MP3 with tags and chapters: Vorbis comments `CHAPTERnnn`
/// (wiki.xiph.org/Chapter_Extension) or ID3v2 `CHAP` frames (ID3v2 Chapter Frame Addendum 1.0).
class EncodedWriter final : public ChapteredSink {
 public:
  /// Throws Error(output).
  EncodedWriter(std::filesystem::path path, AudioFormat format, FileTags tags);
  ~EncodedWriter() override;

  void write(std::span<const std::int16_t> frames) override;
  void begin_chapter(const std::string& title, int level) override;
  void finish() override;

 private:
  class File;
  std::unique_ptr<File> file_;
};

}  // namespace langdu
