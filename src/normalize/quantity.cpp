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
  range.end = second->end;
  if (!first.currency.empty() && second->bare()) {
    range.second.magnitude =
        line.text().substr(second->figure.end, second->magnitude_end - second->figure.end);
    range.end = second->magnitude_end;
  }
  const std::size_t third = skip_range_sign(line, range.end);
  if (third != range.end && line.digit_at(third)) return {};
  if (!needs_reading(range)) return {};
  return range;
}

std::string say_range(const Range& range) {
  const auto& [first, second, joint, spoken_joint, end] = range;
  const std::string values = say_figure(first.figure) + first.magnitude + spoken_joint +
                             say_figure(second.figure) + second.magnitude;
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
  const auto figure = read_figure(line, at + 1);
  return figure && (figure->is_decimal() || line.any_at(figure->end, k_negative_followers) != 0);
}

}  // namespace

std::size_t read_quantity(const Line& line, std::size_t at, TokenWriter& out) {
  const bool digit = line.digit_at(at);
  if (digit ? line.digit_before(at) || line.letter_before(at) : !may_be_signed(line, at)) return at;
  const auto first = read_amount(line, at);
  if (!first) return at;
  if (const auto range = read_range(line, *first)) {
    const bool bare = range->first.bare() && range->second.bare();
    out.mixed(at, range->end, say_range(*range),
              bare ? k_range : reason_of(range->second.bare() ? range->first : range->second));
    return range->end;
  }
  if (first->bare() && first->sign == Sign::none) return at;
  out.mixed(at, first->end, say_amount(*first), reason_of(*first));
  return first->end;
}

}  // namespace langdu
