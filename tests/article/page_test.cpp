#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <string>

#include "article/column_groups.h"
#include "article/column_segments.h"
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

Article only_article(const std::string& text) {
  const auto document = read_document(text, "page.txt")->next();
  auto articles = find_articles(*document, test_lexicon());
  EXPECT_EQ(articles.size(), 1U);
  return articles.empty() ? Article{} : articles.front();
}

TEST(FindArticles, PrintedLinesBecomeParagraphs) {
  const Article article = only_article(
      "渡口的早晨\n\n□沈砚秋\n\n"
      "天还没有亮透，渡口已经站了几个人，都是\n"
      "去对岸赶早市的菜农。船老大把缆绳解开，又\n"
      "回头看了看岸上，怕落下谁的担子。\n"
      "这条渡船跑了三十多年，从木船换成了铁\n"
      "船，从摇橹换成了柴油机，票价只涨过两回。\n"
      "桥修好以后\n"
      "桥是前年修好的，坐船的人一下子少了大\n"
      "半。有人劝他把船卖了，他说再等等，等最后\n"
      "图为早晨的渡口。陶一鸣摄\n"
      "一个坐船的人也不来了再说。");
  EXPECT_THAT(
      texts_of(article, ArticleBlockKind::paragraph),
      ElementsAre("天还没有亮透，渡口已经站了几个人，都是去对岸赶早市的菜农。船老大把缆绳解开，又回"
                  "头看了看岸上，怕落下谁的担子。",
                  "这条渡船跑了三十多年，从木船换成了铁船，从摇橹换成了柴油机，票价只涨过两回。",
                  "桥是前年修好的，坐船的人一下子少了大半。有人劝他把船卖了，他说再等等，等最后一个"
                  "坐船的人也不来了再说。"));
  EXPECT_THAT(texts_of(article, ArticleBlockKind::heading), ElementsAre("桥修好以后"));
  EXPECT_THAT(texts_of(article, ArticleBlockKind::note), ElementsAre("图为早晨的渡口。陶一鸣摄"));
  EXPECT_THAT(article.byline, ElementsAre("沈砚秋"));
}

TEST(FindArticles, ColumnsOfTwoMeasuresAreNoPoem) {
  const Article article = only_article(
      "渡口的早晨\n□沈砚秋\n"
      "天还没有亮透，渡口已经站了几\n"
      "个人，都是去对岸赶早市的菜农。船\n"
      "老大把缆绳解开，又回头看了看岸\n"
      "上。\n"
      "这条渡船跑了三十多年，从木船\n"
      "换成了铁船，从摇橹换成了柴油机，\n"
      "票价只涨过两回，坐船的人还是少\n"
      "了。\n"
      "桥是前年修好的，\n"
      "坐船的人一下子少了大\n"
      "半。有人劝他把船卖\n"
      "了，他说再等等，等最\n"
      "后一个人也不来了再\n"
      "说。\n");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::paragraph),
              ElementsAre("天还没有亮透，渡口已经站了几个人，都是去对岸赶早市的菜农。船老大把缆绳解"
                          "开，又回头看了看岸上。",
                          "这条渡船跑了三十多年，从木船换成了铁船，从摇橹换成了柴油机，票价只涨过两"
                          "回，坐船的人还是少了。",
                          "桥是前年修好的，坐船的人一下子少了大半。有人劝他把船卖了，他说再等等，等"
                          "最后一个人也不来了再说。"));
}

TEST(FindArticles, ATitleOverABylineIsNoLineOfText) {
  // As wide as a first line, with a comma.
  const std::string line = "船老大把缆绳解开，又回头看了看岸上，怕落\n";
  std::string text = "渡口的早晨，还有两条船在等\n□沈砚秋\n";
  for (int i = 0; i < 5; ++i)
    text += "天还没有亮透，渡口已经站了几个人，\n" + line + "下谁的担子。\n";
  EXPECT_EQ(only_article(text).title.text(), "渡口的早晨，还有两条船在等");
}

