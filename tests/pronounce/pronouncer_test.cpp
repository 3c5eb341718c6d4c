#include "pronounce/pronouncer.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>
#include <random>
#include <sstream>

#include "base/table_file.h"
#include "base/utf8.h"
#include "pronounce/raw_text.h"

namespace langdu {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance{LANGDU_TEST_DATA_DIR};
  return instance;
}

const Pronouncer& pronouncer() {
  static const Pronouncer instance{LANGDU_TEST_DATA_DIR, lexicon()};
  return instance;
}

std::string read(std::string_view text, PinyinForm form = {}) {
  return to_raw_pinyin(pronouncer().pronounce(raw_sentence(text)), form);
}

struct Row {
  std::string_view text;
  std::string_view expected;
};

/// What scripts/train-polyphones would stumble over, and phrases that contradict each other.
TEST(PhrasesTest, HoldTheirHanziAndShowOneReading) {
  std::map<std::pair<std::string, std::string>, std::string> reading_of;
  for (const TableRow& row :
       read_table(std::filesystem::path(LANGDU_SOURCE_DIR) / "voices/mandarin/phrases.tsv", 3)) {
    const std::string& hanzi = row.fields[0];
    EXPECT_TRUE(parse_toned_syllable(row.fields[1])) << "line " << row.line;
    std::istringstream phrases(row.fields[2]);
    for (std::string phrase; phrases >> phrase;) {
      EXPECT_NE(phrase.find(hanzi), std::string::npos) << phrase << ", line " << row.line;
      const auto seen = reading_of.emplace(std::pair(hanzi, phrase), row.fields[1]).first;
      EXPECT_EQ(seen->second, row.fields[1]) << phrase << ", line " << row.line;
    }
  }
  EXPECT_GE(reading_of.size(), 1000U);
}

TEST(PronouncerTest, ReadsTheTable) {
  const auto rows =
      read_table(std::filesystem::path(LANGDU_SOURCE_DIR) / "tests/pronounce/readings.tsv", 2);
  EXPECT_GE(rows.size(), 500U);
  for (const TableRow& row : rows) {
    EXPECT_EQ(read(row.fields[0]), row.fields[1]) << row.fields[0] << ", line " << row.line;
  }
}

TEST(PronouncerTest, ReadsSentences) {
  constexpr Row k_rows[] = {
      {"银行行长在重庆等了一会儿。",
       "yin2 hang2 hang2 zhang3 zai4 chong2 qing4 deng3 le5 yi2 hui4 r5 。"},
      {"我也得去试试看。", "wo3 ye2 dei3 qu4 shi4 shi5 kan4 。"},
      {"桌子上放着一杯水，谁也没喝。",
       "zhuo1 zi5 shang5 fang4 zhe5 yi4 bei1 shui3 ， shei2 ye3 mei2 he1 。"},
      {"他走过来对我笑了笑。", "ta1 zou3 guo4 lai5 dui4 wo3 xiao4 le5 xiao4 。"},
      // Third tones meet within a phrase, not across the break behind the subject.
      {"展览馆里有许多小老虎的照片。",
       "zhan2 lan2 guan3 li5 you2 xu3 duo1 xiao3 lao2 hu3 de5 zhao4 pian4 。"},
      {"这本书好看得很，iPhone也不错。",
       "zhe4 ben3 shu1 hao3 kan4 de5 hen3 ， iPhone ye3 bu2 cuo4 。"},
  };
  for (const Row& row : k_rows) {
    std::string expected(row.expected);
    // A run of other characters is one token.
    const std::size_t run = expected.find("， iPhone");
    if (run != std::string::npos)
      expected.replace(run, std::string("， iPhone").size(), "，iPhone");
    EXPECT_EQ(read(row.text), expected) << row.text;
  }
}

TEST(PronouncerTest, CitationTonesAreThoseOfTheSyllableAlone) {
  constexpr PinyinForm k_citation{ToneForm::citation, BreakMarks::hidden};
  constexpr Row k_rows[] = {
      {"你好", "ni3 hao3"},  {"一定不是", "yi1 ding4 bu4 shi4"},
      {"知识", "zhi1 shi2"}, {"我的桌子", "wo3 de5 zhuo1 zi5"},
      {"头发", "tou2 fa4"},  {"看看", "kan4 kan4"},
  };
  for (const Row& row : k_rows) EXPECT_EQ(read(row.text, k_citation), row.expected) << row.text;
}

