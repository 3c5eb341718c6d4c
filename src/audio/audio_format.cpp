#include "audio/audio_format.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "audio/encoded_writer.h"
#include "audio/wav_writer.h"

namespace langdu {
namespace {

struct Named {
  std::string_view extension;
  AudioFormat format;
};

constexpr Named k_formats[] = {{"wav", AudioFormat::wav},
                               {"flac", AudioFormat::flac},
                               {"opus", AudioFormat::opus},
                               {"ogg", AudioFormat::vorbis},
                               {"mp3", AudioFormat::mp3}};

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [&](char x, char y) { return lower(x) == lower(y); });
}

}  // namespace

std::optional<AudioFormat> find_audio_format(std::string_view extension) {
  for (const Named& named : k_formats) {
    if (equal_ignoring_case(named.extension, extension)) return named.format;
  }
  return std::nullopt;
}

std::string_view extension_of(AudioFormat format) {
  return std::find_if(std::begin(k_formats), std::end(k_formats),
                      [&](const Named& named) { return named.format == format; })
      ->extension;
}

std::string audio_format_names() {
  std::string names;
  for (const Named& named : k_formats) {
    if (!names.empty()) names += ", ";
    names += named.extension;
  }
  return names;
}

std::unique_ptr<ChapteredSink> create_audio_file(const std::filesystem::path& path,
                                                 AudioFormat format, FileTags tags) {
  if (format == AudioFormat::wav) return create_wav_file(path, std::move(tags));
  return create_encoded_file(path, format, std::move(tags));
}

std::vector<ChapterMark> choose_chapters(const std::vector<ChapterMark>& chapters,
                                         std::size_t limit) {
  if (chapters.size() <= limit) return chapters;
  std::vector<ChapterMark> chosen;
  for (const ChapterMark& chapter : chapters) {
    if (chapter.level == 1 && chosen.size() < limit) chosen.push_back(chapter);
  }
  return chosen;
}

}  // namespace langdu
