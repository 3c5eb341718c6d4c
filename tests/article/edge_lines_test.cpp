#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>

#include "article/find_articles.h"
#include "document/reader.h"
#include "test_lexicon.h"

namespace langdu {
namespace {

constexpr std::array<const char*, 5> k_text = {
    "昨天上午，全市夏粮收购启动仪式在石桥粮库举行，首批二十辆满载小麦的货车依次过磅入库。",
    "据粮食和物资储备局介绍，今年全市预计收购小麦一百二十万吨，比去年增加三个百分点。",
    "“卖粮不排队，当天就能拿到钱。”种粮大户赵大力一边卸车一边说，他今年种了六百亩小麦。",
    "记者看到，粮库门口新装了电子大屏，水分、容重等指标实时显示，农民抬头就能看见等级。",
    "农业农村局有关负责人表示，将加强调度，确保有人收粮、有钱收粮、有仓收粮、有车运粮。"};

/// Is `line`, which stands above or below the text of a page, read?
bool is_read(const std::string& where, const std::string& line) {
  const std::string paragraph = "<p>" + line + "</p>";
  std::string page = "<html><title>全市夏粮收购启动</title><h1>全市夏粮收购启动</h1><div>";
  if (where == "begin") page += paragraph;
  for (const char* text : k_text) page += "<p>" + std::string(text) + "</p>";
  if (where == "end") page += paragraph;
  const auto document = read_document(page + "</div></html>", "page.html")->next();
  const Article article = find_articles(*document, test_lexicon()).front();
  return std::any_of(article.blocks.begin(), article.blocks.end(), [&](const ArticleBlock& block) {
    return block.text.text().find(line) != std::string::npos;
  });
}

/// The table holds what sites put around their texts, and what texts begin and end with that speaks
/// of the same things.
TEST(EdgeLines, OnlyTheTextIsRead) {
  std::ifstream table(std::filesystem::path(LANGDU_SOURCE_DIR) / "tests/article/edge_lines.tsv");
  std::string row;
  std::size_t count = 0;
  while (std::getline(table, row)) {
    if (row.empty() || row.starts_with("#")) continue;
    const std::size_t first = row.find('\t');
    const std::size_t second = row.find('\t', first + 1);
    ASSERT_NE(second, std::string::npos) << row;
    const bool keeps = row.substr(first + 1, second - first - 1) == "keep";
    EXPECT_EQ(is_read(row.substr(0, first), row.substr(second + 1)), keeps) << row;
    ++count;
  }
  EXPECT_GE(count, 400U);
}

}  // namespace
}  // namespace langdu