TEST(FindArticles, LinesOfAMarkedQuotationArePutTogether) {
  std::string text = "渡口的早晨\n□沈砚秋\n";
  for (int i = 0; i < 3; ++i)
    text += "天还没有亮透，渡口已经站了几\n个人，都是去对岸赶早市的菜农。船\n来了。\n";
  text += "■天还没有亮透，\n渡口已经站了几\n个人，都是去对\n岸赶早市的。\n";
  text += "天还没有亮透，渡口已经站了几\n个人，都是去对岸赶早市的菜农。\n";
  EXPECT_THAT(texts_of(only_article(text), ArticleBlockKind::highlight),
              ElementsAre("天还没有亮透，渡口已经站了几个人，都是去对岸赶早市的。"));
}

TEST(FindArticles, WhatGoesOnElsewhereIsNoLabel) {
  const Article article = only_article(
      "渡口的早晨\n\n□沈砚秋\n\n天还没有亮透，渡口已经站了几个人。\n\n"
      "船老大把缆绳解开，又回头看（下转第3版）\n");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::paragraph),
              ElementsAre("天还没有亮透，渡口已经站了几个人。", "船老大把缆绳解开，又回头看"));
}

TEST(FindArticles, NoticesAndBriefsBeginTextsOfTheirOwn) {
  const std::string before = "渡口的早晨\n□沈砚秋\n天还没有亮透，渡口已经站了几个人。\n";
  struct Case {
    std::string title;
    std::size_t articles;
  };
  for (const auto& [title, articles] :
       {Case{"关于渡口停航的通告", 2}, Case{"征文启事", 2}, Case{"简讯", 2}, Case{"关于渡口", 1}}) {
    const auto document =
        read_document(before + title + "\n清河渡口因大风停航，开航另行通知。\n", "page.txt")
            ->next();
    const auto found = find_articles(*document, test_lexicon());
    EXPECT_EQ(found.size(), articles) << title;
    EXPECT_EQ(found.back().title.text() == title, articles == 2) << title;
  }
}

TEST(FindArticles, AnOfficeAndADaySignANotice) {
  const Article article = only_article(
      "关于渡口停航的通告\n清河渡口因大风停航，开航另行通知。\n清河县交通运输局\n2024年9月12日\n");
  EXPECT_THAT(
      texts_of(article, ArticleBlockKind::paragraph),
      ElementsAre("清河渡口因大风停航，开航另行通知。", "清河县交通运输局", "2024年9月12日"));
  EXPECT_THAT(texts_of(article, ArticleBlockKind::heading), testing::IsEmpty());
}

TEST(FindArticles, ColumnsSideBySideAreReadOneAfterTheOther) {
  const Article article = only_article(
      "              渡口的早晨\n"
      "  天还没有亮透，渡口已经站了几个   的菜农。船老大把缆绳解开，又\n"
      "人，他们是去对岸赶早市的，担子里     回头看了看岸上，怕落下谁的\n"
      "装着刚摘下来的豆角和黄瓜，露水还     担子。\n"
      "没有干。船上坐得满满当当，有人在       这条渡船跑了三十多年，从\n"
      "算今天的菜价，有人在打瞌睡，还有     木船换成了铁船，从摇橹换成\n"
      "人把脚伸到水里，试试凉不凉，大家     了柴油机，票价只涨过两回，\n"
      "都不着急，因为船总会到的，这是河     坐船的人都记得。\n"
      "上的规矩，也是对岸赶早市的人和他     \n"
      "的船之间的约定，说好的是赶早市时     \n");
  EXPECT_EQ(article.title.text(), "渡口的早晨");
  const auto texts = texts_of(article, ArticleBlockKind::paragraph);
  ASSERT_EQ(texts.size(), 2U);
  EXPECT_THAT(texts[0], testing::StartsWith("天还没有亮透，渡口已经站了几个人，他们是去"));
  EXPECT_THAT(texts[0],
              testing::EndsWith(
                  "说好的是赶早市时的菜农。船老大把缆绳解开，又回头看了看岸上，怕落下谁的担子。"));
  EXPECT_EQ(texts[1],
            "这条渡船跑了三十多年，从木船换成了铁船，从摇橹换成了柴油机，票价只涨过两回，坐船的人都"
            "记得。");
}

