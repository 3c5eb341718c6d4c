#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "page_properties.h"

namespace langdu {
namespace {

std::size_t check_files(const std::filesystem::path& folder) {
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(broken_page_property(bytes, entry.path().filename().string()), "") << entry.path();
    ++count;
  }
  return count;
}

TEST(PageCorpus, NothingOfAPageIsLost) {
  const std::filesystem::path top(LANGDU_SOURCE_DIR);
  EXPECT_GE(check_files(top / "tests" / "article" / "corpus"), 3U);
}

TEST(PageCorpus, NothingOfASampleIsLost) {
  const std::filesystem::path top(LANGDU_SOURCE_DIR);
  EXPECT_GE(check_files(top / "articles"), 10U);
}

}  // namespace
}  // namespace langdu
