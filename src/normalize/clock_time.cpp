// Times of day and results of races: 8:30, 17:05:09, 9:00-17:00, 8:30 pm, 1:59:40, 3:32.05.
#include <algorithm>
#include <array>
#include <optional>

#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_time{SemioticClass::clock_time, "clock: hour and minute"};
constexpr Reason k_race{SemioticClass::duration, "duration: minutes and seconds"};
constexpr Reason k_compound{SemioticClass::duration, "duration: parts with their units"};

constexpr std::array<std::string_view, 3> k_colons = {":", "：", "∶"};
constexpr std::array<std::string_view, 9> k_before_noon = {" am",  " AM",   "am",   "AM", " a.m.",
                                                           "a.m.", " A.M.", "A.M.", " Am"};
constexpr std::array<std::string_view, 9> k_after_noon = {" pm",  " PM",   "pm",   "PM", " p.m.",
                                                          "p.m.", " P.M.", "P.M.", " Pm"};
constexpr std::array<std::string_view, 9> k_race_words = {"成绩", "用时", "耗时", "跑出", "游出",
                                                          "时长", "配速", "纪录", "完赛"};

struct Time {
  std::size_t end = 0;
  Figure first;
  Figure second;
  std::optional<Figure> third;
  std::string fraction;  ///< of the last part
};

bool is_sixtieth(const Figure& figure) {
  return figure.integer.size() == 2 && figure.integer[0] < '6';
}

std::optional<Time> read_colon_time(const Line& line, std::size_t at) {
  const auto first = read_integer(line, at);
  if (!first || first->integer.size() > 2) return {};
  std::size_t colon = line.any_at(first->end, k_colons);
  if (colon == 0) return {};
  const auto second = read_integer(line, first->end + colon);
  if (!second || !is_sixtieth(*second)) return {};
  Time time{second->end, *first, *second, {}, {}};
  colon = line.any_at(second->end, k_colons);
  if (colon != 0 && line.digit_at(second->end + colon)) {
    const auto third = read_integer(line, second->end + colon);
    if (!third || !is_sixtieth(*third)) return {};
    time.third = third;
    time.end = third->end;
  }
  if (line.at(time.end) == '.' && line.digit_at(time.end + 1)) {
    const std::size_t end = line.skip_digits(time.end + 1);
    time.fraction = line.text().substr(time.end + 1, end - time.end - 1);
    time.end = end;
  }
  if (line.any_at(time.end, k_colons) != 0 && line.digit_at(time.end + 1)) return {};
  return time;
}

bool has_race_word(const Line& line, std::size_t at) {
  const std::size_t begin = at > 60 ? at - 60 : 0;
  const std::string_view near = line.text().substr(begin, at - begin + 60);
  for (const std::string_view word : k_race_words) {
    if (near.find(word) != std::string_view::npos) return true;
  }
  return false;
}

bool is_hour(const Figure& figure) { return figure.value() <= 24; }

bool is_time_of_day(const Line& line, const Time& time) {
  if (!is_hour(time.first) || line.before(time.first.begin) == '=') return false;
  if (time.third) return true;
  if (((line.roles_before(time.first.begin) | line.roles_at(time.end)) & k_clock) != 0) return true;
  const std::size_t after = skip_range_sign(line, time.end);
  if (after != time.end && read_colon_time(line, after)) return true;
  if (time.first.has_leading_zero()) return true;
  const Roles around = line.roles_around(time.first.begin);
  if (time.second.integer == "00") return (around & k_ratio) == 0;
  if ((around & (k_score | k_ratio)) != 0) return false;
  // 15:12 among sport is a score, 19:45 when it begins.
  const bool quarter = time.second.value() % 15 == 0;
  return quarter || line.domain() != Domain::sport;
}

/// 三分三十二秒零五: results of races, minutes first, hours where there are three parts.
std::string say_race(const Time& time) {
  std::string text;
  const Figure* minutes = &time.first;
  const Figure* seconds = &time.second;
  if (time.third) {
    text = say_counted(time.first.integer) + "小时";
    minutes = &time.second;
    seconds = &*time.third;
  }
  if (minutes->has_leading_zero() && time.third) text += "零";
  text += time.third ? say_cardinal(minutes->integer) : say_counted(minutes->integer);
  text += "分";
  if (seconds->has_leading_zero()) text += "零";
  text += say_cardinal(seconds->integer) + "秒";
  return text + say_digits(time.fraction, DigitOne::yi);
}

std::string say_time(const Time& time) {
  std::string text = say_counted(time.first.integer) + "点";
  const bool seconds = time.third && time.third->value() != 0;
  if (time.second.value() != 0 || seconds) {
    if (time.second.has_leading_zero() && time.second.value() != 0) text += "零";
    text += say_cardinal(time.second.integer) + "分";
  }
  if (seconds) {
    if (time.third->has_leading_zero()) text += "零";
    text += say_cardinal(time.third->integer) + "秒";
    if (!time.fraction.empty()) text += say_fraction_digits(time.fraction);
  }
  return text;
}

