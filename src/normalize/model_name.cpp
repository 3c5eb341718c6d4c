// Names of letters and digits: C919, 5G, IPv6, H7N9, SX1200P, 苏-27, GPT-4o. Hyphens inside are
// silent.
#include "normalize/model_name.h"

#include <algorithm>
#include <array>

#include "normalize/amount.h"
#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/math.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_model_reason{SemioticClass::model_name, "model: letters and digits"};
constexpr Reason k_scale{SemioticClass::range, "range: steps of a scale"};
constexpr Reason k_hanzi_model{SemioticClass::model_name, "model: hyphen between hanzi and figure"};
constexpr Reason k_numero{SemioticClass::ordinal, "ordinal: after No"};
constexpr Reason k_amount{SemioticClass::measure, "amount: behind an abbreviation"};
constexpr Reason k_hexadecimal{SemioticClass::identifier, "identifier: hexadecimal"};

/// A silent hyphen between letters and digits.
std::size_t skip_joint(const Line& line, std::size_t at) {
  const bool hyphen = line.at(at) == '-' || line.has(at, "‐") || line.has(at, "‑");
  if (!hyphen || is_minus(line, at)) return at;
  const std::size_t next = at + (line.at(at) == '-' ? 1 : std::string_view("‐").size());
  constexpr std::array<std::string_view, 3> k_points = {"BP", "bp", "Bp"};
  if (line.any_at(line.skip_digits(next), k_points) != 0) return at;  // LPR-30BP
  return line.digit_at(next) || line.letter_at(next) ? next : at;
}

/// Past the whole name; nothing is written.
std::size_t end_of_name(const Line& line, std::size_t at, std::size_t& digit_runs,
                        std::size_t& letter_runs) {
  std::size_t end = at;
  for (;;) {
    if (line.digit_at(end)) {
      end = line.skip_digits(end);
      while (line.at(end) == '.' && line.digit_at(end + 1)) end = line.skip_digits(end + 1);
      ++digit_runs;
    } else if (line.letter_at(end)) {
      end = line.skip_letters(end);
      ++letter_runs;
    } else {
      return end;
    }
    const std::size_t next = skip_joint(line, end);
    const bool digits_meet = line.digit_before(end) && line.digit_at(next) && next != end;
    if (digits_meet && !line.letter_at(at)) return end;
    end = next;
  }
}

/// 1920x1080 is a product and no name.
bool is_product(const Line& line, std::size_t at) {
  const std::size_t sign = line.skip_digits(at);
  if (sign == at || (line.at(sign) != 'x' && line.at(sign) != 'X')) return false;
  const std::size_t end = line.skip_digits(sign + 1);
  const bool name = line.letter_at(end) && read_unit(line, end).end == 0;  // 9800X3D
  return end != sign + 1 && !name;
}

/// 15K-20K, pH6-8: a range and no name.
bool is_steps(const Line& line, std::size_t name, std::size_t begin, std::size_t end) {
  if (line.has(name, "pH") || line.has(name, "PH")) return line.digit_before(begin);
  const std::size_t first = line.skip_digits(name);
  const std::size_t second = line.skip_digits(end);
  const std::string_view letters = line.text().substr(first, begin - first);
  return first != name && second != end && !letters.empty() && letters.size() <= 2 &&
         line.skip_letters(first) == begin && line.has(second, letters) &&
         !line.letter_at(second + letters.size());
}

/// The hyphen inside a name: kept between letters (DeepSeek-V3), 到 between steps of one scale
/// (L4-L5), else silent and gone.
void write_joint(const Line& line, std::size_t name, std::size_t begin, std::size_t end,
                 TokenWriter& out) {
  const std::string_view letters = line.text().substr(name, line.skip_letters(name) - name);
  const bool scale = line.digit_before(begin) && !letters.empty() && line.has(end, letters) &&
                     line.digit_at(end + letters.size());
  if (scale || is_steps(line, name, begin, end)) {
    out.hanzi(begin, end, "到", k_scale);
  } else if (line.letter_before(begin) && line.letter_at(end)) {
    out.punctuation(begin, end, PunctuationKind::silent);
  } else if (line.digit_before(begin) && line.digit_at(end)) {
    out.inner_break(end, k_model_reason);
  }
}

void write_name(const Line& line, std::size_t begin, std::size_t end, TokenWriter& out) {
  for (std::size_t i = begin; i < end;) {
    const std::size_t start = i;
    if (line.digit_at(i)) {
      i = line.skip_digits(i);
      const bool fiscal = line.ends(start, "FY");  // FY25
      const std::string_view digits = line.text().substr(start, i - start);
      std::string text = fiscal ? say_digits(digits, DigitOne::yi) : say_model_figure(digits);
      while (line.at(i) == '.' && line.digit_at(i + 1)) {
        const std::size_t stop = line.skip_digits(i + 1);
        text += say_fraction_digits(line.text().substr(i + 1, stop - i - 1));
        i = stop;
      }
      out.hanzi(start, i, std::move(text), k_model_reason);
    } else if (line.letter_at(i)) {
      i = line.skip_letters(i);
      out.latin(start, i, k_model_reason);
    } else {
      i += decode_utf8(line.text(), i).size;
      write_joint(line, begin, start, i, out);
    }
  }
}

