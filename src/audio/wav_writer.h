#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

#include "audio/chaptered_sink.h"

namespace langdu {

/// Writes a WAV file with chapters: cue points with labels, INFO and CSET metadata; RIFF below 4
/// GiB, RF64 (EBU Tech 3306) above.
class WavWriter final : public ChapteredSink {
 public:
  /// Throws Error(output).
  WavWriter(std::filesystem::path path, FileTags tags);
  ~WavWriter() override;

  void write(std::span<const std::int16_t> frames) override;
  void begin_chapter(const std::string& title, int level) override;
  void finish() override;

 private:
  class File;
  std::unique_ptr<File> file_;
};

}  // namespace langdu
