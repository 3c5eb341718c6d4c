#include "audio/wav_writer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sndfile.h>
#include <sys/resource.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "audio/read_cues.h"
#include "audio/wav_chunks.h"
#include "base/error.h"
#include "synth/speech.h"

namespace langdu {
namespace {

using testing::EndsWith;

std::vector<std::int16_t> noise(std::size_t frames, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_int_distribution<int> sample(-20000, 20000);
  std::vector<std::int16_t> result(frames);
  for (auto& value : result) value = static_cast<std::int16_t>(sample(random));
  return result;
}

/// What libsndfile, as an independent reader, finds in a file.
struct ReadBack {
  SF_INFO info{};
  std::vector<std::int16_t> pcm;
  std::vector<ChapterMark> chapters;
  std::string title;
  std::string artist;
};

ReadBack read_back(const std::filesystem::path& path) {
  ReadBack result;
  SNDFILE* const file = sf_open(path.c_str(), SFM_READ, &result.info);
  if (file == nullptr) throw std::runtime_error(sf_strerror(nullptr));
  result.pcm.resize(static_cast<std::size_t>(result.info.frames));
  EXPECT_EQ(sf_readf_short(file, result.pcm.data(), result.info.frames), result.info.frames);
  std::uint32_t count = 0;
  sf_command(file, SFC_GET_CUE_COUNT, &count, sizeof(count));
  std::vector<std::uint32_t> buffer(1 + count * sizeof(SF_CUE_POINT) / 4);
  if (count > 0) {
    sf_command(file, SFC_GET_CUE, buffer.data(), static_cast<int>(buffer.size() * 4));
  }
  for (std::uint32_t i = 0; i < count; ++i) {
    SF_CUE_POINT point;
    std::memcpy(&point, reinterpret_cast<const char*>(buffer.data() + 1) + i * sizeof(point),
                sizeof(point));
    result.chapters.push_back({point.sample_offset, point.name, 1});
  }
  const char* const title = sf_get_string(file, SF_STR_TITLE);
  const char* const artist = sf_get_string(file, SF_STR_ARTIST);
  result.title = title != nullptr ? title : "";
  result.artist = artist != nullptr ? artist : "";
  sf_close(file);
  return result;
}

class WavWriterTest : public testing::Test {
 protected:
  WavWriterTest() {
    std::string pattern = testing::TempDir() + "langdu_wav_XXXXXX";
    folder_ = mkdtemp(pattern.data());
  }
  ~WavWriterTest() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] std::ptrdiff_t files() const {
    return std::distance(std::filesystem::directory_iterator(folder_), {});
  }

