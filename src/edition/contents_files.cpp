#include "edition/contents_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

#include "edition/edition_text.h"
#include "edition/text_file.h"
#include "synth/speech.h"

namespace langdu {
namespace {

/// A cue sheet numbers its tracks with two digits and its times in frames of a CD, 75 a second.
constexpr std::size_t k_max_tracks = 99;
constexpr std::uint64_t k_cd_frames = 75;

/// A string of a cue sheet or playlist cannot hold line ends, nor that of a cue sheet quotes.
std::string quotable(std::string text) {
  for (char& c : text) {
    if (c == '\n' || c == '\r') c = ' ';
    if (c == '"') c = '\'';
  }
  return text;
}

class ContentsFile : public SideFile {
 public:
  ContentsFile(const std::filesystem::path& path, EditionInfo info)
      : file_(path), info_(std::move(info)) {}

  void add_sentence(const TimedSentence&) override {}
  void finish(const std::vector<AudioPart>& parts) override {
    file_.write(describe(parts));
    file_.commit();
  }

 protected:
  [[nodiscard]] const EditionInfo& info() const { return info_; }

 private:
  [[nodiscard]] virtual std::string describe(const std::vector<AudioPart>& parts) const = 0;

  TextFile file_;
  EditionInfo info_;
};

class ChaptersJson final : public ContentsFile {
 public:
  using ContentsFile::ContentsFile;

 private:
  [[nodiscard]] std::string describe(const std::vector<AudioPart>& parts) const override {
    nlohmann::ordered_json json;
    json["version"] = "1.2.0";
    json["title"] = parts.front().title;
    if (!info().authors.empty()) json["author"] = joined_authors(info().authors);
    json["chapters"] = nlohmann::ordered_json::array();
    const std::vector<TimedChapter>& chapters = parts.front().chapters;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
      const bool is_last = i + 1 == chapters.size();
      nlohmann::ordered_json chapter;
      chapter["startTime"] = seconds_of(chapters[i].begin_frame);
      chapter["endTime"] = seconds_of(is_last ? parts.front().frames : chapters[i + 1].begin_frame);
      chapter["title"] = chapters[i].title;
      json["chapters"].push_back(std::move(chapter));
    }
    return json.dump(2, ' ', false, k_replace_ill_formed) + "\n";
  }
};

class CueSheet final : public ContentsFile {
 public:
  using ContentsFile::ContentsFile;

 private:
  /// All chapters if they fit, else the articles, else the first of those.
  [[nodiscard]] std::string describe(const std::vector<AudioPart>& parts) const override {
    std::size_t count = 0;
    for (const AudioPart& part : parts) count += part.chapters.size();
    const int deepest = count > k_max_tracks ? 1 : 2;
    std::string text = "REM COMMENT \"langdu\"\n";
    if (!info().authors.empty()) {
      text += fmt::format("PERFORMER \"{}\"\n", quotable(joined_authors(info().authors)));
    }
    text += fmt::format("TITLE \"{}\"\n", quotable(info().title));
    std::size_t track = 0;
    for (const AudioPart& part : parts) {
      if (track >= k_max_tracks) break;
      text += fmt::format("FILE \"{}\" {}\n", quotable(part.name),
                          part.name.ends_with(".mp3") ? "MP3" : "WAVE");
      for (const TimedChapter& chapter : part.chapters) {
        if (chapter.level > deepest || track >= k_max_tracks) continue;
        const std::uint64_t time = chapter.begin_frame * k_cd_frames / k_sample_rate;
        text +=
            fmt::format("  TRACK {:02} AUDIO\n    TITLE \"{}\"\n    INDEX 01 {:02}:{:02}:{:02}\n",
                        ++track, quotable(chapter.title), time / (60 * k_cd_frames),
                        time / k_cd_frames % 60, time % k_cd_frames);
      }
    }
    return text;
  }
};

class Playlist final : public ContentsFile {
 public:
  using ContentsFile::ContentsFile;

 private:
  [[nodiscard]] std::string describe(const std::vector<AudioPart>& parts) const override {
    std::string text = fmt::format("#EXTM3U\n#PLAYLIST:{}\n", quotable(info().title));
    for (const AudioPart& part : parts) {
      text += fmt::format("#EXTINF:{:.3f},{}\n{}\n", seconds_of(part.frames), quotable(part.title),
                          part.name);
    }
    return text;
  }
};

}  // namespace

std::unique_ptr<SideFile> create_contents_file(SideFileKind kind, const std::filesystem::path& path,
                                               const EditionInfo& info) {
  if (kind == SideFileKind::chapters) return std::make_unique<ChaptersJson>(path, info);
  if (kind == SideFileKind::cue) return std::make_unique<CueSheet>(path, info);
  return std::make_unique<Playlist>(path, info);
}

}  // namespace langdu
