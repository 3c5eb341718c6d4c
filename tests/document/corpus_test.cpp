#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "reader_properties.h"

namespace langdu {
namespace {

/// What fuzzing began with and what it found, by format.
class ReaderCorpus : public testing::TestWithParam<const char*> {};

TEST_P(ReaderCorpus, KeepsTheProperties) {
  const std::string format = GetParam();
  const auto folder =
      std::filesystem::path(LANGDU_SOURCE_DIR) / "tests" / "document" / "corpus" / format;
  std::size_t count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(broken_reader_property(bytes, "input." + format), "") << entry.path();
    ++count;
  }
  EXPECT_GE(count, 3U);
}

INSTANTIATE_TEST_SUITE_P(Formats, ReaderCorpus, testing::Values("txt", "md", "html", "epub", "pdf"),
                         [](const auto& format) { return std::string(format.param); });

}  // namespace
}  // namespace langdu