TEST(ColumnSegments, AFullLineEndsAtASingleSpace) {
  const KnownColumns columns = {SingleSpace::parts_full_lines, FigureSpace::none, 30, {}};
  const struct {
    const char* line;
    std::size_t segments;
  } cases[] = {
      {"个人，他们是去对岸赶早市的，担 头看了看岸上，怕落下谁的担子。", 2},
      {"露水还没有干。                 船换成了铁船，从摇橹换成了柴油", 2},
      {"本报记者 沈砚秋", 1},
      {"渡口 2021 年有 3 条船，一年之后 又多了一条，票价没有变过。", 2},
      {"沈砚秋 陶一鸣说，渡口的早晨和从前不同了，他们都记得。", 1},
  };
  for (const auto& each : cases) {
    EXPECT_EQ(segments_of(each.line, Metric::characters, columns).size(), each.segments)
        << each.line;
  }
}

TEST(ColumnGroups, HeadlinesStandOverTheColumnsThatTheyAreInTheMiddleOf) {
  const std::vector<std::size_t> edges = {0, 20, 40, 60, 80};
  struct Case {
    std::vector<ColumnSegment> headlines;
    std::vector<std::size_t> lasts;  ///< columns
  };
  const auto headline = [](std::size_t begin, std::size_t end) {
    return ColumnSegment{begin, end, {}, false};
  };
  const Case cases[] = {
      {{headline(22, 34), headline(72, 80)}, {2, 4}},
      {{headline(14, 22), headline(60, 72)}, {1, 4}},
      {{headline(5, 12), headline(25, 31), headline(72, 80)}, {0, 1, 4}},
      {{headline(30, 40)}, {}},                                    // one is no neighbour
      {{headline(2, 6), headline(30, 35), headline(32, 40)}, {}},  // nothing is in the middle
  };
  for (const Case& each : cases) {
    std::vector<std::size_t> lasts;
    for (const ColumnGroup& group : groups_under(each.headlines, edges))
      lasts.push_back(group.last);
    EXPECT_EQ(lasts, each.lasts);
  }
}

TEST(FindArticles, RowsOfATableThatCameColumnByColumnArePutTogether) {
  const Article article = only_article(
      "渡口的早晨\n\n□\n\n天还没有亮透，渡口已经站了几个人。\n\n沈砚秋\n\n"
      "船次\n早班\n晚班\n\n人数\n38 人\n21 人\n\n票价\n2元\n3元\n\n票价多年没有涨过了。\n");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::note),
              ElementsAre("船次 人数 票价", "早班 38 人 2元", "晚班 21 人 3元"));
  EXPECT_THAT(article.byline, ElementsAre("沈砚秋"));
}

TEST(FindArticles, LinesOfASentenceAreNoFurnitureAndNoCaptions) {
  std::string text = "渡口的早晨\n□沈砚秋\n";
  for (int i = 0; i < 4; ++i)
    text += "天还没有亮透，渡口已经站了几\n个人，都是去对岸赶早市的菜农。\n";
  const Article article =
      only_article(text +
                   "坐船的人只要用手机扫一扫船头上\n的二维码，就能看到下一班的位\n"
                   "置。全书共十二章，另外还配了插\n图13幅，印数不多。\n");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::paragraph),
              testing::Contains(testing::EndsWith(
                  "坐船的人只要用手机扫一扫船头上的二维码，就能看到下一班的位置。全书共十二章，"
                  "另外还配了插图13幅，印数不多。")));
  EXPECT_THAT(texts_of(article, ArticleBlockKind::note), testing::IsEmpty());
}

TEST(FindArticles, ACaptionMayEndInItsPhotographersName) {
  struct Case {
    std::string line;
    bool is_note;
  };
  for (const auto& [line, is_note] :
       {Case{"菜农在渡口等船。陶一鸣摄", true}, Case{"菜农在渡口等船。后来他又去拍摄", false}}) {
    const Article article =
        only_article("渡口的早晨\n□沈砚秋\n天还没有亮透，渡口已经站了几个人。\n" + line +
                     "\n船来了，他们上船。\n");
    EXPECT_EQ(texts_of(article, ArticleBlockKind::note).size(), is_note ? 1U : 0U) << line;
  }
}

