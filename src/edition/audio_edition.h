#pragma once

#include <memory>

#include "audio/chaptered_sink.h"
#include "edition/edition.h"

namespace langdu {

/// An edition in one audio file with chapters.
class AudioEdition final : public EditionSink {
 public:
  explicit AudioEdition(std::unique_ptr<ChapteredSink> audio) : audio_(std::move(audio)) {}

  void begin_chapter(const ChapterStart& chapter) override {
    audio_->begin_chapter(chapter.title, chapter.level);
  }
  void write(std::span<const std::int16_t> frames) override { audio_->write(frames); }
  void add_sentence(const TimedSentence& sentence) override { static_cast<void>(sentence); }
  void finish() override { audio_->finish(); }

 private:
  std::unique_ptr<ChapteredSink> audio_;
};

}  // namespace langdu
