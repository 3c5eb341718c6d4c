#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "document/html_tree.h"
#include "document/reader.h"

namespace langdu {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Document page_of(const std::string& html) { return *read_document(html, "page.html")->next(); }

std::vector<std::string> texts_of(const Document& document) {
  std::vector<std::string> texts;
  for (const Block& block : document.blocks) texts.push_back(block.text.text());
  return texts;
}

constexpr const char* k_first = "清晨的码头已经热闹起来，渔船一艘接着一艘靠岸。";
constexpr const char* k_second = "管理员说，新的泊位去年投入使用，排队的时间短了一半。";
constexpr const char* k_third = "傍晚收网的人回来了，灯光把水面照得发亮。";

std::string paragraph(const std::string& text) { return "<p>" + text + "</p>"; }

TEST(HtmlReader, FindsTheArticleAmongNavigationAndComments) {
  const std::string html =
      "<html><head><title>码头的一天_某网</title></head><body><ul class=nav><li><a href=/>首页</a>"
      "<li><a href=/n>新闻</a></ul><h1>码头的一天</h1><div class=txt>" +
      paragraph(k_first) + paragraph(k_second) + paragraph(k_third) +
      "</div><div class=comments><p>写得真好，我家就在旁边，天天都能看见。</p><a>回复</a></div>"
      "<div class=footer><p>版权所有，未经许可，不得转载。</p></div></body></html>";
  const Document document = page_of(html);
  EXPECT_EQ(document.info.title, "码头的一天");
  EXPECT_EQ(document.info.format, Format::html);
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second, k_third));
  const SourceSpan span = document.blocks[1].text.source();
  EXPECT_EQ(html.substr(span.begin, span.size()), k_second);
}

TEST(HtmlReader, TellsBlocksApart) {
  const Document document = page_of(
      "<h1>题</h1><article><p>" + std::string(k_first) + "</p><h2>一节</h2><p>" + k_second +
      "</p><ul><li>第一项，要点。<li>第二项，要点。</ul><blockquote>引来的话，照录。</blockquote>"
      "<table><tr><td>年份<td>产量</tr><tr><td>2023年<td>12吨</tr></table>"
      "<figure><img src=a alt='渔船靠岸的情形'><figcaption>码头一景</figcaption></figure>"
      "<p><strong>短的粗体</strong></p><p>" +
      k_third + "</p></article>");
  std::vector<BlockKind> kinds;
  for (const Block& block : document.blocks) kinds.push_back(block.kind);
  EXPECT_THAT(kinds, ElementsAre(BlockKind::paragraph, BlockKind::heading, BlockKind::paragraph,
                                 BlockKind::list_item, BlockKind::list_item, BlockKind::quote,
                                 BlockKind::table_row, BlockKind::table_row, BlockKind::image,
                                 BlockKind::caption, BlockKind::heading, BlockKind::paragraph));
  EXPECT_EQ(document.blocks[6].text.text(), "年份\t产量");
}

TEST(HtmlReader, APictureInAListOfTermsHasACaption) {
  const Document document = page_of(
      "<h1>题</h1><article><dl><dt><a href=/a><img src=a></a></dt><dd>码头一景</dd></dl>" +
      paragraph(k_first) + paragraph(k_second) +
      "<dl><dt>泊位</dt><dd>停船的地方，也叫船位。</dd></dl>" + paragraph(k_third) + "</article>");
  ASSERT_EQ(document.blocks.size(), 6U);
  EXPECT_EQ(document.blocks[0].kind, BlockKind::caption);
  EXPECT_EQ(document.blocks[0].text.text(), "码头一景");
  EXPECT_EQ(document.blocks[4].kind, BlockKind::paragraph);
}

