#include "lexicon/lexicon.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <limits>
#include <random>

#include "base/error.h"
#include "base/utf8.h"

namespace langdu {
namespace {

const Lexicon& lexicon() {
  static const Lexicon instance{LANGDU_TEST_DATA_DIR};
  return instance;
}

std::string segmented(std::string_view text) {
  std::vector<Word> words;
  lexicon().segment(text, words);
  std::string joined;
  for (const Word& word : words) {
    if (!joined.empty()) joined += '|';
    joined += text.substr(word.begin, word.end - word.begin);
  }
  return joined;
}

std::string joined(std::span<const TonedSyllable> syllables) {
  std::string text;
  for (const TonedSyllable& syllable : syllables) {
    if (!text.empty()) text += ' ';
    text += to_string(syllable);
  }
  return text;
}

TEST(LexiconTest, SegmentsByMaximumProbability) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"", ""},
      {"我们在图书馆学习", "我们|在|图书馆|学习"},
      {"研究生命的起源", "研究|生命|的|起源"},
      {"銀行的經理來了", "銀行|的|經理|來|了"},
      {"他说OK，走了。", "他|说|OK，|走|了|。"},
      {"abc", "abc"},
  };
  for (const auto& [text, expected] : rows) EXPECT_EQ(segmented(text), expected);
}

TEST(LexiconTest, CoversRandomTextInOrder) {
  std::mt19937 random(7);
  const std::u32string alphabet = U"的一是不了中国人民行长重银abc 。，\U00020000\U0003FFFF〇";
  std::vector<Word> words;
  for (int round = 0; round < 500; ++round) {
    std::string text;
    for (auto i = random() % 40; i > 0; --i) {
      append_utf8(text, alphabet[random() % alphabet.size()]);
      if (random() % 20 == 0) text.push_back(static_cast<char>(random() % 256));
    }
    lexicon().segment(text, words);
    std::uint32_t at = 0;
    for (const Word& word : words) {
      EXPECT_EQ(word.begin, at);
      EXPECT_GT(word.end, word.begin);
      at = word.end;
    }
    EXPECT_EQ(at, text.size());
  }
}

TEST(LexiconTest, KnowsFrequentWordsAsMoreProbable) {
  EXPECT_GT(lexicon().log_probability("我们"), lexicon().log_probability("旮旯"));
  EXPECT_LT(lexicon().log_probability("我们"), 0);
  EXPECT_EQ(lexicon().log_probability("们我"), -std::numeric_limits<float>::infinity());
  EXPECT_EQ(lexicon().log_probability("國家"), lexicon().log_probability("国家"));
  EXPECT_TRUE(lexicon().contains("银行"));
  EXPECT_FALSE(lexicon().contains(""));
  EXPECT_FALSE(lexicon().contains("x"));
}

TEST(LexiconTest, ReadsCharacters) {
  EXPECT_EQ(joined(lexicon().readings(U'行')).substr(0, 5), "xing2");
  EXPECT_EQ(joined(lexicon().readings(U'髮')), "fa4");
  EXPECT_EQ(joined(lexicon().readings(U'〇')), "ling2");
  EXPECT_TRUE(lexicon().readings(U'a').empty());
  EXPECT_TRUE(lexicon().readings(0x10FFFF).empty());
  EXPECT_EQ(lexicon().simplified(U'長'), U'长');
  EXPECT_EQ(lexicon().simplified(U'x'), U'x');
}

TEST(LexiconTest, ReadsWords) {
  const std::pair<std::string_view, std::string_view> rows[] = {
      {"重庆", "chong2 qing4"}, {"重慶", "chong2 qing4"},        {"银行", "yin2 hang2"},
      {"东西", "dong1 xi5"},    {"重庆市", "chong2 qing4 shi4"}, {"银行家", "yin2 hang2 jia1"},
  };
  std::vector<Word> words;
  for (const auto& [text, expected] : rows) {
    lexicon().segment(text, words);
    ASSERT_EQ(words.size(), 1U) << text;
    EXPECT_EQ(joined(lexicon().reading(words.front())), expected);
  }
}

std::string error_of(const std::filesystem::path& folder) {
  try {
    const Lexicon damaged(folder);
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::data);
    return error.what();
  }
  return "";
}

TEST(LexiconTest, RefusesDamagedFiles) {
  const auto folder = std::filesystem::path(testing::TempDir()) / "damaged_lexicon";
  std::filesystem::create_directories(folder);
  const std::string path = (folder / "lexicon.bin").string();
  const auto write = [&](std::string_view bytes) {
    std::ofstream(path, std::ios::binary)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  };
  write("short");
  EXPECT_EQ(error_of(folder), "the lexicon " + path + " is damaged. Build langdu again");
  write(std::string(4096, 'x'));
  EXPECT_EQ(error_of(folder), "the lexicon " + path + " is not a lexicon. Build langdu again");
  std::ifstream whole(std::filesystem::path(LANGDU_TEST_DATA_DIR) / "lexicon.bin",
                      std::ios::binary);
  std::string bytes(100000, '\0');
  whole.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  write(bytes);
  EXPECT_EQ(error_of(folder), "the lexicon " + path + " is damaged. Build langdu again");
  std::filesystem::remove_all(folder);
  EXPECT_NE(error_of(folder), "");
}

}  // namespace
}  // namespace langdu
