// Telephone numbers and hotlines, in groups with short breaks, 1 as 幺.
#include <array>
#include <vector>

#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_mobile{SemioticClass::phone, "phone: mobile number"};
constexpr Reason k_landline{SemioticClass::phone, "phone: area code and number"};
constexpr Reason k_service{SemioticClass::phone, "phone: service number"};
constexpr Reason k_hotline{SemioticClass::phone, "phone: hotline"};
constexpr Reason k_cued{SemioticClass::phone, "phone: after a cue word"};

constexpr std::size_t k_mobile_digits = 11;

/// A stretch of digits of a number, with its place.
struct Group {
  std::size_t begin = 0;
  std::size_t end = 0;
};

void write_groups(const Line& line, const std::vector<Group>& groups, Reason reason,
                  TokenWriter& out) {
  for (std::size_t i = 0; i < groups.size(); ++i) {
    const auto [begin, end] = groups[i];
    if (i > 0) out.inner_break(begin, reason);
    out.hanzi(begin, end, say_digits(line.text().substr(begin, end - begin), DigitOne::yao),
              reason);
  }
}

/// More groups than this are no number to call.
constexpr std::size_t k_most_groups = 8;

/// Digits joined by single hyphens or spaces, as groups.
std::vector<Group> read_groups(const Line& line, std::size_t at) {
  std::vector<Group> groups;
  while (line.digit_at(at)) {
    const std::size_t end = line.skip_digits(at);
    groups.push_back({at, end});
    if (groups.size() > k_most_groups) break;
    if (line.at(end) != '-' && line.at(end) != ' ') break;
    at = end + 1;
  }
  return groups;
}

/// Digits of all groups.
std::size_t size_of(const std::vector<Group>& groups) {
  std::size_t size = 0;
  for (const Group& group : groups) size += group.end - group.begin;
  return size;
}

bool sizes_are(const std::vector<Group>& groups, std::initializer_list<std::size_t> sizes) {
  if (groups.size() < sizes.size()) return false;
  std::size_t i = 0;
  for (const std::size_t size : sizes) {
    if (groups[i].end - groups[i].begin != size) return false;
    ++i;
  }
  return true;
}

bool is_counted(const Line& line, std::size_t end) {
  const std::size_t after = line.skip_space(end);
  return skip_magnitude(line, after) != after || line.counts_at(after, k_measure) ||
         static_cast<bool>(line.tables().units.prefix_of(line.text().substr(after)));
}

bool looks_mobile(const Line& line, std::size_t at) {
  return line.at(at) == '1' && line.at(at + 1) >= '3' && line.at(at + 1) <= '9';
}

std::size_t read_mobile(const Line& line, std::size_t at, TokenWriter& out) {
  if (!looks_mobile(line, at)) return at;
  auto groups = read_groups(line, at);
  if (sizes_are(groups, {k_mobile_digits})) {
    const std::size_t end = at + k_mobile_digits;
    if (is_counted(line, end) || line.at(end) == '.') return at;
    groups = {{at, at + 3}, {at + 3, at + 7}, {at + 7, end}};
  } else if (sizes_are(groups, {3, 4, 4})) {
    groups.resize(3);
  } else {
    return at;
  }
  write_groups(line, groups, k_mobile, out);
  return groups.back().end;
}

/// The number behind an area code in brackets: (010)12345678.
std::size_t read_behind_code(const Line& line, std::size_t at, TokenWriter& out) {
  std::size_t close = at;
  if (line.before(at) == ')') --close;
  if (line.before(at) == ' ' && line.before(at - 1) == ')') close -= 2;
  if (line.ends(at, "）")) close -= std::string_view("）").size();
  std::size_t code = close;
  while (code > 0 && line.digit_before(code)) --code;
  if (close == at || close - code < 3 || close - code > 4 || line.at(code) != '0') return at;
  auto groups = read_groups(line, at);
  if (const std::size_t size = groups[0].end - at; size >= 7 && size <= 8) {
    const std::size_t end = groups[0].end;
    groups = {{at, end - 4}, {end - 4, end}};
  } else if (sizes_are(groups, {4, 4}) || sizes_are(groups, {3, 4})) {
    groups.resize(2);
  } else {
    return at;
  }
  write_groups(line, groups, k_landline, out);
  return groups.back().end;
}