TEST(HtmlReader, RowsOfGoodsAreNoTextButAPriceMayBe) {
  const std::string goods =
      "<div><div><a href=/t>古镇门票</a><span>￥48起</span></div>"
      "<div><a href=/h>河湾客栈</a><span>￥210起 预订</span></div></div>";
  const std::string price = "<p>这款<a href=/k>水壶</a>在当地卖￥199</p>";
  const Document document =
      page_of("<h1>题</h1><article>" + paragraph(k_first) + goods + paragraph(k_second) + price +
              paragraph(k_third) + "</article>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second, "这款水壶在当地卖￥199", k_third));
}

TEST(HtmlReader, ReadsRubyEntitiesAndBreaks) {
  const Document document = page_of("<p>" + std::string(k_first) +
                                    "</p><p>古人称<ruby>埠<rp>(</rp><rt>bù</rt><rp>)</rp></ruby>为"
                                    "水边&ldquo;停船处&rdquo;，\n  今&nbsp;天仍在用。<br><br>　　" +
                                    k_second + "</p>");
  EXPECT_THAT(texts_of(document),
              ElementsAre(k_first, "古人称埠为水边“停船处”，今 天仍在用。", k_second));
}

TEST(HtmlReader, MetadataComesFromTheHeadAndTheInfoLine) {
  const Document document = page_of(
      R"(<html lang="zh-CN"><head><meta name="author" content="某网"><meta property="article:published_time" content="2024-05-06">)"
      R"(<script type="application/ld+json">{"headline":"题目在此","author":[{"name":"沈砚秋"}]}</script></head><body><h1>题目在此</h1>)"
      R"(<div>来源：某报 作者：陶一鸣</div>)" +
      paragraph(k_first) + paragraph(k_second));
  EXPECT_EQ(document.info.title, "题目在此");
  EXPECT_EQ(document.info.date, "2024-05-06");
  EXPECT_EQ(document.info.language, "zh-CN");
  EXPECT_THAT(document.info.authors, ElementsAre("来源：某报 作者：陶一鸣", "沈砚秋", "某网"));
}

TEST(HtmlReader, ATagBehindTheHeadlineIsNoneOfTheTitle) {
  const std::string rest = "</h1><div>" + paragraph(k_first) + paragraph(k_second) + "</div>";
  const Document document =
      page_of("<title>码头的一天一夜_某网</title><h1>码头的一天一夜<span>原创</span>" + rest);
  EXPECT_EQ(document.info.title, "码头的一天一夜");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second));
  EXPECT_EQ(page_of("<title>码头的一天一夜_某网</title><h1>码头的一天一夜记" + rest).info.title,
            "码头的一天一夜记");
}

TEST(HtmlReader, WhoIsCreditedIsFoundBesideAndBelowTheText) {
  const auto authors_of = [](const std::string& head, const std::string& foot) {
    return page_of("<title>码头的一天</title><h1>码头的一天</h1>" + head + paragraph(k_first) +
                   paragraph(k_second) + paragraph(k_third) +
                   std::string("<ul><li>一<li>二<li>三<li>四<li>五<li>六<li>七<li>八<li>九<li>十"
                               "<li>十一<li>十二</ul>") +
                   foot)
        .info.authors;
  };
  EXPECT_THAT(
      authors_of("<div><span>某网</span><span>陶一鸣</span><span>2024-05-06</span></div>", ""),
      testing::Contains("陶一鸣"));
  EXPECT_THAT(authors_of("", "<div>本文来源：某报 作者：陶一鸣 责任编辑：沈砚</div>"),
              ElementsAre("作者：陶一鸣 责任编辑：沈砚"));
  EXPECT_THAT(authors_of("", "<div>【作者：陶一鸣】</div>"), ElementsAre("作者：陶一鸣】"));
  EXPECT_THAT(authors_of("<ul><li>易信</li><li>微信</li><li>更多</li></ul>", ""), ElementsAre());
  EXPECT_THAT(authors_of("<ul><li>陶一鸣</li></ul><ul><li>微信</li><li>更多</li></ul>", ""),
              testing::Contains("陶一鸣"));
  EXPECT_THAT(authors_of("<p>陶一鸣（云州大学文学院）</p>", ""), testing::Contains("陶一鸣"));
  EXPECT_THAT(authors_of("<p>渔船靠岸。（记者陶一鸣摄）</p>", ""), ElementsAre());
  EXPECT_THAT(authors_of("<meta name=author content=陶一鸣>", "<div>[ 责编：陶一鸣 ]</div>"),
              ElementsAre());
}

