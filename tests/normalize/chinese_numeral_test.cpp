#include "normalize/chinese_numeral.h"

#include <gtest/gtest.h>

namespace langdu {
namespace {

struct Row {
  const char* digits;
  const char* spoken;
};

TEST(ChineseNumeral, SaysCardinals) {
  constexpr Row k_rows[] = {
      {"0", "零"},
      {"007", "七"},
      {"2", "二"},
      {"10", "十"},
      {"12", "十二"},
      {"20", "二十"},
      {"101", "一百零一"},
      {"110", "一百一十"},
      {"200", "二百"},
      {"2002", "两千零二"},
      {"10010", "一万零一十"},
      {"20000", "两万"},
      {"100000", "十万"},
      {"102000", "十万两千"},
      {"1000001", "一百万零一"},
      {"10101010", "一千零一十万一千零一十"},
      {"100000000", "一亿"},
      {"120000005", "一亿两千万零五"},
      {"1000000000000", "一万亿"},
      {"1234567890123456", "一千二百三十四万五千六百七十八亿九千零一十二万三千四百五十六"},
      {"12345678901234567", "一二三四五六七八九零一二三四五六七"},  // too long to be an amount
  };
  for (const Row& row : k_rows) EXPECT_EQ(say_cardinal(row.digits), row.spoken) << row.digits;
}

TEST(ChineseNumeral, CountsTwoAsLiang) {
  EXPECT_EQ(say_counted("2"), "两");
  EXPECT_EQ(say_counted("12"), "十二");
  EXPECT_EQ(say_counted("22000"), "两万两千");
}

TEST(ChineseNumeral, CallsOutDigits) {
  EXPECT_EQ(say_digits("2011", DigitOne::yi), "二零一一");
  EXPECT_EQ(say_digits("110", DigitOne::yao), "幺幺零");
  EXPECT_EQ(say_fraction_digits("05"), "点零五");
}

}  // namespace
}  // namespace langdu