/// The area code itself: the 010 of (010)12345678.
std::size_t read_area_code(const Line& line, std::size_t at, TokenWriter& out) {
  constexpr std::array<std::string_view, 2> k_open = {"(", "（"};
  constexpr std::array<std::string_view, 2> k_close = {")", "）"};
  const std::size_t end = line.skip_digits(at);
  const std::size_t close = line.any_at(end, k_close);
  if (line.at(at) != '0' || end - at < 3 || end - at > 4 || close == 0) return at;
  const std::size_t number = line.skip_space(end + close);
  if (!line.any_before(at, k_open) || line.skip_digits(number) < number + 3) return at;
  write_groups(line, {{at, end}}, k_landline, out);
  return end;
}

/// Numbers that everybody knows as numbers to call, also without a cue word.
bool is_known_hotline(std::string_view digits) {
  if (digits.size() == 5) {
    return digits.starts_with("123") || digits.starts_with("95") || digits.starts_with("100") ||
           digits.starts_with("121") || digits.starts_with("96") || digits == "12580";
  }
  return digits == "118114" || digits == "116114";
}

/// 010-12345678 with an extension, 400-820-8820.
std::size_t read_landline(const Line& line, std::size_t at, TokenWriter& out) {
  constexpr std::size_t k_shortest = 10;
  const std::size_t end = line.skip_digits(at);
  if (end - at < k_shortest && line.at(end) != '-' && line.at(end) != ' ') return at;
  auto groups = read_groups(line, at);
  const bool toll_free = line.has(at, "400") || line.has(at, "800");
  if (toll_free && sizes_are(groups, {10}) && groups.size() == 1 && !is_counted(line, at + 10)) {
    write_groups(line, {{at, at + 3}, {at + 3, at + 6}, {at + 6, at + 10}}, k_service, out);
    return at + 10;
  }
  if (groups.size() == 1 && line.at(at) == '0' && line.at(at + 1) != '0' &&
      sizes_are(groups, {k_mobile_digits})) {  // 01062345678
    const bool short_code = line.at(at + 1) <= '2';
    const std::size_t number = at + (short_code ? 3 : 4);
    write_groups(line, {{at, number}, {number, at + 7}, {at + 7, groups[0].end}}, k_landline, out);
    return groups[0].end;
  }
  if (groups.size() < 2) return at;
  const auto write = [&](std::size_t count, Reason reason) {
    groups.resize(count);
    write_groups(line, groups, reason, out);
    return groups.back().end;
  };
  // 86-10-62781234, 0086-10-62781234
  const bool abroad = (line.has(at, "86-") && size_of(groups) >= 12) ||
                      (line.has(at, "00") && size_of(groups) >= 11);
  if (abroad && groups.size() >= 3) return write(groups.size(), k_landline);
  const auto size = [&](std::size_t i) {
    return i < groups.size() ? groups[i].end - groups[i].begin : 0;
  };
  const std::string_view code = line.text().substr(at, size(0));
  const bool is_area_code = code[0] == '0' && (size(0) == 3 || size(0) == 4);
  if (is_area_code && size(1) >= 7 && size(1) <= 8) {
    const bool extension = line.at(groups[1].end) == '-' && size(2) >= 1 && size(2) <= 5;
    groups.resize(extension ? 3 : 2);
    const Group number = groups[1];
    groups[1] = {number.begin, number.end - 4};
    groups.insert(groups.begin() + 2, {number.end - 4, number.end});
    return write(groups.size(), k_landline);
  }
  if (is_area_code && size(1) == 5 &&
      is_known_hotline(line.text().substr(groups[1].begin, 5))) {  // 0755-12345
    return write(2, k_landline);
  }
  const bool halves = sizes_are(groups, {size(0), 4, 4}) || sizes_are(groups, {size(0), 3, 4});
  if (is_area_code && halves) return write(3, k_landline);  // 010-6554 3210
  const bool service = code == "400" || code == "800";
  if (service && (sizes_are(groups, {3, 3, 4}) || sizes_are(groups, {3, 4, 3}))) {
    return write(3, k_service);
  }
  return service && sizes_are(groups, {3, 7}) ? write(2, k_service) : at;
}

