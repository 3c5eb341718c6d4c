// Plates, trains, flights, roads and bus lines: letters as they are, digits one by one, 1 as 幺.
#include <array>

#include "normalize/chinese_numeral.h"
#include "normalize/model_name.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_plate{SemioticClass::vehicle, "vehicle: number plate"};
constexpr Reason k_line{SemioticClass::vehicle, "vehicle: train, flight or road"};
constexpr Reason k_numbered{SemioticClass::vehicle, "vehicle: numbered road or bus line"};

constexpr Reason k_aircraft_model{SemioticClass::model_name, "model: variant of an aircraft"};
constexpr Reason k_room{SemioticClass::identifier, "identifier: room behind a house"};
constexpr Reason k_institution{SemioticClass::identifier, "identifier: numbered institution"};

constexpr std::array<std::string_view, 4> k_aircraft = {"波音", "空客", "Boeing ", "Airbus "};
constexpr std::array<std::string_view, 8> k_institutions = {"中学", "医院", "厂",   "研究所",
                                                            "舰",   "房间", "大楼", "部队"};
constexpr Reason k_weapon{SemioticClass::model_name, "model: year of a weapon"};
constexpr Reason k_port{SemioticClass::identifier, "identifier: port"};

constexpr std::array<std::string_view, 8> k_weapons = {"坦克", "步枪", "手枪", "主战",
                                                       "轻型", "自动", "火炮", "机枪"};
constexpr std::array<std::string_view, 5> k_rooms = {"室", "房间", "号房", "包厢", "教室"};
constexpr std::array<std::string_view, 5> k_houses = {"栋", "幢", "单元", "楼", "座"};
constexpr std::string_view k_provinces =
    "京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新港澳台";
constexpr std::array<std::string_view, 3> k_plate_dots = {"·", "•", "-"};
constexpr std::array<std::string_view, 13> k_followers = {"次",   "高速", "国道", "省道", "列车",
                                                          "航班", "客机", "沪昆", "京",   "公路",
                                                          "动车", "高铁", "号线"};
constexpr std::array<std::string_view, 5> k_joints = {"/", "、", "和", "及", "与"};
constexpr std::array<std::string_view, 3> k_motorways = {"高速", "公路", "京"};
constexpr std::array<std::string_view, 30> k_airlines = {
    "CA", "MU", "CZ", "HU", "ZH", "MF", "FM", "3U", "9C", "HO", "SC", "GS", "JD", "KN", "8L",
    "GJ", "QW", "EU", "MH", "SQ", "CX", "KE", "OZ", "NH", "JL", "UA", "LH", "EK", "QR", "TK"};
constexpr std::array<std::string_view, 8> k_cues_before = {"列车", "航班", "车次", "高铁",
                                                           "动车", "班机", "高速", "国道"};
constexpr std::array<std::string_view, 4> k_road_followers = {"国道", "省道", "县道", "路"};

bool is_plate_character(const Line& line, std::size_t at) {
  return line.digit_at(at) || (line.at(at) >= 'A' && line.at(at) <= 'Z');
}

/// Letters as Latin, digits one by one.
void write_characters(const Line& line, std::size_t begin, std::size_t end, Reason reason,
                      TokenWriter& out) {
  for (std::size_t i = begin; i < end;) {
    const bool digits = line.digit_at(i);
    const std::size_t stop = std::min(end, digits ? line.skip_digits(i) : line.skip_letters(i));
    const std::string_view part = line.text().substr(i, stop - i);
    if (digits) {
      out.hanzi(i, stop, say_digits(part, DigitOne::yao), reason);
    } else {
      out.latin(i, stop, std::string(part), LatinStyle::letters, reason);
    }
    i = stop;
  }
}