TEST(FindArticles, AColumnUnderTheNextHeadlineComesHome) {
  const auto document =
      read_document(
          "渡口的早晨\n\n□沈砚秋\n\n天还没有亮透，渡口已经站了几个人。船老大说，这些年前期缺\n\n"
          "桥上的晚上\n\n□陶一鸣\n\n桥上的灯亮了，走路的人多了起来。\n\n"
          "少统一的标准，票价一直没有定下来。\n",
          "page.txt")
          ->next();
  const auto articles = find_articles(*document, test_lexicon());
  ASSERT_EQ(articles.size(), 2U);
  EXPECT_THAT(
      texts_of(articles[0], ArticleBlockKind::paragraph),
      ElementsAre("天还没有亮透，渡口已经站了几个人。船老大说，这些年前期缺少统一的标准，票价"
                  "一直没有定下来。"));
  EXPECT_THAT(texts_of(articles[1], ArticleBlockKind::paragraph),
              ElementsAre("桥上的灯亮了，走路的人多了起来。"));
}

TEST(FindArticles, RowsOfATableThatCameACellALineArePutTogether) {
  const Article article = only_article(
      "渡口的早晨\n\n渡口每年都数一数坐船的人。\n\n年份\n船只\n乘客\n2021年\n3条\n800人\n2022年\n4"
      "条\n"
      "950人\n\n票价没有变过。\n");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::note),
              ElementsAre("年份 船只 乘客", "2021年 3条 800人", "2022年 4条 950人"));
}

TEST(FindArticles, ANamePartedFromItsLabelIsTheByline) {
  const Article article = only_article(
      "渡口的早晨\n□本报记者\n天还没有亮透，渡口已经站了几个人。\n\n沈砚秋\n\n他们是去对岸赶早市的"
      "。\n");
  EXPECT_THAT(article.byline, ElementsAre("沈砚秋"));
  EXPECT_EQ(texts_of(article, ArticleBlockKind::paragraph).size(), 2U);
}

TEST(FindArticles, AFirstLineThatStandsAloneIsATitleWhateverItEndsIn) {
  const Article article = only_article("渡口新来的\n\n菜农赶早市去了。\n");
  EXPECT_EQ(article.title.text(), "渡口新来的");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::paragraph), ElementsAre("菜农赶早市去了。"));
}

TEST(FindArticles, AHeadingMayEndInANounWhoseLastHanziIsAPreposition) {
  const Article article = only_article(
      "海边的风车\n\n这几年，海边的风车一年比一年多。渔民起初担心，后来也习惯了。\n\n"
      "未来走向\n\n有人估计，十年以后它们会占去一半的海面。渔港怎么办，还没有答案。\n\n"
      "主要原因\n\n一是风大，二是离电网近。\n");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::heading), ElementsAre("未来走向", "主要原因"));
}

TEST(FindArticles, FurnitureIsDroppedAndSignaturesAreCredited) {
  const Article article = only_article(
      "2024年5月6日 星期一　第3版 要闻\n\n渡口的早晨\n\n"
      "本报讯（记者 陶一鸣）天还没有亮透，渡口已经站了几个人。\n\n"
      "编者按：本文写于桥通车之前，略有删节。\n\n"
      "船老大把缆绳解开，又回头看了看岸上。（责任编辑：顾小满）\n\n"
      "（作者单位：清河县文化馆）\n\n责任编辑：顾小满\n");
  EXPECT_EQ(article.title.text(), "渡口的早晨");
  EXPECT_THAT(article.byline, ElementsAre("陶一鸣"));
  EXPECT_THAT(texts_of(article, ArticleBlockKind::paragraph),
              ElementsAre("本报讯（记者 陶一鸣）天还没有亮透，渡口已经站了几个人。",
                          "船老大把缆绳解开，又回头看了看岸上。"));
  EXPECT_THAT(texts_of(article, ArticleBlockKind::note),
              ElementsAre("编者按：本文写于桥通车之前，略有删节。", "（作者单位：清河县文化馆）"));
}

TEST(FindArticles, BoxesBetweenPrintedParagraphsAreKeptApart) {
  const Article article = only_article(
      "渡口的早晨\n\n本报记者　陶一鸣\n\n"
      "编者按：本文写于桥通车之前，渡口还在，船\n也还在，略有删节，其余照登，以为纪念。\n\n"
      "天还没有亮透，渡口已经站了几个人，船老大\n把缆绳解开，又回头看了看岸上。他说，从前一\n"
      "天要过四百多人，没有人喊累，也没有人怕水。\n"
      "过江的人都不说话，只听见水声。\n\n"
      "他说，从前一天要过四百多人，\n没有人喊累，也没有人怕水。\n\n"
      "对岸的灯一盏一盏灭了，赶早市的菜农挑着担\n子往坡上走，扁担吱呀吱呀地响。\n");
  EXPECT_THAT(
      texts_of(article, ArticleBlockKind::note),
      ElementsAre(
          "编者按：本文写于桥通车之前，渡口还在，船也还在，略有删节，其余照登，以为纪念。"));
  EXPECT_THAT(texts_of(article, ArticleBlockKind::highlight),
              ElementsAre("他说，从前一天要过四百多人，没有人喊累，也没有人怕水。"));
  EXPECT_EQ(texts_of(article, ArticleBlockKind::paragraph).size(), 2U);
}