/// +86 before a number.
std::size_t read_country_code(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.at(at) != '+') return at;
  if (line.has(at, "+86") && looks_mobile(line, at + 3) &&
      line.skip_digits(at + 3) == at + 3 + k_mobile_digits) {  // +8613800138000
    write_groups(line, {{at + 1, at + 3}, {at + 3, at + 6}, {at + 6, at + 10}, {at + 10, at + 14}},
                 k_mobile, out);
    return at + 3 + k_mobile_digits;
  }
  const std::size_t end = line.skip_digits(at + 1);
  if (end == at + 1 || end > at + 4) return at;
  std::size_t number = end;
  if (line.at(number) == '-' || line.at(number) == ' ') ++number;
  const auto groups = read_groups(line, number);
  const std::size_t digits = size_of(groups);
  if (digits < 7 || digits > 12) return at;
  const std::string code(line.text().substr(at + 1, end - at - 1));
  out.hanzi(at, end, say_digits(code, DigitOne::yao), k_landline);
  out.inner_break(end, k_landline);
  if (const std::size_t mobile = read_mobile(line, number, out); mobile != number) return mobile;
  write_groups(line, groups, k_landline, out);
  return groups.back().end;
}

bool is_emergency(std::string_view digits) {
  return digits == "110" || digits == "119" || digits == "120" || digits == "122" ||
         digits == "999" || digits == "911" || digits == "114" || digits == "117" ||
         digits == "121";
}

constexpr std::array<std::string_view, 23> k_hotline_followers = {
    "热线", "急救", "报警",   "指挥", "电话", "平台",   "客服", "接警",
    "出警", "消防", "专线",   "救护", "台",   "调度",   "专席", "官网",
    "总机", "民警", "指战员", "警情", "联动", "宣传日", "查号"};
constexpr std::array<std::string_view, 6> k_before_emergency = {"火警", "匪警", "急救",
                                                                "报警", "警方", "拨"};

std::size_t read_hotline(const Line& line, std::size_t at, TokenWriter& out) {
  const std::size_t end = line.skip_digits(at);
  const std::string_view digits = line.text().substr(at, end - at);
  if (digits.size() < 3 || digits.size() > 6 || line.at(end) == '.' || line.at(end) == '-' ||
      line.at(end) == ':' || line.ends(at, "第")) {
    return at;
  }
  const bool followed =
      line.any_at(end, k_hotline_followers) != 0 || line.any_before(at, k_before_emergency);
  if (!followed && digits[0] == '9' && (line.roles_before(at) & k_quantity) != 0) return at;
  const bool known = is_known_hotline(digits) || (is_emergency(digits) && followed);
  if (!known && !(followed && digits.size() >= 5)) return at;
  if (is_counted(line, end) && !followed) return at;
  out.hanzi(at, end, say_digits(digits, DigitOne::yao), k_hotline);
  return end;
}

/// Another number without its area code, where the sentence is about telephones.
std::size_t read_further(const Line& line, std::size_t at, TokenWriter& out) {
  const std::size_t end = line.skip_digits(at);
  const bool joined = line.any_before(at, std::array<std::string_view, 4>{"或", "、", "和", "/"}) ||
                      (line.before(at) == ' ' && line.digit_before(at - 1));
  if (!joined || (line.roles_around(at) & k_digits_yao) == 0) return at;
  if (auto groups = read_groups(line, at); sizes_are(groups, {4, 4}) && line.at(end) == ' ') {
    groups.resize(2);
    write_groups(line, groups, k_cued, out);
    return groups.back().end;
  }
  if (end - at < 7 || end - at > 8 || is_counted(line, end)) return at;
  write_groups(line, {{at, end - 4}, {end - 4, end}}, k_cued, out);
  return end;
}

/// Behind 电话, 热线, 拨打 any group of digits is a number to call.
std::size_t read_cued(const Line& line, std::size_t at, TokenWriter& out) {
  std::size_t cue = at;
  while (cue > 0) {
    const char32_t c = line.point_before(cue);
    if (c != U'：' && c != U':' && c != U' ' && c != U'“' && c != U'为' && c != U'是' &&
        c != U'"') {
      break;
    }
    cue -= decode_utf8_before(line.text().substr(0, cue), cue).size;
  }
  if ((line.roles_before(cue) & k_digits_yao) == 0) return at;
  const auto groups = read_groups(line, at);
  const std::size_t end = groups.back().end;
  if (end - at < 3 || is_counted(line, end) || line.at(end) == '%' || line.at(end) == '.')
    return at;
  write_groups(line, groups, k_cued, out);
  return end;
}

}  // namespace

std::size_t read_phone(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.at(at) == '+') return read_country_code(line, at, out);
  if (!line.digit_at(at) || line.digit_before(at) || line.letter_before(at)) return at;
  for (const auto reader : {read_mobile, read_area_code, read_behind_code, read_landline, read_cued,
                            read_further, read_hotline}) {
    if (const std::size_t end = reader(line, at, out); end != at) return end;
  }
  return at;
}

}  // namespace langdu