TEST(HtmlReader, WhatDescribesThePageToScreenReadersIsNoText) {
  const std::string html =
      "<style>a{b:c}.x-1,.x-2{position:absolute;clip:rect(1px, 1px, 1px, 1px);width:1px}"
      ".y{color:red}</style><title>码头的一天</title><h1>码头的一天</h1>"
      "<section aria-labelledby=article-byline><ul><li>记者，住在码头的人</ul></section>" +
      paragraph(k_first) +
      "<figure><img><p><span class='z x-2'>图像来源，</span>Some Images</p><figcaption><span "
      "class=x-1>图像加注文字，</span>船在雾里</figcaption></figure>" +
      paragraph(k_second) + "<p class=y>" + k_third + "</p>";
  EXPECT_THAT(texts_of(page_of(html)), ElementsAre(k_first, "船在雾里", k_second, k_third));
}

TEST(HtmlReader, AnArticleHiddenUntilAScriptRunsIsRead) {
  const std::string text = paragraph(k_first) + paragraph(k_second) + paragraph(k_third);
  std::string more;
  for (int i = 0; i < 9; ++i) more += paragraph("第" + std::to_string(i) + k_first + k_second);
  EXPECT_EQ(texts_of(page_of("<title>码头的一天</title><h1>码头的一天</h1><div>加载中</div><div "
                             "style='display: none'>" +
                             text + more +
                             "</div><div class=footer><p>版权所有，未经许可，不得"
                             "转载。本网站所刊载信息，不代表本网观点，谢谢。</p></div>"))
                .size(),
            12U);
}

TEST(HtmlReader, SentencesOfADigestMayBeMostlyLinks) {
  const std::string html =
      "<title>码头早报</title><h1>码头早报</h1><div>" + paragraph(k_first) + paragraph(k_second) +
      paragraph("1.<a href=/a>新的泊位今天启用，排队的时间短了一半</a>，渔民很高兴。") +
      paragraph("2.<a href=/b>灯光照亮了水面</a>。") +
      paragraph("3.<a href=/c>渔船一艘接着一艘靠岸</a>。") + paragraph(k_third) + "</div>";
  EXPECT_EQ(texts_of(page_of(html)).size(), 6U);
}

TEST(HtmlReader, AMachinesSummaryIsNoLead) {
  const std::string html =
      "<title>码头的一天</title><h1>码头的一天</h1><div class=x><div>AI摘要"
      "</div><p>文章讲述了码头的一天，内容丰富。</p></div>" +
      paragraph(k_first) + paragraph(k_second) + paragraph(k_third);
  EXPECT_THAT(texts_of(page_of(html)), ElementsAre(k_first, k_second, k_third));
}

TEST(HtmlReader, AColumnOfCommentIsNoThread) {
  const std::string text = paragraph(k_first) + paragraph(k_second) + paragraph(k_third);
  EXPECT_THAT(
      texts_of(page_of("<title>码头的一天</title><h1>码头的一天</h1><div class=comment-box>" +
                       text + "</div>")),
      ElementsAre(k_first, k_second, k_third));
}

TEST(HtmlReader, AWholeArticleBelowTheFirstIsAnother) {
  const auto article = [](const std::string& title, const std::string& text) {
    return "<div class=item><h1>" + title + "</h1><div>" + text + "</div></div>";
  };
  const std::string text = paragraph(k_first) + paragraph(k_second) + paragraph(k_third) +
                           paragraph(std::string(k_first) + k_second);
  const std::string other = paragraph("夜里的码头只有一盏灯，灯下的人在补网，补到天亮。") +
                            paragraph("他说，网补好了，鱼就认得路了，明年还会回来。");
  EXPECT_EQ(texts_of(page_of("<title>码头的一天</title>" + article("码头的一天", text) +
                             article("另一座码头的夜晚", other)))
                .size(),
            4U);
}