TEST(PronouncerTest, UsersReadingIsKept) {
  SpokenSentence sentence;
  sentence.written = MappedText("重好", 0);
  sentence.tokens = {{FixedReading{"重", {"chong3"}}, {0, 3}, SemioticClass::user, "user"},
                     {HanziRun{"好"}, {3, 6}, {}, {}}};
  EXPECT_EQ(to_pinyin(pronouncer().pronounce(sentence), ToneForm::surface), "chong3 hao3");
  sentence.tokens[0].value = FixedReading{"重", {"nonsense"}};
  EXPECT_EQ(to_pinyin(pronouncer().pronounce(sentence), ToneForm::citation).substr(0, 6), "zhong4");
}

TEST(PronouncerTest, WordSaidSyllableBySyllableIsReadAsTheWord) {
  SpokenSentence sentence;
  sentence.written = MappedText("散乱污", 0);
  sentence.tokens = {{HanziRun{"散"}, {0, 3}, {}, {}},
                     {InnerBreak{}, {3, 3}, {}, {}},
                     {HanziRun{"乱"}, {3, 6}, {}, {}},
                     {InnerBreak{}, {6, 6}, {}, {}},
                     {HanziRun{"污"}, {6, 9}, {}, {}}};
  EXPECT_EQ(to_pinyin(pronouncer().pronounce(sentence), ToneForm::surface), "san3 luan4 wu1");
}

TEST(PronouncerTest, ExplainsWhatDecided) {
  const auto words = pronouncer().explain(raw_sentence("重庆的"));
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words[0].text, "重庆");
  EXPECT_EQ(words[0].reading, "chong2 qing4");
  EXPECT_EQ(words[0].decided_by, "lexicon");
  EXPECT_EQ(words[0].part_of_speech, PartOfSpeech::place_name);
}

TEST(PronouncerTest, UnknownHanziIsSaidAsMou) {
  EXPECT_EQ(read("\U0003134A"), "mou3");
  EXPECT_TRUE(lexicon().readings(0x3134A).empty());
}

TEST(PronouncerTest, BreaksLongClausesButNoWord) {
  const auto pronunciation =
      pronouncer().pronounce(raw_sentence("全国人大常委会副委员长出席会议并讲话强调各级领导干部要切"
                                          "实转变作风努力为群众办好每一件实事"));
  std::size_t run = 0;
  for (const SpokenUnit& unit : pronunciation.units) {
    ++run;
    if (unit.break_after >= BreakStrength::phrase) run = 0;
    EXPECT_LE(run, 14U);
  }
  for (const char* number : {"三百六十五", "一九四九", "百分之二十一"}) {
    const auto said = pronouncer().pronounce(raw_sentence(number));
    for (std::size_t i = 0; i + 1 < said.units.size(); ++i) {
      EXPECT_LT(said.units[i].break_after, BreakStrength::phrase) << number;
    }
  }
}

TEST(PronouncerTest, PunctuationBreaks) {
  EXPECT_EQ(read("来，走。", {ToneForm::surface, BreakMarks::shown}), "lai2 #3 ， zou3 #3 。");
  EXPECT_EQ(read("左、右", {ToneForm::surface, BreakMarks::shown}), "zuo3 #2 、 you4 #3");
}

std::size_t count_tokens(const std::string& line) {
  std::istringstream in(line);
  std::size_t count = 0;
  for (std::string token; in >> token;) ++count;
  return count;
}

TEST(PronouncerTest, OneTokenForEachHanziOfRandomText) {
  std::mt19937 random(11);
  const std::u32string alphabet =
      U"的一是不了儿过上里个得着著行长重中国人民看好小老虎十百二〇說話髮，。！“”ab1 "
      U"\U00020000\U0002EBF0";
  for (int round = 0; round < 800; ++round) {
    std::string text;
    std::size_t tokens = 0;
    bool other = false;
    for (auto i = random() % 60; i > 0; --i) {
      const char32_t c = alphabet[random() % alphabet.size()];
      if (c == U' ') continue;
      append_utf8(text, c);
      tokens += is_hanzi(c) || !other ? 1 : 0;
      other = !is_hanzi(c);
    }
    const std::string said = read(text);
    EXPECT_EQ(count_tokens(said), tokens) << text << "\n" << said;
    EXPECT_EQ(said, read(text));
  }
}

TEST(PronouncerTest, SurvivesIllFormedText) {
  std::mt19937 random(3);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (auto i = random() % 30; i > 0; --i) text += static_cast<char>(random() % 256);
    EXPECT_NO_THROW(read(text));
  }
  EXPECT_EQ(read(""), "");
}

}  // namespace
}  // namespace langdu
