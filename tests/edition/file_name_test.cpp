#include "edition/file_name.h"

#include <gtest/gtest.h>

#include <string>

#include "base/utf8.h"

namespace langdu {
namespace {

TEST(FileName, KeepsWhatEveryFileSystemTakes) {
  const struct {
    std::string title;
    std::string expected;
  } rows[] = {
      {"晨间要闻", "晨间要闻"},
      {"A/B：“甲”?", "A／B：“甲”？"},
      {"  两　个 \n 空格 ", "两 个 空格"},
      {"..隐藏.", "隐藏"},
      {"制\x01表\x7F", "制表"},
      {"\xFF", "朗读"},
      {"。。。", "。。。"},
      {"", "朗读"},
  };
  for (const auto& row : rows) EXPECT_EQ(file_name_from(row.title), row.expected) << row.title;
}

TEST(FileName, IsShortAndCutBetweenCharacters) {
  std::string title;
  for (int i = 0; i < 300; ++i) title += i % 2 == 0 ? "长" : "x";
  const std::string name = file_name_from(title);
  EXPECT_LE(name.size(), 200U);
  EXPECT_GE(name.size(), 196U);
  EXPECT_FALSE(first_ill_formed(name));
}

}  // namespace
}  // namespace langdu
