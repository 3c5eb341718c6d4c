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
constexpr Reason k_decade{SemioticClass::year, "year: decade"};
constexpr Reason k_quarter{SemioticClass::year, "year: with its quarter or half"};
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

/// 2000年前 is how long ago, 2000年前后 and 2000年以前 are years; so are the others of 19xx and
/// 20xx but behind 距今.
bool is_round_duration(const Line& line, const Figure& figure) {
  if (!is_modern(figure)) return false;
  if (line.ends(figure.begin, "距今") || line.ends(figure.begin, "距今约")) return true;
  if (figure.value() != 2000) return false;
  if (line.has(figure.end, "年前")) {
    constexpr std::array<std::string_view, 5> k_years = {"年前后", "年前出生", "年前建", "年前开工",
                                                         "年前入"};
    return line.any_at(figure.end, k_years) == 0;
  }
  constexpr std::array<std::string_view, 5> k_amounts = {"约", "近", "逾", "有", "超过"};
  constexpr std::array<std::string_view, 2> k_followers = {"年的", "年来"};
  return line.any_before(figure.begin, k_amounts) && line.any_at(figure.end, k_followers) != 0;
}

bool is_duration(const Line& line, const Figure& figure) {
  if (is_round_duration(line, figure)) return true;
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

/// 618年 at the beginning of a clause or behind 于, 至: a year, where nothing makes it a duration.
bool is_early_year(const Line& line, const Figure& figure) {
  constexpr std::array<std::string_view, 16> k_before = {
      "，", "。", "（", "(", "、", "；", "：", "于", "在", "自", "从", "—", "-", "至", "到", "～"};
  constexpr std::array<std::string_view, 13> k_durations = {
      "年前",   "年后", "年来", "年历史", "年的", "年间", "年之",
      "年时间", "年以", "年内", "年期",   "年了", "年多"};
  if (figure.integer.size() != 3 || figure.integer[0] == '0' || figure.value() % 100 == 0) {
    return false;
  }
  if (figure.begin != 0 && !line.any_before(figure.begin, k_before)) return false;
  return line.any_at(figure.end, k_durations) == 0;
}

/// 25年底: a duration has no end or beginning to name.
bool is_end_of_year(const Line& line, std::size_t nian) {
  constexpr std::array<std::string_view, 4> k_ends = {"年底", "年初", "年末", "年报"};
  return line.any_at(nian, k_ends) != 0;
}

/// 24年一季度, 98年3月, 24年上半年: two digits are a year, a duration has no such part.
bool has_part_of_year(const Line& line, std::size_t nian) {
  constexpr std::array<std::string_view, 10> k_parts = {
      "一季度", "二季度", "三季度", "四季度", "前三季度", "上半年", "下半年", "全年", "年中", "Q"};
  const std::size_t at = nian + std::string_view("年").size();
  if (line.any_at(at, k_parts) != 0) return true;
  const std::size_t end = line.skip_digits(at);
  return end != at && end - at <= 2 && line.has(end, "月");
}

/// 97年香港回归: a clause begins with it, and it is too odd for a duration.
bool opens_clause(const Line& line, const Figure& figure) {
  constexpr std::array<std::string_view, 12> k_durations = {"年历", "年来", "年间", "年前",
                                                            "年后", "年以", "年之", "年的",
                                                            "年如", "年风", "年磨", "年时"};
  if (figure.value() < 76 || figure.value() % 5 == 0) return false;
  const char32_t before = line.point_before(figure.begin);
  const bool opens = before == 0 || before == U'，' || before == U'。' || before == U'、' ||
                     before == U'“' || before == U'；';
  return opens && line.any_at(figure.end, k_durations) == 0 &&
         line.hanzi_at(figure.end + std::string_view("年").size());
}

/// 77级学生, “78级”: two digits of the year of entering.
bool is_class_year(const Line& line, const Figure& figure) {
  constexpr std::array<std::string_view, 10> k_students = {"级学生", "级校友", "级新生", "级毕业",
                                                           "级本科", "级同学", "级学员", "级大学",
                                                           "级研究", "级硕士"};
  if (figure.integer.size() != 2 || !line.has(figure.end, "级")) return false;
  return line.any_at(figure.end, k_students) != 0 ||
         (line.at(figure.begin) >= '7' && line.ends(figure.begin, "“") &&
          line.has(figure.end, "级”"));
}

std::size_t read_before_nian(const Line& line, const Figure& figure, TokenWriter& out) {
  const bool fiscal =
      figure.integer.size() == 2 && line.has(figure.end, "财年") && !line.ends(figure.begin, "第");
  if (fiscal || is_class_year(line, figure)) {
    out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_short);
    return figure.end;
  }
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
    const bool part = has_part_of_year(line, figure.end) || is_end_of_year(line, figure.end) ||
                      opens_clause(line, figure);
    const bool born = figure.value() >= 49 && line.any_at(figure.end, k_short_followers) != 0;
    if (figure.integer[0] != '0' && !cued && !born && !part) return figure.begin;
    out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_short);
    return figure.end;
  } else if (!is_early_year(line, figure)) {
    return figure.begin;
  }
  out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_year);
  return figure.end;
}

