// What must hold for any text at all, tried on text made of pieces that mean something and on bytes
// that mean nothing.
#include <gtest/gtest.h>

#include <array>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

#include "normalize_properties.h"
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

TEST(NormalizeProperties, HoldForShuffledPieces) {
  std::mt19937 random(20260401);
  for (int i = 0; i < 3000; ++i) {
    const std::string line = random_line(random, 1 + random() % 14);
    EXPECT_EQ(broken_property(line), "") << line;
  }
}

TEST(NormalizeProperties, AnyBytesGiveAResult) {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    std::string text(random() % 40, '\0');
    for (char& c : text) c = static_cast<char>(random());
    EXPECT_EQ(broken_property(text), "") << testing::PrintToString(text);
  }
}

/// What repeats makes every rule look ahead: none may look through the whole line at every place.
TEST(NormalizeProperties, RepetitionCostsLinearTime) {
  constexpr std::array<const char*, 16> k_repeated = {"1-1-", "1-2、", "1,",  "1:2:", "1 ", "1/",
                                                      "G1、", "1.",    "a_",  "a.",   "1+", "电话1",
                                                      "“a",   "[",     "1h1", "1、"};
  constexpr std::size_t k_bytes = 60'000;
  for (const char* piece : k_repeated) {
    std::string line;
    while (line.size() < k_bytes) line += piece;
    const auto start = std::chrono::steady_clock::now();
    spoken_of(line);
    const auto taken = std::chrono::steady_clock::now() - start;
    EXPECT_LT(taken, std::chrono::seconds(5)) << piece;
  }
}

/// Inputs that once broke a property, and those that a fuzzer found worth keeping.
TEST(NormalizeProperties, HoldForTheCorpus) {
  const auto folder = std::filesystem::path(LANGDU_SOURCE_DIR) / "tests/normalize/corpus";
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    EXPECT_EQ(broken_property(text), "") << entry.path();
    ++files;
  }
  EXPECT_GT(files, 10U);
}

/// A line of 400 times the length may cost at most some 400 times the work; quadratic rules would
/// not end within the time that the test program has.
TEST(NormalizeProperties, LongLinesAreReadToTheEnd) {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "以3-2、21:18和1/4、-5℃、“2+4”、A320-";
  text += "完";
  EXPECT_EQ(spoken_of(text).tokens.back().written.end, text.size());
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
