#pragma once

#include <string>
#include <string_view>

namespace langdu {

/// How a digit one is said where digits are called out one by one: 一, or 幺 in telephone numbers,
/// trains, room numbers.
enum class DigitOne { yi, yao };

/// Digits one by one: "2026" to 二零二六. `digits` holds ASCII digits only.
std::string say_digits(std::string_view digits, DigitOne one);

/// A cardinal: "10300" to 一万零三百, "2002" to 两千零二, "12" to 十二. Leading zeros are dropped;
/// beyond 16 digits the digits are called out. A lone "2" is 二; 两 before a measure word is the
/// caller's decision (`say_counted`). 两 stands before 千, 万 and 亿, 二 before 百 and 十
/// (Lü Shuxiang, Xiandai Hanyu Babai Ci, 两).
std::string say_cardinal(std::string_view digits);

/// The same, but a lone "2" is 两.
std::string say_counted(std::string_view digits);

/// 点 and the digits of the fraction: "05" to 点零五.
std::string say_fraction_digits(std::string_view digits);

}  // namespace langdu
