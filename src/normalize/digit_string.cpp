// Digits called out one by one: codes and numbers after cue words (代码600519, 尾号1234), leading
// zeros, long strings.
#include <array>
#include <vector>

#include "normalize/amount.h"
#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_cued{SemioticClass::identifier, "identifier: after a cue word"};
constexpr Reason k_joined{SemioticClass::identifier, "identifier: groups joined by hyphens"};
constexpr Reason k_zero_led{SemioticClass::digit_string, "digits: leading zero"};
constexpr Reason k_issue{SemioticClass::identifier, "identifier: number of an issue"};
constexpr Reason k_hundredths{SemioticClass::duration, "duration: hundredths behind 秒"};
constexpr Reason k_centimetres{SemioticClass::measure, "measure: centimetres behind 米"};
constexpr Reason k_security{SemioticClass::identifier, "identifier: security and exchange"};
constexpr Reason k_quoted{SemioticClass::digit_string, "digits: a figure alone in quotes"};
constexpr Reason k_opening{SemioticClass::digit_string, "digits: beginning or end of a number"};
constexpr Reason k_long{SemioticClass::digit_string, "digits: too long for a number"};

/// A string of digits this long without separators or a measure word is no amount.
constexpr std::size_t k_long_string = 9;

/// More groups than this are no number of anything.
constexpr std::size_t k_most_groups = 12;

/// Issues of a lottery or a paper are numbered by date.
constexpr std::size_t k_issue_digits = 6;

/// Before the figure, past the words and signs that join a cue to its number.
std::size_t cue_end(const Line& line, std::size_t at) {
  for (;;) {
    const char32_t c = line.point_before(at);
    const bool joins = c == U'：' || c == U':' || c == U' ' || c == U'为' || c == U'是' ||
                       c == U'“' || c == U'（' || c == U'(';
    if (!joins) return at;
    at -= decode_utf8_before(line.text().substr(0, at), at).size;
  }
}

bool is_counted(const Line& line, std::size_t end) {
  const std::size_t at = line.skip_space(end);
  return skip_magnitude(line, at) != at || line.counts_at(at);
}

/// 600519.SH: a security and its exchange.
std::size_t read_security(const Line& line, const Figure& figure, TokenWriter& out) {
  const std::size_t letters = figure.end + 1;
  const std::size_t size = figure.integer.size();
  const std::size_t end = line.skip_letters(letters);
  if (size < 4 || size > 6 || line.at(figure.end) != '.' || end - letters != 2) return figure.begin;
  out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_security);
  out.inner_break(figure.end, k_security);
  out.latin(letters, end, k_security);
  return end;
}

/// 宁德时代(300750), 中国平安601318: six digits as the exchanges give them.
std::size_t read_share(const Line& line, const Figure& figure, TokenWriter& out) {
  constexpr std::array<std::string_view, 10> k_series = {"600", "601", "603", "605", "688",
                                                         "689", "000", "002", "300", "301"};
  if (figure.integer.size() != 6 || line.any_at(figure.begin, k_series) == 0) return figure.begin;
  const bool bracketed =
      line.any_before(figure.begin, std::array<std::string_view, 2>{"(", "（"}) &&
      line.any_at(figure.end, std::array<std::string_view, 2>{")", "）"}) != 0;
  const bool named = line.hanzi_before(figure.begin) &&
                     (line.roles_before(figure.begin) & k_quantity) == 0 &&
                     !line.hanzi_at(figure.end) && !figure.integer.ends_with("000");
  if ((!bracketed && !named) || is_counted(line, figure.end)) return figure.begin;
  if (line.at(figure.end) == '.' || read_unit(line, figure.end).end != 0) return figure.begin;
  out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_security);
  return figure.end;
}

/// ISBN 978-7-111-12345-6, 12-3-501: figures joined by hyphens that are no range, date or score.
std::size_t read_joined(const Line& line, const Figure& first, TokenWriter& out) {
  if (line.at(first.end) != '-') return first.begin;
  const bool book = (line.roles_before(cue_end(line, first.begin)) & k_digits) != 0;
  std::vector<Figure> groups;
  for (std::size_t at = first.begin;;) {
    const auto figure = read_integer(line, at);
    if (!figure) break;
    groups.push_back(*figure);
    if (line.at(figure->end) != '-' || groups.size() > k_most_groups) break;
    at = figure->end + 1;
  }
  if (groups.size() < (book ? 2U : 3U) || line.at(groups.back().end) == '.') return first.begin;
  if (!book && is_counted(line, groups.back().end)) return first.begin;
  for (const Figure& group : groups) {
    const bool value = !book && group.integer.size() <= 2;
    if (group.begin != first.begin) out.inner_break(group.begin, k_joined);
    out.hanzi(group.begin, group.end,
              value ? say_cardinal(group.integer) : say_digits(group.integer, DigitOne::yi),
              k_joined);
  }
  return groups.back().end;
}

/// 图3-1, 表2-4: number in the chapter.
std::size_t read_plate_number(const Line& line, const Figure& first, TokenWriter& out) {
  constexpr std::array<std::string_view, 5> k_plates = {"图", "表", "附件", "附表", "题"};
  if (!line.any_before(first.begin, k_plates) || line.at(first.end) != '-') return first.begin;
  const auto second = read_integer(line, first.end + 1);
  if (!second || first.integer.size() > 2 || second->integer.size() > 2) return first.begin;
  out.hanzi(first.begin, second->end,
            say_cardinal(first.integer) + "杠" + say_cardinal(second->integer), k_joined);
  return second->end;
}

