#include "audio/encoded_writer.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "audio/file_tagger.h"
#include "audio/ogg_serial.h"
#include "audio/resampler.h"
#include "audio/sound_file.h"
#include "synth/speech.h"

namespace langdu {
namespace {

/// How speech is encoded. The levels are libsndfile's compression level, 0 the best quality and 1
/// the smallest file.
struct Encoding {
  int format;
  int sample_rate;
  double level;
};

/// Opus takes 24,000 Hz but not ours; 32 kbit/s is transparent for speech (level: libsndfile gives
/// (1 - level) * 250 + 6 kbit/s). MP3 at 64 kbit/s, which
/// libsndfile keeps constant, so that players seek exactly.
Encoding encoding_of(AudioFormat format) {
  switch (format) {
    case AudioFormat::opus:
      return {SF_FORMAT_OGG | SF_FORMAT_OPUS, 24000, 0.896};
    case AudioFormat::vorbis:
      return {SF_FORMAT_OGG | SF_FORMAT_VORBIS, k_sample_rate, 0.6};
    case AudioFormat::mp3:
      return {SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, k_sample_rate, 0.632};
    case AudioFormat::flac:
    case AudioFormat::wav:
      break;
  }
  return {SF_FORMAT_FLAC | SF_FORMAT_PCM_16, k_sample_rate, 0.625};
}

/// Any fixed number will do: a file has one stream. This one spells "langdu" on the keys of a
/// phone.
constexpr std::uint32_t k_ogg_serial = 526438;

bool is_ogg(AudioFormat format) {
  return format == AudioFormat::opus || format == AudioFormat::vorbis;
}

class EncodedWriter final : public ChapteredSink {
 public:
  EncodedWriter(const std::filesystem::path& path, AudioFormat format, FileTags tags)
      : format_(format),
        tags_(std::move(tags)),
        sound_(path, encoding_of(format).format, encoding_of(format).sample_rate, Replace::always) {
    const Encoding encoding = encoding_of(format);
    double level = encoding.level;
    sound_.set(SFC_SET_COMPRESSION_LEVEL, &level, sizeof(level));
    if (encoding.sample_rate != k_sample_rate) {
      resampler_.emplace(k_sample_rate, encoding.sample_rate);
    }
  }

  void write(std::span<const std::int16_t> frames) override {
    frames_ += frames.size();
    if (resampler_) {
      sound_.write(resampler_->process(frames));
    } else {
      sound_.write(frames);
    }
  }

  void begin_chapter(const std::string& title, int level) override {
    chapters_.push_back({frames_, title, level});
  }

  void finish() override {
    if (resampler_) sound_.write(resampler_->flush());
    sound_.close();
    sound_.hand_out();
    tag_audio_file(sound_.temporary_path(), format_, tags_, chapters_, frames_,
                   sound_.final_path());
    if (is_ogg(format_)) set_ogg_serial(sound_.temporary_path(), k_ogg_serial, sound_.final_path());
    sound_.commit();
  }

 private:
  AudioFormat format_;
  FileTags tags_;
  SoundFile sound_;
  std::optional<Resampler> resampler_;
  std::vector<ChapterMark> chapters_;
  std::uint64_t frames_ = 0;
};

}  // namespace

std::unique_ptr<ChapteredSink> create_encoded_file(const std::filesystem::path& path,
                                                   AudioFormat format, FileTags tags) {
  return std::make_unique<EncodedWriter>(path, format, std::move(tags));
}

}  // namespace langdu
