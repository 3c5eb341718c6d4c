// Pages set in columns, as tools extract their text block by block.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "article/find_articles.h"
#include "document/reader.h"
#include "test_lexicon.h"

namespace langdu {
namespace {

using testing::ElementsAre;

Article only_article(const std::string& text) {
  const auto document = read_document(text, "page.txt")->next();
  auto articles = find_articles(*document, test_lexicon());
  EXPECT_EQ(articles.size(), 1U);
  return articles.empty() ? Article{} : articles.front();
}

std::vector<std::string> texts_of(const Article& article, ArticleBlockKind kind) {
  std::vector<std::string> texts;
  for (const ArticleBlock& block : article.blocks) {
    if (block.kind == kind) texts.push_back(block.text.text());
  }
  return texts;
}

/// The title of each article and its paragraphs.
std::vector<std::vector<std::string>> articles_of(const std::string& text) {
  const auto document = read_document(text, "page.txt")->next();
  std::vector<std::vector<std::string>> articles;
  for (const Article& article : find_articles(*document, test_lexicon())) {
    articles.push_back({article.title.text()});
    for (const std::string& paragraph : texts_of(article, ArticleBlockKind::paragraph))
      articles.back().push_back(paragraph);
  }
  return articles;
}

TEST(TypesetPage, WhatStandsAmongTheColumnsOfAnotherArticleIsBroughtHome) {
  EXPECT_THAT(
      articles_of("老茶馆开门早\n\n"
                  "巷子里的茶馆五点就开门，来得最\n"
                  "早的总是那几位老人，一壶茶能坐到\n"
                  "太阳照进天井。\n"
                  "掌柜的记得每个人的口味，谁爱喝\n"
                  "酽的，谁要多添一回水，他从不用问\n"
                  "第二遍。\n\n"
                  "河堤步道下月完工\n\n"
                  "沿河的步道从去年秋天修起，已经铺到了北门的石桥底下，两岸的\n"
                  "路灯也换成了新的。\n"
                  "工程队的负责人说，剩下的一段要等水位退了再动工，估计下个月\n"
                  "底可以全线走通。（李文海）\n\n"
                  "本报记者 王明远\n"
                  "下雨天人更多，屋檐下摆着一排湿\n"
                  "漉漉的伞，说书先生把惊堂木一拍，\n"
                  "满屋子都静了下来。\n"
                  "有人劝他把茶馆搬到大街上去，他\n"
                  "摇摇头，说搬走了，这些老人明天早\n"
                  "上该往哪里去呢。\n"),
      ElementsAre(
          ElementsAre(
              "老茶馆开门早",
              "巷子里的茶馆五点就开门，来得最早的总是那几位老人，一壶茶能坐到太阳照进天井。",
              "掌柜的记得每个人的口味，谁爱喝酽的，谁要多添一回水，他从不用问第二遍。",
              "下雨天人更多，屋檐下摆着一排湿漉漉的伞，说书先生把惊堂木一拍，满屋子都静了下来。",
              "有人劝他把茶馆搬到大街上去，他摇摇头，说搬走了，这些老人明天早上该往哪里去呢。"),
          ElementsAre(
              "河堤步道下月完工",
              "沿河的步道从去年秋天修起，已经铺到了北门的石桥底下，两岸的路灯也换成了新的。",
              "工程队的负责人说，剩下的一段要等水位退了再动工，估计下个月底可以全线走通。（李文海"
              "）")));
}

TEST(TypesetPage, AColumnGoesOnWhereItsSentenceDoesThoughAnotherArticleStandsBetween) {
  EXPECT_THAT(
      articles_of("一口古井的来历\n\n"
                  "村口有一口井，井沿上勒出的绳痕\n"
                  "有一指深。老人说，打井的那一年大\n"
                  "旱，全村人轮着挖了四十天，才见到\n"
                  "水。\n"
                  "后来通了自来水，井就闲了下来，\n"
                  "只有淘米洗菜的人还来。前年县里普\n"
                  "查文物，专家看了井壁上的砖，说至\n\n"
                  "镇上的理发店\n\n"
                  "店里只有两把椅子，都是铁的，转\n"
                  "动时吱呀作响。墙上挂着一面镜子，\n"
                  "照了三十年，边角已经花了，他一直\n"
                  "舍不得换，说里面照过全镇人的后脑\n\n"
                  "少是三百年前烧的，让村里好好护起\n"
                  "来。村里凑钱修了井台，又立了一块\n"
                  "碑。\n\n"
                  "勺。\n"
                  "来理发的多半是熟人，不用说剪什\n"
                  "么样子，坐下就动手，剪完了也不照\n"
                  "镜子，起身就走。\n"),
      ElementsAre(
          ElementsAre(
              "一口古井的来历",
              "村口有一口井，井沿上勒出的绳痕有一指深。老人说，打井的那一年大旱，全村人轮着挖了四十"
              "天，才见到水。",
              "后来通了自来水，井就闲了下来，只有淘米洗菜的人还来。前年县里普查文物，专家看了井壁上"
              "的砖，说至少是三百年前烧的，让村里好好护起来。村里凑钱修了井台，又立了一块碑。"),
          ElementsAre(
              "镇上的理发店",
              "店里只有两把椅子，都是铁的，转动时吱呀作响。墙上挂着一面镜子，照了三十年，边角已经花"
              "了，他一直舍不得换，说里面照过全镇人的后脑勺。",
              "来理发的多半是熟人，不用说剪什么样子，坐下就动手，剪完了也不照镜子，起身就走。")));
}

TEST(TypesetPage, VersesSideBySideAreNoColumns) {
  EXPECT_THAT(articles_of("夜泊\n\n"
                          "船停在渡口，灯火照着水面。他想起小时候背过的几句诗，是祖父教的。\n\n"
                          "月落江村人语少，风吹芦苇雁声寒。 半壶浊酒消长夜，一叶扁舟过浅滩。\n"
                          "岸上谁家灯未灭，船头老叟话渔竿。 明朝又是东西路，莫道归期水样宽。\n"
                          "柳外寒烟迷古渡，桥边残月照空栏。 此身已惯风波里，何处江湖不可安。\n\n"
                          "背完了，他自己也笑起来。\n"),
              ElementsAre(ElementsAre(
                  "夜泊", "船停在渡口，灯火照着水面。他想起小时候背过的几句诗，是祖父教的。",
                  "月落江村人语少，风吹芦苇雁声寒。 半壶浊酒消长夜，一叶扁舟过浅滩。",
                  "岸上谁家灯未灭，船头老叟话渔竿。 明朝又是东西路，莫道归期水样宽。",
                  "柳外寒烟迷古渡，桥边残月照空栏。 此身已惯风波里，何处江湖不可安。",
                  "背完了，他自己也笑起来。")));
}

TEST(TypesetPage, ListsOfAReportAreNoColumnsOfAnotherArticle) {
  const Article article = only_article(
      "社区食堂调查报告\n\n"
      "今年春天，我们用了一个月的时间，走访了十二个社区的食堂，\n"
      "和经营者、老人、附近的店家都谈过，也看了账本，记下了每天\n"
      "来吃饭的人数和他们说的话。\n\n"
      "主要做法\n\n"
      "把闲置的门面房收回来，由街道统一装\n"
      "修，再交给懂行的人去经营，不收房租。\n"
      "菜价贴在门口，每季度由居民代表评议\n"
      "一次。\n\n"
      "存在的问题\n\n"
      "食堂的位置有远有近，腿脚不便的老人还是要靠邻居捎饭回来，\n"
      "送餐的人手又不够，遇到雨雪天气，常常要等到下午一点以后，\n"
      "饭菜已经凉了。有的社区想了办法，请放学的孩子顺路带上楼，\n\n"
      "也有的社区把两家食堂并成一家，省下来的钱雇了一名送餐员，\n"
      "一天跑两趟。\n");
  EXPECT_EQ(article.title.text(), "社区食堂调查报告");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::heading),
              testing::AllOf(testing::Contains("主要做法"), testing::Contains("存在的问题")));
}