/// The number and year of a standard: GB/T 1.1-2020.
std::size_t read_standard(const Line& line, std::size_t at, TokenWriter& out) {
  const auto figure = read_figure(line, at);
  if (!figure || !figure->is_decimal() || line.at(figure->end) != '-') return at;
  const std::size_t begin = figure->end + 1;
  const std::size_t end = line.skip_digits(begin);
  if (end - begin != 4 || (line.roles_before(cue_end(line, at)) & k_digits) == 0) return at;
  out.hanzi(at, figure->end,
            say_digits(figure->integer, DigitOne::yi) + say_fraction_digits(figure->fraction),
            k_cued);
  out.inner_break(begin, k_cued);
  out.hanzi(begin, end, say_digits(line.text().substr(begin, 4), DigitOne::yi), k_cued);
  return end;
}

/// 6222 0212 3456 7890: a card's number in groups of four.
std::size_t read_card(const Line& line, std::size_t at, TokenWriter& out) {
  std::vector<std::size_t> groups;
  std::size_t end = at;
  for (std::size_t next = at; line.skip_digits(next) == next + 4; next = end + 1) {
    groups.push_back(next);
    end = next + 4;
    if (line.at(end) != ' ') break;
  }
  if (groups.size() < 4) return at;
  for (const std::size_t group : groups) {
    if (group != at) out.inner_break(group, k_joined);
    out.hanzi(group, group + 4, say_digits(line.text().substr(group, 4), DigitOne::yi), k_joined);
  }
  return end;
}

}  // namespace

std::size_t read_identifier(const Line& line, std::size_t at, TokenWriter& out) {
  const auto figure = read_integer(line, at);
  if (!figure || line.digit_before(at)) return at;
  if (const std::size_t end = read_plate_number(line, *figure, out); end != at) return end;
  if (const std::size_t end = read_joined(line, *figure, out); end != at) return end;
  if (const std::size_t end = read_standard(line, at, out); end != at) return end;
  if (const std::size_t end = read_card(line, at, out); end != at) return end;
  if (line.ends(at, "舷号")) {
    out.hanzi(at, figure->end, say_digits(figure->integer, DigitOne::yao), k_cued);
    return figure->end;
  }
  if (figure->integer.size() < 3) return at;
  if (const std::size_t end = read_security(line, *figure, out); end != at) return end;
  if (const std::size_t end = read_share(line, *figure, out); end != at) return end;
  const Roles cue = line.roles_before(cue_end(line, at));
  if ((cue & (k_digits | k_digits_yao)) == 0 || line.at(figure->end) == '.') return at;
  const bool numbered = figure->integer.size() >= k_issue_digits && line.has(figure->end, "号");
  if (is_counted(line, figure->end) && !numbered) return at;
  const DigitOne one = (cue & k_digits_yao) != 0 ? DigitOne::yao : DigitOne::yi;
  out.hanzi(at, figure->end, say_digits(figure->integer, one), k_cued);
  return figure->end;
}

std::size_t read_digit_string(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.digit_at(at) || line.digit_before(at)) return at;
  const auto figure = read_figure(line, at);
  if (figure->is_decimal() || figure->grouped) return at;
  const std::string& digits = figure->integer;
  if (figure->has_leading_zero() && !(digits.size() == 2 && is_counted(line, figure->end))) {
    out.hanzi(at, figure->end, say_digits(digits, DigitOne::yi), k_zero_led);
    return figure->end;
  }
  if (line.ends(at, "第") && digits.size() >= k_issue_digits && line.has(figure->end, "号") &&
      !digits.ends_with("000")) {  // 第20230088号
    out.hanzi(at, figure->end, say_digits(digits, DigitOne::yi), k_issue);
    return figure->end;
  }
  constexpr std::array<std::string_view, 3> k_parts = {"开头", "打头", "结尾"};
  if (digits.size() >= 2 && line.any_at(figure->end, k_parts) != 0) {  // 1069开头的短信
    out.hanzi(at, figure->end, say_digits(digits, DigitOne::yao), k_opening);
    return figure->end;
  }
  const bool quoted = line.ends(at, "“") && line.has(figure->end, "”");
  if (quoted && digits.size() >= 3 && digits.size() <= 4 && !digits.ends_with("00")) {
    const bool call = digits == "110" || digits == "119" || digits == "120" || digits == "122";
    out.hanzi(at, figure->end, say_digits(digits, call ? DigitOne::yao : DigitOne::yi), k_quoted);
    return figure->end;
  }
  const bool odd_issue = digits.size() + 1 == k_issue_digits && !digits.ends_with("000");
  if ((digits.size() >= k_issue_digits || odd_issue) && line.has(figure->end, "期")) {
    out.hanzi(at, figure->end, say_digits(digits, DigitOne::yi), k_issue);
    return figure->end;
  }
  if (line.ends(at, "米") && line.digit_before(at - std::string_view("米").size()) &&
      digits.size() == 2 && !is_counted(line, figure->end)) {
    out.hanzi(at, figure->end, say_digits(digits, DigitOne::yi), k_centimetres);
    return figure->end;
  }
  if (line.ends(at, "秒") && line.digit_before(at - std::string_view("秒").size())) {
    out.hanzi(at, figure->end, say_digits(digits, DigitOne::yi), k_hundredths);
    return figure->end;
  }
  if (digits.size() >= k_long_string && !is_counted(line, figure->end)) {
    const bool round = digits.ends_with("0000");
    if (!round) {
      out.hanzi(at, figure->end, say_digits(digits, DigitOne::yi), k_long);
      return figure->end;
    }
  }
  return at;
}

}  // namespace langdu
