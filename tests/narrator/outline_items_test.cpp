#include "narrator/outline_items.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace langdu {
namespace {

using testing::ElementsAre;
using namespace std::chrono_literals;

ArticleBlock block(ArticleBlockKind kind, const std::string& text, int level = 0) {
  ArticleBlock result;
  result.kind = kind;
  result.level = level;
  result.text = MappedText(text, 0);
  return result;
}

Article sample() {
  Article article;
  article.kicker = MappedText("观察", 0);
  article.title = MappedText("好  天气", 10);
  article.byline = {"王刚", "李梅"};
  article.byline_text = MappedText("□王刚 李梅", 40);
  article.blocks = {
      block(ArticleBlockKind::paragraph, "开头。"), block(ArticleBlockKind::heading, "第一节", 1),
      block(ArticleBlockKind::paragraph, "正文。"), block(ArticleBlockKind::highlight, "摘要。"),
      block(ArticleBlockKind::heading, "小节", 2),  block(ArticleBlockKind::note, "图为现场。"),
  };
  return article;
}

/// Kind, text and chapter level, as one line.
std::vector<std::string> lines_of(const std::vector<OutlineItem>& items) {
  static constexpr const char* k_names[] = {"title",    "subtitle",  "byline", "heading",
                                            "sentence", "highlight", "note"};
  std::vector<std::string> lines;
  for (const OutlineItem& item : items) {
    lines.push_back(std::string(k_names[static_cast<int>(item.kind)]) + " " + item.text.text() +
                    " " + std::to_string(item.chapter_level) + " " + std::to_string(item.section));
  }
  return lines;
}

TEST(OutlineItems, SpeaksTheStructureInOrder) {
  const Voice voice;
  EXPECT_THAT(lines_of(outline_items(sample(), voice, {}, 0)),
              ElementsAre("title 好  天气 1 0", "byline 作者：王刚、李梅 0 0",
                          "sentence 开头。 0 0", "heading 第一节 2 1", "sentence 正文。 0 1",
                          "heading 小节 0 2",  // a part of a section is no chapter
                          "note 图为现场。 0 2"));
}

TEST(OutlineItems, ReadsHighlightsFirstOnDemand) {
  const Voice voice;
  const auto items = outline_items(sample(), voice, {.highlights = Highlights::first}, 0);
  ASSERT_EQ(items.size(), 8U);
  EXPECT_EQ(items[2].kind, PassageKind::highlight);
  EXPECT_EQ(items[2].text.text(), "摘要。");
}

TEST(OutlineItems, TakesPausesFromTheVoice) {
  Voice voice;
  voice.pauses.paragraph = 700ms;
  voice.pauses.heading = 900ms;
  voice.pauses.chapter = 1500ms;
  std::vector<std::chrono::milliseconds> pauses;
  for (const auto& item : outline_items(sample(), voice, {}, 0)) pauses.push_back(item.pause_after);
  // What stands before a heading is set off as the heading is; the article ends with the longest.
  EXPECT_THAT(pauses, ElementsAre(900ms, 900ms, 900ms, 900ms, 900ms, 900ms, 1500ms));
}

TEST(OutlineItems, LinesOfAPoemFollowCloser) {
  Voice voice;
  Article article;
  for (const char* line : {"床前一盏灯", "窗外满天星", "夜半风吹雨"}) {
    article.blocks.push_back(block(ArticleBlockKind::paragraph, line));
    article.blocks.back().keeps_lines = article.blocks.size() > 1;
  }
  const auto items = outline_items(article, voice, {}, 0);
  ASSERT_EQ(items.size(), 3U);
  EXPECT_EQ(items[0].pause_after, voice.pauses.sentence);
  EXPECT_EQ(items[1].pause_after, voice.pauses.sentence);
  EXPECT_EQ(items[2].pause_after, voice.pauses.chapter);
}

TEST(OutlineItems, LabelsEveryChapter) {
  const Voice voice;
  Article article = sample();
  EXPECT_EQ(outline_items(article, voice, {}, 0).front().chapter_title, "好 天气");
  article.title = {};
  article.byline.clear();
  article.blocks.erase(article.blocks.begin());
  article.blocks[0] = block(ArticleBlockKind::paragraph,
                            "这一段没有标题而且第一个分句长得超过了十八个字，后面还有。");
  const auto items = outline_items(article, voice, {}, 0);
  EXPECT_EQ(items.front().chapter_level, 1);
  EXPECT_EQ(items.front().chapter_title, "这一段没有标题而且第一个分句长得超过…");
}

TEST(OutlineItems, APartThatContinuesBeginsNoChapter) {
  const Voice voice;
  Article article = sample();
  article.continues = true;
  const auto items = outline_items(article, voice, {}, 4);
  EXPECT_EQ(items.front().text.text(), "开头。");
  EXPECT_EQ(items.front().chapter_level, 0);
  EXPECT_EQ(items.front().section, 4U);
  EXPECT_EQ(items[1].section, 5U);
}

TEST(OutlineItems, AnEmptyArticleIsSilent) {
  const Voice voice;
  EXPECT_TRUE(outline_items(Article{}, voice, {}, 0).empty());
}

}  // namespace
}  // namespace langdu
