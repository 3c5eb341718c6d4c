#include <gtest/gtest.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "article/find_articles.h"
#include "document/reader.h"
#include "test_lexicon.h"

namespace langdu {
namespace {

struct CleanLine {
  std::string what;  ///< title, heading, text
  std::string text;
};
using CleanArticle = std::vector<CleanLine>;

std::vector<CleanArticle> clean_articles() {
  std::ifstream table(std::filesystem::path(LANGDU_SOURCE_DIR) /
                      "tests/article/clean_articles.tsv");
  std::vector<CleanArticle> articles;
  std::string row;
  while (std::getline(table, row)) {
    if (row.empty() || row.starts_with("#")) continue;
    const std::size_t tab = row.find('\t');
    if (row.starts_with("title")) articles.emplace_back();
    articles.back().push_back({row.substr(0, tab), row.substr(tab + 1)});
  }
  return articles;
}

std::string apart(const CleanArticle& article) {
  std::string page;
  for (const CleanLine& line : article) page += line.text + "\n\n";
  return page;
}

std::string line_by_line(const CleanArticle& article) {
  std::string page;
  for (const CleanLine& line : article) page += line.text + "\n";
  return page;
}

std::string set_in(const CleanArticle& article) {
  std::string page;
  for (const CleanLine& line : article) {
    if (line.what == "text") page += "　　";
    page += line.text + "\n";
  }
  return page;
}

std::string markdown(const CleanArticle& article) {
  std::string page;
  for (const CleanLine& line : article) {
    if (line.what != "text") page += line.what == "title" ? "# " : "## ";
    page += line.text + "\n\n";
  }
  return page;
}

std::string html(const CleanArticle& article) {
  std::string page = "<html><title>" + article[0].text + "</title><body><article>";
  for (const CleanLine& line : article) {
    const std::string tag = line.what == "title" ? "h1" : line.what == "heading" ? "h2" : "p";
    page += "<" + tag + ">" + line.text + "</" + tag + ">";
  }
  return page + "</article></body></html>";
}

/// Markdown takes the number off an item, and a web page has no wide spaces.
std::string essence(std::string text) {
  constexpr std::string_view k_wide = "　";
  for (std::size_t at = text.find(k_wide); at != std::string::npos; at = text.find(k_wide))
    text.replace(at, k_wide.size(), " ");
  const std::size_t end = text.find(". ");
  return end == 1 ? text.substr(end + 2) : text;
}

/// What was read, a line each, in the form of `expected`.
std::string found_in(const std::string& page, const std::string& name) {
  std::string lines;
  const auto add = [&lines](const std::string& what, const std::string& text) {
    if (!text.empty()) lines += what + ' ' + text + '\n';
  };
  const auto document = read_document(page, name)->next();
  for (const Article& article : find_articles(*document, test_lexicon())) {
    add("title", article.title.text());
    add("kicker", article.kicker.text());
    add("subtitle", article.subtitle.text());
    for (const ArticleBlock& block : article.blocks) {
      const bool is_heading = block.kind == ArticleBlockKind::heading;
      const bool is_text = block.kind == ArticleBlockKind::paragraph;
      add(is_heading ? "heading" : is_text ? "text" : "note", essence(block.text.text()));
    }
  }
  return lines;
}

TEST(CleanArticles, PassUnharmed) {
  const std::vector<CleanArticle> articles = clean_articles();
  ASSERT_GE(articles.size(), 25U);
  for (const CleanArticle& article : articles) {
    std::string expected;
    for (const CleanLine& line : article) expected += line.what + ' ' + essence(line.text) + '\n';
    EXPECT_EQ(found_in(apart(article), "a.txt"), expected);
    EXPECT_EQ(found_in(set_in(article), "a.txt"), expected);
    EXPECT_EQ(found_in(line_by_line(article), "a.txt"), expected);
    EXPECT_EQ(found_in(markdown(article), "a.md"), expected);
    EXPECT_EQ(found_in(html(article), "a.html"), expected);
  }
}

TEST(CleanArticles, SentencesAboutPagesAreRead) {
  const std::vector<std::string> text = {
      "昨天上午，全市夏粮收购启动仪式在石桥粮库举行，首批二十辆货车依次过磅入库。",
      "种粮大户赵大力一边卸车一边说，他今年种了六百亩小麦，卖粮当天就能拿到钱。",
      "粮库门口新装了电子大屏，水分、容重等指标实时显示，农民抬头就能看见等级。"};
  std::ifstream table(std::filesystem::path(LANGDU_SOURCE_DIR) / "tests/article/clean_lines.tsv");
  std::string line;
  std::size_t count = 0;
  while (std::getline(table, line)) {
    if (line.empty() || line.starts_with("#")) continue;
    ++count;
    for (const std::size_t place : {std::size_t{0}, std::size_t{1}, text.size()}) {
      CleanArticle article = {{"title", "夏粮收购启动"}};
      for (const std::string& sentence : text) article.push_back({"text", sentence});
      article.insert(article.begin() + 1 + static_cast<std::ptrdiff_t>(place), {"text", line});
      std::string expected;
      for (const CleanLine& each : article) expected += each.what + ' ' + each.text + '\n';
      EXPECT_EQ(found_in(apart(article), "a.txt"), expected);
      EXPECT_EQ(found_in(markdown(article), "a.md"), expected);
      EXPECT_EQ(found_in(html(article), "a.html"), expected);
    }
  }
  EXPECT_GE(count, 60U);
}

TEST(CleanArticles, OneBehindTheOtherAreParted) {
  EXPECT_EQ(
      found_in(
          "渡口修桥\n\n渡口开始修桥，明年通车。\n\n---\n\n老街重开\n\n老街今天开放，很热闹。\n",
          "a.txt"),
      "title 渡口修桥\ntext 渡口开始修桥，明年通车。\ntitle 老街重开\ntext "
      "老街今天开放，很热闹。\n");
  EXPECT_EQ(found_in("第一章 渡口\n渡口站了几个人，都没有说话。\n第二章 涨水\n水是夜里涨起来的。\n",
                     "a.txt"),
            "title 第一章 渡口\ntext 渡口站了几个人，都没有说话。\n"
            "title 第二章 涨水\ntext 水是夜里涨起来的。\n");
}

TEST(CleanArticles, ListsAndSubtitlesKeepTheirLines) {
  EXPECT_EQ(found_in("- 牛奶\n- 鸡蛋十个\n- 张三的快递\n", "a.txt"),
            "text - 牛奶\ntext - 鸡蛋十个\ntext - 张三的快递\n");
  EXPECT_EQ(found_in("购物清单\n牛奶\n鸡蛋十个\n葱\n酱油\n卫生纸\n", "a.txt"),
            "title 购物清单\ntext 牛奶\ntext 鸡蛋十个\ntext 葱\ntext 酱油\ntext 卫生纸\n");
  EXPECT_EQ(found_in("1\n00:00:01,000 --> 00:00:03,500\n天还没有亮\n\n"
                     "2\n00:00:04,000 --> 00:00:06,200\n渡口已经站了几个人\n",
                     "a.txt"),
            "text 天还没有亮\ntext 渡口已经站了几个人\n");
}

TEST(CleanArticles, WrappedLinesOfAShortTextArePutTogether) {
  EXPECT_EQ(
      found_in("一张旧船票\n\n"
               "这是外公唯一的一次远行，从清河码头上船，在海上走了两天两夜，\n到的时候天刚亮。\n\n"
               "票的另一半撕掉了。\n",
               "a.txt"),
      "title 一张旧船票\n"
      "text 这是外公唯一的一次远行，从清河码头上船，在海上走了两天两夜，到的时候天刚亮。\n"
      "text 票的另一半撕掉了。\n");
}

TEST(CleanArticles, AnEnglishSentenceIsNoHeading) {
  EXPECT_EQ(found_in("The Ferry\n\nThe old man asked, and waited.\n\nNobody answered.\n\n"
                     "The End of the Line\n\nHe had sold the boat, they said.\n",
                     "a.txt"),
            "title The Ferry\ntext The old man asked, and waited.\ntext Nobody answered.\n"
            "heading The End of the Line\ntext He had sold the boat, they said.\n");
}

}  // namespace
}  // namespace langdu
