// Years, digit by digit with 一: 2026年, 2024-2026年, 公元前221年, 80后, a bare 2026 in the place
// of a year. A figure before 年 may also be a duration (1200年历史), which is left to the
// cardinals.
#include <array>

#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_year{SemioticClass::year, "year: figure before 年"};
constexpr Reason k_era{SemioticClass::year, "year: after 公元"};
constexpr Reason k_bare{SemioticClass::year, "year: bare, by its place"};
constexpr Reason k_generation{SemioticClass::year, "year: generation"};
constexpr Reason k_short{SemioticClass::year, "year: two digits"};

constexpr std::array<std::string_view, 8> k_duration_followers = {
    "年历史", "年的历史", "年之久", "年文明", "年文化", "年间", "年悠久", "年时间"};
constexpr std::array<std::string_view, 12> k_duration_cues = {
    "距今", "历时", "长达", "过去", "绵延", "延续", "跨越", "上下", "约", "近", "超过", "历经"};
constexpr std::array<std::string_view, 4> k_eras = {"公元", "公元前", "西元", "前"};
constexpr std::array<std::string_view, 3> k_joints = {"至", "到", "、"};
constexpr std::array<std::string_view, 12> k_short_followers = {
    "年出生", "年生人", "年生",   "年世界杯", "年奥运", "年底",
    "年初",   "年抗洪", "年亚运", "年春晚",   "年的夏", "年欧洲杯"};
constexpr std::array<std::string_view, 9> k_short_cues = {"从",   "自",   "早在", "生于", "毕业于",
                                                          "始于", "建于", "打从", "回到"};

bool is_modern(const Figure& figure) {
  return figure.integer.size() == 4 && figure.value() >= 1900 && figure.value() <= 2099;
}

bool is_duration(const Line& line, const Figure& figure) {
  const std::size_t follower = line.any_at(figure.end, k_duration_followers);
  if (follower != 0 && !(is_modern(figure) && line.has(figure.end, "年间"))) return true;
  if (is_modern(figure)) return false;
  const long long value = figure.value();
  if (value >= 2200) return true;
  if (line.any_before(figure.begin, k_eras)) return false;
  if (line.any_before(figure.begin, k_duration_cues)) return true;
  const std::size_t after = figure.end + std::string_view("年").size();
  if (line.digit_at(after)) return false;
  if (value % 100 != 0 || value == 2100) return false;
  return !line.has(after, "代");
}

std::size_t read_before_nian(const Line& line, const Figure& figure, TokenWriter& out) {
  if (!line.has(line.skip_space(figure.end), "年")) return figure.begin;
  const bool era = line.any_before(figure.begin, k_eras) && !line.ends(figure.begin, "以前");
  if (era && figure.integer.size() <= 4) {
    out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_era);
    return figure.end;
  }
  if (figure.integer.size() == 4 && figure.integer[0] != '0') {
    if (is_duration(line, figure)) return figure.begin;
  } else if (figure.integer.size() == 2) {
    const bool cued = line.any_before(figure.begin, k_short_cues) && figure.value() >= 50;
    const bool born = figure.value() >= 49 && line.any_at(figure.end, k_short_followers) != 0;
    if (figure.integer[0] != '0' && !cued && !born) return figure.begin;
    out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_short);
    return figure.end;
  } else {
    return figure.begin;
  }
  out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_year);
  return figure.end;
}

/// 80后, 95后, 00后, and the 70 of 70、80后.
std::size_t read_generation(const Line& line, const Figure& figure, TokenWriter& out) {
  if (figure.integer.size() != 2 || (figure.integer[1] != '0' && figure.integer[1] != '5')) {
    return figure.begin;
  }
  std::size_t end = figure.end;
  while (const std::size_t joint =
             line.any_at(end, std::array<std::string_view, 6>{"、", "/", "和", "与", "-", "至"})) {
    const std::size_t next = line.skip_digits(end + joint);
    if (next != end + joint + 2) break;
    end = next;
  }
  if (!line.has(end, "后") || line.has(end, "后卫") || line.has(end, "后场")) return figure.begin;
  out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_generation);
  return figure.end;
}