/// 京A·12345, 沪B12345: stands behind the name of a province.
std::size_t read_plate(const Line& line, std::size_t at, TokenWriter& out) {
  const char32_t province = line.point_before(at);
  if (province == 0 || !is_hanzi(province) ||
      k_provinces.find(to_utf8(province)) == std::string_view::npos) {
    return at;
  }
  constexpr std::string_view k_police = "警";  // 皖A警1234
  if (const std::size_t digits = at + 1 + k_police.size();
      line.has(at + 1, k_police) && line.skip_digits(digits) == digits + 4) {
    write_characters(line, at, at + 1, k_plate, out);
    out.hanzi(at + 1, digits, std::string(k_police), k_plate);
    write_characters(line, digits, digits + 4, k_plate, out);
    return digits + 4;
  }
  constexpr std::array<std::string_view, 5> k_kinds = {"学", "警", "挂", "港", "澳"};
  const std::size_t begin = at + 1 + line.any_at(at + 1, k_plate_dots);
  if (line.skip_digits(begin) == begin + 4 && line.any_at(begin + 4, k_kinds) != 0) {  // 津C·8888学
    write_characters(line, at, at + 1, k_plate, out);
    write_characters(line, begin, begin + 4, k_plate, out);
    return begin + 4;
  }
  std::size_t end = begin;
  std::size_t digits = 0;
  while (is_plate_character(line, end)) {
    digits += line.digit_at(end) ? 1 : 0;
    ++end;
  }
  const std::size_t size = end - begin;
  if (size < 5 || size > 6 || digits < 3 || line.letter_at(end)) return at;
  write_characters(line, at, at + 1, k_plate, out);
  write_characters(line, begin, end, k_plate, out);
  return end;
}

std::string line_name(const Line& line, std::size_t begin, std::size_t end) {
  return std::string(line.text().substr(begin, end - begin));
}

/// The rest of D301/304次, G1/G2次列车.
std::size_t write_further_trains(const Line& line, std::size_t at, TokenWriter& out) {
  while (line.at(at) == '/') {
    const std::size_t digits = line.skip_letters(at + 1);
    const std::size_t end = line.skip_digits(digits);
    if (digits - at > 2 || end == digits || end - digits > 4 || line.letter_at(end)) break;
    out.punctuation(at, at + 1, PunctuationKind::enumeration_comma, "、");
    write_characters(line, at + 1, end, k_line, out);
    at = end;
  }
  return at;
}

/// Is 车次 or the like near before, so that a list may follow it?
bool has_cue(const Line& line, std::size_t at) {
  constexpr std::size_t k_near = 40;
  const std::size_t begin = at > k_near ? at - k_near : 0;
  const std::string_view near = line.text().substr(begin, at - begin);
  for (const std::string_view cue : k_cues_before) {
    const std::size_t found = near.rfind(cue);
    if (found == std::string_view::npos) continue;
    if (near.find("。", found) == std::string_view::npos &&
        near.find("，", found) == std::string_view::npos) {
      return true;
    }
  }
  return false;
}

/// Does 次 or 列车 stand behind the list of numbers that goes on at `at`?
bool lists_trains(const Line& line, std::size_t at) {
  constexpr int k_longest_list = 12;
  for (int i = 0; i < k_longest_list; ++i) {
    const std::size_t joint = line.any_at(at, k_joints);
    if (joint == 0) break;
    const std::size_t end = line.skip_digits(line.skip_letters(at + joint));
    if (end == at + joint || end - at > 12) return false;
    at = end;
  }
  return line.has(at, "次") || line.has(at, "列车");
}

std::size_t read_train(const Line& line, std::size_t at, TokenWriter& out) {
  const std::size_t digits = line.skip_letters(at);
  const std::size_t end = line.skip_digits(digits);
  if (digits - at > 2 || end == digits || end - digits > 4 || line.letter_at(end)) return at;
  const bool upper = line.at(at) >= 'A' && line.at(at) <= 'Z';
  if (!upper) return at;
  if (line.at(at) == 'K' && line.at(end) == '+' && line.digit_at(end + 1)) {  // K35+200
    out.latin(at, digits, "K", LatinStyle::letters, k_line);
    out.hanzi(digits, end, say_cardinal(line.text().substr(digits, end - digits)), k_line);
    return end;
  }
  const bool slash = line.at(end) == '/' && line.digit_at(end + 1);
  const bool listed = lists_trains(line, end);
  if (slash && !listed) return at;
  const bool train =
      (line.at(at) == 'G' || line.at(at) == 'D') && digits - at == 1 && end - digits == 4;
  if (!train && !listed && line.any_at(end, k_followers) == 0 && !has_cue(line, at)) return at;
  const bool motorway =
      end - digits <= 2 && (line.any_at(end, k_motorways) != 0 || line.any_before(at, k_motorways));
  if (motorway) {  // G15沈海高速, S26公路: two digits are a value
    out.latin(at, digits, line_name(line, at, digits), LatinStyle::letters, k_line);
    out.hanzi(digits, end, say_cardinal(line.text().substr(digits, end - digits)), k_line);
    return end;
  }
  write_characters(line, at, end, k_line, out);
  return write_further_trains(line, end, out);
}

