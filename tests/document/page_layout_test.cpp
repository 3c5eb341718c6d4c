#include "document/page_layout.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/utf8.h"

namespace langdu {
namespace {

using testing::ElementsAre;

constexpr double k_em = 10;

/// A word of full-width characters whose upper left corner is (left, top), in ems.
PlacedWord word(double left, double top, const std::string& text, double size = 1) {
  const double width = static_cast<double>(count_code_points(text)) * size;
  return {text, {left * k_em, top * k_em, (left + width) * k_em, (top + size) * k_em}, 0};
}

std::vector<std::string> texts_of(std::vector<PlacedWord> words) {
  std::vector<std::string> texts;
  for (const PlacedLine& line : lines_in_reading_order(std::move(words)))
    texts.push_back(line.text);
  return texts;
}

/// A full line of a column of twelve characters.
PlacedWord line(double left, double top, const std::string& mark) {
  std::string text = mark;
  for (int i = 1; i < 12; ++i) text += "文";
  return word(left, top, text);
}

std::string firsts_of(std::vector<PlacedWord> words) {
  std::string firsts;
  for (const std::string& text : texts_of(std::move(words))) firsts += text.substr(0, 3);
  return firsts;
}

TEST(PageLayout, AHeadlineNarrowerThanAColumnStandsOverAllOfThem) {
  EXPECT_EQ(
      firsts_of({line(0, 3, "甲"), line(14, 3, "丙"), line(28, 3, "戊"), word(16, 0, "题目短", 2),
                 line(0, 4.5, "乙"), line(14, 4.5, "丁"), line(28, 4.5, "己")}),
      "题甲乙丙丁戊己");
}

TEST(PageLayout, ArticlesSideBySideAreReadOneAfterTheOther) {
  EXPECT_EQ(firsts_of({word(2, 0, "左题", 1.5), word(16, 0, "右题", 1.5), line(0, 2, "甲"),
                       line(14, 2, "丙"), line(0, 3.5, "乙"), line(14, 3.9, "丁")}),
            "左甲乙右丙丁");
}

TEST(PageLayout, WhatCrossesTheColumnsPartsThem) {
  EXPECT_EQ(firsts_of({line(0, 0, "甲"), line(14, 0, "乙"), word(7, 2, "图为早晨的渡口和船"),
                       line(0, 4, "丙"), line(14, 4, "丁")}),
            "甲乙图丙丁");
}

TEST(PageLayout, ShortCellsOfATableStayOnTheirRows) {
  EXPECT_THAT(
      texts_of({word(0, 0, "年份"), word(5, 0, "仓库"), word(0, 2, "去年"), word(5, 2, "三座")}),
      ElementsAre("年份 仓库", "去年 三座"));
}

TEST(PageLayout, TellsIndentsAndSpaces) {
  const auto lines = lines_in_reading_order({word(2, 0, "头一行两字"), word(0, 1.5, "第二行顶格起"),
                                             word(0, 3, "第三行也一样"), word(2, 6, "另起一段")});
  ASSERT_EQ(lines.size(), 4U);
  EXPECT_TRUE(lines[0].indented);
  EXPECT_FALSE(lines[1].indented);
  EXPECT_FALSE(lines[2].apart);
  EXPECT_TRUE(lines[3].indented && lines[3].apart);
}

}  // namespace
}  // namespace langdu
