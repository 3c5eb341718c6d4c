#include "base/atomic_file.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/error.h"

namespace langdu {
namespace {

class AtomicFileTest : public testing::Test {
 protected:
  AtomicFileTest() {
    std::string pattern = testing::TempDir() + "langdu_atomic_XXXXXX";
    folder_ = mkdtemp(pattern.data());
  }
  ~AtomicFileTest() override { std::filesystem::remove_all(folder_); }

  [[nodiscard]] std::ptrdiff_t files() const {
    return std::distance(std::filesystem::directory_iterator(folder_), {});
  }
  static std::string content(const std::filesystem::path& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  std::filesystem::path folder_;
};

TEST_F(AtomicFileTest, AppearsWhenCommitted) {
  AtomicFile file(folder_ / "a.wav");
  std::ofstream(file.temporary_path()) << "whole";
  EXPECT_FALSE(std::filesystem::exists(folder_ / "a.wav"));
  file.commit();
  EXPECT_EQ(content(folder_ / "a.wav"), "whole");
  EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, RollsBackAndKeepsWhatWasThere) {
  std::ofstream(folder_ / "a.wav") << "old";
  {
    AtomicFile file(folder_ / "a.wav");
    std::ofstream(file.temporary_path()) << "half";
  }
  EXPECT_EQ(content(folder_ / "a.wav"), "old");
  EXPECT_EQ(files(), 1);
}

TEST_F(AtomicFileTest, SaysWhatCannotBeWritten) {
  try {
    AtomicFile file(folder_ / "missing" / "a.wav");
    FAIL();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::output);
    EXPECT_EQ(std::string(error.what()),
              "cannot write " + (folder_ / "missing" / "a.wav").string() +
                  ": No such file or directory. Choose another place with -o");
  }
  EXPECT_THROW(AtomicFile{folder_}, Error);
}

TEST_F(AtomicFileTest, RemovesWhatAKilledProcessLeft) {
  std::ofstream(folder_ / ".a.wav.Ab3dEf") << "half";
  std::ofstream(folder_ / ".b.wav.Ab3dEf") << "of another file";
  std::ofstream(folder_ / ".a.wav.longer1") << "of nobody";
  const AtomicFile other(folder_ / "a.wav");  // alive: to be left alone
  EXPECT_EQ(files(), 3);
  {
    const AtomicFile file(folder_ / "a.wav");
    EXPECT_TRUE(std::filesystem::exists(other.temporary_path()));
    EXPECT_EQ(files(), 4);
  }
  EXPECT_FALSE(std::filesystem::exists(folder_ / ".a.wav.Ab3dEf"));
  EXPECT_TRUE(std::filesystem::exists(folder_ / ".b.wav.Ab3dEf"));
}

TEST_F(AtomicFileTest, ADeviceIsNotReplaced) { EXPECT_THROW(AtomicFile{"/dev/null"}, Error); }

}  // namespace
}  // namespace langdu