/// 199几年, 1990s: the years of a decade.
std::size_t read_decade(const Line& line, const Figure& figure, TokenWriter& out) {
  if (figure.integer.size() == 3 && line.has(figure.end, "几年") && figure.value() >= 180 &&
      figure.value() <= 202) {
    out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_decade);
    return figure.end;
  }
  if (!is_modern(figure) || figure.integer[3] != '0' || line.at(figure.end) != 's' ||
      line.letter_at(figure.end + 1)) {
    return figure.begin;
  }
  out.hanzi(figure.begin, figure.end + 1, say_digits(figure.integer, DigitOne::yi) + "年代",
            k_decade);
  return figure.end + 1;
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
  if ((roles & (k_measure | k_measure_er)) != 0) return line.counts_at(at);
  if (line.at(at) == '%' || line.has(at, "‰")) return true;
  const auto unit = line.tables().units.prefix_of(line.text().substr(at));
  return unit && !line.letter_at(at + unit.size);
}

/// 1644—1911年, （1881—1936）: the first year of a span that ends with 年.
std::size_t read_old_span(const Line& line, const Figure& figure, TokenWriter& out) {
  const std::size_t next = skip_range_sign(line, figure.end);
  const std::size_t size = figure.integer.size();
  const bool nian_first = line.has(figure.end, "年");
  if (next == figure.end || size < 3 || size > 4 || nian_first) return figure.begin;
  const auto until = read_integer(line, next);
  const bool rising = until && (until->integer.size() == 4 || until->integer.size() == size) &&
                      figure.value() < until->value();
  const bool life = line.ends(figure.begin, "（") && line.has(until ? until->end : 0, "）");
  if (size == 3 && !life) return figure.begin;
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

/// 24Q1, 1Q24, 24H2: year and quarter or half.
std::size_t read_quarter(const Line& line, std::size_t at, TokenWriter& out) {
  const std::size_t letter = line.skip_digits(at);
  const std::size_t end = line.skip_digits(letter + 1);
  if ((line.at(letter) != 'Q' && line.at(letter) != 'H') || line.letter_at(end)) return at;
  const auto digits = [&](std::size_t from, std::size_t to) {
    return say_digits(line.text().substr(from, to - from), DigitOne::yi);
  };
  const std::size_t left = letter - at;
  const std::size_t right = end - letter - 1;
  const bool year_first = (left == 2 || left == 4) && right == 1 && line.at(letter + 1) <= '4';
  const bool year_last = left == 1 && line.at(at) <= '4' && (right == 2 || right == 4);
  if (!year_first && !year_last) return at;
  out.hanzi(at, letter, digits(at, letter), k_quarter);
  out.latin(letter, letter + 1, k_quarter);
  out.hanzi(letter + 1, end, digits(letter + 1, end), k_quarter);
  return end;
}

/// 2012/2013年: the slash between two years is a list.
std::size_t read_year_list(const Line& line, const Figure& figure, TokenWriter& out) {
  if (!is_modern(figure) || line.at(figure.end) != '/') return figure.begin;
  const auto second = read_integer(line, figure.end + 1);
  if (!second || !is_modern(*second) || !line.has(second->end, "年")) return figure.begin;
  out.hanzi(figure.begin, figure.end, say_digits(figure.integer, DigitOne::yi), k_bare);
  out.punctuation(figure.end, second->begin, PunctuationKind::enumeration_comma, "、");
  return second->begin;
}

}  // namespace

std::size_t read_year(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.digit_at(at) || line.digit_before(at) || line.letter_before(at)) return at;
  if (const std::size_t end = read_quarter(line, at, out); end != at) return end;
  const auto integer = read_integer(line, at);
  if (line.at(integer->end) == '.' && line.digit_at(integer->end + 1)) return at;
  if (const std::size_t end = read_before_nian(line, *integer, out); end != at) return end;
  if (const std::size_t end = read_generation(line, *integer, out); end != at) return end;
  if (const std::size_t end = read_decade(line, *integer, out); end != at) return end;
  if (line.has(integer->end, "年") && is_round_duration(line, *integer)) return at;
  if (const std::size_t end = read_year_list(line, *integer, out); end != at) return end;
  if (const std::size_t end = read_old_span(line, *integer, out); end != at) return end;
  const auto figure = read_figure(line, at);
  return read_bare(line, *figure, out);
}

}  // namespace langdu
