#include "audio/inspect_audio.h"

#include <fmt/format.h>
#include <sndfile.h>
#include <taglib/chapterframe.h>
#include <taglib/flacfile.h>
#include <taglib/id3v2tag.h>
#include <taglib/mpegfile.h>
#include <taglib/opusfile.h>
#include <taglib/vorbisfile.h>
#include <taglib/xiphcomment.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <memory>

#include "audio/read_cues.h"
#include "audio/syllable_counter.h"
#include "base/error.h"
#include "synth/speech.h"

namespace langdu {
namespace {

using std::chrono::milliseconds;

/// Quieter than -60 dB of full scale counts as silence, as lossy codecs leave some noise.
constexpr int k_silence_level = 33;
/// What is heard as speech, -50 dB; codecs ring below that before and behind it.
constexpr int k_speech_level = 104;
constexpr int k_full_scale = 32767;
constexpr std::size_t k_block = 1 << 16;

using Sound = std::unique_ptr<SNDFILE, int (*)(SNDFILE*)>;

Sound open_sound(const std::filesystem::path& path, SF_INFO& info) {
  Sound sound(sf_open(path.c_str(), SFM_READ, &info), sf_close);
  if (!sound) {
    throw Error(ErrorKind::output, fmt::format("{} was written but cannot be opened again: {}",
                                               path.string(), sf_strerror(nullptr)));
  }
  return sound;
}

/// Hears a file frame by frame.
class Listener {
 public:
  Listener(int sample_rate, std::span<const SpeechStretch> expected, double rate,
           AudioInspection& found)
      : sample_rate_(static_cast<std::uint64_t>(sample_rate)),
        expected_(expected),
        found_(found),
        syllables_(sample_rate, rate) {
    found_.sample_rate = sample_rate;
    found_.heard.resize(expected.size());
    find_border();
  }

  void hear(int sample) {
    const std::uint64_t frame = found_.frames++;
    while (frame >= border_) {
      count_syllables();
      ++index_;
      find_border();
    }
    syllables_.hear(static_cast<double>(sample) / k_full_scale);
    const int level = std::abs(sample);
    silent_ = level < k_silence_level ? silent_ + 1 : 0;
    longest_ = std::max(longest_, silent_);
    if (level >= k_full_scale) ++found_.clipped_frames;
    if (level < k_speech_level || index_ >= expected_.size()) return;
    SpeechStretch& heard = found_.heard[index_].stretch;
    if (heard.end == 0) heard.begin = frame;
    heard.end = frame + 1;
  }

  void finish() {
    count_syllables();
    found_.longest_silence = std::chrono::duration<double>(static_cast<double>(longest_) /
                                                           static_cast<double>(sample_rate_));
  }

 private:
  /// Of the stretch under way, which ends.
  void count_syllables() {
    const std::size_t count = syllables_.take();
    if (index_ < expected_.size()) found_.heard[index_].syllables = count;
  }

  /// The middle of the pause behind the stretch under way.
  void find_border() {
    border_ = std::numeric_limits<std::uint64_t>::max();
    if (index_ + 1 >= expected_.size()) return;
    const std::uint64_t middle = (expected_[index_].end + expected_[index_ + 1].begin) / 2;
    border_ = middle * sample_rate_ / k_sample_rate;
  }

  std::uint64_t sample_rate_;
  std::span<const SpeechStretch> expected_;
  AudioInspection& found_;
  SyllableCounter syllables_;
  std::size_t index_ = 0;
  std::uint64_t border_ = 0;
  std::uint64_t silent_ = 0;
  std::uint64_t longest_ = 0;
};

void listen(SNDFILE* sound, Listener& listener) {
  std::vector<short> block(k_block);
  for (;;) {
    const sf_count_t count = sf_readf_short(sound, block.data(), k_block);
    if (count <= 0) break;
    for (sf_count_t i = 0; i < count; ++i) {
      listener.hear(block[static_cast<std::size_t>(i)]);
    }
  }
  listener.finish();
}

std::vector<FoundChapter> chapters_of_wav(const std::filesystem::path& path, int sample_rate) {
  std::vector<FoundChapter> chapters;
  for (const ChapterMark& cue : read_cues(path)) {
    chapters.push_back(
        {milliseconds(cue.frame * 1000 / static_cast<unsigned>(sample_rate)), cue.title});
  }
  return chapters;
}

/// "01:02:03.456".
milliseconds parse_clock(const std::string& text) {
  unsigned hours = 0;
  unsigned minutes = 0;
  unsigned seconds = 0;
  unsigned thousandths = 0;
  if (std::sscanf(text.c_str(), "%u:%u:%u.%u", &hours, &minutes, &seconds, &thousandths) != 4) {
    return milliseconds(-1);
  }
  return milliseconds(((hours * 60ULL + minutes) * 60 + seconds) * 1000 + thousandths);
}

std::vector<FoundChapter> read_comments(TagLib::Ogg::XiphComment* comment) {
  std::vector<FoundChapter> chapters;
  if (comment == nullptr) return chapters;
  const TagLib::Ogg::FieldListMap& fields = comment->fieldListMap();
  for (int number = 1;; ++number) {
    const auto time = fields.find(fmt::format("CHAPTER{:03}", number));
    const auto name = fields.find(fmt::format("CHAPTER{:03}NAME", number));
    if (time == fields.end() || name == fields.end()) return chapters;
    chapters.push_back(
        {parse_clock(time->second.front().to8Bit(true)), name->second.front().to8Bit(true)});
  }
}

std::vector<FoundChapter> read_id3(const std::filesystem::path& path) {
  TagLib::MPEG::File file(path.c_str(), false);
  std::vector<FoundChapter> chapters;
  if (!file.hasID3v2Tag()) return chapters;
  for (const TagLib::ID3v2::Frame* frame : file.ID3v2Tag()->frameList("CHAP")) {
    const auto* chapter = dynamic_cast<const TagLib::ID3v2::ChapterFrame*>(frame);
    if (chapter == nullptr) continue;
    const TagLib::ID3v2::FrameList& titles = chapter->embeddedFrameList("TIT2");
    chapters.push_back({milliseconds(chapter->startTime()),
                        titles.isEmpty() ? "" : titles.front()->toString().to8Bit(true)});
  }
  return chapters;
}

}  // namespace

AudioInspection inspect_audio(const std::filesystem::path& path, AudioFormat format,
                              std::span<const SpeechStretch> expected, double rate) {
  SF_INFO info{};
  const Sound sound = open_sound(path, info);
  AudioInspection found;
  Listener listener(info.samplerate, expected, rate, found);
  listen(sound.get(), listener);
  switch (format) {
    case AudioFormat::wav:
      found.chapters = chapters_of_wav(path, info.samplerate);
      break;
    case AudioFormat::flac:
      found.chapters = read_comments(TagLib::FLAC::File(path.c_str(), false).xiphComment());
      break;
    case AudioFormat::opus:
      found.chapters = read_comments(TagLib::Ogg::Opus::File(path.c_str(), false).tag());
      break;
    case AudioFormat::vorbis:
      found.chapters = read_comments(TagLib::Ogg::Vorbis::File(path.c_str(), false).tag());
      break;
    case AudioFormat::mp3:
      found.chapters = read_id3(path);
      break;
  }
  if (format == AudioFormat::opus || format == AudioFormat::vorbis || format == AudioFormat::mp3) {
    found.clipped_frames = 0;
  }
  return found;
}

}  // namespace langdu
