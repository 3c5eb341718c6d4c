#include "lexicon/user_lexicon.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "normalizer_under_test.h"

namespace langdu {
namespace {

class UserLexiconFile : public testing::Test {
 protected:
  void SetUp() override {
    folder_ = std::filesystem::path(testing::TempDir()) /
              testing::UnitTest::GetInstance()->current_test_info()->name();
    std::filesystem::remove_all(folder_);
  }
  void TearDown() override { std::filesystem::remove_all(folder_); }

  std::filesystem::path write(const std::string& text) {
    std::filesystem::create_directories(folder_);
    const std::filesystem::path path = folder_ / "lexicon.tsv";
    std::ofstream(path) << text;
    return path;
  }
  std::filesystem::path folder_;
};

std::string message_of(const std::filesystem::path& path) {
  try {
    UserLexicon::load(path);
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

TEST_F(UserLexiconFile, KeepsEntriesAndCommentsThroughSaving) {
  const auto path = write("# 我的读法\nCRRC\t中国中车\n长和\t长[chang2]和\t_集团\n");
  UserLexicon lexicon = UserLexicon::load(path);
  lexicon.add({"5G", "五代", "", 0});
  lexicon.add({"CRRC", "中车", "", 0});  // replaces
  lexicon.save(path);
  std::ifstream file(path);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  EXPECT_EQ(text, "# 我的读法\n长和\t长[chang2]和\t_集团\n5G\t五代\nCRRC\t中车\n");
}

TEST_F(UserLexiconFile, SavingMakesTheFolder) {
  UserLexicon lexicon;
  lexicon.add({"CRRC", "中国中车", "", 0});
  lexicon.save(folder_ / "new" / "lexicon.tsv");
  EXPECT_EQ(UserLexicon::load(folder_ / "new" / "lexicon.tsv").entries().size(), 1U);
}

TEST_F(UserLexiconFile, SaysWhatIsWrongWithALine) {
  struct Row {
    const char* line;
    const char* complaint;
  };
  constexpr Row k_rows[] = {
      {"甲\t3号", "'3' cannot be said; write hanzi or Latin letters"},
      {"甲\t重[chong9]", "'chong9' is no syllable; write it like zhong4 or lv3"},
      {"甲\t重[chong2 qing4]", "2 syllables in brackets, but fewer hanzi before them"},
      {"甲\t重[chong2", "a '[' in the spoken form is not closed"},
      {"甲\t重[]", "there is no syllable between '[' and ']'"},
      {"甲\t ", "the spoken form is empty"},
  };
  for (const Row& row : k_rows) {
    const auto path = write(std::string("# 注\n") + row.line + "\n");
    EXPECT_EQ(message_of(path),
              path.string() + ":2: " + row.complaint + ". Mend the line or remove it");
  }
}

std::string taught(std::initializer_list<UserEntry> entries, std::string_view text) {
  UserLexicon lexicon;
  for (const UserEntry& entry : entries) lexicon.add(entry);
  const Normalizer normalizer(LANGDU_TEST_DATA_DIR, lexicon);
  return to_text(normalizer.normalize({MappedText(text, 0)}));
}

TEST(UserLexicon, DecidesReadings) {
  EXPECT_EQ(taught({{"CRRC", "中国中车", "", 0}}, "CRRC交付3列，CRRCX不算。"),
            "中国中车交付三列，CRRCX不算。");
  EXPECT_EQ(taught({{"长和", "长江和记", "_集团", 0}}, "长和集团；长和。"), "长江和记集团；长和。");
  EXPECT_EQ(taught({{"M1", "M一", "货币", 0}}, "货币供应M1。"), "货币供应M一。");
  EXPECT_EQ(
      taught({{"国资", "国有资本", "", 0}, {"国资委", "国资委员会", "", 0}}, "国资委与国资。"),
      "国资委员会与国有资本。");  // the longest form wins
}

TEST(Markup, FixesOneReadingAndIsNotSeen) {
  const SpokenSentence spoken = spoken_of("银行行长[hang2 zhang3]说{5G|五代}不贵[1]。");
  EXPECT_EQ(to_text(spoken), "银行行长说五代不贵[一]。");
  EXPECT_EQ(spoken.written.text(), "银行行长说5G不贵[1]。");
  bool fixed_seen = false;
  for (const Token& token : spoken.tokens) {
    const auto* fixed = std::get_if<FixedReading>(&token.value);
    if (fixed == nullptr) continue;
    fixed_seen = true;
    EXPECT_EQ(fixed->text, "行长");
    EXPECT_EQ(fixed->pinyin, (std::vector<std::string>{"hang2", "zhang3"}));
    EXPECT_EQ(spoken.written.text().substr(token.written.begin, token.written.size()), "行长");
  }
  EXPECT_TRUE(fixed_seen);
}

TEST(Markup, SpansFollowTheTextWithoutIt) {
  const SpokenSentence spoken = spoken_of("重[chong2]庆队３比2获胜。");
  EXPECT_EQ(spoken.written.text(), "重庆队３比2获胜。");
  std::string covered;
  for (const Token& token : spoken.tokens) {
    covered += spoken.written.text().substr(token.written.begin, token.written.size());
  }
  EXPECT_EQ(covered, spoken.written.text());
}

}  // namespace
}  // namespace langdu