TEST(FindArticles, CreditsOnWebPagesAreBylinesWhateverTheirShape) {
  const std::string text =
      "<p>天还没有亮透，渡口已经站了几个人，船老大把缆绳解开。</"
      "p><p>他又回头看了看岸上，灯还亮着。</p>"
      "<p>过江的人都不说话，只听见水声，一下，又一下。</p>";
  const auto page = [&](const std::string& before, const std::string& first,
                        const std::string& behind) {
    const auto document =
        read_document("<html><title>渡口的早晨</title><h1>渡口的早晨</h1><div>" + before + "<p>" +
                          first + text.substr(3) + behind + "</div></html>",
                      "page.html")
            ->next();
    return find_articles(*document, test_lexicon()).front();
  };
  EXPECT_EQ(texts_of(page("", "", ""), ArticleBlockKind::paragraph).size(), 3U);
  for (const Article& article : {page("", "", "<p>记者：陶一鸣　责编：顾小满　网编：许望川</p>"),
                                 page("<p><b>記者陶一鸣／雲州報導</b></p>", "", ""),
                                 page("<p>作者：陶一鸣（云州大学教授）</p>", "", "")}) {
    EXPECT_THAT(article.byline, ElementsAre("陶一鸣"));
    EXPECT_EQ(article.blocks.size(), 3U);
  }
  EXPECT_THAT(page("", "云州日报记者陶一鸣报道：", "").byline, ElementsAre("陶一鸣"));
  EXPECT_THAT(page("", "记者在渡口看到，", "").byline, ElementsAre());
  EXPECT_THAT(page("<p>作者：陶一鸣</p><p>译者：顾小满</p>", "", "").byline, ElementsAre("陶一鸣"));
  EXPECT_THAT(page("<p><b>陶　鸣</b></p>", "", "").byline, ElementsAre("陶鸣"));
  EXPECT_THAT(page("", "", "<p>（陶一鸣）</p>").byline, ElementsAre("陶一鸣"));
  EXPECT_THAT(page("", "", "<p>总策划：顾小满</p><p>文字记者：陶一鸣</p>").byline,
              ElementsAre("陶一鸣"));
  const Article signed_one = page("", "", "<p>陶一鸣</p><p>2014年5月6日于渡口</p>");
  EXPECT_THAT(signed_one.byline, ElementsAre("陶一鸣"));
  EXPECT_THAT(texts_of(signed_one, ArticleBlockKind::note), ElementsAre("陶一鸣"));
}

TEST(FindArticles, AppealsAtTheEdgeOfAWebPageAreDropped) {
  const std::string text =
      "<p>天还没有亮透，渡口已经站了几个人，船老大把缆绳解开。</"
      "p><p>他又回头看了看岸上，灯还亮着，雾也没散。</p>"
      "<p>过江的人都不说话，只听见水声，一下，又一下，像在数日子。</p>";
  const auto texts = [&](const std::string& behind) {
    const auto document = read_document("<html><title>渡口的早晨</title><h1>渡口的早晨</h1><div>" +
                                            text + behind + "</div></html>",
                                        "page.html")
                              ->next();
    const Article article = find_articles(*document, test_lexicon()).front();
    return texts_of(article, ArticleBlockKind::paragraph).size();
  };
  EXPECT_EQ(texts("<p>“点赞”“在看”，让更多人看到</p>"), 3U);
  EXPECT_EQ(texts("<p>参考文献</p><p>[1] 某某. 渡口志[M]. 1998.</p><p>2. http://example.org/</p>"),
            3U);
  EXPECT_EQ(texts("<table><tr><td>岗位</td><td>人数</td><td>要求</td></tr><tr><td>新媒体编辑</td>"
                  "<td>2</td><td>能值夜班</td></tr></table>"),
            5U)
      << "a row of data is no credit";
  EXPECT_EQ(texts("<p>"
                  "把别人的东西当成自己的，叫侵权；尊重版权，就从点击“转载”之前问一声开始，问一声不"
                  "费事，也不丢人。</p>"),
            4U)
      << "too large a part of the text";
}