TEST(TypesetPage, AHeadlineInTheMidstOfASentenceStandsOverTheColumns) {
  const Article article = only_article(
      "水边人家\n\n"
      "天还没有亮透，渡口已经站了几\n"
      "个人，都是去对岸赶早市的菜农。船\n"
      "老大把缆绳解开，又回头看了看岸\n"
      "上。\n"
      "这条渡船跑了三十多年，从木船\n"
      "换成了铁船，从摇橹换成了柴油机，\n"
      "票价只涨过两回。\n"
      "桥是前年修好的，坐船的人一下\n"
      "子少了大半。有人劝他把船卖了，改\n\n"
      "渡口的早晨\n\n"
      "善一家人的日子，他说再等等。\n"
      "雨下了一夜，水涨到第三级台阶\n"
      "才停住，菜农们都在檐下等着开船，\n"
      "没有一个人着急。\n");
  EXPECT_EQ(article.title.text(), "渡口的早晨");
  EXPECT_EQ(article.kicker.text(), "水边人家");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::heading), testing::IsEmpty());
  EXPECT_THAT(texts_of(article, ArticleBlockKind::paragraph),
              ElementsAre("天还没有亮透，渡口已经站了几个人，都是去对岸赶早市的菜农。船老大把缆绳解"
                          "开，又回头看了看岸上。",
                          "这条渡船跑了三十多年，从木船换成了铁船，从摇橹换成了柴油机，票价只涨过两"
                          "回。",
                          "桥是前年修好的，坐船的人一下子少了大半。有人劝他把船卖了，改善一家人的日"
                          "子，他说再等等。",
                          "雨下了一夜，水涨到第三级台阶才停住，菜农们都在檐下等着开船，没有一个人着"
                          "急。"));
}