/// The hyphen of 苏-27; behind the names of craft a dash too (歼—20). `at` if there is none.
std::size_t skip_hyphen_of_name(const Line& line, std::size_t at) {
  constexpr std::array<std::string_view, 18> k_craft = {
      "歼", "轰", "运", "苏",   "图",   "卡",   "米",   "强",   "教",
      "直", "安", "伊", "东风", "红旗", "巨浪", "鹰击", "霹雳", "空警"};
  constexpr std::array<std::string_view, 4> k_dashes = {"—", "–", "−", "－"};
  if (line.at(at) == '-' && line.digit_at(at + 1) &&
      (line.hanzi_before(at) || line.ends(at, "”"))) {
    return at + 1;
  }
  const std::size_t dash = line.any_at(at, k_dashes);
  return dash != 0 && line.digit_at(at + dash) && line.any_before(at, k_craft) ? at + dash : at;
}

/// GDP5.2%, GDP296299亿元: the figure behind an abbreviation is an amount.
std::size_t read_abbreviation_amount(const Line& line, std::size_t at, TokenWriter& out) {
  const std::size_t digits = line.skip_letters(at);
  const auto amount = digits >= at + 2 ? read_amount(line, digits) : std::nullopt;
  if (!amount || !line.digit_at(digits) || line.letter_before(at)) return at;
  const std::size_t end = amount->figure.end;
  const bool large = line.has(end, "亿") || (line.has(end, "万") && end - digits >= 2);
  if (amount->fraction_of.empty() && !large) return at;
  out.latin(at, digits, k_model_reason);
  if (large) {
    out.hanzi(digits, end, say_counted_figure(amount->figure), k_amount);
    return end;
  }
  out.mixed(digits, amount->end, say_amount(*amount), k_amount);
  return amount->end;
}

/// 0x1F: said as written, x and digits.
std::size_t read_hexadecimal(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.has(at, "0x") || line.digit_before(at) || line.letter_before(at)) return at;
  std::size_t end = at + 2;
  while (line.digit_at(end) || line.letter_at(end)) ++end;
  if (end == at + 2 || end > at + 18) return at;
  const auto hexadecimal = [](char c) {
    return std::string_view("0123456789abcdefABCDEF").find(c) != std::string_view::npos;
  };
  const std::string_view digits = line.text().substr(at + 2, end - at - 2);
  if (!std::all_of(digits.begin(), digits.end(), hexadecimal)) return at;
  for (std::size_t i = at; i < end;) {
    const std::size_t start = i;
    if (line.digit_at(i)) {
      i = line.skip_digits(i);
      out.hanzi(start, i, say_digits(line.text().substr(start, i - start), DigitOne::yi),
                k_hexadecimal);
    } else {
      i = line.skip_letters(i);
      out.latin(start, i, std::string(line.text().substr(start, i - start)), LatinStyle::letters,
                k_hexadecimal);
    }
  }
  return end;
}

}  // namespace

std::string say_model_figure(std::string_view digits) {
  const bool zero_led = digits.size() > 1 && digits[0] == '0';
  const bool hundreds = digits.size() == 3 && digits.ends_with("00");
  const bool thousands = digits.size() == 4 && digits.ends_with("000");
  if (!zero_led && (digits.size() <= 2 || hundreds || thousands)) return say_cardinal(digits);
  return say_digits(digits, DigitOne::yi);
}

std::size_t read_model_name(const Line& line, std::size_t at, TokenWriter& out) {
  const std::size_t behind_hyphen = skip_hyphen_of_name(line, at);
  const bool hyphen_after_hanzi = behind_hyphen != at;
  const std::size_t begin = behind_hyphen;
  if (const std::size_t end = read_hexadecimal(line, at, out); end != at) return end;
  if (const std::size_t end = read_abbreviation_amount(line, at, out); end != at) return end;
  if (!line.digit_at(begin) && !line.letter_at(begin)) return at;
  if (!hyphen_after_hanzi && (line.digit_before(at) || line.letter_before(at))) return at;
  if (is_product(line, begin)) return at;
  std::size_t digit_runs = 0;
  std::size_t letter_runs = 0;
  const std::size_t end = end_of_name(line, begin, digit_runs, letter_runs);
  if (hyphen_after_hanzi && letter_runs == 0) {
    const auto figure = read_figure(line, begin);
    out.hanzi(begin, figure->end,
              figure->is_decimal() ? say_figure(*figure) : say_model_figure(figure->integer),
              k_hanzi_model);
    return figure->end;
  }
  if (digit_runs == 0 || letter_runs == 0) return at;
  constexpr std::array<std::string_view, 4> k_ordinals = {"st", "nd", "rd", "th"};
  if (const std::size_t digits = line.skip_digits(begin);
      digits != begin && digits + 2 == end && line.any_at(digits, k_ordinals) != 0) {  // 21st
    out.hanzi(at, end, "第" + say_cardinal(line.text().substr(begin, digits - begin)), k_numero);
    return end;
  }
  if (digit_runs == 1 && letter_runs == 1 && (line.has(at, "No") || line.has(at, "NO")) &&
      line.digit_at(at + 2) && line.skip_digits(at + 2) == end) {  // NO1
    out.hanzi(at, end, "第" + say_cardinal(line.text().substr(at + 2, end - at - 2)), k_numero);
    return end;
  }
  write_name(line, begin, end, out);
  return end;
}

}  // namespace langdu
