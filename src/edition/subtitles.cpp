#include "edition/subtitles.h"

#include <fmt/format.h>

#include "base/utf8.h"
#include "edition/text_file.h"
#include "synth/speech.h"

namespace langdu {
namespace {

std::uint64_t milliseconds(std::uint64_t frame) {
  return (frame * 1000 + k_sample_rate / 2) / k_sample_rate;
}

/// "00:01:02.345", with the decimal sign of the format.
std::string clock_time(std::uint64_t frame, char decimal_sign) {
  const std::uint64_t ms = milliseconds(frame);
  return fmt::format("{:02}:{:02}:{:02}{}{:03}", ms / 3'600'000, ms / 60'000 % 60, ms / 1000 % 60,
                     decimal_sign, ms % 1000);
}

/// The text in one line: an empty line would end an entry.
std::string one_line(const std::string& text) {
  std::string line;
  for (const char c : text) {
    const bool is_break = c == '\n' || c == '\r' || c == '\t' || c == '\0';
    if (!is_break) {
      line += c;
    } else if (!line.empty() && line.back() != ' ') {
      line += ' ';
    }
  }
  return std::string(trim(line));
}

/// WebVTT, section 4.2.2: cue text has `&` and `<` escaped, and no `-->`.
std::string escaped(const std::string& text) {
  std::string result;
  for (const char c : text) {
    if (c == '&') {
      result += "&amp;";
    } else if (c == '<') {
      result += "&lt;";
    } else if (c == '>') {
      result += "&gt;";
    } else {
      result += c;
    }
  }
  return result;
}

class SubRip final : public SideFile {
 public:
  explicit SubRip(const std::filesystem::path& path) : file_(path) {}

  void add_sentence(const TimedSentence& sentence) override {
    ++number_;
    file_.write(fmt::format("{}\n{} --> {}\n{}\n\n", number_, clock_time(sentence.begin_frame, ','),
                            clock_time(sentence.end_frame, ','), one_line(sentence.written)));
  }
  void finish(const std::vector<AudioPart>&) override { file_.commit(); }

 private:
  TextFile file_;
  std::size_t number_ = 0;
};

class WebVtt final : public SideFile {
 public:
  explicit WebVtt(const std::filesystem::path& path) : file_(path) {
    // Nothing but a blank line may follow the signature (section 4.1).
    file_.write("WEBVTT\n\n");
  }

  void add_sentence(const TimedSentence& sentence) override {
    file_.write(fmt::format("{} --> {}\n{}\n\n", clock_time(sentence.begin_frame, '.'),
                            clock_time(sentence.end_frame, '.'),
                            escaped(one_line(sentence.written))));
  }
  void finish(const std::vector<AudioPart>&) override { file_.commit(); }

 private:
  TextFile file_;
};

class Lyrics final : public SideFile {
 public:
  Lyrics(const std::filesystem::path& path, const EditionInfo& info) : file_(path) {
    file_.write(fmt::format("[ti:{}]\n", one_line(info.title)));
    for (const std::string& author : info.authors) {
      file_.write(fmt::format("[ar:{}]\n", one_line(author)));
    }
  }

  void add_sentence(const TimedSentence& sentence) override {
    const std::uint64_t hundredths = milliseconds(sentence.begin_frame) / 10;
    file_.write(fmt::format("[{:02}:{:02}.{:02}]{}\n", hundredths / 6000, hundredths / 100 % 60,
                            hundredths % 100, one_line(sentence.written)));
  }
  void finish(const std::vector<AudioPart>&) override { file_.commit(); }

 private:
  TextFile file_;
};

}  // namespace

std::unique_ptr<SideFile> create_subtitles(SideFileKind kind, const std::filesystem::path& path,
                                           const EditionInfo& info) {
  if (kind == SideFileKind::srt) return std::make_unique<SubRip>(path);
  if (kind == SideFileKind::vtt) return std::make_unique<WebVtt>(path);
  return std::make_unique<Lyrics>(path, info);
}

}  // namespace langdu