TEST(FindArticles, ALeadThatTheTextSaysAgainIsDropped) {
  const auto paragraphs = [&](const std::string& lead) {
    const auto document =
        read_document("<html><title>渡口停航</title><h1>渡口停航</h1><div><p>" + lead +
                          "</p><p>记者昨天获悉，因江面大雾，渡口自今晨六时起停航，何时恢复另行通知"
                          "。</p><p>过江的人都不说话，只听见水声，一下，又一下。</p></div></html>",
                      "page.html")
            ->next();
    const Article article = find_articles(*document, test_lexicon()).front();
    return texts_of(article, ArticleBlockKind::paragraph).size();
  };
  EXPECT_EQ(paragraphs("【渡口停航】因江面大雾，渡口自今晨六时起停航。"), 2U);
  EXPECT_EQ(paragraphs("【渡口停航】因江面大雾，船都泊在北岸，等风来。"), 3U);
}

TEST(FindArticles, WordsSetLargeBesideTheTextAreHighlights) {
  const auto document =
      read_document(
          "<html><title>渡口停航</title><h1>渡口停航</h1><div><p>渡口自今晨六时起停航。</p>"
          "<p>船老大说：“不怕慢，就怕停，江面上的事急不得。”</p><p>“不怕慢，就怕停，江面上的"
          "事急不得。”</p><p>过江的人都不说话，只听见水声，一下，又一下。</p></div></html>",
          "page.html")
          ->next();
  const Article article = find_articles(*document, test_lexicon()).front();
  EXPECT_THAT(texts_of(article, ArticleBlockKind::highlight),
              ElementsAre("“不怕慢，就怕停，江面上的事急不得。”"));
}

TEST(FindArticles, AnotherTextUnderItsLabelIsDropped) {
  const std::string text =
      "<p>天还没有亮透，渡口已经站了几个人，船老大把缆绳解开。</p><p>他又回头看了看岸上。</p>"
      "<p>过江的人都不说话，只听见水声，一下，又一下。</p>";
  const auto document =
      read_document("<html><title>渡口的早晨</title><h1>渡口的早晨</h1><div>" + text +
                        "<p>【延伸阅读】新桥通车</p><p>新桥昨天通车了。</p></div></html>",
                    "page.html")
          ->next();
  const Article article = find_articles(*document, test_lexicon()).front();
  EXPECT_EQ(texts_of(article, ArticleBlockKind::paragraph).size(), 3U);
}

TEST(FindArticles, CaptionsAndTablesAreLiftedOutOfSentences) {
  const auto articles = articles_of("tables-and-captions.txt");
  ASSERT_EQ(articles.size(), 1U);
  EXPECT_THAT(articles[0].byline, ElementsAre("许望川"));
  EXPECT_THAT(texts_of(articles[0], ArticleBlockKind::note),
              ElementsAre(HasSubstr("图为站长"), HasSubstr("年份"), HasSubstr("2021年"),
                          HasSubstr("2022年"), HasSubstr("2023年")));
  const auto texts = texts_of(articles[0], ArticleBlockKind::paragraph);
  ASSERT_EQ(texts.size(), 3U);
  EXPECT_THAT(texts[0], HasSubstr("一次也没有漏过。他说"));
  EXPECT_THAT(texts[1], HasSubstr("机器记得住数"));
}

TEST(FindArticles, ThreeColumnsAreReadInOrder) {
  const auto articles = articles_of("three-columns.txt");
  ASSERT_EQ(articles.size(), 1U);
  EXPECT_EQ(articles[0].title.text(), "潮汐发电站重新并网");
  EXPECT_THAT(articles[0].byline, ElementsAre("陆听澜", "许望川"));
  std::string all;
  for (const ArticleBlock& block : articles[0].blocks) all += block.text.text();
  EXPECT_THAT(all, HasSubstr("工人们从天南海北找来图纸，才从地下管廊里排队上来"));
  EXPECT_THAT(all, HasSubstr("试运行三个月，成员每三天下去一次"));
}

}  // namespace
}  // namespace langdu