TEST(HtmlReader, ElementsNestedDeepCostNeitherStackNorText) {
  std::string html = "<h1>题</h1>";
  for (int i = 0; i < 100000; ++i) html += "<div><b>";
  html += k_first;
  for (int i = 0; i < 100000; ++i) html += "</b></div>";
  EXPECT_THAT(texts_of(page_of(html)), ElementsAre(k_first));
}

TEST(HtmlReader, DamagedPagesGiveWhatTheyHold) {
  EXPECT_THAT(
      texts_of(page_of("<html><body><p>" + std::string(k_first) + "<p>" + k_second + "<div")),
      ElementsAre(k_first, k_second));
  EXPECT_THAT(texts_of(page_of("<p>" + std::string(k_first) + "<!-- 未完的注释")),
              ElementsAre(k_first));
}

TEST(HtmlReader, TakesAnArticleOutOfAScriptInEitherQuotes) {
  const std::string paragraphs = std::string("<p>") + k_first + "</p><p>" + k_second + "</p><p>" +
                                 k_third + "</p><p>" + k_first + k_second + "</p>";
  std::string twice = paragraphs;
  for (std::size_t at = twice.find('<'); at != std::string::npos; at = twice.find('<')) {
    twice.replace(at, 1, "&lt;");
  }
  const auto expected = ElementsAre(k_first, k_second, k_third, std::string(k_first) + k_second);
  EXPECT_THAT(texts_of(page_of("<html><script>var a={t:'短',content:'&quot;" + twice +
                               "&quot;'.slice(6,-6)}</script></html>"))
                  .size(),
              4U);
  std::string list = R"({"title":"码头","blocks":[)";
  for (const std::string& text : {std::string(k_first), std::string(k_second), std::string(k_third),
                                  std::string(k_first) + k_second}) {
    list += R"({"type":"text","data":"<p>)" + text + R"(<\/p>"},)";
  }
  EXPECT_THAT(texts_of(page_of("<html><div>正在加载</div><script>var state=" + list +
                               "]}</script></html>")),
              expected);
}

TEST(HtmlReader, LeavesCardsAndCommentsOutThatHaveNoLinks) {
  std::string html = "<html><h1>码头的一天</h1><section>" + paragraph(k_first) +
                     paragraph(k_second) + paragraph(k_third);
  for (const std::string title :
       {"全面整修，老码头换新颜", "一座灯塔改变了什么，听他们说", "渔港探访：这一年，那些人"}) {
    html += "<div><div>" + paragraph(title) + "<span>南浦晚报 12评论</span></div></div>";
  }
  html += "</section><section>";
  for (const std::string minute : {"12:10", "12:20", "12:31"}) {
    html +=
        std::string("<div class=li><div>说得在理，我也这么想，支持一下。</div><div><span>5月6日 ") +
        minute + "</span><b>举报</b><b>回复</b></div></div>";
  }
  EXPECT_THAT(texts_of(page_of(html + "</section></html>")),
              ElementsAre(k_first, k_second, k_third));
}

TEST(HtmlReader, TheOnlyHeadlineIsTheTitleOfAPageNamedForItsSite) {
  const Document document =
      page_of("<html><title>云州日报</title><h3>一线观察</h3><h1>码头的一天一夜</h1>" +
              paragraph(k_first) + paragraph(k_second) + "</html>");
  EXPECT_EQ(document.info.title, "码头的一天一夜");
  const Document second =
      page_of("<html><title>云州日报</title><h4>一线观察</h4><h3>码头的一天一夜</h3>" +
              paragraph(k_first) + paragraph(k_second) + "</html>");
  EXPECT_EQ(second.info.title, "码头的一天一夜");
  const Document marked =
      page_of("<html><title>云州日报</title><div id=News_Body_Title>码头的夜</div>" +
              paragraph(k_first) + "</html>");
  EXPECT_EQ(marked.info.title, "云州日报") << "too short to be sure";
  const Document long_enough =
      page_of("<html><title>云州日报</title><div id=News_Body_Title>码头的一天一夜</div>" +
              paragraph(k_first) + "</html>");
  EXPECT_EQ(long_enough.info.title, "码头的一天一夜");
}

