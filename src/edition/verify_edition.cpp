#include "edition/verify_edition.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

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

Seconds time_of(std::uint64_t frames) {
  return Seconds(static_cast<double>(frames) / k_sample_rate);
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

}  // namespace

std::vector<std::string> verify_part(const std::filesystem::path& path, AudioFormat format,
                                     const AudioPart& expected) {
  const AudioInspection found = inspect_audio(path, format);
  std::vector<std::string> problems;
  const Seconds off = found.duration - time_of(expected.frames);
  if (std::abs(off.count()) > k_duration_tolerance.count()) {
    problems.push_back(fmt::format("it lasts {:.2f} s instead of {:.2f} s", found.duration.count(),
                                   time_of(expected.frames).count()));
  }
  if (found.longest_silence > k_longest_silence) {
    problems.push_back(fmt::format("it is silent for {:.2f} s", found.longest_silence.count()));
  }
  if (found.clipped_frames > 0) {
    problems.push_back(fmt::format("{} of its samples are at full scale", found.clipped_frames));
  }
  compare_chapters(found, format, expected, problems);
  for (std::string& problem : problems) problem = path.string() + ": " + problem;
  return problems;
}

}  // namespace langdu
