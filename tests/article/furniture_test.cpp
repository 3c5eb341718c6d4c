#include "article/furniture.h"

#include <gtest/gtest.h>

#include <string>

#include "article/furniture_table.h"

namespace langdu {
namespace {

TEST(Furniture, LinesOfThePageHaveAReason) {
  const struct {
    const char* line;
    const char* reason;
  } rows[] = {
      {"责任编辑：王小明", "editors"},
      {"（责编：王小明、李四）", "editors"},
      {"编辑 王小明 校对 李四", "editors"},
      {"[责任编辑:王小明 PN135]", "editors"},
      {"责任编辑王小明", "editors"},
      {"来源：云州日报 作者：张三", "source"},
      {"2024年5月6日 星期一 08:30", "date"},
      {"《云州日报》（2021年12月30日 05版）", "issue"},
      {"03版", "page number"},
      {"- 3 -", "page number"},
      {"首页 > 新闻 > 正文", "navigation"},
      {"扫一扫在手机打开当前页", "appeal"},
      {"长按识别二维码，关注我们", "appeal"},
      {"扫描二维码，关注更多精彩内容。", "appeal"},
      {"本文来自微信公众号“大河”（ID：dahe），作者：张三，经授权发布。", "legal notice"},
      {"未经授权，不得转载。", "legal notice"},
      {"推荐阅读：一座老桥的一百年", "related links"},
      {"—— END ——", "the end"},
      {"（全文完）", "the end"},
      {"栏目主编：王小明 题图来源：某社", "editors"},
      {"某某位 | 公众号 moumouwei", "appeal"},
      {"亲爱的用户，请扫描上方二维码，下载新版本。", "appeal"},
      {"（本文图片均由作者提供）", "source of pictures"},
      {"参考文献：", "references"},
      {"某某汇声明：文中观点均来自原作者，不代表某某汇观点及立场。", "legal notice"},
      {"某报 举报邮箱：jubao@example.com", "readers' desk"},
      {"http://www.example.cn/2012/0506/1.shtml　2012-05-06 08:12", "address"},
      {"全文共4032字，阅读大约需要9分钟", "counter"},
      {"本文约3200字，读完约需8分钟", "counter"},
      {"（综合新华社、人民日报报道）", "source"},
      {"（本报综合）", "source"},
      {"#夏粮收购# #云州#", "tags"},
      {"【大】【中】【小】", "tool bar"},
      {"文中配图若无特殊标注，均来自某某图库", "source of pictures"},
      {"（下转第3版）", "continued elsewhere"},
      {"This is a modal window. Escape will cancel and close the window.", "player"},
      {"You need Adobe Flash Player 10.1+ to view this video.", "player"},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(furniture_reason(row.line).value_or("none"), row.reason) << row.line;
  }
}

TEST(Furniture, SentencesThatSpeakOfSuchThingsHaveNone) {
  for (const char* line : {"责任编辑这个岗位，县报三年前才设立，她是第一任。",
                           "扫码就能看到全部记录。",
                           "编辑部的灯亮到凌晨两点。",
                           "来源，是当年最难说清的事。",
                           "统筹推进城乡发展",
                           "相关阅读材料由图书馆免费印发，在19个网点都可以领取。",
                           "点击“提交”按钮以前，请再核对一遍。",
                           "版权登记是今年的新业务。",
                           "2024年5月6日，新桥通车。",
                           "3448.17点，下跌5.0%，成交额",
                           "上一篇报道刊出以后，他打来电话。",
                           "综合施策，据实报销。",
                           "图片里的人，是他的母亲。",
                           "据说，这口井从没干过",
                           "本文认为，水价改革应当分步推进。",
                           "投稿、编辑、校对，都是他一个人。",
                           "完成以后再说",
                           "学校发布声明：有关账号转载的文章不代表学校立场。",
                           "他把二维码贴在门上，从此没有人再来问路。",
                           "据点与炮台",
                           "综合治理互联网",
                           "Your browser remembers more than you do."}) {
    EXPECT_EQ(furniture_reason(line).value_or("none"), "none") << line;
  }
}

TEST(Furniture, NotesAreKeptApart) {
  const struct {
    const char* line;
    const char* reason;
  } rows[] = {
      {"图为早晨的渡口。陶一鸣摄", "a caption"},
      {"编者按：桥通了，路也通了。", "an editor's note"},
      {"（作者单位：云州大学）", "about the author"},
      {"新华社记者 王小明 摄", "a picture's credit"},
      {"渡口每天有三班船。", "none"},
      {"云州晚报记者 王小明 文/摄", "none"},
  };
  for (const auto& row : rows)
    EXPECT_EQ(note_reason(row.line).value_or("none"), row.reason) << row.line;
}

TEST(Furniture, ThePageTalksToItsReaders) {
  EXPECT_GE(page_talk("本内容为作者独立观点，不代表本站立场，未经授权不得转载。").weight, 3U);
  EXPECT_LT(page_talk("渡口每天有三班船，逢集加一班。").weight, 3U);
}

TEST(Furniture, NewsOfAccountsAndRightsIsNoTalkOfThePage) {
  const struct {
    const char* line;
    bool addresses;
    bool reports;
  } rows[] = {
      {"关注公众号“大河”，获取更多内容。", true, false},
      {"未经授权不得转载，侵权必究。", true, false},
      {"这款客户端上线七天，下载量突破十万次，登录以后可以收藏。", false, false},
      {"平台回应称，该账号转载的内容侵犯他人版权。", true, true},
      {"他说：“扫码以前，别忘了看清来源。”", true, true},
      {"4月10日，新客户端上线，登录以后可以收藏。", false, true},
  };
  for (const auto& row : rows) {
    const PageTalk talk = page_talk(row.line);
    EXPECT_EQ(talk.addresses, row.addresses) << row.line;
    EXPECT_EQ(talk.reports, row.reports) << row.line;
  }
}

TEST(Furniture, TheLabelOfASummaryIsFound) {
  const std::string summary = "过江的人都不说话，只听见水声，一下，又一下，灯还亮着。";
  for (const char* label : {"摘要：", "[提要] ", "【内容提要】", "导语: "}) {
    EXPECT_EQ(summary_label_at_beginning(label + summary), std::string(label).size()) << label;
  }
  EXPECT_EQ(summary_label_at_beginning(summary), 0U);
  EXPECT_EQ(summary_label_at_beginning("摘要写得太长，读的人还没看到正文就走了，编辑也没有办法。"),
            0U);
}

TEST(Furniture, EditorsInBracketsEndAParagraph) {
  EXPECT_EQ(editors_at_end("船走了。（责任编辑：王小明）"),
            std::string("（责任编辑：王小明）").size());
  EXPECT_EQ(editors_at_end("船走了。（編輯：王小明）1130506"),
            std::string("（編輯：王小明）1130506").size());
  EXPECT_EQ(editors_at_end("電話是1130506"), 0U);
  EXPECT_EQ(editors_at_end("船走了（责任编辑也在船上）。"), 0U);
}

}  // namespace
}  // namespace langdu