TEST(HtmlReader, ANameBesideTheDateMayBeTheAuthors) {
  for (const char* line : {"陶一鸣2024-05-06 09:30", "By 陶一鸣 · 2024年5月6日 · 随笔",
                           "文 / 陶一鸣", "东方网 2024/05/06 陶一鸣 3.1万阅读"}) {
    const Document document = page_of("<title>码头的一天</title><h1>码头的一天</h1><div>" +
                                      std::string(line) + "</div>" + paragraph(k_first));
    EXPECT_THAT(document.info.authors, testing::Contains(HasSubstr("陶一鸣"))) << line;
    EXPECT_THAT(document.info.authors, testing::Not(testing::Contains("东方网"))) << line;
    EXPECT_THAT(document.info.authors, testing::Not(testing::Contains("万阅读"))) << line;
  }
}

TEST(HtmlReader, NamesSideBySideStayTogether) {
  for (const char* line :
       {"<p>陶一鸣　顾小满</p>", "<p>2024-05-06 来源：某报 陶一鸣 顾小满 打印</p>"}) {
    const Document document = page_of("<title>码头的一天</title><h1>码头的一天</h1>" +
                                      std::string(line) + "<div>" + paragraph(k_first) + "</div>");
    ASSERT_FALSE(document.info.authors.empty()) << line;
    EXPECT_EQ(document.info.authors.front(), "陶一鸣 顾小满") << line;
  }
}

TEST(HtmlReader, APoemStandsBesideAnImprint) {
  const Document document = page_of(
      "<title>渡口</title><div><h1>渡口</h1><div>船在雾里慢慢醒来<br>橹声翻过一页<br>声音先到"
      "</div></div><div><p>Copyright © 2012-2024 某某网 版权所有，不得转载。 "
      "京ICP备00000000号</p></div>");
  EXPECT_THAT(texts_of(document), testing::Contains("橹声翻过一页"));
}

