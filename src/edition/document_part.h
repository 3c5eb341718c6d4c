#pragma once

#include <cstdint>

#include "edition/edition.h"

namespace langdu {

/// One of several documents on its way into a common edition: moves its articles and times behind
/// those of the documents before it. `finish` only ends the document; the edition is finished by
/// its owner.
class DocumentPart final : public EditionSink {
 public:
  /// Where a document begins in the edition.
  struct Place {
    std::size_t document = 0;
    std::size_t article = 0;
    std::uint64_t frame = 0;
  };

  DocumentPart(EditionSink& edition, const Place& place) : edition_(edition), place_(place) {
    next_ = {place.document + 1, place.article, place.frame};
  }

  void begin_chapter(const ChapterStart& chapter) override { edition_.begin_chapter(chapter); }
  void write(std::span<const std::int16_t> frames) override {
    edition_.write(frames);
    next_.frame += frames.size();
  }
  void add_sentence(const TimedSentence& sentence) override {
    TimedSentence moved = sentence;
    moved.document = place_.document;
    moved.article += place_.article;
    moved.begin_frame += place_.frame;
    moved.end_frame += place_.frame;
    next_.article = moved.article + 1;
    edition_.add_sentence(moved);
  }
  void finish() override {}

  /// Where the next document begins.
  [[nodiscard]] const Place& next() const { return next_; }

 private:
  EditionSink& edition_;
  Place place_;
  Place next_;
};

}  // namespace langdu