TEST(TypesetPage, FewRowsOfColumnsArePartedWhereMostLinesAreAsWide) {
  const Article article = only_article(
      "渡口的早晨\n\n"
      "天还没有亮透，渡口已经站了几 头看了看岸上，怕落下谁的担子。\n"
      "个人，都是去对岸赶早市的菜农。船\n"
      "这条渡船跑了三十多年，从木船\n"
      "老大把缆绳解开，看了看天，满天乌 换成了铁船，从摇橹换成了柴油机，票\n"
      "价只涨过两回，坐船的人却越来越不\n"
      "云还压在山那边，风却已经转了方 景气，剩下的都是去对岸赶早市的。\n"
      "向，把烟掐灭，跳上船头，忍不住又回\n");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::paragraph),
              ElementsAre("天还没有亮透，渡口已经站了几个人，都是去对岸赶早市的菜农。船老大把缆绳解"
                          "开，看了看天，满天乌云还压在山那边，风却已经转了方向，把烟掐灭，跳上船"
                          "头，忍不住又回头看了看岸上，怕落下谁的担子。",
                          "这条渡船跑了三十多年，从木船换成了铁船，从摇橹换成了柴油机，票价只涨过两"
                          "回，坐船的人却越来越不景气，剩下的都是去对岸赶早市的。"));
}

TEST(TypesetPage, ALineThatEndsBeforeAFigureIsFull) {
  const Article article = only_article(
      "渡口的早晨\n\n"
      "天还没有亮透，渡口已经站了几\n"
      "个人，都是去对岸赶早市的菜农。船\n"
      "老大把缆绳解开，又回头看了看岸\n"
      "上。\n"
      "这条渡船一年要走的里程是\n"
      "12345.67公里，换成了铁船以后还多\n"
      "出两成，从摇橹换成了柴油机，票价\n"
      "只涨过两回。\n"
      "桥是前年修好的，坐船的人一下\n"
      "子少了大半。有人劝他把船卖了，他\n"
      "说再等等。\n");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::heading), testing::IsEmpty());
  EXPECT_THAT(texts_of(article, ArticleBlockKind::paragraph)[1],
              testing::StartsWith("这条渡船一年要走的里程是12345.67公里，换成"));
}

TEST(TypesetPage, ColumnsThatTouchInMostRowsArePartedAllTheSame) {
  const Article article = only_article(
      "            渡口的早晨\n"
      "               □沈砚秋\n"
      "  天还没有亮透，渡口已经站了几    票价只涨过两回，坐船的人却越     "
      "的，沿着台阶一级一级往上走，\n"
      "个人，他们是去对岸赶早市的， 来越少，剩下的都是老主顾，有     每一级都有自己的名字，从水边\n"
      "担子里装着刚摘下来的豆角和黄 的一坐就是三十年，连座位都不     数起，到街口一共四十九级，老\n"
      "瓜，露水还没有干透。     曾换过。             人闭着眼睛也走得上去。\n"
      "  船上坐得满满当当，有人在算    水位到第三级台阶的时候才开     街口的茶馆五点钟就开了门，\n"
      "今天的菜价，有人在打瞌睡，还 船，这是河上的规矩，也是对岸     炉子上坐着一把黑铁壶，水开了\n"
      "有人把脚伸到水里，试试凉不凉 赶早市的人和他的约定，谁也没     一遍又一遍，客人还没有到齐，\n"
      "快，大家都不着急，因为船总会 有写下来过，谁也没有忘记，石     说书的先生先喝了一口茶。\n"
      "到对岸去，日子也总会过下去，     头上的水线是一年一年刻上去     \n");
  const auto texts = texts_of(article, ArticleBlockKind::paragraph);
  ASSERT_EQ(texts.size(), 4U);
  EXPECT_THAT(texts[0], testing::EndsWith("豆角和黄瓜，露水还没有干透。"));
  EXPECT_THAT(texts[1], testing::HasSubstr("日子也总会过下去，票价只涨过两回，坐船的人却越来越少"));
  EXPECT_THAT(texts[2], testing::HasSubstr("刻上去的，沿着台阶一级一级往上走"));
  EXPECT_THAT(texts[3], testing::StartsWith("街口的茶馆五点钟就开了门，炉子上"));
}

