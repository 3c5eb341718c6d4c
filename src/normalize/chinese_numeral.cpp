#include "normalize/chinese_numeral.h"

#include <array>
#include <cstddef>

namespace langdu {
namespace {

constexpr std::array<std::string_view, 10> k_digits = {"零", "一", "二", "三", "四",
                                                       "五", "六", "七", "八", "九"};
constexpr std::array<std::string_view, 4> k_places = {"", "十", "百", "千"};

/// Beyond this many digits nobody says a cardinal.
constexpr std::size_t k_longest_cardinal = 16;

std::string_view without_leading_zeros(std::string_view digits) {
  const std::size_t first = digits.find_first_not_of('0');
  return first == std::string_view::npos ? std::string_view{} : digits.substr(first);
}

enum class SectionPlace { leading, inner };

/// Says a section of up to four digits, not all zero, without its 万 or 亿.
std::string say_section(std::string_view section, SectionPlace place_in_number) {
  std::string text;
  bool gap = false;
  for (std::size_t i = 0; i < section.size(); ++i) {
    const auto digit = static_cast<std::size_t>(section[i] - '0');
    const std::size_t place = section.size() - 1 - i;
    if (digit == 0) {
      gap = !text.empty();
      continue;
    }
    if (gap) text += k_digits[0];
    gap = false;
    const bool bare_ten =
        digit == 1 && place == 1 && text.empty() && place_in_number == SectionPlace::leading;
    if (digit == 2 && place == 3) {
      text += "两";
    } else if (!bare_ten) {
      text += k_digits[digit];
    }
    text += k_places[place];
  }
  return text;
}

}  // namespace

std::string say_digits(std::string_view digits, DigitOne one) {
  std::string text;
  for (const char digit : digits) {
    text += digit == '1' && one == DigitOne::yao ? std::string_view("幺")
                                                 : k_digits[static_cast<std::size_t>(digit - '0')];
  }
  return text;
}

std::string say_cardinal(std::string_view digits) {
  digits = without_leading_zeros(digits);
  if (digits.empty()) return std::string(k_digits[0]);
  if (digits.size() > k_longest_cardinal) return say_digits(digits, DigitOne::yi);
  std::string text;
  bool gap = false;
  for (std::size_t left = digits.size(); left > 0;) {
    const std::size_t index = (left - 1) / 4;
    const std::size_t size = left - index * 4;
    const std::string_view section = digits.substr(digits.size() - left, size);
    const std::string_view value = without_leading_zeros(section);
    left -= size;
    if (value.empty()) {
      gap = true;
    } else {
      if (!text.empty() && (gap || value.size() < 4)) text += k_digits[0];
      const auto place = text.empty() ? SectionPlace::leading : SectionPlace::inner;
      text += value == "2" && index > 0 ? "两" : say_section(value, place);
      gap = false;
      if (index == 1 || index == 3) text += "万";
    }
    if (index == 2) text += "亿";
  }
  return text;
}

std::string say_counted(std::string_view digits) {
  return without_leading_zeros(digits) == "2" ? "两" : say_cardinal(digits);
}

std::string say_fraction_digits(std::string_view digits) {
  return "点" + say_digits(digits, DigitOne::yi);
}

}  // namespace langdu
