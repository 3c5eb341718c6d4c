#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "audio/audio_format.h"
#include "edition/edition.h"
#include "edition/side_file.h"

namespace langdu {

/// At which chapters a new audio file begins.
enum class Split { none, article, section };

/// Does the edition remember where each sentence was spoken, some 24 bytes for each?
enum class Sentences { forget, remember };

/// Where an edition is written, and as what.
struct EditionLayout {
  std::filesystem::path path;  ///< the audio file, or with `split` the folder for all of them
  AudioFormat format = AudioFormat::wav;
  Split split = Split::none;
  std::vector<SideFileKind> side_files;
  std::shared_ptr<const CoverArt> cover;
  Sentences sentences = Sentences::forget;  ///< `AudioPart::sentences`
};

/// Writes an edition: audio files with chapters, and what is wanted beside them. Each file appears
/// under its name when it is whole.
class EditionWriter final : public EditionSink {
 public:
  /// Creates the folder of a split edition. Throws Error(output).
  EditionWriter(EditionLayout layout, EditionInfo info);
  ~EditionWriter() override;

  void begin_chapter(const ChapterStart& chapter) override;
  void write(std::span<const std::int16_t> frames) override;
  void add_sentence(const TimedSentence& sentence) override;
  void finish() override;

  /// The audio files, in order.
  [[nodiscard]] const std::vector<AudioPart>& parts() const { return parts_; }
  [[nodiscard]] std::filesystem::path folder() const;
  /// All files that were published, in order.
  [[nodiscard]] const std::vector<std::filesystem::path>& files() const { return files_; }

 private:
  void open_part(const ChapterStart& chapter);
  void close_part();

  EditionLayout layout_;
  EditionInfo info_;
  std::vector<std::string> article_authors_;
  std::vector<AudioPart> parts_;  ///< the last one is being written
  std::filesystem::path part_path_;
  std::unique_ptr<ChapteredSink> audio_;
  std::vector<std::unique_ptr<SideFile>> part_files_;     ///< of the part being written
  std::vector<std::unique_ptr<SideFile>> edition_files_;  ///< of the whole edition
  std::vector<std::filesystem::path> files_;
};

}  // namespace langdu
