#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "article/find_articles.h"
#include "base/utf8.h"
#include "document/reader.h"
#include "test_lexicon.h"

namespace langdu {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<Article> articles_of(const std::filesystem::path& sample) {
  const auto document =
      open_document(std::filesystem::path(LANGDU_SOURCE_DIR) / "articles" / sample)->next();
  return find_articles(*document, test_lexicon());
}

std::vector<std::string> texts_of(const Article& article, ArticleBlockKind kind) {
  std::vector<std::string> texts;
  for (const ArticleBlock& block : article.blocks) {
    if (block.kind == kind) texts.push_back(block.text.text());
  }
  return texts;
}

class NewspaperPage : public testing::Test {
 protected:
  const std::vector<Article> articles_ = articles_of("newspaper-page.txt");
};

TEST_F(NewspaperPage, HoldsThreeArticles) {
  ASSERT_EQ(articles_.size(), 3U);
  EXPECT_EQ(articles_[0].title.text(), "把老街的烟火气留住");
  EXPECT_EQ(articles_[0].kicker.text(), "城乡观察");
  EXPECT_THAT(articles_[0].byline, ElementsAre("沈砚秋"));
  EXPECT_EQ(articles_[1].title.text(), "补齐冷链短板 让山货走得更远");
  EXPECT_EQ(articles_[1].kicker.text(), "");
  EXPECT_THAT(articles_[1].byline, ElementsAre("陶一鸣", "顾小满"));
  EXPECT_EQ(articles_[2].title.text(), "以数字技术守护古籍");
  EXPECT_EQ(articles_[2].kicker.text(), "文化纵横");
  EXPECT_THAT(articles_[2].byline, ElementsAre("纪云舟"));
}

TEST_F(NewspaperPage, TheColumnBehindThePullQuotesComesFirst) {
  ASSERT_EQ(articles_.size(), 3U);
  EXPECT_THAT(texts_of(articles_[1], ArticleBlockKind::heading),
              ElementsAre("打通堵点，让第一公里快起来", "统筹布局，不搞遍地开花",
                          "培养人才，让技术留在山里"));
  EXPECT_THAT(articles_[1].blocks[0].text.text(), HasSubstr("山货好不好，半靠树上"));
  EXPECT_THAT(articles_[1].blocks[2].text.text(), HasSubstr("已有58座冷链服务站陆续建成"));
  EXPECT_EQ(articles_[1].blocks[2].text.source_pieces().size(), 2U);
}

TEST_F(NewspaperPage, PullQuotesAreKeptApart) {
  ASSERT_EQ(articles_.size(), 3U);
  EXPECT_THAT(texts_of(articles_[1], ArticleBlockKind::highlight),
              ElementsAre("一座500吨的冷库，一年周转6次勉强保本，周转10次以上才有盈余。",
                          "设备买回来容易，用得好却不简单。"));
}

TEST_F(NewspaperPage, CutParagraphsAreJoined) {
  ASSERT_EQ(articles_.size(), 3U);
  const auto second = texts_of(articles_[1], ArticleBlockKind::paragraph);
  EXPECT_THAT(second[4], HasSubstr("每小时处理能力不低于3吨"));
  const auto third = texts_of(articles_[2], ArticleBlockKind::paragraph);
  EXPECT_THAT(third.back(), HasSubstr("制作有声版本，让每一位读者"));
}

TEST(FindArticles, ACleanArticlePassesUnharmed) {
  const auto articles = articles_of("long-read.txt");
  ASSERT_EQ(articles.size(), 1U);
  EXPECT_EQ(texts_of(articles[0], ArticleBlockKind::heading).size(), 4U);
  const auto document =
      open_document(std::filesystem::path(LANGDU_SOURCE_DIR) / "articles/long-read.txt")->next();
  ASSERT_EQ(document->blocks.size(), articles[0].blocks.size() + 2);
  for (std::size_t i = 0; i < articles[0].blocks.size(); ++i) {
    EXPECT_EQ(articles[0].blocks[i].text.text(), trim(document->blocks[i + 2].text.text()));
  }
}

}  // namespace
}  // namespace langdu
