#include "base/utf8.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace langdu {
namespace {

TEST(Utf8, DecodesByTheTableOfWellFormedSequences) {
  const struct {
    std::string bytes;
    char32_t value;
    std::size_t size;
  } rows[] = {
      {"a", U'a', 1},
      {"é", U'é', 2},
      {"读", U'读', 3},
      {"𠀀", 0x20000, 4},
      {"\xE4\xB7\xBF", 0x4DFF, 3},  // beside the common hanzi
      {"\xE4\xB8\x80", 0x4E00, 3},
      {"\xE9\xBE\xBF", 0x9FBF, 3},
      {"\xE9\xBF\x80", 0x9FC0, 3},
      {"\xE5\x41\x80", k_replacement, 1},  // no continuation in the middle, or at the end
      {"\xE5\x80\x41", k_replacement, 1},
      {"\x80", k_replacement, 1},              // a continuation byte alone
      {"\xC0\xAF", k_replacement, 1},          // overlong
      {"\xED\xA0\x80", k_replacement, 1},      // a surrogate
      {"\xE8\xAF", k_replacement, 1},          // cut short
      {"\xF4\x90\x80\x80", k_replacement, 1},  // past U+10FFFF
  };
  for (const auto& row : rows) {
    const CodePoint point = decode_utf8(row.bytes, 0);
    EXPECT_EQ(point.value, row.value) << row.bytes;
    EXPECT_EQ(point.size, row.size) << row.bytes;
  }
}

TEST(Utf8, RandomBytesDecodeForwardsAndBackwardsAlike) {
  std::mt19937 random(1);
  std::uniform_int_distribution<int> byte(0, 255);
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) text.push_back(static_cast<char>(byte(random)));
    std::size_t forward_bytes = 0;
    std::size_t points = 0;
    while (forward_bytes < text.size()) {
      forward_bytes += decode_utf8(text, forward_bytes).size;
      ++points;
    }
    EXPECT_EQ(forward_bytes, text.size());
    EXPECT_EQ(points, count_code_points(text));
    // A well-formed text comes back from UTF-32 as it was.
    const std::string cleaned = to_utf8(to_utf32(text));
    EXPECT_FALSE(first_ill_formed(cleaned));
    EXPECT_EQ(to_utf8(to_utf32(cleaned)), cleaned);
    std::u32string backwards;
    for (std::size_t end = cleaned.size(); end > 0;) {
      const CodePoint point = decode_utf8_before(cleaned, end);
      backwards.insert(backwards.begin(), point.value);
      end -= point.size;
    }
    EXPECT_EQ(backwards, to_utf32(cleaned));
  }
}

TEST(Utf8, FindsTheFirstIllFormedByteAnywhere) {
  for (std::size_t ascii = 0; ascii < 20; ++ascii) {
    for (const std::string_view bad : {"\x80", "\xE8\xAF", "\xFF"}) {
      const std::string text = std::string(ascii, 'a') + "读" + std::string(ascii, 'b');
      EXPECT_FALSE(first_ill_formed(text));
      EXPECT_EQ(first_ill_formed(text + std::string(bad) + "abcdefgh"), text.size());
    }
  }
}

TEST(Utf8, ClassesCharacters) {
  EXPECT_TRUE(is_hanzi(U'朗'));
  EXPECT_TRUE(is_hanzi(U'〇'));
  EXPECT_TRUE(is_hanzi(0x2A6D6));
  EXPECT_FALSE(is_hanzi(U'あ'));
  EXPECT_FALSE(is_hanzi(U'，'));
  EXPECT_EQ(fold_width(U'Ａ'), U'A');
  EXPECT_EQ(fold_width(U'　'), U' ');
  EXPECT_EQ(fold_width(U'。'), U'。');
}

TEST(Utf8, TrimsEveryKindOfSpace) {
  EXPECT_EQ(trim("\xEF\xBB\xBF　\t朗读\xC2\xA0\r\n"), "朗读");
  EXPECT_EQ(trim("　 "), "");
}

}  // namespace
}  // namespace langdu