/// The end of the second year of 2024-2026, 2024至2026; 0 if there is none.
std::size_t second_year(const Line& line, std::size_t at, std::size_t& begin) {
  begin = skip_range_sign(line, at);
  if (begin == at) begin = at + line.any_at(at, k_joints);
  if (begin == at) return 0;
  const auto figure = read_figure(line, begin);
  return figure && is_modern(*figure) && !figure->is_decimal() && !line.letter_at(figure->end)
             ? figure->end
             : 0;
}

bool counts_something(const Line& line, std::size_t end) {
  const std::size_t at = line.skip_space(end);
  if (skip_magnitude(line, at) != at || skip_vague(line, at) != at) return true;
  const Roles roles = line.roles_at(at);
  if ((roles & k_year_suffix) != 0) return false;
  if ((roles & (k_measure | k_measure_er)) != 0) return true;
  if (line.at(at) == '%' || line.has(at, "‰")) return true;
  const auto unit = line.tables().units.prefix_of(line.text().substr(at));
  return unit && !line.letter_at(at + unit.size);
}

/// 1644—1911年, （1881—1936）: the first year of a span that ends with 年.
std::size_t read_old_span(const Line& line, const Figure& figure, TokenWriter& out) {
  const std::size_t next = skip_range_sign(line, figure.end);
  if (next == figure.end || figure.integer.size() != 4) return figure.begin;
  const auto until = read_integer(line, next);
  const bool rising = until && until->integer.size() == 4 && figure.value() < until->value();
  const bool life = line.ends(figure.begin, "（") && line.has(until ? until->end : 0, "）");
  if (!rising || until->value() > 2099 || (!line.has(until->end, "年") && !life)) {
    return figure.begin;
  }
  std::string text = say_digits(figure.integer, DigitOne::yi) + "到";
  if (life) text += say_digits(until->integer, DigitOne::yi);
  const std::size_t end = life ? until->end : next;
  out.hanzi(figure.begin, end, std::move(text), k_bare);
  return end;
}

std::size_t read_bare(const Line& line, const Figure& figure, TokenWriter& out) {
  if (!is_modern(figure) || figure.is_decimal() || figure.grouped) return figure.begin;
  std::size_t next = 0;
  const std::size_t range_end = second_year(line, figure.end, next);
  if (range_end != 0 && !counts_something(line, range_end)) {
    std::string text = say_digits(figure.integer, DigitOne::yi);
    if (skip_range_sign(line, figure.end) == next) text += "到";
    out.hanzi(figure.begin, text.ends_with("到") ? next : figure.end, std::move(text), k_bare);
    return skip_range_sign(line, figure.end) == next ? next : figure.end;
  }
  if (counts_something(line, figure.end)) return figure.begin;
  const bool quantity = (line.roles_before(figure.begin) & k_quantity) != 0;
  if (quantity && !line.hanzi_at(figure.end)) return figure.begin;
  constexpr std::array<std::string_view, 5> k_operators = {"+", "×", "*", "x", "X"};
  if (line.any_before(figure.begin, k_operators)) return figure.begin;
  if (const std::size_t size = line.any_at(figure.end, k_operators);
      size != 0 && line.digit_at(figure.end + size)) {
    return figure.begin;
  }
  out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_bare);
  return figure.end;
}

}  // namespace

std::size_t read_year(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.digit_at(at) || line.digit_before(at) || line.letter_before(at)) return at;
  const auto integer = read_integer(line, at);
  if (line.at(integer->end) == '.' && line.digit_at(integer->end + 1)) return at;
  if (const std::size_t end = read_before_nian(line, *integer, out); end != at) return end;
  if (const std::size_t end = read_generation(line, *integer, out); end != at) return end;
  if (const std::size_t end = read_old_span(line, *integer, out); end != at) return end;
  const auto figure = read_figure(line, at);
  return read_bare(line, *figure, out);
}

}  // namespace langdu