/// 3pm, 10 a.m.: the hour alone.
std::size_t read_hour(const Line& line, std::size_t at, TokenWriter& out) {
  const auto hour = read_integer(line, at);
  if (hour->value() < 1 || hour->value() > 12 || line.before(at) == '.' || line.before(at) == '-') {
    return at;
  }
  const std::size_t morning = line.any_at(hour->end, k_before_noon);
  const std::size_t size = std::max(morning, line.any_at(hour->end, k_after_noon));
  if (size == 0 || line.letter_at(hour->end + size) || line.digit_at(hour->end + size)) return at;
  out.hanzi(at, hour->end + size,
            (morning != 0 ? "上午" : "下午") + say_counted(hour->integer) + "点", k_time);
  return hour->end + size;
}

/// 4:58分: the unit that the reading holds already.
std::size_t skip_written_minute(const Line& line, const Time& time) {
  constexpr std::string_view k_minute = "分";
  constexpr std::array<std::string_view, 7> k_words = {"分别", "分钟", "分头", "分批",
                                                       "分成", "分为", "分组"};
  const bool written = !time.third && time.second.value() != 0 && line.has(time.end, k_minute) &&
                       line.any_at(time.end, k_words) == 0;
  return written ? time.end + k_minute.size() : time.end;
}

/// Half of the day written behind the time goes before it.
std::string say_with_half(const Line& line, Time& time) {
  std::string half;
  if (const std::size_t size = line.any_at(time.end, k_before_noon)) {
    half = "上午";
    time.end += size;
  } else if (const std::size_t later = line.any_at(time.end, k_after_noon)) {
    half = "下午";
    time.end += later;
  }
  return half + say_time(time);
}

struct TimeUnit {
  std::string_view written;
  std::string_view spoken;
  int rank;  ///< falls from part to part
};

constexpr std::array<TimeUnit, 12> k_time_units = {{{"d", "天", 4},
                                                    {"hr", "小时", 3},
                                                    {"h", "小时", 3},
                                                    {"min", "分钟", 2},
                                                    {"m", "分钟", 2},
                                                    {"s", "秒", 1},
                                                    {"′", "分", 2},
                                                    {"″", "秒", 1},
                                                    {"'", "分", 2},
                                                    {"’", "分", 2},
                                                    {"”", "秒", 1},
                                                    {"\"", "秒", 1}}};

/// 2h30min, 1m20s, 3′25″: at least two parts of falling size.
std::size_t read_compound(const Line& line, std::size_t at, TokenWriter& out) {
  std::string text;
  int rank = 5;
  int parts = 0;
  std::size_t end = at;
  for (;;) {
    const auto figure = read_figure(line, end);
    if (!figure) break;
    const auto* const unit =
        std::find_if(k_time_units.begin(), k_time_units.end(), [&](const TimeUnit& known) {
          return known.rank < rank && line.has(figure->end, known.written);
        });
    if (unit == k_time_units.end()) break;
    const bool before_unit = unit->rank >= 3 || unit->spoken == "分钟";
    text += before_unit ? say_counted_figure(*figure) : say_figure(*figure);
    text += unit->spoken;
    rank = unit->rank;
    end = figure->end + unit->written.size();
    ++parts;
  }
  if (parts < 2 || line.letter_at(end) || line.digit_at(end)) return at;
  out.hanzi(at, end, std::move(text), k_compound);
  return end;
}

}  // namespace

std::size_t read_half_before_time(const Line& line, std::size_t at, TokenWriter& out) {
  const bool morning = line.has(at, "AM");
  if ((!morning && !line.has(at, "PM")) || line.letter_before(at) || line.letter_at(at + 2)) {
    return at;
  }
  const std::size_t begin = line.skip_space(at + 2);
  const auto time = read_colon_time(line, begin);
  if (!time || !is_hour(time->first)) return at;
  out.hanzi(at, time->end, (morning ? "上午" : "下午") + say_time(*time), k_time);
  return time->end;
}

std::size_t read_clock_time(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.digit_at(at) || line.digit_before(at)) return at;
  if (const std::size_t end = read_compound(line, at, out); end != at) return end;
  if (const std::size_t end = read_hour(line, at, out); end != at) return end;
  auto time = read_colon_time(line, at);
  if (!time || line.before(at) == ':' || line.before(at) == '/') return at;
  const bool race = has_race_word(line, at) && (time->third || !time->fraction.empty());
  if (race || (!time->fraction.empty() && !time->third)) {
    out.hanzi(at, time->end, say_race(*time), k_race);
    return time->end;
  }
  if (!is_time_of_day(line, *time)) return at;
  std::string text = say_with_half(line, *time);
  time->end = skip_written_minute(line, *time);
  const std::size_t second = skip_range_sign(line, time->end);
  if (second != time->end) {
    if (auto until = read_colon_time(line, second); until && is_hour(until->first)) {
      text += "到" + say_with_half(line, *until);
      time->end = until->end;
    }
  }
  out.hanzi(at, time->end, std::move(text), k_time);
  return time->end;
}

}  // namespace langdu