TEST(HtmlReader, AListUnderItsLabelIsNoText) {
  const std::string other = "<div><a href=a>渡口修好了新的栈桥</a></div><p>栈桥有六十米长。</p>";
  const Document document =
      page_of("<title>码头的一天</title><h1>码头的一天</h1><div class=z>" + paragraph(k_first) +
              paragraph(k_second) + "<table><tr><td><b>相关新闻：</b><tr><td>" + other + other +
              "</table>" + paragraph(k_third) + paragraph(k_first) + "</div>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second, k_third, k_first));
}

TEST(HtmlReader, AClassThatNamesMostOfThePageSaysNothing) {
  const auto widget = [](const std::string& text) {
    return "<div class=\"builder-widget box\"><div class=inner><p>" + text + "</p></div></div>";
  };
  const Document document =
      page_of("<title>码头的一天</title><h1>码头的一天</h1><div>" + widget(k_first) +
              widget(k_second) + widget(k_third) + "</div>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second, k_third));
}

TEST(HtmlReader, AnAnnexIsTextThoughItIsALink) {
  const Document document =
      page_of("<title>码头的一天</title><h1>码头的一天</h1><div>" + paragraph(k_first) +
              paragraph(k_second) + paragraph("<a href=a.doc>附件：泊位一览表</a>") + "</div>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second, "附件：泊位一览表"));
}

TEST(HtmlReader, ANamedPlaceIsNoLink) {
  const Document document =
      page_of("<title>码头的一天</title><h1>码头的一天</h1><div><a name=top>" + paragraph(k_first) +
              paragraph(k_second) + paragraph(k_third) + "</div>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second, k_third));
}

TEST(HtmlReader, NoiseAgainstCopyingIsHidden) {
  const Document document = page_of(
      "<title>码头的一天</title><h1>码头的一天</h1><div><p>清晨的码头<font class=jammer>r7 "
      "i0</font>"
      "已经热闹起来，渔船<font style='font-size:0px;color:#fff'>q8 k!</font>一艘接着<span "
      "style='font-size:0.9em'>一艘</span>靠岸。</p>" +
      paragraph(k_second) + "</div>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second));
}

TEST(HtmlReader, ASecondBodyForTelephonesIsLeftOut) {
  const std::string text = paragraph(k_first) + paragraph(k_second) + paragraph(k_third);
  const Document document =
      page_of("<title>码头的一天</title><div><h1>码头的一天</h1><div>" + text +
              "</div></div><div><div>码头的一天</div><div>05-06 15:11</div>" + text + "</div>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second, k_third));
}

TEST(HtmlReader, ALinkedTitleBetweenSentencesIsNoText) {
  const Document document =
      page_of("<title>码头的一天</title><h1>码头的一天</h1><div>" + paragraph(k_first) +
              paragraph("<a href=a>新桥通车，旧渡口留作纪念</a>") + paragraph(k_second) +
              paragraph("<a href=b>条例说，渡口不得收费。</a>") + paragraph(k_third) +
              paragraph(k_first) + "</div>");
  EXPECT_THAT(texts_of(document),
              ElementsAre(k_first, k_second, "条例说，渡口不得收费。", k_third, k_first));
}

TEST(HtmlReader, ATitleMayHaveTwoLinesALabelOrAPage) {
  const struct {
    const char* name;
    const char* heading;
    const char* title;
  } rows[] = {
      {"码头的一天 三个月的试点_某网", "码头的一天<br>三个月的试点", "码头的一天 三个月的试点"},
      {"独家丨码头的七十二小时(2)_某网", "<span>深度</span>独家丨码头的七十二小时",
       "独家丨码头的七十二小时"},
      {"码头的七十二小时 - 某论坛", "[杂谈] 码头的七十二小时", "[杂谈] 码头的七十二小时"},
  };
  for (const auto& row : rows) {
    const Document document =
        page_of("<html><title>" + std::string(row.name) + "</title><div><h1>" + row.heading +
                "</h1>" + paragraph(k_first) + paragraph(k_second) + "</div></html>");
    EXPECT_EQ(document.info.title, row.title);
    EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second)) << row.title;
  }
}

TEST(HtmlReader, TheNameOfAPicturesFileIsNotAnnounced) {
  for (const char* alt : {"微信图片_20220506101212.jpg", "图片1.png", "未标题-1", "某报二维码"}) {
    const Document document =
        page_of("<title>码头的一天</title><h1>码头的一天</h1><div>" + paragraph(k_first) +
                "<p><img src=a alt='" + alt + "'></p>" + paragraph(k_second) + "</div>");
    EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second)) << alt;
  }
}

TEST(HtmlReader, TakesTheLeadBetweenTitleAndText) {
  const Document document =
      page_of("<html><title>码头的一天</title><div class=head><h1>码头的一天</h1><p>" +
              std::string(k_third) + "</p><span>05/06 14:02</span></div><div class=body>" +
              paragraph(k_first) + paragraph(k_second) + paragraph(k_first) + "</div></html>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_third, k_first, k_second, k_first));
}

TEST(HtmlTree, FlatteningKeepsEveryOtherByte) {
  const auto flattened = [](std::string html) {
    flatten_deep_nesting(html, 1);
    return html;
  };
  EXPECT_EQ(flattened("<a><b>x</b></a>"), "<a>   x    </a>");
  EXPECT_EQ(flattened("<p><p><p>x"), "<p><p><p>x");
  EXPECT_EQ(flattened("a < b <!-- <i><i> --> <i>"), "a < b <!-- <i><i> --> <i>");
}

TEST(HtmlReader, RandomMarkupIsRead) {
  const std::vector<std::string> parts = {"<p>",
                                          "</p>",
                                          "<div class=a>",
                                          "</div>",
                                          "<table><tr><td>",
                                          "<br>",
                                          "<a href=x>",
                                          "</a>",
                                          "<ul><li>",
                                          "<h2>",
                                          "</h2>",
                                          "<!--",
                                          "-->",
                                          "<script>",
                                          "</script>",
                                          "&amp;",
                                          "&#x4e00;",
                                          "<img alt='图'>",
                                          k_first,
                                          "\n",
                                          "<pre>",
                                          "</pre>",
                                          "<svg><title>",
                                          "<select>",
                                          "<ruby>一<rt>yi",
                                          "<",
                                          ">",
                                          "\"",
                                          "\xFF"};
  std::mt19937 random(5);
  std::uniform_int_distribution<std::size_t> pick(0, parts.size() - 1);
  for (int round = 0; round < 400; ++round) {
    std::string html = "<html>" + paragraph(k_first);
    for (int i = 0; i < 40; ++i) html += parts[pick(random)];
    const Document document = page_of(html);
    for (const Block& block : document.blocks) EXPECT_FALSE(first_ill_formed(block.text.text()));
  }
}

TEST(HtmlReader, AHeadingIsNoBoxBesideTheText) {
  const Document document = page_of("<title>码头的一天</title><h1>码头的一天</h1><div class=txt>" +
                                    paragraph(k_first) + "<h2 class=h-arrow-right>清晨</h2>" +
                                    paragraph(k_second) + paragraph(k_third) + "</div>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, "清晨", k_second, k_third));
}

TEST(HtmlReader, AdvertisementsInTheTextAreLeftOutWhateverElseTheirClassSays) {
  const Document document =
      page_of("<title>码头的一天</title><h1>码头的一天</h1><div class=txt>" + paragraph(k_first) +
              "<div class=article-ad-card>" + paragraph("限时福利，扫码领书，先到先得。") +
              "</div>" + paragraph(k_second) + paragraph(k_third) + "</div>");
  EXPECT_THAT(texts_of(document), ElementsAre(k_first, k_second, k_third));
}

TEST(HtmlReader, WhatReadersWroteIsNoTextThoughNoNameSaysSo) {
  std::string html = "<title>码头的一天</title><h1>码头的一天</h1><div>" + paragraph(k_first) +
                     paragraph(k_second) + paragraph(k_third) + "</div><section>";
  for (const char* name : {"江边人", "老船工", "阿福", "过客"}) {
    html += std::string("<div class=r><b>") + name +
            "</b><i>3天前</i><div>我每天都从这里上船，已经二十年了，从来没有见过这么多人排队，" +
            name + "作证，下次一定早点来，带上我家的老船长，他的故事三天三夜也讲不完。</div></div>";
  }
  EXPECT_THAT(texts_of(page_of(html + "</section>")), ElementsAre(k_first, k_second, k_third));
}

TEST(HtmlReader, ACountOfPraiseIsAControlAndASentenceIsNot) {
  const auto count = [](const std::string& line) {
    return texts_of(page_of("<title>码头的一天</title><h1>码头的一天</h1><div class=txt>" +
                            paragraph(k_first) + paragraph(k_second) + paragraph(line) +
                            paragraph(k_third) + "</div>"))
        .size();
  };
  EXPECT_EQ(count("赞(12)"), 3U);
  EXPECT_EQ(count("3小时前 回复 举报"), 3U);
  EXPECT_EQ(count("举报电话：12345"), 4U);
  EXPECT_EQ(count("点赞数定格在十万零一。"), 4U);
}

TEST(HtmlReader, CreditsAreReadByTheElementsThatHoldThem) {
  const auto authors = [](const std::string& head) {
    return page_of("<title>码头的一天</title><h1>码头的一天</h1><p>" + head +
                   "</p><div class=txt>" + paragraph(k_first) + paragraph(k_second) +
                   paragraph(k_third) + "</div>")
        .info.authors;
  };
  EXPECT_THAT(authors("<span>来源：江报</span><span>作者：顾小满</span><span>江网</span>"),
              testing::Contains("作者：顾小满"));
  EXPECT_THAT(authors("<span>江报记者 顾小满</span><span>实习生 许望川</span>"),
              testing::Contains("江报记者 顾小满 实习生 许望川"));
  EXPECT_THAT(authors("<span>顾小满</span><span>·</span><span>1天前</span>"),
              testing::Contains("顾小满"));
}

}  // namespace
}  // namespace langdu
