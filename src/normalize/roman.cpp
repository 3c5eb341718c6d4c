// Roman numerals in ASCII (第III期, II型) and as characters of their own (Ⅱ, ⅳ), circled and
// bracketed numerals (①, ⑴, ⒈, ㈠), vulgar fractions (½).
#include <array>
#include <string>

#include "base/utf8.h"
#include "normalize/chinese_numeral.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_roman{SemioticClass::roman, "roman: numeral by its neighbours"};
constexpr Reason k_roman_character{SemioticClass::roman, "roman: numeral character"};
constexpr Reason k_circled{SemioticClass::circled, "circled: numeral character"};
constexpr Reason k_vulgar{SemioticClass::fraction, "fraction: one character"};

constexpr std::array<std::string_view, 12> k_romans = {"I",   "II",   "III", "IV", "V",  "VI",
                                                       "VII", "VIII", "IX",  "X",  "XI", "XII"};
constexpr std::array<std::string_view, 12> k_followers = {"期", "型", "类", "级", "度", "代",
                                                          "卷", "章", "部", "号", "区", "阶段"};

struct NumeralRun {
  char32_t first;
  char32_t last;
  int value;  ///< of the first
  bool roman;
};

constexpr std::array<NumeralRun, 18> k_runs = {{{0x2160, 0x216B, 1, true},
                                                {0x2170, 0x217B, 1, true},
                                                {0x2460, 0x2473, 1, false},
                                                {0x2474, 0x2487, 1, false},
                                                {0x2488, 0x249B, 1, false},
                                                {0x24EA, 0x24EA, 0, false},
                                                {0x24EB, 0x24F4, 11, false},
                                                {0x24F5, 0x24FE, 1, false},
                                                {0x24FF, 0x24FF, 0, false},
                                                {0x2776, 0x277F, 1, false},
                                                {0x2780, 0x2789, 1, false},
                                                {0x278A, 0x2793, 1, false},
                                                {0x3220, 0x3229, 1, false},
                                                {0x3280, 0x3289, 1, false},
                                                {0x3251, 0x325F, 21, false},
                                                {0x32B1, 0x32BF, 36, false},
                                                {0x3021, 0x3029, 1, false},
                                                {0x1F102, 0x1F10A, 1, false}}};

struct VulgarFraction {
  char32_t character;
  std::string_view spoken;
};

constexpr std::array<VulgarFraction, 18> k_fractions = {{{U'½', "二分之一"},
                                                         {U'¼', "四分之一"},
                                                         {U'¾', "四分之三"},
                                                         {U'⅓', "三分之一"},
                                                         {U'⅔', "三分之二"},
                                                         {U'⅕', "五分之一"},
                                                         {U'⅖', "五分之二"},
                                                         {U'⅗', "五分之三"},
                                                         {U'⅘', "五分之四"},
                                                         {U'⅙', "六分之一"},
                                                         {U'⅚', "六分之五"},
                                                         {U'⅛', "八分之一"},
                                                         {U'⅜', "八分之三"},
                                                         {U'⅝', "八分之五"},
                                                         {U'⅞', "八分之七"},
                                                         {U'⅐', "七分之一"},
                                                         {U'⅑', "九分之一"},
                                                         {U'⅒', "十分之一"}}};

std::size_t read_ascii_roman(const Line& line, std::size_t at, TokenWriter& out) {
  constexpr std::u32string_view k_numerals = U"零一二三四五六七八九十百千万亿";
  if (line.letter_before(at) || line.digit_before(at)) return at;
  if (is_one_of(line.point_before(at), k_numerals)) return at;
  const std::size_t end = line.skip_letters(at);
  const std::string_view letters = line.text().substr(at, end - at);
  std::size_t list_end = end;  // II/III期
  while (line.at(list_end) == '/' && line.letter_at(list_end + 1)) {
    list_end = line.skip_letters(list_end + 1);
  }
  for (std::size_t i = 0; i < k_romans.size(); ++i) {
    if (letters != k_romans[i]) continue;
    const bool ordinal = line.ends(at, "第");
    const bool followed =
        (letters.size() > 1 || list_end != end) && line.any_at(list_end, k_followers) != 0;
    const bool phase = letters.size() == 1 && letters != "X" &&
                       line.any_at(end, std::array<std::string_view, 2>{"期临床", "度烧伤"}) != 0;
    if (!ordinal && !followed && !phase) return at;
    out.hanzi(at, end, say_cardinal(std::to_string(i + 1)), k_roman);
    return end;
  }
  return at;
}

}  // namespace

std::size_t read_roman(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.letter_at(at)) return read_ascii_roman(line, at, out);
  if (static_cast<unsigned char>(line.at(at)) < 0x80) return at;
  const CodePoint point = decode_utf8(line.text(), at);
  for (const NumeralRun& run : k_runs) {
    if (point.value < run.first || point.value > run.last) continue;
    const int value = run.value + static_cast<int>(point.value - run.first);
    out.hanzi(at, at + point.size, say_cardinal(std::to_string(value)),
              run.roman ? k_roman_character : k_circled);
    return at + point.size;
  }
  for (const VulgarFraction& fraction : k_fractions) {
    if (point.value != fraction.character) continue;
    std::string text = line.digit_before(at) ? "又" : "";
    out.hanzi(at, at + point.size, text += fraction.spoken, k_vulgar);
    return at + point.size;
  }
  return at;
}

}  // namespace langdu
