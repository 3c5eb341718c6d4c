#include "lexicon/syllable.h"

#include <gtest/gtest.h>

namespace langdu {
namespace {

struct Parts {
  std::string_view pinyin;
  std::string_view initial;
  std::string_view final;
};

TEST(SyllableTest, SplitsIntoInitialAndFullFinal) {
  constexpr Parts k_rows[] = {
      {"zhuang", "zh", "uang"}, {"liu", "l", "iou"},  {"gui", "g", "uei"}, {"lun", "l", "uen"},
      {"nv", "n", "v"},         {"jue", "j", "ve"},   {"xun", "x", "vn"},  {"qiong", "q", "iong"},
      {"yuan", "", "van"},      {"you", "", "iou"},   {"wu", "", "u"},     {"er", "", "er"},
      {"zhi", "zh", "i"},       {"ai", "", "ai"},     {"ng", "", "ng"},    {"r", "", "r"},
      {"hm", "", "hm"},         {"weng", "", "ueng"}, {"shi", "sh", "i"},  {"si", "s", "i"},
  };
  for (const Parts& row : k_rows) {
    const auto id = find_syllable(row.pinyin);
    ASSERT_TRUE(id) << row.pinyin;
    EXPECT_EQ(id->initial(), row.initial) << row.pinyin;
    EXPECT_EQ(id->final(), row.final) << row.pinyin;
  }
}

TEST(SyllableTest, EverySyllableIsFoundByItsPinyin) {
  for (std::uint16_t index = 0; index < syllable_count(); ++index) {
    const SyllableId id(index);
    EXPECT_EQ(find_syllable(id.pinyin()), id) << id.pinyin();
    EXPECT_FALSE(id.final().empty());
  }
}

TEST(SyllableTest, ReadsTones) {
  EXPECT_EQ(to_string(*parse_toned_syllable("lü3")), "lv3");
  EXPECT_EQ(to_string(*parse_toned_syllable("nüe4")), "nve4");
  EXPECT_EQ(to_string(*parse_toned_syllable("r5")), "r5");
  for (const char* wrong : {"", "3", "lv", "lv0", "lv6", "xyz3", "Ma1", "ma1 ", "zhongg1"}) {
    EXPECT_FALSE(parse_toned_syllable(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace langdu