TEST(TypesetPage, AMarkOnTwoLinesSaysThatTheTextGoesOnElsewhere) {
  const Article article = only_article(
      "渡口的早晨\n□沈砚秋\n"
      "天还没有亮透，渡口已经站了几\n"
      "个人，都是去对岸赶早市的菜农。船\n"
      "老大把缆绳解开，又回头看了看（下转\n"
      "第3版）\n");
  EXPECT_THAT(texts_of(article, ArticleBlockKind::paragraph),
              testing::Contains(testing::EndsWith("又回头看了看")));
  EXPECT_THAT(texts_of(article, ArticleBlockKind::note), testing::IsEmpty());
}

TEST(TypesetPage, WhiteSpaceOfAPdfDoesNotSayWhatItsLabelsAre) {
  auto document = read_document(
                      "百姓心声\n\n渡口的早晨又开了一班船\n\n"
                      "  天还没有亮透，渡口已经站了几个人，都是去对岸赶早市的菜农。\n"
                      "  船老大把缆绳解开，又回头看了看岸上，怕落下谁的担子。\n",
                      "page.txt")
                      ->next();
  document->info.format = Format::pdf;
  const auto articles = find_articles(*document, test_lexicon());
  ASSERT_EQ(articles.size(), 1U);
  EXPECT_EQ(articles[0].kicker.text(), "百姓心声");
  EXPECT_EQ(articles[0].title.text(), "渡口的早晨又开了一班船");
}

TEST(TypesetPage, HeadlinesMayBeAsWideAsTheLinesOfANarrowColumn) {
  std::string text = "一座小城的加减法\n清河乡村戏台跑出加速度\n——来自石桥的蹲点报告\n□沈砚秋\n";
  for (int i = 0; i < 4; ++i) {
    text +=
        "天还没有亮透，渡口已经站了\n几个人，都是去对岸赶早市的菜\n农。船老大把缆绳解开，又回头\n"
        "看。\n";
  }
  const Article article = only_article(text);
  EXPECT_EQ(article.kicker.text(), "一座小城的加减法");
  EXPECT_EQ(article.title.text(), "清河乡村戏台跑出加速度");
  EXPECT_EQ(article.subtitle.text(), "——来自石桥的蹲点报告");
}

TEST(TypesetPage, TwoLinesOfOneLengthAreOneTitle) {
  EXPECT_EQ(only_article(
                "一条村道修了三年\n清河走出两本账\n□沈砚秋\n天还没有亮透，渡口已经站了几个人。\n")
                .title.text(),
            "一条村道修了三年 清河走出两本账");
  EXPECT_EQ(only_article("水边人家\n渡口的早晨\n□沈砚秋\n天还没有亮透，渡口已经站了几个人。\n")
                .title.text(),
            "渡口的早晨");
}

TEST(TypesetPage, ATableWhoseColumnsCameAsBlocksIsReadInRows) {
  const Article article = only_article(
      "渡口的早晨\n□沈砚秋\n天还没有亮透，渡口已经站了几个人。\n\n"
      "表1\n\n项目\n坐船\n过桥\n\n渡口的客流\n\n去年\n1286人\n320人\n\n今年\n540人\n2100人\n\n"
      "船老大把缆绳解开，又回头看了看岸上。\n");
  EXPECT_THAT(
      texts_of(article, ArticleBlockKind::note),
      ElementsAre("表1 渡口的客流", "项目 去年 今年", "坐船 1286人 540人", "过桥 320人 2100人"));
}

TEST(TypesetPage, ANumberSetInTheMiddleOfALineBeginsNoParagraph) {
  const Article article = only_article(
      "渡口的早晨\n\n    天还没有亮透，渡口已经站了几个人，都是去对岸赶早\n          5\n"
      "市的菜农。船老大把缆绳解开，又回头看。\n");
  for (const std::string& text : texts_of(article, ArticleBlockKind::paragraph))
    EXPECT_THAT(text, testing::Not(testing::HasSubstr("5")));
}

}  // namespace
}  // namespace langdu