  std::filesystem::path folder_;
};

TEST_F(WavWriterTest, ReadsBackWithChaptersAndTags) {
  const auto path = folder_ / "edition.wav";
  const auto first = noise(4410, 1);
  const auto second = noise(2205, 2);
  const auto writer = create_wav_file(
      path, {.title = "晨间要闻", .artist = "张三", .album = "", .date = "", .comment = ""});
  writer->begin_chapter("第一篇", 1);
  writer->write(first);
  writer->begin_chapter("引言odd", 2);
  writer->write(second);
  EXPECT_FALSE(std::filesystem::exists(path));
  writer->finish();

  const ReadBack read = read_back(path);
  EXPECT_EQ(read.info.samplerate, k_sample_rate);
  EXPECT_EQ(read.info.channels, 1);
  EXPECT_EQ(read.info.format & SF_FORMAT_TYPEMASK, SF_FORMAT_WAV);
  auto expected = first;
  expected.insert(expected.end(), second.begin(), second.end());
  EXPECT_EQ(read.pcm, expected);
  ASSERT_EQ(read.chapters.size(), 2U);
  EXPECT_EQ(read.chapters[0].title, "第一篇");
  EXPECT_EQ(read.chapters[0].frame, 0U);
  EXPECT_EQ(read.chapters[1].title, "引言odd");
  EXPECT_EQ(read.chapters[1].frame, first.size());
  EXPECT_EQ(read.title, "晨间要闻");
  EXPECT_EQ(read.artist, "张三");
}

TEST_F(WavWriterTest, TheHeaderCountsEveryByte) {
  const auto path = folder_ / "a.wav";
  const auto writer =
      create_wav_file(path, {.title = "奇", .artist = "", .album = "", .date = "", .comment = "x"});
  writer->begin_chapter("一", 1);
  writer->write(noise(1001, 3));
  writer->finish();
  std::ifstream in(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(in), {}};
  std::uint32_t size = 0;
  std::memcpy(&size, bytes.data() + 4, 4);
  EXPECT_EQ(size, bytes.size() - 8);
}

TEST_F(WavWriterTest, AThousandChaptersKeepTheirNames) {
  const auto path = folder_ / "many.wav";
  const auto writer = create_wav_file(path, {});
  for (int i = 0; i < 1500; ++i) {
    writer->begin_chapter("第" + std::to_string(i) + "章", 1);
    writer->write(noise(7, 4));
  }
  writer->finish();
  const ReadBack read = read_back(path);
  // libsndfile reads at most 100 to 2500 cues, depending on its version; what it reads must be
  // right.
  ASSERT_GE(read.chapters.size(), 100U);
  EXPECT_EQ(read.chapters[99].title, "第99章");
  EXPECT_EQ(read.chapters[99].frame, 99U * 7U);
}

TEST_F(WavWriterTest, SameInputSameBytes) {
  std::vector<std::string> contents;
  for (const char* name : {"a.wav", "b.wav"}) {
    const auto writer = create_wav_file(
        folder_ / name, {.title = "同", .artist = "", .album = "", .date = "2026", .comment = ""});
    writer->begin_chapter("一", 1);
    writer->write(noise(5000, 5));
    writer->finish();
    std::ifstream in(folder_ / name, std::ios::binary);
    contents.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
  }
  EXPECT_EQ(contents[0], contents[1]);
}

void write_u32(std::fstream& file, std::streamoff offset, std::uint32_t value) {
  file.seekp(offset);
  for (int i = 0; i < 4; ++i) file.put(static_cast<char>(value >> (8 * i)));
}

TEST_F(WavWriterTest, CuesAreReadFromRiffAndRf64) {
  const auto path = folder_ / "a.wav";
  const auto writer = create_wav_file(path, {.title = "题"});
  writer->begin_chapter("第一章", 1);
  writer->write(noise(1001, 3));
  writer->begin_chapter("", 2);
  writer->begin_chapter("末章", 1);
  writer->write(noise(1001, 3));
  writer->finish();
  const auto titles = [&] {
    std::string result;
    for (const ChapterMark& mark : read_cues(path)) {
      result += std::to_string(mark.frame) + " " + mark.title + ";";
    }
    return result;
  };
  EXPECT_EQ(titles(), "0 第一章;1001 ;1001 末章;");
  // The same file as RF64: the room that libsndfile leaves becomes the chunk ds64.
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  std::string bytes(100, ' ');
  file.read(bytes.data(), 100);
  const auto room = static_cast<std::streamoff>(bytes.find("JUNK"));
  ASSERT_EQ(room, 12);
  file.seekp(0).write("RF64", 4);
  write_u32(file, 4, 0xFFFFFFFF);
  file.seekp(room).write("ds64", 4);
  write_u32(file, room + 16, 2002 * 2);
  write_u32(file, room + 20, 0);
  write_u32(file, static_cast<std::streamoff>(bytes.find("data")) + 4, 0xFFFFFFFF);
  file.close();
  EXPECT_EQ(titles(), "0 第一章;1001 ;1001 末章;");
  std::filesystem::resize_file(path, 60);
  EXPECT_EQ(titles(), "");
}

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

TEST_F(WavWriterTest, TheSameFileStaysAndAnyOtherIsReplaced) {
  const auto path = folder_ / "a.wav";
  const auto write = [&] {
    const auto writer = create_wav_file(path, {.title = "同"});
    for (int i = 0; i < 40; ++i) {
      writer->begin_chapter("章", 1);
      writer->write(noise(20000, 5));
    }
    writer->finish();
  };
  const auto replaced = [&](const std::string& before) {
    std::ofstream(path, std::ios::binary) << before;
    std::filesystem::last_write_time(
        path, std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
    const auto time = std::filesystem::last_write_time(path);
    write();
    return std::filesystem::last_write_time(path) != time;
  };
  write();
  const std::string good = bytes_of(path);
  EXPECT_FALSE(replaced(good));
  for (const std::size_t at : {std::size_t{5}, std::size_t{50}, std::size_t{4095},
                               std::size_t{4096}, std::size_t{700'000}, good.size() - 1}) {
    std::string other = good;
    other[at] = static_cast<char>(other[at] + 1);
    EXPECT_TRUE(replaced(other)) << at;
    EXPECT_EQ(bytes_of(path), good) << at;
  }
  for (const std::string& other :
       {good + "x", good.substr(0, good.size() - 1), good.substr(0, 300'000), std::string()}) {
    EXPECT_TRUE(replaced(other)) << other.size();
    EXPECT_EQ(bytes_of(path), good) << other.size();
  }
  EXPECT_EQ(files(), 1);
}

TEST_F(WavWriterTest, WithoutFinishNothingIsLeft) {
  {
    const auto writer = create_wav_file(folder_ / "a.wav", {});
    writer->write(noise(100000, 6));
  }
  EXPECT_EQ(files(), 0);
}

/// Lets no file grow past `bytes` while it lives, as a full disk would.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit limit{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FileSizeLimit() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }

 private:
  rlimit before_{};
  void (*handler_)(int);
};

TEST_F(WavWriterTest, AFullDiskIsToldAndLeavesNothing) {
  // The limits let the header, some of the sound, all but the trailing chunks through.
  for (const rlim_t limit : {0, 40, 50000, 200104}) {
    const auto path = folder_ / "a.wav";
    std::string message;
    try {
      const FileSizeLimit full(limit);
      const auto writer = create_wav_file(
          path, {.title = "满", .artist = "", .album = "", .date = "", .comment = ""});
      for (int i = 0; i < 10; ++i) writer->write(noise(10000, 7));
      writer->begin_chapter("一", 1);
      writer->finish();
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::output);
      message = error.what();
    }
    EXPECT_EQ(message, "cannot write " + path.string() +
                           ": File too large. The file is larger than is allowed here; choose "
                           "another place with -o")
        << limit;
    EXPECT_EQ(files(), 0);
  }
}

TEST(WavChunks, PadToEvenLength) {
  EXPECT_EQ(riff_chunk("abcd", "x"), std::string("abcd\1\0\0\0x\0", 10));
  EXPECT_EQ(riff_chunk("abcd", "xy"), std::string("abcd\2\0\0\0xy", 10));
}

TEST(WavChunks, CutsTitlesBetweenCharacters) {
  const struct {
    std::string text;
    std::size_t max;
    std::string expected;
  } rows[] = {
      {"朗读", 6, "朗读"}, {"朗读", 5, "朗"}, {"朗读", 2, ""}, {"abc", 2, "ab"}, {"", 0, ""},
  };
  for (const auto& row : rows) EXPECT_EQ(cut_utf8(row.text, row.max), row.expected);
  std::string title;
  for (int i = 0; i < 100; ++i) title += "章";
  const ChapterMark marks[] = {{0, title, 1}};
  EXPECT_THAT(chapter_chunks(marks), EndsWith(title.substr(0, 255) + '\0'));
}

TEST(WavChunks, LeaveOutWhatACueCannotHold) {
  const ChapterMark marks[] = {{0, "一", 1}, {0x1'0000'0000, "二", 1}};
  EXPECT_EQ(chapter_chunks(marks), chapter_chunks(std::span(marks).first(1)));
  EXPECT_EQ(chapter_chunks({}), "");
  EXPECT_EQ(info_chunks({}), "");
}

}  // namespace
}  // namespace langdu
