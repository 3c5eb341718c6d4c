#include "edition/verify_edition.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <string_view>

#include "audio/inspect_audio.h"
#include "audio/wav_chunks.h"
#include "synth/speech.h"

namespace langdu {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds k_longest_silence{2.0};
/// What an encoder may add at the ends; subtitles are to stay within 50 ms.
constexpr Seconds k_duration_tolerance{0.12};
constexpr Seconds k_chapter_tolerance{0.002};

/// How far sound may reach beyond its sentence, and begin or end within it: initials and last
/// syllables are soft.
constexpr Seconds k_outside_tolerance{0.05};
constexpr Seconds k_inside_tolerance{0.25};
/// At rate 1; in a heading, with its pauses.
constexpr Seconds k_longest_syllable{1.0};
/// Short sentences are made of pauses and foreign words.
constexpr std::uint32_t k_few_syllables = 5;
/// A syllable may hide behind the one before it.
constexpr double k_heard_share = 0.75;
constexpr double k_hidden_syllables = 1.0;
/// A file that is wrong altogether is not told sentence by sentence.
constexpr std::size_t k_max_sentence_problems = 5;

Seconds time_of(std::uint64_t frames, int sample_rate = k_sample_rate) {
  return Seconds(static_cast<double>(frames) / sample_rate);
}

/// What a label of the format holds of a title.
std::string_view kept_title(AudioFormat format, const std::string& title) {
  return format == AudioFormat::wav ? cut_utf8(title, k_max_label_bytes) : std::string_view(title);
}

void compare_chapters(const AudioInspection& found, AudioFormat format, const AudioPart& expected,
                      std::vector<std::string>& problems) {
  if (found.chapters.size() != expected.chapters.size()) {
    problems.push_back(fmt::format("{} of {} chapters can be read", found.chapters.size(),
                                   expected.chapters.size()));
  }
  const std::size_t count = std::min(found.chapters.size(), expected.chapters.size());
  for (std::size_t i = 0; i < count; ++i) {
    const TimedChapter& chapter = expected.chapters[i];
    const Seconds off = Seconds(found.chapters[i].begin) - time_of(chapter.begin_frame);
    if (found.chapters[i].title != kept_title(format, chapter.title)) {
      problems.push_back(fmt::format("chapter {} is \"{}\" instead of \"{}\"", i + 1,
                                     found.chapters[i].title, chapter.title));
    }
    if (std::abs(off.count()) > k_chapter_tolerance.count()) {
      problems.push_back(fmt::format("chapter {} begins {:.3f} s off", i + 1, off.count()));
    }
  }
}

bool lacks_syllables(std::uint32_t expected, std::size_t heard) {
  return static_cast<double>(heard) + k_hidden_syllables < k_heard_share * expected;
}

/// What is wrong with a sentence, or nothing.
std::string fault_of(const SpokenStretch& sentence, const HeardSpeech& heard, int sample_rate,
                     double rate) {
  if (sentence.syllables == 0) return {};
  if (heard.stretch == SpeechStretch{}) return "is silent";
  const Seconds begin = time_of(heard.stretch.begin, sample_rate) - time_of(sentence.begin_frame);
  const Seconds end = time_of(heard.stretch.end, sample_rate) - time_of(sentence.end_frame);
  if (begin < -k_outside_tolerance || begin > k_inside_tolerance) return "begins at another time";
  if (end > k_outside_tolerance || end < -k_inside_tolerance) return "ends at another time";
  if (sentence.syllables < k_few_syllables) return {};
  if (lacks_syllables(sentence.syllables, heard.syllables)) {
    return fmt::format("sounds like {} syllables only", heard.syllables);
  }
  const Seconds syllable =
      time_of(heard.stretch.end - heard.stretch.begin, sample_rate) * rate / sentence.syllables;
  if (syllable > k_longest_syllable) return "is too long for its syllables";
  return {};
}

void compare_sentences(const AudioInspection& found, const AudioPart& expected, double rate,
                       std::vector<std::string>& problems) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < expected.sentences.size(); ++i) {
    const SpokenStretch& sentence = expected.sentences[i];
    const std::string fault = fault_of(sentence, found.heard[i], found.sample_rate, rate);
    if (fault.empty()) continue;
    if (++count > k_max_sentence_problems) continue;
    problems.push_back(fmt::format("sentence {} of {} syllables, at {:.3f} s, {}", i + 1,
                                   sentence.syllables, time_of(sentence.begin_frame).count(),
                                   fault));
  }
  if (count > k_max_sentence_problems) {
    problems.push_back(fmt::format("so it is with {} sentences in all", count));
  }
}

std::vector<SpeechStretch> stretches_of(const AudioPart& part) {
  std::vector<SpeechStretch> stretches;
  for (const SpokenStretch& sentence : part.sentences) {
    stretches.push_back({sentence.begin_frame, sentence.end_frame});
  }
  return stretches;
}

}  // namespace

std::vector<std::string> verify_part(const std::filesystem::path& path, AudioFormat format,
                                     const AudioPart& expected, double rate) {
  const AudioInspection found = inspect_audio(path, format, stretches_of(expected), rate);
  std::vector<std::string> problems;
  const Seconds duration = time_of(found.frames, found.sample_rate);
  const Seconds off = duration - time_of(expected.frames);
  if (std::abs(off.count()) > k_duration_tolerance.count()) {
    problems.push_back(fmt::format("it lasts {:.2f} s instead of {:.2f} s", duration.count(),
                                   time_of(expected.frames).count()));
  }
  if (found.longest_silence > k_longest_silence) {
    problems.push_back(fmt::format("it is silent for {:.2f} s", found.longest_silence.count()));
  }
  if (found.clipped_frames > 0) {
    problems.push_back(fmt::format("{} of its samples are at full scale", found.clipped_frames));
  }
  compare_chapters(found, format, expected, problems);
  compare_sentences(found, expected, rate, problems);
  for (std::string& problem : problems) problem = path.string() + ": " + problem;
  return problems;
}

}  // namespace langdu
