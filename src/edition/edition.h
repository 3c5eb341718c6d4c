#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/source_span.h"

namespace langdu {

/// What an edition says about itself as a whole, in UTF-8.
struct EditionInfo {
  std::string title;
  std::vector<std::string> authors;
  std::string date;                  ///< ISO 8601, as far as it is known
  std::vector<std::string> sources;  ///< the documents' names, in order
  std::string voice;                 ///< its id
  double rate = 1.0;
};

/// The beginning of an article or of one of its sections.
struct ChapterStart {
  std::string title;
  int level = 1;                     ///< 1 an article, 2 a section of it
  std::vector<std::string> authors;  ///< of the article, at level 1
};

/// A chapter with its place in the sound.
struct TimedChapter {
  std::string title;
  int level = 1;
  std::uint64_t begin_frame = 0;  ///< at `k_sample_rate`, from the beginning of the file or edition
};

/// What a stretch of speech is in its article.
enum class SentenceRole { title, subtitle, byline, heading, prose, highlight, note };

/// A sentence that was spoken. The silence behind it is not in its frames.
struct TimedSentence {
  SentenceRole role = SentenceRole::prose;
  std::uint64_t begin_frame = 0;  ///< at `k_sample_rate`, from the beginning of the file or edition
  std::uint64_t end_frame = 0;
  std::size_t document = 0;  ///< index into `EditionInfo::sources`
  SourceSpan source;
  std::string written;        ///< the written text, not the spoken one
  std::size_t article = 0;    ///< from 0
  std::size_t section = 0;    ///< from 0; 0 is what stands before the first heading
  std::size_t paragraph = 0;  ///< from 0 within the article
  std::size_t syllables = 0;
};

/// Where the parts of an edition go, in order: `begin_chapter`, then for each sentence its sound
/// and afterwards the sentence itself, with frames that count from the beginning of the edition.
/// All calls throw Error(output). Without `finish` nothing appears.
class EditionSink {
 public:
  EditionSink() = default;
  EditionSink(const EditionSink&) = delete;
  EditionSink& operator=(const EditionSink&) = delete;
  virtual ~EditionSink() = default;

  virtual void begin_chapter(const ChapterStart& chapter) = 0;
  virtual void write(std::span<const std::int16_t> frames) = 0;
  virtual void add_sentence(const TimedSentence& sentence) = 0;
  virtual void finish() = 0;
};

}  // namespace langdu
