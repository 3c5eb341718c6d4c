#include "pronounce/pronouncer.h"

#include <gtest/gtest.h>

namespace langdu {
namespace {

const Pronouncer& pronouncer() {
  static const Lexicon lexicon{LANGDU_TEST_DATA_DIR};
  static const Pronouncer instance{LANGDU_TEST_DATA_DIR, lexicon};
  return instance;
}

SpokenSentence sentence_of(std::string_view text) {
  SpokenSentence sentence;
  sentence.written = MappedText(text, 0);
  sentence.tokens.push_back({HanziRun{std::string(text)}, {0, text.size()}, {}, {}});
  return sentence;
}

std::string read(std::string_view text) {
  return to_pinyin(pronouncer().pronounce(sentence_of(text)), ToneForm::surface);
}

struct Row {
  std::string_view text;
  std::string_view expected;
};

TEST(PronouncerTest, Sandhi) {
  constexpr Row k_rows[] = {
      {"你好", "ni2 hao3"},         {"展览馆", "zhan2 lan2 guan3"},
      {"小老虎", "xiao3 lao2 hu3"}, {"好旅馆", "hao3 lv2 guan3"},
      {"不对", "bu2 dui4"},         {"不好", "bu4 hao3"},
      {"一定", "yi2 ding4"},        {"一天", "yi4 tian1"},
      {"第一天", "di4 yi1 tian1"},  {"二十一天", "er4 shi2 yi1 tian1"},
      {"好不好", "hao3 bu5 hao3"},  {"一会儿", "yi2 hui4 r5"},
  };
  for (const Row& row : k_rows) EXPECT_EQ(read(row.text), row.expected) << row.text;
}

TEST(PronouncerTest, UsersReadingIsKept) {
  SpokenSentence sentence = sentence_of("重");
  sentence.tokens = {{FixedReading{"重", {"chong2"}}, {0, 3}, SemioticClass::user, "user"}};
  EXPECT_EQ(to_pinyin(pronouncer().pronounce(sentence), ToneForm::surface), "chong2");
}

TEST(PronouncerTest, UnknownHanziIsSaidAsMou) { EXPECT_EQ(read("\U0003134A"), "mou3"); }

}  // namespace
}  // namespace langdu
