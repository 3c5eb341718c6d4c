#include "sentence/split_sentences.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "base/utf8.h"

namespace langdu {
namespace {

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> result;
  for (const Sentence& sentence : split_sentences(MappedText(text, 0))) {
    result.push_back(sentence.written.text());
  }
  return result;
}

/// A row is a paragraph with `|` where it must be split, and nowhere else.
void expect_splits(const std::vector<std::string>& rows) {
  for (const std::string& row : rows) {
    std::vector<std::string> expected(1);
    std::string text;
    for (const char c : row) {
      if (c == '|') {
        expected.emplace_back();
      } else {
        expected.back().push_back(c);
        text.push_back(c);
      }
    }
    EXPECT_EQ(split(text), expected) << row;
  }
}

TEST(SplitSentences, EndsBehindFinalMarks) {
  expect_splits({
      "天晴了。|孩子们跑出教室。",
      "谁来了？|没有人。",
      "快跑！|车要开了！",
      "一是修路；|二是架桥；|三是通电。",
      "你说什么？！|再说一遍！！！",
      "没有标点的标题",
      "他走了。。。|再没回来。",
  });
}

TEST(SplitSentences, KeepsQuotationsWithTheirSentence) {
  expect_splits({
      "他说：“下雨了。快收衣服。”|大家都跑了出去。",
      "“你找谁？”|她隔着门问。",
      "“来了。”|“请坐。”|“茶马上就好。”",
      "墙上写着“安全第一！”四个大字。",
      "他喊“停下！”，可是没人听见。",
      "（见图三。）|数据来自年鉴。",
      "这本书叫《你好吗？》，卖得很好。",
  });
}

TEST(SplitSentences, LeavesNumbersAndLatinWhole) {
  expect_splits({
      "圆周率约为3.14。|记住它。",
      "版本号是2.0.1。",
      "U.S.经济放缓。",
      "网址是https://example.com/a?b=1，看看吧。",
      "1.打开箱盖。|2.取出零件。",
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
