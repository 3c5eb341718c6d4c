// Amounts with a sign, a unit, a currency or a percent sign, and ranges of them: -3℃, 30%-35%,
// ¥12.5万, 5-10km, 350Wh/kg.
#include <array>
#include <optional>

#include "normalize/amount.h"
#include "normalize/math.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_percent{SemioticClass::percent, "percent: sign behind the figure"};
constexpr Reason k_money{SemioticClass::money, "money: currency sign or code"};
constexpr Reason k_unit{SemioticClass::measure, "measure: unit behind the figure"};
constexpr Reason k_temperature{SemioticClass::temperature, "temperature: degrees"};
constexpr Reason k_range{SemioticClass::range, "range: figures joined by a dash"};
constexpr Reason k_signed{SemioticClass::cardinal, "cardinal: with a sign"};
constexpr Reason k_per{SemioticClass::measure, "measure: slash between units"};

/// Before the number of an aircraft or missile, whose variant may look like a unit.
constexpr std::array<std::string_view, 14> k_craft = {
    "轰", "歼", "运", "直", "苏", "卡", "图", "强", "空警", "红旗", "东风", "鹰击", "霹雳", "巨浪"};
constexpr std::array<std::string_view, 2> k_word_joints = {"至", "到"};
constexpr std::array<std::string_view, 10> k_negative_followers = {
    "%", "‰", "万", "亿", "元", "℃", "°", "个百分点", "分贝", "度"};

enum class Joint { dash, word };

struct Range {
  Amount first;
  Amount second;
  Joint joint = Joint::dash;
  std::string spoken_joint;
  std::size_t end = 0;
};

Reason reason_of(const Amount& amount) {
  if (!amount.fraction_of.empty()) return k_percent;
  if (!amount.currency.empty()) return k_money;
  if (amount.unit.end == 0) return k_signed;
  return amount.unit.semiotic_class == SemioticClass::temperature ? k_temperature : k_unit;
}

/// A dash joins any two amounts; 至 and 到 need something done only if the unit behind the second
/// also makes the first (5至10%, -8到-3℃).
bool needs_reading(const Range& range) {
  if (range.joint == Joint::dash) return true;
  if (!range.first.bare() || range.second.bare()) return false;
  return !range.second.fraction_of.empty() || range.first.sign != Sign::none;
}

std::optional<Range> read_range(const Line& line, const Amount& first) {
  Range range;
  range.first = first;
  std::size_t next = skip_range_sign(line, first.end);
  if (first.sign == Sign::minus && line.has(first.end, "--")) next = first.end + 1;  // -5--3℃
  range.spoken_joint = "到";
  if (next == first.end) {
    const std::size_t size = line.any_at(first.end, k_word_joints);
    range.joint = Joint::word;
    range.spoken_joint = line.text().substr(first.end, size);
    next += size;
  } else if (is_minus(line, first.end)) {
    return {};
  }
  if (next == first.end) return {};
  auto second = read_amount(line, next);
  if (!second) return {};
  range.second = *second;
  range.first.degrees = second->degrees;
  range.end = second->end;
  if (!first.currency.empty() && second->bare()) {
    range.second.magnitude =
        line.text().substr(second->figure.end, second->magnitude_end - second->figure.end);
    range.end = second->magnitude_end;
    if (range.second.magnitude.empty()) {  // ¥8k-12k
      range.end = read_english_magnitude(line, range.end, range.second.places);
    }
  }
  const std::size_t third = skip_range_sign(line, range.end);
  if (third != range.end && line.digit_at(third)) return {};
  if (!needs_reading(range)) return {};
  return range;
}

std::string say_range(const Range& range) {
  const auto& [first, second, joint, spoken_joint, end] = range;
  const std::string values = say_plain_value(first) + spoken_joint + say_plain_value(second);
  const bool unsigned_range = first.sign == Sign::none && second.sign == Sign::none;
  if (first.bare() && !second.bare() && unsigned_range) return say_with_unit(second, values);
  if (!first.currency.empty() && second.bare()) return say_with_unit(first, values);
  if (first.bare() && !second.bare()) {
    Amount whole = first;
    whole.unit = second.unit;
    whole.fraction_of = second.fraction_of;
    whole.currency = second.currency;
    return say_amount(whole) + spoken_joint + say_amount(second);
  }
  return say_amount(first) + spoken_joint + say_amount(second);
}

/// May a sign at `at` belong to the figure behind it, and not join what is before?
bool may_be_signed(const Line& line, std::size_t at) {
  const bool sign =
      line.at(at) == '-' || line.at(at) == '+' || line.has(at, "−") || line.has(at, "–");
  if (!sign) return true;
  if (line.digit_before(at) || line.letter_before(at) || line.before(at) == ')' ||
      line.ends(at, "）") || line.ends(at, "”") || line.before(at) == '%') {
    return false;
  }
  if (!line.hanzi_before(at)) return true;
  if ((line.roles_before(at) & k_quantity) != 0) return true;
  auto figure = read_figure(line, at + 1);
  if (!figure) return false;
  std::size_t end = figure->end;
  std::size_t next = skip_range_sign(line, end);  // -3到5度
  if (next == end) next = end + line.any_at(end, k_word_joints);
  if (next != end) {
    if (line.at(next) == '-') ++next;
    if (const auto second = read_figure(line, next)) end = second->end;
  }
  return figure->is_decimal() || line.any_at(end, k_negative_followers) != 0;
}

