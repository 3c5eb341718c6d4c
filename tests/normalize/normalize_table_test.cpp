// Runs the tables of tests/normalize/tables/: one file a class, rows of written and spoken text.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <vector>

#include "base/table_file.h"
#include "normalizer_under_test.h"

namespace langdu {
namespace {

std::vector<std::filesystem::path> tables() {
  std::vector<std::filesystem::path> found;
  const auto folder = std::filesystem::path(LANGDU_SOURCE_DIR) / "tests/normalize/tables";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

class NormalizeTable : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(NormalizeTable, SaysEveryRowAsANewsreaderWould) {
  for (const TableRow& row : read_table(GetParam(), 2)) {
    EXPECT_EQ(spoken_text_of(row.fields[0]), row.fields[1])
        << GetParam().filename().string() << ":" << row.line << ": " << row.fields[0];
  }
}

TEST_P(NormalizeTable, SpokenTextHasNothingLeftToNormalise) {
  for (const TableRow& row : read_table(GetParam(), 2)) {
    EXPECT_EQ(spoken_text_of(row.fields[1]), row.fields[1])
        << GetParam().filename().string() << ":" << row.line;
  }
}

INSTANTIATE_TEST_SUITE_P(Classes, NormalizeTable, testing::ValuesIn(tables()),
                         [](const auto& table) { return table.param.stem().string(); });

}  // namespace
}  // namespace langdu
