#include "narrator/script.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace langdu {
namespace {

class ScriptTest : public testing::Test {
 protected:
  static void SetUpTestSuite() { front_end_ = new FrontEnd(LANGDU_TEST_DATA_DIR); }
  static void TearDownTestSuite() { delete front_end_; }

  static std::vector<Passage> passages_of(const std::string& text) {
    static const Voice voice;
    Script script(read_document(text, "page.txt"), *front_end_, voice, {});
    std::vector<Passage> passages;
    while (auto passage = script.next()) passages.push_back(std::move(*passage));
    return passages;
  }

  static inline const FrontEnd* front_end_ = nullptr;
};

const char* const k_page =
    "山里通了路\n\n王小川\n\n"
    "路修通的那天，全村人都来了。老人说，“这条路，盼了三十年。”孩子们在路上跑来跑去，一直跑到天黑。"
    "\n\n"
    "路通了以后怎么办\n\n"
    "路通了以后，山货卖得出去，年轻人也愿意回来。去年返乡的有46人，今年又多了12人。\n";

TEST_F(ScriptTest, EveryCharacterThatIsHeardIsInAPassage) {
  std::string written;
  for (const Passage& passage : passages_of(k_page)) {
    written += passage.pronunciation.written.text();
  }
  for (const char* piece : {"山里通了路", "王小川", "路修通的那天", "盼了三十年", "跑到天黑",
                            "路通了以后怎么办", "返乡的有46人", "又多了12人"}) {
    EXPECT_NE(written.find(piece), std::string::npos) << piece << " is missing from " << written;
  }
}

TEST_F(ScriptTest, ChaptersBeginAtTitleAndHeading) {
  std::vector<std::string> chapters;
  for (const Passage& passage : passages_of(k_page)) {
    if (passage.begins_chapter) {
      chapters.push_back(std::to_string(passage.chapter_level) + " " + passage.chapter_title);
    }
  }
  EXPECT_EQ(chapters, (std::vector<std::string>{"1 山里通了路", "2 路通了以后怎么办"}));
}

TEST_F(ScriptTest, SourceSpansLeadBackToTheText) {
  const std::string page = k_page;
  for (const Passage& passage : passages_of(page)) {
    if (passage.kind != PassageKind::sentence) continue;
    const SourceSpan source = passage.pronunciation.written.source();
    EXPECT_EQ(page.substr(source.begin, source.size()), passage.pronunciation.written.text());
  }
}

TEST_F(ScriptTest, ClausesHoldEveryUnitAndEndInAPause) {
  for (const Passage& passage : passages_of(k_page)) {
    std::size_t units = 0;
    ASSERT_FALSE(passage.clauses.empty());
    for (const Clause& clause : passage.clauses) {
      EXPECT_LE(clause.units.size(), k_max_clause_syllables);
      units += clause.units.size();
    }
    EXPECT_EQ(units, passage.pronunciation.units.size());
    EXPECT_GT(passage.clauses.back().pause_after.count(), 0);
  }
}

TEST_F(ScriptTest, AnOrnamentInPlaceOfATitleStillLeavesALabelledChapter) {
  for (const std::string text : {"※ ※ ※\n\n只有正文，没有标题。\n", "只有正文，没有标题。\n"}) {
    const auto passages = passages_of(text);
    ASSERT_FALSE(passages.empty()) << text;
    EXPECT_TRUE(passages.front().begins_chapter) << text;
    EXPECT_FALSE(passages.front().chapter_title.empty()) << text;
  }
}

}  // namespace
}  // namespace langdu
