#include "sentence/split_sentences.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "expect_splits.h"

namespace langdu {
namespace {

TEST(SplitSentences, EndsBehindFinalMarks) {
  expect_splits({
      "天晴了。|孩子们跑出教室。",
      "谁来了？|没有人。",
      "快跑！|车要开了！",
      "一是修路；|二是架桥；|三是通电。",
      "你说什么？！|再说一遍！！！",
      "真的吗？？|真的。",
      "没有标点的标题",
      "第三章　渡口的早晨",
      "他走了。。。|再没回来。",
      "他来了｡|大家坐下｡",
      "水涨了．|快搬东西．",
      "听好了!|别动!",
      "是吗?|我不信.",
      "雨停了。 |风还在刮。",
      "一句。　|又一句。",
      "只有一个字。|嗯。",
      "好。|好！|好？|好……",
      "开头是；|中间是；|末尾。",
      "标题：副标题",
      "他问：去还是不去？|没人回答。",
      "三百六十五里路哟，越过春夏秋冬。",
  });
}

TEST(SplitSentences, KeepsQuotationsWithTheirSentence) {
  expect_splits({
      "他说：“下雨了。快收衣服。”|大家都跑了出去。",
      "“你找谁？”|她隔着门问。",
      "“来了。”|“请坐。”|“茶马上就好。”",
      "墙上写着“安全第一！”四个大字。",
      "他喊“停下！”，可是没人听见。",
      "“走吧，”他说，“天快黑了。”",
      "“走吧。”|他说，“天快黑了。”",
      "他回答说“不知道”。|大家笑了。",
      "她说：“他告诉我‘明天见。’就走了。”|我记下了。",
      "「誰在外面？」|沒有人回答。",
      "他引用了『天行健。』這句話。",
      "“一是快！二是准！三是稳！”|教练反复强调这三点，队员们都记住了。",
      "“真的？！”|“真的！”",
      "他问：“几点了？”|我说：“三点。”|他点点头。",
      "报告指出：“收入增长，支出下降。结余上升。”|审计部门核实了数字。",
      "这就是所谓的“先上车，后买票”。",
      "口号是“快！快！快！”，一天喊三遍。",
      "“明天还来吗？”|“来！”|他挥挥手。",
      R"("他来了。"|她小声说。)",
      R"(他说:"等一等!"|车停了。)",
      "所谓“三个一”，即一张表；|一支笔；|一个人。",
      "‘不行。’|他摇摇头。",
      "“喂！喂！”|电话断了。",
      "“十年了……”|她叹了口气。",
      "他念道：“床前明月光……”，忽然停住。",
      "“这句话没有说完",
      "他说：“好。”|“那就定了。”|会议结束。",
      "“没有收尾的引号。|后面的句子照样分开。|第三句。",
      "没有开头的引号。”|后面的句子。",
      "“你好！”|老人说，“坐。”",
  });
}

TEST(SplitSentences, KeepsBracketsTogether) {
  expect_splits({
      "（见图三。）|数据来自年鉴。",
      "产量增长三成（见图三。单位：吨），创下新高。",
      "他笑了（其实没有。）又坐下。",
      "比赛结束了。|（本报记者报道）",
      "比赛结束了。|（完）",
      "这本书叫《你好吗？》，卖得很好。",
      "电影《快跑！》上映三天，票房过亿。",
      "《去哪儿？》《回家！》两部短片获奖。",
      "【快讯】比赛结束了。|双方战平。",
      "注：〔二〇二四〕三号文件。|以上。",
      "公式（a+b）！|不对。",
      "“（笑）好吧。”|他说。",
      "他（42岁）来了。|她（39岁）走了。",
      "（一）总体要求",
      "（一）总体要求。|（二）基本原则。",
      "[注意]先断电。|再开盖。",
      "原文如此。[3]|译文从之。",
      "原文如此。①|译文从之。",
      "原文如此[1,2]。|译文从之。",
      "(He left.) |她没有。",
  });
}

TEST(SplitSentences, LeavesNumbersWhole) {
  expect_splits({
      "圆周率约为3.14。|记住它。",
      "版本号是2.0.1。",
      "增速为5.5%；|去年为6.1%。",
      "比分是3.5比2.5。",
      "价格从1.2元涨到1.5元。",
      "全长12.8公里。|耗时3.5小时。",
      "１．５倍。|２．０倍。",
      "在3.15晚会上曝光。",
      "1.打开箱盖。|2.取出零件。",
      "1. 打开箱盖。|2. 取出零件。",
      "1．打开箱盖。|2．取出零件。",
      "一、打开箱盖。|二、取出零件。",
      "（1）打开箱盖；|（2）取出零件。",
      "①打开箱盖；|②取出零件。",
      "第一，省时；|第二，省力。",
      "一是看；|二是听；|三是问；|四是记。",
      "首先，量力而行；|其次，尽力而为。",
      "2024.05.06更新。",
      "IP是192.168.0.1。|端口是80。",
      "12:30.5开始。",
      "他考了99.5分!|满分100分.",
  });
}

TEST(SplitSentences, LeavesLatinWhole) {
  expect_splits({
      "U.S.经济放缓。",
      "美国（U.S.）经济放缓。|欧洲也是。",
      "A.B.史密斯是作者。",
      "Mr. Wang来了。|他很高兴。",
      "Dr. Li is here. |She is early.",
      "他说Hello. |然后走了。",
      "This is one. |This is two.",
      "He paid approx. five dollars.",
      "The U.S. economy grew.",
      "网址是https://example.com/a?b=1，看看吧。",
      "见https://example.com/a.b.c。|再见。",
      "见www.example.com。|再见。",
      "发到li.ming@example.com。|谢谢。",
      "用Node.js写的。|很快。",
      "文件名是a.txt。|打开它。",
      "在.NET上运行。",
      "No. 5号楼。|No. 6号楼。",
      "Python3.11发布了。|快来试试。",
      "e.g. 苹果、梨。",
      "Yahoo!News很快。|是吗？",
      "这是What's New栏目。",
      "don’t stop. |Go on.",
      "at 9 a.m. we met.",
      "Smith et al. found it.",
      "Inc. and Ltd. are words.",
  });
}

TEST(SplitSentences, WeighsEllipses) {
  expect_splits({
      "我……我不知道。",
      "他……他走了。",
      "他说……算了。",
      "等了很久……|门开了。",
      "风、雨、雪……|都来了。",
      "苹果、梨、桃……等水果。",
      "下雨了……，他还没回来。",
      "“我……”|她没说下去。",
      "真奇怪……！|谁干的？",
      "太远了…|走不动了。",
      "没有了……。|走吧。",
      "省略号在最后……",
      "一个字……|又一个字……",
      "嗯……好吧。",
      "时间到了⋯⋯|请交卷。",
  });
}

TEST(SplitSentences, KeepsListsAndDialogue) {
  expect_splits({
      "甲：你好。|乙：你好！",
      "问：什么时候？|答：明天。",
      "记者：您怎么看？|馆长：慢慢来。",
      "白日依山尽，黄河入海流。|欲穷千里目，更上一层楼。",
      "床前明月光，疑是地上霜",
      "远看山有色，近听水无声。|春去花还在；|人来鸟不惊。",
      "一要快；|二要好；|三要省。|做到这三点，就够了。",
      "目标有三：一是修路；|二是架桥；|三是通电。",
      "——你去哪儿？|——回家。",
      "— 你去哪儿？|— 回家。",
      "原料：面粉500克；|糖50克；|水适量。",
      "时间：周五；|地点：礼堂。",
      "他想了想，说：“行；不过要快。”|大家都同意。",
      "地址：清河路12号；|电话：12345。",
      "亲爱的朋友：你好！|来信收到了。",
      "此致敬礼！",
      "新华社清河5月6日电（记者张三）大桥今天通车。|全长3公里。",
      "本报讯 大桥今天通车。|全长3公里。",
      "附件：1.名单；|2.日程。",
      "结论：可行！",
  });
}

TEST(SplitSentences, LosesNothingButWhiteSpace) {
  std::mt19937 random(7);
  const std::u32string alphabet = U"天地。！？；…“”‘’（）《》\"'.,!?;: 　\n12aB—[]①、";
  std::uniform_int_distribution<std::size_t> pick(0, alphabet.size() - 1);
  for (int round = 0; round < 3000; ++round) {
    std::u32string points;
    for (int i = 0; i < 30; ++i) points.push_back(alphabet[pick(random)]);
    const std::string text = to_utf8(points);
    std::string expected;
    std::string actual;
    for (const char32_t c : points) {
      if (!is_space(c)) append_utf8(expected, c);
    }
    std::size_t last_end = 0;
    for (const Sentence& sentence : split_sentences(MappedText(text, 0))) {
      const std::string& written = sentence.written.text();
      EXPECT_EQ(trim(written), written);
      EXPECT_FALSE(written.empty());
      EXPECT_GE(sentence.written.source().begin, last_end);
      last_end = sentence.written.source().end;
      for (const char32_t c : to_utf32(written)) {
        if (!is_space(c)) append_utf8(actual, c);
      }
    }
    EXPECT_EQ(actual, expected) << text;
  }
}

}  // namespace
}  // namespace langdu