/// 元/吨, g/片, 元/天·人 behind an amount: 每 and a measure word or unit.
std::size_t read_per(const Line& line, std::size_t at, TokenWriter& out) {
  while (line.at(at) == '/' || line.has(at, "·")) {
    const std::size_t next = at + (line.at(at) == '/' ? 1 : std::string_view("·").size());
    const auto portion = read_amount(line, next);
    const bool tens =
        portion && (portion->figure.integer == "100" || portion->figure.integer == "1000" ||
                    portion->figure.integer == "10");
    if (tens && portion->unit.end != 0 && line.digit_at(next)) {
      out.mixed(at, portion->end, "每" + say_amount(*portion), k_per);  // 5g/100mL
      return portion->end;
    }
    const UnitSpan unit = read_unit(line, next);
    const bool counted = (line.roles_at(next) & (k_measure | k_measure_er)) != 0;
    if (unit.end == 0 && !(counted && line.hanzi_at(next))) break;
    const std::size_t end = unit.end != 0 ? unit.end : next;
    out.mixed(at, end, "每" + unit.spoken, k_per);
    at = end;
    if (unit.end == 0) break;
  }
  return at;
}

/// Letters behind a figure that belong to its name and are no unit: iPhone 6s, 轰6N, 2N+1.
bool is_part_of_name(const Line& line, const Amount& amount) {
  const std::size_t begin = amount.figure.begin;
  const bool named = line.before(begin) == ' ' && line.letter_before(begin - 1) &&
                     !amount.figure.is_decimal() && amount.figure.integer.size() <= 2;
  if (named && amount.unit.end != 0 && line.before(amount.unit.end - 1) == ' ')
    return true;  // IONIQ 3 N
  if (amount.unit.end != amount.figure.end + 1 || !line.letter_at(amount.figure.end)) return false;
  const char after = line.at(amount.unit.end);
  const char letter = line.at(amount.figure.end);
  if ((letter == 'N' || letter == 'x') &&
      (after == '+' || after == '-' || after == '=' || line.has(amount.unit.end, "²") ||
       line.has(amount.unit.end, "³")))
    return true;
  if (line.at(amount.figure.end) == 'A' && !amount.figure.is_decimal()) {  // 10A; 5V/2A is 安
    constexpr std::array<std::string_view, 6> k_before = {"V/",     "V ",     "电流",
                                                          "电流为", "电流达", "电流约"};
    return !line.any_before(begin, k_before) && !line.has(amount.unit.end, "电流");
  }
  if ((line.roles_before(begin) & k_model) != 0 && !amount.figure.is_decimal())
    return true;  // 骁龙8s
  if (line.any_before(begin, k_craft) && line.at(amount.figure.end) <= 'Z') return true;
  return named;
}

/// LPR-30BP: the basis points come off the rate.
std::size_t read_spread(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.letter_before(at) || (line.at(at) != '-' && line.at(at) != '+')) return at;
  const auto amount = read_amount(line, at + 1);
  if (!amount || amount->unit.end == 0 || amount->unit.spoken != "个基点") return at;
  Amount points = *amount;
  out.mixed(at, points.end, (line.at(at) == '-' ? "减" : "加") + say_amount(points), k_unit);
  return points.end;
}

}  // namespace

std::size_t read_bare_unit(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.letter_before(at) || line.digit_before(at)) return at;
  const auto found = line.tables().units.prefix_of(line.text().substr(at));
  const bool compound =
      found && line.text().substr(at, found.size).find('/') != std::string_view::npos;
  if (!compound && !(found && line.ends(at, "每"))) return at;  // 每m²
  const std::size_t end = at + found.size;
  if (found.value->spoken.find('~') != std::string::npos) return at;
  if (line.letter_at(end) || line.digit_at(end) || line.at(end) == '/') return at;
  out.mixed(at, end, found.value->spoken, k_unit);
  return end;
}

std::size_t read_quantity(const Line& line, std::size_t at, TokenWriter& out) {
  const bool digit = line.digit_at(at);
  if (const std::size_t end = read_spread(line, at, out); end != at) return end;
  const bool factor =
      (line.before(at) == 'x' || line.before(at) == 'X') && line.digit_before(at - 1);  // 5x6cm
  if (digit && (line.digit_before(at) || (line.letter_before(at) && !factor))) return at;
  if (!digit && !may_be_signed(line, at)) return at;
  const auto first = read_amount(line, at);
  if (!first || is_part_of_name(line, *first)) return at;
  if (const auto range = read_range(line, *first)) {
    const bool bare = range->first.bare() && range->second.bare();
    out.mixed(at, range->end, say_range(*range),
              bare ? k_range : reason_of(range->second.bare() ? range->first : range->second));
    return bare ? range->end : read_per(line, range->end, out);
  }
  if (first->bare() && first->sign == Sign::none) return at;
  out.mixed(at, first->end, say_amount(*first), reason_of(*first));
  return first->bare() ? first->end : read_per(line, first->end, out);
}

}  // namespace langdu
