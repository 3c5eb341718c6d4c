#include "narrator/places.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>

namespace langdu {
namespace {

namespace fs = std::filesystem;

class PlacesTest : public testing::Test {
 protected:
  PlacesTest() {
    std::string pattern = (fs::temp_directory_path() / "langdu-XXXXXX").string();
    folder_ = mkdtemp(pattern.data());
  }
  ~PlacesTest() override { fs::remove_all(folder_); }

  [[nodiscard]] PlaceBook book() const { return PlaceBook(folder_ / "state" / "langdu"); }
  std::string write(const std::string& name, const std::string& text) const {
    std::ofstream(folder_ / name) << text;
    return (folder_ / name).string();
  }

  fs::path folder_;
};

const Place k_place{42, "门口停着一辆车。", "天亮了。"};

TEST_F(PlacesTest, KeepsAndRecalls) {
  const std::string path = write("a.txt", "天亮了。门口停着一辆车。");
  TextMemory memory = book().recall(path);
  EXPECT_FALSE(memory.stopped);
  memory.stopped = k_place;
  memory.bookmarks = {k_place, k_place};
  book().keep(memory);
  const TextMemory again = book().recall(path);
  EXPECT_EQ(again.stopped, k_place);
  EXPECT_EQ(again.bookmarks.size(), 2U);
  EXPECT_FALSE(again.edited);
  EXPECT_EQ(book().last_path(), fs::canonical(path).string());
}

TEST_F(PlacesTest, RecognisesAFileThatWasRenamed) {
  const std::string path = write("a.txt", "天亮了。门口停着一辆车。");
  TextMemory memory = book().recall(path);
  memory.stopped = k_place;
  book().keep(memory);
  fs::rename(path, folder_ / "b.txt");
  EXPECT_EQ(book().recall((folder_ / "b.txt").string()).stopped, k_place);
}

TEST_F(PlacesTest, TellsThatAFileWasEdited) {
  const std::string path = write("a.txt", "天亮了。门口停着一辆车。");
  TextMemory memory = book().recall(path);
  memory.stopped = k_place;
  book().keep(memory);
  write("a.txt", "天早就亮了。门口停着一辆车。");
  const TextMemory edited = book().recall(path);
  EXPECT_TRUE(edited.edited);
  EXPECT_EQ(edited.stopped, k_place);
}

TEST_F(PlacesTest, TheTextHeardLastComesFirst) {
  for (const std::string name : {"a", "b", "c", "a"}) {
    book().keep(book().recall(write(name, "内容" + name)));
  }
  EXPECT_EQ(book().last_path(), fs::canonical(folder_ / "a").string());
}

TEST_F(PlacesTest, ADamagedFileCountsAsEmpty) {
  const std::string path = write("a.txt", "天亮了。");
  book().keep(book().recall(path));
  for (const std::string damage : {"", "{", "[]", R"({"texts": [{"path": 3}]})", "\xFF\xFE"}) {
    std::ofstream(folder_ / "state/langdu/places.json") << damage;
    EXPECT_EQ(book().last_path(), "") << damage;
    EXPECT_FALSE(book().recall(path).stopped);
  }
  book().keep(book().recall(path));
  EXPECT_NE(book().last_path(), "");
}

TEST_F(PlacesTest, WithoutAFolderNothingIsKept) {
  const PlaceBook nowhere{fs::path()};
  nowhere.keep(nowhere.recall(write("a.txt", "天亮了。")));
  EXPECT_EQ(nowhere.last_path(), "");
}

TEST_F(PlacesTest, AFileThatIsMissingHasNoFingerprint) {
  EXPECT_EQ(fingerprint_of(folder_ / "missing"), 0U);
}

}  // namespace
}  // namespace langdu
