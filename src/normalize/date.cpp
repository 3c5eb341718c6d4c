// Dates in figures: 2024-01-02, 2024/1/2, 1986.8.18, 2024-05, and ranges of them. Dates with 年月日
// are years and cardinals.
#include <array>
#include <optional>

#include "base/utf8.h"
#include "normalize/amount.h"
#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_full{SemioticClass::date, "date: year-month-day"};
constexpr Reason k_month{SemioticClass::date, "date: year-month"};
constexpr Reason k_event{SemioticClass::date, "date: event named by month and day"};

constexpr std::array<std::string_view, 4> k_middle_dots = {"·", "•", "・", "‧"};
constexpr std::array<std::string_view, 2> k_brackets = {"（", "("};
constexpr std::array<std::string_view, 5> k_seasons = {"赛季", "学年", "财年", "年度", "年"};

struct Date {
  std::size_t end = 0;
  std::string year;  ///< empty in the second half of a range that leaves it out
  std::string month;
  std::string day;  ///< empty if only year and month are given
};

bool in_range(const std::string& digits, int low, int high) {
  if (digits.empty() || digits.size() > 4) return false;
  if (digits.find_first_not_of("0123456789") != std::string::npos) return false;
  const int value = std::stoi(digits);
  return low <= value && value <= high;
}

bool is_month(const std::string& digits) { return digits.size() <= 2 && in_range(digits, 1, 12); }
bool is_day(const std::string& digits) { return digits.size() <= 2 && in_range(digits, 1, 31); }

bool is_separator(char c) { return c == '-' || c == '/' || c == '.'; }

/// Nothing that would make the digits part of something longer follows.
bool ends_here(const Line& line, std::size_t at, char separator) {
  return !line.digit_at(at) && !(line.at(at) == separator && line.digit_at(at + 1)) &&
         line.at(at) != '%';
}

std::optional<Date> read_full_date(const Line& line, std::size_t at) {
  const auto year = read_integer(line, at);
  if (!year || year->integer.size() != 4 || !in_range(year->integer, 1000, 2999)) return {};
  const char separator = line.at(year->end);
  if (!is_separator(separator)) return {};
  const auto month = read_integer(line, year->end + 1);
  if (!month || !is_month(month->integer) || line.at(month->end) != separator) return {};
  const auto day = read_integer(line, month->end + 1);
  if (!day || !is_day(day->integer) || !ends_here(line, day->end, separator)) return {};
  std::size_t end = day->end;
  if (line.has(end, "日")) end += std::string_view("日").size();
  if (line.at(end) == 'T' && line.digit_at(end + 1)) ++end;  // 2024-03-05T08:30
  return Date{end, year->integer, month->integer, day->integer};
}

/// May a figure like 2024.10 stand at a place where no amount does: at the beginning of a clause or
/// behind 截至, with nothing behind it that it could count?
bool stands_free(const Line& line, const Figure& year, const Figure& month) {
  constexpr std::array<std::string_view, 12> k_before = {"于", "在", "自", "从",   "至", "到",
                                                         "（", "(",  "，", "截至", "：", "—"};
  const bool opens = year.begin == 0 || line.any_before(year.begin, k_before);
  if (!opens || year.value() < 1900 || year.value() > 2099) return false;
  if (month.integer.size() != 2 && !line.any_before(year.begin, k_brackets)) return false;
  const std::size_t after = line.skip_space(month.end);
  if (skip_magnitude(line, after) != after || read_unit(line, after).end != 0) return false;
  return (line.roles_at(after) & (k_measure | k_measure_er)) == 0;
}

/// Is year.month at `at` a date and not a decimal, a fraction or a season?
bool month_is_plausible(const Line& line, const Figure& year, const Figure& month) {
  if (line.any_at(month.end, k_seasons) != 0) return false;
  const char separator = line.at(year.end);
  if (separator == '/') return month.integer.size() == 2;
  if (month.has_leading_zero()) return true;
  if (separator == '-') return false;
  const std::size_t after = skip_range_sign(line, month.end);
  if (after == month.end) {
    const char32_t before = line.point_before(year.begin);
    if (before == U'—' || before == U'–' || before == U'-') return true;
    return separator == '.' && stands_free(line, year, month);
  }
  return in_range(line.has(after, "至今") ? "1" : std::string(line.text().substr(after, 4)), 0,
                  2999) ||
         line.has(after, "至今");
}

