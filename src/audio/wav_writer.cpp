// WAV files: libsndfile streams the sound, the chunks that it cannot write follow the sound.

#include "audio/wav_writer.h"

#include <fmt/format.h>

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "audio/file_tagger.h"
#include "audio/sound_file.h"
#include "audio/wav_chunks.h"
#include "base/error.h"
#include "synth/speech.h"

namespace langdu {
namespace {

/// Where the header keeps the length of everything behind it: 32 bits in RIFF, 64 bits in the ds64
/// chunk of RF64 (EBU Tech 3306).
constexpr std::int64_t k_riff_size_offset = 4;
constexpr std::int64_t k_rf64_size_offset = 20;

constexpr std::uint64_t k_format_pcm = 1;
constexpr std::uint64_t k_riff_preamble = 8;
constexpr std::uint64_t k_riff_limit = 0xFFFFFFFF;

std::string little_endian(std::uint64_t value, std::size_t bytes) {
  std::string result;
  for (std::size_t i = 0; i < bytes; ++i) result.push_back(static_cast<char>(value >> (8 * i)));
  return result;
}

/// libsndfile opens every RF64 with WAVE_FORMAT_EXTENSIBLE, which many plain readers refuse. With
/// the tag WAVE_FORMAT_PCM the chunk says the same, and what it holds past the sample format is
/// ignored.
void mark_as_pcm(SoundFile& sound) {
  const std::size_t chunk = sound.head().find("fmt ");
  if (chunk == std::string_view::npos) return;
  sound.write_at(static_cast<std::int64_t>(chunk) + 8, little_endian(k_format_pcm, 2));
}

/// Appends chunks behind the data chunk and corrects the header: its length, its format tag.
void append_chunks(SoundFile& sound, const std::string& chunks) {
  const bool is_rf64 = sound.head().starts_with("RF64");
  const std::int64_t end = sound.length();
  const std::uint64_t size = static_cast<std::uint64_t>(end) + chunks.size() - k_riff_preamble;
  if (!is_rf64 && size > k_riff_limit) {
    throw Error(ErrorKind::output, fmt::format("cannot write {}: its chapters do not fit behind 4 "
                                               "GiB of sound; choose another format",
                                               sound.final_path().string()));
  }
  sound.write_at(end, chunks);
  mark_as_pcm(sound);
  if (is_rf64) {
    sound.write_at(k_rf64_size_offset, little_endian(size, 8));
  } else {
    sound.write_at(k_riff_size_offset, little_endian(size, 4));
  }
}

class WavWriter final : public ChapteredSink {
 public:
  WavWriter(const std::filesystem::path& path, FileTags tags)
      : sound_(path, SF_FORMAT_RF64 | SF_FORMAT_PCM_16, k_sample_rate, Replace::if_different),
        tags_(std::move(tags)) {
    sound_.set(SFC_RF64_AUTO_DOWNGRADE, nullptr, SF_TRUE);
  }

  void write(std::span<const std::int16_t> frames) override {
    sound_.write(frames);
    frames_ += frames.size();
  }

  void begin_chapter(const std::string& title, int level) override {
    chapters_.push_back({frames_, title, level});
  }

  void finish() override {
    sound_.close();
    append_chunks(sound_, all_chunks());
    sound_.commit();
  }

 private:
  [[nodiscard]] std::string all_chunks() const {
    const std::string id3 = id3_bytes(tags_);
    return info_chunks(tags_) + broadcast_chunk(tags_) +
           (id3.empty() ? "" : riff_chunk("ID3 ", id3)) + chapter_chunks(chapters_);
  }

  SoundFile sound_;
  FileTags tags_;
  std::vector<ChapterMark> chapters_;
  std::uint64_t frames_ = 0;
};

}  // namespace

std::unique_ptr<ChapteredSink> create_wav_file(const std::filesystem::path& path, FileTags tags) {
  return std::make_unique<WavWriter>(path, std::move(tags));
}

}  // namespace langdu
