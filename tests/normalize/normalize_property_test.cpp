// What must hold for any text at all, tried on text made of pieces that mean something and on bytes
// that mean nothing.
#include <gtest/gtest.h>

#include <array>
#include <random>
#include <string>

#include "base/utf8.h"
#include "normalizer_under_test.h"

namespace langdu {
namespace {

constexpr std::array<const char*, 72> k_pieces = {
    "2026", "年",   "3",  "-",    "5",  "%",    "～",          "1.5",  "亿",
    "元",   ":",    "30", "第",   "“",  "”",    "+",           "46",   "GDP",
    "km",   "/h",   "℃",  "零下", "以", "击败", "苏",          "27",   "C919",
    "5G",   "@",    "#",  "。",   "，", "、",   " ",           "1/4",  "决赛",
    "Ⅱ",    "①",    "½",  "¥",    "$",  "万",   "多",          "两",   "个",
    "8",    "月",   "日", "10:",  "00", "电话", "13800138000", "010-", "12345678",
    ".com", "www.", "a",  "Z",    "_",  "·",    "3·15",        "后",   "80",
    "😀",    "（",   "）", "̈",     "é",  "か",   "１２",        "：",   "N·m"};

std::string random_line(std::mt19937& random, std::size_t pieces) {
  std::string text;
  for (std::size_t i = 0; i < pieces; ++i) text += k_pieces[random() % k_pieces.size()];
  return text;
}

void expect_properties(const std::string& text) {
  const SpokenSentence spoken = spoken_of(text);
  std::size_t end = 0;
  for (const Token& token : spoken.tokens) {
    ASSERT_LE(end, token.written.begin) << text;
    ASSERT_LE(token.written.begin, token.written.end) << text;
    end = token.written.end;
    ASSERT_LE(end, text.size()) << text;
    if (const auto* run = std::get_if<HanziRun>(&token.value)) {
      for (const char32_t c : to_utf32(run->text)) ASSERT_TRUE(is_hanzi(c)) << text << run->text;
    }
  }
  const std::string once = to_text(spoken);
  ASSERT_EQ(once.find_first_of("0123456789\n"), std::string::npos) << text << "\n" << once;
  ASSERT_TRUE(spoken_text_of(once) == once) << text << "\n" << once << "\n" << spoken_text_of(once);
}

TEST(NormalizeProperties, HoldForShuffledPieces) {
  std::mt19937 random(20260401);
  for (int i = 0; i < 3000; ++i) expect_properties(random_line(random, 1 + random() % 14));
}

TEST(NormalizeProperties, AnyBytesGiveAResult) {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    std::string text(random() % 40, '\0');
    for (char& c : text) c = static_cast<char>(random());
    const SpokenSentence spoken = spoken_of(text);
    EXPECT_FALSE(first_ill_formed(to_text(spoken)).has_value());
  }
}

TEST(NormalizeProperties, TextWithNothingToNormaliseComesOutUnchanged) {
  for (const char* text :
       {"", "他们走了。", "“看，”她说，“下雪了！”", "《边城》——沈从文……", "汤姆·索亚历险记",
        "Apple 与 GDP，Wi-Fi 和 Coca-Cola。", "一九四九年，三十八个人；两三天？", "（完）"}) {
    EXPECT_EQ(spoken_text_of(text), text);
  }
}

}  // namespace
}  // namespace langdu
