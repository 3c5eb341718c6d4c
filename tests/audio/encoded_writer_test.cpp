#include <gtest/gtest.h>
#include <sndfile.h>
#include <sys/resource.h>
#include <taglib/fileref.h>
#include <taglib/tag.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <numbers>
#include <string>
#include <vector>

#include "audio/audio_format.h"
#include "base/error.h"
#include "synth/speech.h"

/// libsndfile does not free what belongs to libvorbis when even the first page cannot be written.
extern "C" const char* __lsan_default_suppressions() { return "leak:libvorbis\nleak:libogg\n"; }

namespace langdu {
namespace {

constexpr AudioFormat k_all[] = {AudioFormat::wav, AudioFormat::flac, AudioFormat::opus,
                                 AudioFormat::vorbis, AudioFormat::mp3};

/// A second of silence, half a second of a tone, half a second of silence.
std::vector<std::int16_t> tone_after_a_second() {
  std::vector<std::int16_t> pcm(2 * k_sample_rate);
  for (int i = k_sample_rate; i < k_sample_rate * 3 / 2; ++i) {
    const double phase = 2 * std::numbers::pi * 440 * i / k_sample_rate;
    pcm[static_cast<std::size_t>(i)] = static_cast<std::int16_t>(12000 * std::sin(phase));
  }
  return pcm;
}

FileTags example_tags() {
  FileTags tags;
  tags.title = "山里的邮路";
  tags.artist = "李四";
  tags.album = "周末版";
  tags.date = "2026-05-01";
  tags.comment = "一条评论";
  tags.track = 3;
  return tags;
}

void write_example(const std::filesystem::path& path, AudioFormat format) {
  const auto sink = create_audio_file(path, format, example_tags());
  const std::vector<std::int16_t> pcm = tone_after_a_second();
  sink->begin_chapter("第一章", 1);
  sink->write(std::span(pcm).first(k_sample_rate));
  sink->begin_chapter("引子", 2);
  sink->write(std::span(pcm).subspan(k_sample_rate));
  sink->finish();
}

std::string content(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

class AudioFiles : public testing::TestWithParam<AudioFormat> {
 protected:
  AudioFiles() {
    std::string pattern = testing::TempDir() + "langdu_encoded_XXXXXX";
    folder_ = mkdtemp(pattern.data());
  }
  ~AudioFiles() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] std::filesystem::path path(const std::string& name) const {
    return folder_ / (name + "." + std::string(extension_of(GetParam())));
  }
  [[nodiscard]] std::ptrdiff_t files() const {
    return std::distance(std::filesystem::directory_iterator(folder_), {});
  }

  std::filesystem::path folder_;
};

TEST_P(AudioFiles, SoundsWhenItShould) {
  write_example(path("a"), GetParam());
  SF_INFO info{};
  SNDFILE* const file = sf_open(path("a").c_str(), SFM_READ, &info);
  ASSERT_NE(file, nullptr) << sf_strerror(nullptr);
  std::vector<float> sound(static_cast<std::size_t>(info.frames));
  const sf_count_t read = sf_readf_float(file, sound.data(), info.frames);
  sf_close(file);
  EXPECT_EQ(read, info.frames);
  EXPECT_EQ(info.channels, 1);
  EXPECT_NEAR(static_cast<double>(info.frames) / info.samplerate, 2.0, 0.03);
  const auto loud = [&](float value) { return std::abs(value) > 0.1F; };
  const auto first = std::find_if(sound.begin(), sound.end(), loud);
  const auto last = std::find_if(sound.rbegin(), sound.rend(), loud);
  EXPECT_NEAR(static_cast<double>(first - sound.begin()) / info.samplerate, 1.0, 0.02);
  EXPECT_NEAR(static_cast<double>(sound.rend() - last) / info.samplerate, 1.5, 0.02);
}

TEST_P(AudioFiles, TagsAreReadByTagLib) {
  write_example(path("a"), GetParam());
  const TagLib::FileRef file(path("a").c_str());
  ASSERT_FALSE(file.isNull());
  EXPECT_EQ(file.tag()->title().to8Bit(true), "山里的邮路");
  EXPECT_EQ(file.tag()->artist().to8Bit(true), "李四");
  EXPECT_EQ(file.tag()->album().to8Bit(true), "周末版");
  EXPECT_EQ(file.tag()->year(), 2026U);
}

TEST_P(AudioFiles, SameInputSameBytes) {
  write_example(path("a"), GetParam());
  write_example(path("b"), GetParam());
  EXPECT_EQ(content(path("a")), content(path("b")));
}

TEST_P(AudioFiles, ACoverIsTakenWhereThereIsRoom) {
  FileTags tags = example_tags();
  tags.cover = std::make_shared<CoverArt>(CoverArt{"image/png", std::string(5000, 'p')});
  const auto sink = create_audio_file(path("a"), GetParam(), tags);
  sink->write(tone_after_a_second());
  sink->finish();
  SF_INFO info{};
  SNDFILE* const file = sf_open(path("a").c_str(), SFM_READ, &info);
  ASSERT_NE(file, nullptr);
  EXPECT_NEAR(static_cast<double>(info.frames) / info.samplerate, 2.0, 0.03);
  sf_close(file);
  // Base64 in Ogg, as it is elsewhere.
  const std::string bytes = content(path("a"));
  EXPECT_TRUE(bytes.find(std::string(60, 'p')) != std::string::npos ||
              bytes.find("cHBwcHBwcHBwcHBw") != std::string::npos);
}

TEST_P(AudioFiles, AFullDiskIsToldAndLeavesNothing) {
  write_example(path("whole"), GetParam());
  const auto whole = std::filesystem::file_size(path("whole"));
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  // Nothing at all; half of the sound; all of the sound but not its tags.
  for (const std::uintmax_t limit : {std::uintmax_t{0}, whole / 2, whole - 40}) {
    const rlimit full{limit, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &full);
    try {
      write_example(path("a"), GetParam());
      ADD_FAILURE() << "no error at " << limit << " of " << whole;
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::output);
      EXPECT_TRUE(std::string(error.what())
                      .starts_with("cannot write " + path("a").string() + ": File too large"))
          << error.what();
    }
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(files(), 1) << limit;
  }
  std::signal(SIGXFSZ, handler);
}

INSTANTIATE_TEST_SUITE_P(Formats, AudioFiles, testing::ValuesIn(k_all),
                         [](const auto& test) { return std::string(extension_of(test.param)); });

TEST(AudioFormat, IsFoundByExtension) {
  const struct {
    std::string extension;
    std::optional<AudioFormat> expected;
  } rows[] = {
      {"wav", AudioFormat::wav},   {"FLAC", AudioFormat::flac}, {"ogg", AudioFormat::vorbis},
      {"Opus", AudioFormat::opus}, {"mp3", AudioFormat::mp3},   {"", std::nullopt},
      {"aac", std::nullopt},       {"wave", std::nullopt},
  };
  for (const auto& row : rows) EXPECT_EQ(find_audio_format(row.extension), row.expected);
  EXPECT_EQ(audio_format_names(), "wav, flac, opus, ogg, mp3");
}

TEST(AudioFormat, TooManyChaptersLeaveTheArticles) {
  std::vector<ChapterMark> chapters;
  for (int i = 0; i < 12; ++i) {
    chapters.push_back({static_cast<std::uint64_t>(i), std::to_string(i), i % 3 == 0 ? 1 : 2});
  }
  EXPECT_EQ(choose_chapters(chapters, 12).size(), 12U);
  EXPECT_EQ(choose_chapters(chapters, 11).size(), 4U);
  EXPECT_EQ(choose_chapters(chapters, 11)[1].title, "3");
  EXPECT_EQ(choose_chapters(chapters, 3).size(), 3U);
}

}  // namespace
}  // namespace langdu
