#include "base/table_file.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"

namespace langdu {
namespace {

class TableFile : public testing::Test {
 protected:
  std::filesystem::path write(const std::string& content) {
    const auto path = std::filesystem::path(testing::TempDir()) / "langdu_table.tsv";
    std::ofstream(path, std::ios::binary) << content;
    return path;
  }
  std::string message_of(const std::string& content, std::size_t fields) {
    try {
      read_table(write(content), fields);
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::data);
      return error.what();
    }
    return "no error";
  }
};

TEST_F(TableFile, SkipsCommentsAndEmptyLinesAndCountsThem) {
  const auto rows = read_table(write("# comment\n\na\tb c\r\n  \nd\t\n"), 2);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].fields, (std::vector<std::string>{"a", "b c"}));
  EXPECT_EQ(rows[0].line, 3U);
  EXPECT_EQ(rows[1].fields, (std::vector<std::string>{"d", ""}));
  EXPECT_EQ(rows[1].line, 5U);
}

TEST_F(TableFile, NamesTheLineThatIsWrong) {
  EXPECT_TRUE(message_of("a\tb\nc\n", 2)
                  .ends_with("langdu_table.tsv:2: 1 fields separated by tabs, expected 2"));
  EXPECT_TRUE(message_of("\xFF\n", 1).ends_with("langdu_table.tsv:1: not UTF-8"));
}

TEST_F(TableFile, AMissingFileIsNamed) { EXPECT_THROW(read_table("/nowhere/table.tsv", 1), Error); }

}  // namespace
}  // namespace langdu
