#include "cli/text_layout.h"

#include <gtest/gtest.h>

#include <random>

#include "base/utf8.h"

namespace langdu {
namespace {

std::vector<std::string> wrapped(const std::string& text, std::size_t columns) {
  std::vector<std::string> lines;
  for (const SourceSpan line : wrap_text(text, columns)) {
    lines.push_back(text.substr(line.begin, line.size()));
  }
  return lines;
}

TEST(TextWidth, CountsColumns) {
  const struct {
    const char* text;
    std::size_t width;
  } rows[] = {{"abc", 3}, {"朗读", 4}, {"，", 2}, {"é", 1}, {"e\u0301", 1}, {"", 0}, {"①", 1}};
  for (const auto& row : rows) EXPECT_EQ(text_width(row.text), row.width) << row.text;
}

TEST(WrapText, Wraps) {
  using Lines = std::vector<std::string>;
  const struct {
    const char* text;
    std::size_t columns;
    Lines lines;
  } rows[] = {
      {"春眠不觉晓", 6, {"春眠不", "觉晓"}},
      {"春眠不，觉晓", 6, {"春眠", "不，觉", "晓"}},  // no comma begins a line
      {"春眠“不觉晓", 6, {"春眠", "“不觉", "晓"}},    // no opening quote ends one
      {"a long word", 6, {"a long", "word"}},
      {"用wget下载", 6, {"用wget", "下载"}},
      {"unbreakable", 4, {"unbr", "eaka", "ble"}},
      {"一\n二", 6, {"一", "二"}},
      {"一\n\n二", 6, {"一", "", "二"}},
      {"", 6, {}},
  };
  for (const auto& row : rows) EXPECT_EQ(wrapped(row.text, row.columns), row.lines) << row.text;
}

TEST(WrapText, NoLineIsTooWideAndNothingIsLost) {
  const std::u32string alphabet = U"春眠不觉晓，。“”（）ab c1.\u0301①";
  std::minstd_rand random(11);
  for (int i = 0; i < 500; ++i) {
    std::string text;
    for (std::size_t n = random() % 60; n > 0; --n) {
      append_utf8(text, alphabet[random() % alphabet.size()]);
    }
    const std::size_t columns = 2 + random() % 20;
    std::string joined;
    for (const std::string& line : wrapped(text, columns)) {
      EXPECT_LE(text_width(line), columns) << text;
      joined += line;
    }
    std::erase(joined, ' ');
    std::erase(text, ' ');
    EXPECT_EQ(joined, text);
  }
}

TEST(ShortenText, EndsWithAnEllipsis) {
  EXPECT_EQ(shorten_text("春眠不觉晓", 10), "春眠不觉晓");
  EXPECT_EQ(shorten_text("春眠不觉晓", 9), "春眠不觉…");
  EXPECT_EQ(shorten_text("春眠不觉晓", 8), "春眠不…");
  EXPECT_EQ(shorten_text("春", 0), "");
}

}  // namespace
}  // namespace langdu
