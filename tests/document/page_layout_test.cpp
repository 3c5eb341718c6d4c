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

TEST(PageLayout, HeadlinesSideBySideGoWithTheColumnsBelowThem) {
  // Three columns above, two articles of two columns and of one below; one gutter in common.
  EXPECT_EQ(firsts_of({word(13, -4, "上面的题目", 3), line(0, 0, "甲"), line(14, 0, "丙"),
                       line(28, 0, "戊"), line(0, 1.5, "乙"), line(14, 1.5, "丁"),
                       line(28, 1.5, "己"), word(7, 4, "左边的题目", 2), word(35, 4, "右题目", 2),
                       line(0, 7, "庚"), line(13.5, 7, "壬"), line(30, 7, "子"), line(0, 8.5, "辛"),
                       line(13.5, 8.5, "癸"), line(30, 8.5, "丑")}),
            "上甲乙丙丁戊己左庚辛壬癸右子丑");
}

TEST(PageLayout, AHeadlineStandsOverTheColumnsAroundItsOwn) {
  // The fourth column is another article's.
  EXPECT_EQ(firsts_of({word(16, 0, "题目短", 2), word(44, 0, "另一题", 2), line(0, 3, "甲"),
                       line(14, 3, "丙"), line(28, 3, "戊"), line(42, 3, "庚"), line(0, 4.5, "乙"),
                       line(14, 4.5, "丁"), line(28, 4.5, "己"), line(42, 4.5, "辛")}),
            "题甲乙丙丁戊己另庚辛");
}

TEST(PageLayout, ALineAcrossColumnsPartsThemThoughItIsNotInTheMiddle) {
  std::vector<PlacedWord> words = {word(4, 3.4, "这一句是从正文里摘出来放大了的话")};
  for (int i = 0; i < 3; ++i) {
    words.push_back(line(14 * i, 0, std::string(i == 0 ? "甲" : i == 1 ? "丙" : "戊")));
    words.push_back(line(14 * i, 1.5, std::string(i == 0 ? "乙" : i == 1 ? "丁" : "己")));
    words.push_back(line(14 * i, 6, std::string(i == 0 ? "庚" : i == 1 ? "壬" : "子")));
    words.push_back(line(14 * i, 7.5, std::string(i == 0 ? "辛" : i == 1 ? "癸" : "丑")));
  }
  EXPECT_EQ(firsts_of(words), "甲乙丙丁戊己这庚辛壬癸子丑");
}

TEST(PageLayout, ATableOverTheColumnsPartsThem) {
  EXPECT_THAT(
      texts_of({line(0, 0, "甲"), line(14, 0, "乙"), line(0, 1.5, "丙"), line(14, 1.5, "丁"),
                word(8, 4, "班次"), word(14, 4, "发车"), word(8, 6, "三路"), word(14, 6, "6:30"),
                word(8, 8, "五路"), word(14, 8, "7:10"), line(0, 11, "戊"), line(14, 11, "己")}),
      ElementsAre(testing::StartsWith("甲"), testing::StartsWith("丙"), testing::StartsWith("乙"),
                  testing::StartsWith("丁"), "班次 发车", "三路 6:30", "五路 7:10",
                  testing::StartsWith("戊"), testing::StartsWith("己")));
}

TEST(PageLayout, AWideSpaceWithinALineIsNoColumn) {
  EXPECT_THAT(texts_of({word(0, 0, "清河县"), word(4, 0, "码头的灯昨夜亮"), line(0, 1.5, "甲")}),
              ElementsAre("清河县 码头的灯昨夜亮", testing::StartsWith("甲")));
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
