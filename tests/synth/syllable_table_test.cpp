#include "synth/syllable_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <map>

#include "base/error.h"

namespace langdu {
namespace {

const std::filesystem::path k_table =
    std::filesystem::path(LANGDU_TEST_DATA_DIR) / "espeak/syllables.tsv";

TEST(SyllableTable, CutsAtTheTone) {
  const SyllableTable table(k_table);
  const SyllableMnemonic& zhang = table[*find_syllable("zhang")];
  EXPECT_EQ(zhang.before_tone, "ts.'6a");
  EXPECT_EQ(zhang.after_tone, "N");
  EXPECT_EQ(zhang.vowel, "6a");
}

TEST(SyllableTable, NamesWhatIsWrong) {
  const std::pair<const char*, const char*> cases[] = {
      {"ma\tm'A\n", "langdu_syllables.tsv:1: 'm'A' needs one * behind its vowel"},
      {"\nma\tm'A*]]\n", "langdu_syllables.tsv:2: 'm'A*]]' is not made of phoneme mnemonics"},
      {"qx\tm'A*\n", "langdu_syllables.tsv:1: 'qx' is no syllable"},
      {"a\t'A*\n", "langdu_syllables.tsv: there is no row for the syllable ai"},
  };
  const auto path = std::filesystem::path(testing::TempDir()) / "langdu_syllables.tsv";
  for (const auto& [content, message] : cases) {
    std::ofstream(path) << content;
    EXPECT_THAT([&] { SyllableTable{path}; },
                testing::ThrowsMessage<Error>(testing::EndsWith(message)));
  }
}

}  // namespace
}  // namespace langdu