std::optional<Date> read_month_date(const Line& line, std::size_t at) {
  const auto year = read_integer(line, at);
  if (!year || year->integer.size() != 4 || !in_range(year->integer, 1800, 2100)) return {};
  const char separator = line.at(year->end);
  if (!is_separator(separator)) return {};
  const auto month = read_integer(line, year->end + 1);
  if (!month || !is_month(month->integer) || !ends_here(line, month->end, separator)) return {};
  if (!month_is_plausible(line, *year, *month)) return {};
  std::size_t end = month->end;
  if (line.has(end, "月")) end += std::string_view("月").size();
  return Date{end, year->integer, month->integer, ""};
}

/// 03/05/2024: month first, or day first where the first cannot be a month.
std::optional<Date> read_year_last(const Line& line, std::size_t at) {
  const auto first = read_integer(line, at);
  if (!first || !is_day(first->integer) || line.at(first->end) != '/') return {};
  const auto second = read_integer(line, first->end + 1);
  if (!second || !is_day(second->integer) || line.at(second->end) != '/') return {};
  const auto year = read_integer(line, second->end + 1);
  if (!year || year->integer.size() != 4 || !in_range(year->integer, 1900, 2099)) return {};
  if (!ends_here(line, year->end, '/')) return {};
  if (is_month(first->integer)) {
    return Date{year->end, year->integer, first->integer, second->integer};
  }
  if (!is_month(second->integer)) return {};
  return Date{year->end, year->integer, second->integer, first->integer};
}

/// The second half of a range that leaves out the year: 2024.1.2-3.5.
std::optional<Date> read_month_day(const Line& line, std::size_t at, char separator) {
  const auto month = read_integer(line, at);
  if (!month || !is_month(month->integer) || line.at(month->end) != separator) return {};
  const auto day = read_integer(line, month->end + 1);
  if (!day || !is_day(day->integer) || !ends_here(line, day->end, separator)) return {};
  return Date{day->end, "", month->integer, day->integer};
}

/// 20200725, where nothing makes it a number or a code.
std::optional<Date> read_compact_date(const Line& line, std::size_t at) {
  constexpr std::size_t k_size = 8;
  constexpr std::array<std::string_view, 4> k_before = {"日期", "时间", "截至", "于"};
  const std::size_t end = line.skip_digits(at);
  if (end - at != k_size || (at != 0 && !line.any_before(at, k_before))) return {};
  if (line.at(end) == '.' || line.letter_at(end) || line.hanzi_at(end)) return {};
  const std::string digits(line.text().substr(at, k_size));
  const Date date{end, digits.substr(0, 4), digits.substr(4, 2), digits.substr(6)};
  if (!in_range(date.year, 1900, 2099) || !is_month(date.month) || !is_day(date.day)) return {};
  return date;
}

std::string say_date(const Date& date) {
  std::string text;
  if (!date.year.empty()) text = say_digits(date.year, DigitOne::yi) + "年";
  text += say_cardinal(date.month) + "月";
  if (!date.day.empty()) text += say_cardinal(date.day) + "日";
  return text;
}

constexpr std::array<std::string_view, 40> k_event_words = {
    "”期间", "”节",  "宣传周", "宣传日", "光复",   "宪法日", "大促",   "购物", "事件", "惨案",
    "地震",  "晚会", "起义",   "运动",   "假期",   "黄金周", "讲话",   "特大", "暴雨", "公祭日",
    "空难",  "坠机", "爆炸",   "事故",   "火灾",   "纪念日", "惨剧",   "洪涝", "矿难", "枪击",
    "恐袭",  "专案", "劳动节", "国庆",   "妇女节", "儿童节", "青年节", "建党", "建军", "小长假"};
constexpr std::array<std::string_view, 6> k_feasts = {"妇女节", "劳动节", "国庆",
                                                      "儿童节", "放假",   "假期"};

