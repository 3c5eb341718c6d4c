#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "audio/audio_sink.h"

namespace langdu {

/// A point in a file at which a chapter begins.
struct ChapterMark {
  std::uint64_t frame = 0;  ///< at `k_sample_rate`
  std::string title{};      ///< UTF-8
  int level = 1;            ///< 1 an article, 2 a section of it
};

/// A picture for players to show.
struct CoverArt {
  std::string mime_type;  ///< "image/jpeg" or "image/png"
  std::string bytes;
};

/// What a file says about itself, in UTF-8; empty fields are left out.
struct FileTags {
  std::string title{};
  std::string artist{};
  std::string album{};
  std::string date{};  ///< "2026", "2026-11" or "2026-11-22"
  std::string comment{};
  int track = 0;  ///< from 1; 0 for none
  std::shared_ptr<const CoverArt> cover{};
};

/// An audio file with chapters. It appears under its name only when finished.
class ChapteredSink : public AudioSink {
 public:
  /// A chapter begins at the next frame written.
  virtual void begin_chapter(const std::string& title, int level) = 0;
};

}  // namespace langdu