/// CA1831, 3U8633 without a cue: the code of an airline and the number of a flight.
std::size_t read_flight(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.any_at(at, k_airlines) == 0) return at;
  const std::size_t end = line.skip_digits(at + 2);
  if (end - at < 5 || end - at > 6 || line.letter_at(end) || line.at(end) == '-') return at;
  write_characters(line, at, end, k_line, out);
  return end;
}

/// 99式坦克, 95式步枪: the year of a weapon; 24式太极拳 counts.
bool is_weapon(const Line& line, std::size_t at, std::size_t end) {
  const std::size_t behind = end + std::string_view("式").size();
  if (line.any_at(behind, std::array<std::string_view, 3>{"太极", "健身", "广播"}) != 0) {
    return false;
  }
  return line.at(at) >= '5' || line.any_at(behind, k_weapons) != 0;
}

/// 107国道, 302路公交: three digits and more are called out.
std::size_t read_numbered(const Line& line, std::size_t at, TokenWriter& out) {
  const std::size_t end = line.skip_digits(at);
  if (line.any_before(at, k_aircraft) && line.at(end) == '-' && line.digit_at(end + 1)) {
    const std::size_t stop = line.skip_digits(end + 1);
    const std::string_view text = line.text();
    out.hanzi(at, end, say_model_figure(text.substr(at, end - at)), k_aircraft_model);
    out.hanzi(end + 1, stop, say_model_figure(text.substr(end + 1, stop - end - 1)),
              k_aircraft_model);
    return stop;
  }
  if (line.has(end, "次列车") && end - at == 4) {
    write_characters(line, at, end, k_line, out);
    return end;
  }
  if (line.has(end, "式") && end - at == 2 && is_weapon(line, at, end)) {
    out.hanzi(at, end, say_digits(line.text().substr(at, 2), DigitOne::yi), k_weapon);
    return end;
  }
  if (line.has(end, "端口") && end - at >= 2) {
    out.hanzi(at, end, say_digits(line.text().substr(at, end - at), DigitOne::yi), k_port);
    return end;
  }
  const bool room = line.any_at(end, k_rooms) != 0 && end - at >= 3 && end - at <= 4;
  if (room && !line.has(end, "室内")) {
    write_characters(line, at, end, k_room, out);
    return end;
  }
  if (line.any_before(at, k_houses) && end - at >= 3 && end - at <= 4 && !line.hanzi_at(end)) {
    write_characters(line, at, end, k_room, out);
    return end;
  }
  if (end - at == 3 && line.any_at(end, k_institutions) != 0 && line.at(end - 1) != '0') {
    if (line.has(end, "部队")) {  // 731部队
      out.hanzi(at, end, say_digits(line.text().substr(at, end - at), DigitOne::yi), k_institution);
    } else {
      write_characters(line, at, end, k_institution, out);
    }
    return end;
  }
  if (end - at < 3 || end - at > 4) return at;
  const bool bus =
      line.any_before(at, std::array<std::string_view, 2>{"公交", "公交车"}) && line.has(end, "路");
  if (!bus && line.any_at(end, k_road_followers) == 0) return at;
  write_characters(line, at, end, k_numbered, out);
  return end;
}

}  // namespace

std::size_t read_vehicle(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.digit_before(at) || line.letter_before(at)) return at;
  if (const std::size_t end = read_flight(line, at, out); end != at) return end;
  if (line.digit_at(at)) return read_numbered(line, at, out);
  if (!line.letter_at(at)) return at;
  if (const std::size_t end = read_plate(line, at, out); end != at) return end;
  return read_train(line, at, out);
}

}  // namespace langdu