/// 6.18大促, “9.11”事件, 5.12汶川大地震: a plain dot needs the word behind, with at most a place
/// between. No unit is behind the figure then (3.5级地震).
bool names_event(const Line& line, std::size_t end) {
  constexpr int k_longest_place = 5;
  if (line.any_at(end, k_event_words) != 0) return true;
  if (line.has(end, "”")) end += std::string_view("”").size();
  if (line.any_at(end, k_event_words) != 0) return true;
  if ((line.roles_at(end) & (k_measure | k_measure_er)) != 0) return false;
  if (skip_magnitude(line, end) != end) return false;
  for (int i = 0; i < k_longest_place && line.hanzi_at(end); ++i) {
    end += decode_utf8(line.text(), end).size;
    if (line.any_at(end, k_event_words) != 0) return true;
  }
  return false;
}

/// 周三（5/8）, 5/8（周三）, 5/8 10:00: month and day beside a weekday or a time.
bool is_calendar_day(const Line& line, std::size_t begin, std::size_t end) {
  constexpr std::array<std::string_view, 3> k_weeks = {"周", "星期", "礼拜"};
  constexpr std::array<std::string_view, 2> k_open = {"（", "("};
  const std::size_t next = end + line.any_at(end, k_open);
  const std::size_t week = line.any_at(line.skip_space(next), k_weeks);
  constexpr std::u32string_view k_days = U"一二三四五六日天";
  if (week != 0 && is_one_of(line.point_at(line.skip_space(next) + week), k_days)) {
    return true;
  }
  std::size_t before = begin;
  for (const std::string_view open : k_open) {
    if (line.ends(before, open)) before -= open.size();
  }
  if (before > 0 && line.before(before) == ' ') --before;
  const char32_t day = line.point_before(before);
  if (day != 0 && is_one_of(day, k_days)) {
    return line.any_before(before - to_utf8(day).size(), k_weeks);
  }
  const std::size_t hour = line.skip_space(end);
  const std::size_t colon = line.skip_digits(hour);
  return hour != end && colon != hour && line.at(colon) == ':' && line.digit_at(colon + 1);
}

/// 3·15, “9·11”, “12·9”: called out digit by digit, the dot is silent.
std::size_t read_event(const Line& line, std::size_t at, TokenWriter& out) {
  const auto month = read_integer(line, at);
  if (!month || !is_month(month->integer)) return at;
  std::size_t dot = line.any_at(month->end, k_middle_dots);
  const bool plain_dot = dot == 0 && line.at(month->end) == '.';
  const bool slash = dot == 0 && line.at(month->end) == '/';
  if (plain_dot || slash) dot = 1;
  if (dot == 0) return at;
  const auto day = read_integer(line, month->end + dot);
  if (!day || !is_day(day->integer) || line.at(day->end) == '.') return at;
  if (plain_dot && !names_event(line, day->end)) return at;
  if (slash && is_calendar_day(line, at, day->end)) {
    out.hanzi(at, day->end, say_cardinal(month->integer) + "月" + say_cardinal(day->integer) + "日",
              k_month);
    return day->end;
  }
  if (slash && line.any_at(day->end, k_feasts) == 0) return at;
  if (plain_dot && month->integer == day->integer && month->value() >= 11) {  // 11.11购物节
    out.hanzi(at, day->end, "双" + say_cardinal(day->integer), k_event);
    return day->end;
  }
  const DigitOne one = DigitOne::yi;
  const bool national_day = month->integer == "10" && day->integer == "1";
  out.hanzi(at, day->end,
            national_day ? "十一" : say_digits(month->integer, one) + say_digits(day->integer, one),
            k_event);
  return day->end;
}

}  // namespace

std::size_t read_date(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.digit_at(at) || line.digit_before(at) || line.letter_before(at)) return at;
  if (const std::size_t end = read_event(line, at, out); end != at) return end;
  auto date = read_full_date(line, at);
  if (!date) date = read_year_last(line, at);
  if (!date) date = read_compact_date(line, at);
  const Reason reason = date ? k_full : k_month;
  if (!date) date = read_month_date(line, at);
  if (!date) return at;
  std::string text = say_date(*date);
  const std::size_t second = skip_range_sign(line, date->end);
  if (second != date->end) {
    auto until = read_full_date(line, second);
    if (!until) until = read_month_date(line, second);
    if (!until && !date->day.empty()) until = read_month_day(line, second, line.at(at + 4));
    if (until) {
      text += "到" + say_date(*until);
      date->end = until->end;
    }
  }
  out.hanzi(at, date->end, std::move(text), reason);
  return date->end;
}

}  // namespace langdu
