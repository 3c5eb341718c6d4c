#include "article/name_shapes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "test_lexicon.h"

namespace langdu {
namespace {

using testing::ElementsAreArray;

TEST(NameShapes, BylinesGiveTheirNames) {
  const struct {
    std::string line;
    std::vector<std::string> names;
    BylineEvidence evidence;
  } rows[] = {
      {"□陶一鸣 顾小满", {"陶一鸣", "顾小满"}, BylineEvidence::marked},
      {"程望舒", {"程望舒"}, BylineEvidence::none},
      {"王　刚", {"王刚"}, BylineEvidence::none},
      {"王　刚　李小明", {"王刚", "李小明"}, BylineEvidence::none},
      {"本报记者 高远征", {"高远征"}, BylineEvidence::marked},
      {"本报记者高远征 通讯员林晓", {"高远征", "林晓"}, BylineEvidence::marked},
      {"文/沈砚秋", {"沈砚秋"}, BylineEvidence::marked},
      {"文／图　本报记者　沈砚秋", {"沈砚秋"}, BylineEvidence::marked},
      {"作者：欧阳晓风", {"欧阳晓风"}, BylineEvidence::marked},
      {"（记者 白一诺）", {"白一诺"}, BylineEvidence::marked},
      {"约翰·史密斯", {"约翰·史密斯"}, BylineEvidence::none},
      {"云州晚报记者 陶一鸣 云州晚报编辑 顾小满", {"陶一鸣"}, BylineEvidence::marked},
      {"云州晚报/云州新闻记者 陶一鸣 文/摄", {"陶一鸣"}, BylineEvidence::marked},
      {"陶一鸣 发自 云州", {"陶一鸣"}, BylineEvidence::marked},
      {"撰文 陶一鸣　摄影 顾小满　编辑 白一诺", {"陶一鸣"}, BylineEvidence::marked},
      {"云州新闻客户端记者 陶一鸣 报道：", {"陶一鸣"}, BylineEvidence::marked},
      {"编译/海外网 陶一鸣", {"陶一鸣"}, BylineEvidence::marked},
      {"某报记者 陶一鸣 编辑 顾小满 校对 白一诺", {"陶一鸣"}, BylineEvidence::marked},
  };
  for (const auto& row : rows) {
    const auto byline = parse_byline(row.line, test_lexicon());
    ASSERT_TRUE(byline) << row.line;
    EXPECT_THAT(byline->names, ElementsAreArray(row.names)) << row.line;
    EXPECT_EQ(byline->evidence, row.evidence) << row.line;
  }
}

TEST(NameShapes, OtherLinesAreNoBylines) {
  for (const char* line :
       {"", "高度", "方法", "城乡观察", "把老街的烟火气留住", "本报记者", "□", "一、总体要求",
        "2024年6月1日", "来信人：陶一鸣", "云州古籍整理纪实", "云州日报·文化评析"}) {
    EXPECT_FALSE(parse_byline(line, test_lexicon())) << line;
  }
}

TEST(NameShapes, EditorsByThemselvesAreNoAuthors) {
  EXPECT_TRUE(names_others_only("云州新闻编辑 | 陶一鸣"));
  EXPECT_TRUE(names_others_only("责编：陶一鸣　校对：顾小满"));
  EXPECT_FALSE(names_others_only("编辑部的灯亮着"));
  EXPECT_FALSE(names_others_only("云州新闻记者 | 陶一鸣"));
}

}  // namespace
}  // namespace langdu
