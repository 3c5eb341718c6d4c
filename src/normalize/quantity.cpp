// Amounts with a sign, a unit, a currency or a percent sign, and ranges of them: -3℃, 30%-35%,
// ¥12.5万, 5-10km, 350Wh/kg, 3000+.
#include "normalize/quantity.h"

#include <array>
#include <optional>

#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_percent{SemioticClass::percent, "percent: sign behind the figure"};
constexpr Reason k_money{SemioticClass::money, "money: currency sign or code"};
constexpr Reason k_measure_reason{SemioticClass::measure, "measure: unit behind the figure"};
constexpr Reason k_temperature{SemioticClass::temperature, "temperature: degrees"};
constexpr Reason k_range{SemioticClass::range, "range: figures joined by a dash"};
constexpr Reason k_signed{SemioticClass::cardinal, "cardinal: with a sign"};

constexpr std::array<std::string_view, 3> k_minus = {"-", "−", "–"};
constexpr std::array<std::string_view, 2> k_joints = {"至", "到"};

enum class Sign { none, minus, plus, plus_minus };

/// A figure with what stands around it.
struct Amount {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< behind the unit
  Sign sign = Sign::none;
  Figure figure;
  std::string magnitude;    ///< 万, 亿, as written, with 多 or 余
  std::string currency;     ///< 元, 美元
  std::string fraction_of;  ///< 百, 千, 万 of a percent sign
  UnitSpan unit;

  [[nodiscard]] bool bare() const {
    return currency.empty() && fraction_of.empty() && unit.end == 0;
  }
};

std::size_t read_sign(const Line& line, std::size_t at, Sign& sign) {
  if (const std::size_t size = line.any_at(at, k_minus)) {
    sign = Sign::minus;
    return at + size;
  }
  if (line.has(at, "±") || line.has(at, "+/-")) {
    sign = Sign::plus_minus;
    return at + (line.has(at, "±") ? std::string_view("±").size() : 3);
  }
  if (line.at(at) == '+') {
    sign = Sign::plus;
    return at + 1;
  }
  return at;
}

std::size_t read_percent_sign(const Line& line, std::size_t at, std::string& fraction_of) {
  if (line.at(at) == '%') {
    fraction_of = "百";
    return at + 1;
  }
  if (line.has(at, "‰")) fraction_of = "千";
  if (line.has(at, "‱")) fraction_of = "万";
  return fraction_of.empty() ? at : at + std::string_view("‰").size();
}

/// The magnitude and vague word behind a figure, if something is behind them that makes the amount.
std::size_t read_magnitude(const Line& line, std::size_t at, std::string& magnitude) {
  std::size_t end = skip_magnitude(line, line.skip_space(at));
  if (end == line.skip_space(at)) end = at;
  std::size_t vague = skip_vague(line, end);
  if (vague != end && line.at(end) == '+' && end == at) vague = end;
  std::string text(line.text().substr(at, vague - at));
  if (const std::size_t plus = text.find('+'); plus != std::string::npos)
    text.replace(plus, 1, "多");
  if (!text.empty() && text[0] == ' ') text.erase(0, 1);
  magnitude = text;
  return vague;
}

std::optional<Amount> read_amount(const Line& line, std::size_t at) {
  Amount amount;
  amount.begin = at;
  std::size_t next = read_sign(line, at, amount.sign);
  const auto currency = line.tables().currencies.prefix_of(line.text().substr(next));
  if (currency) {
    const std::size_t figure = line.skip_space(next + currency.size);
    const bool inside_word = line.letter_at(next) && line.letter_before(next);
    if (line.digit_at(figure) && !inside_word) {
      amount.currency = *currency.value;
      next = figure;
    }
  }
  const auto figure = read_figure(line, next);
  if (!figure) return {};
  amount.figure = *figure;
  amount.end = figure->end;
  const std::size_t behind = read_magnitude(line, figure->end, amount.magnitude);
  const std::size_t after = line.skip_space(behind);
  if (const std::size_t end = read_percent_sign(line, after, amount.fraction_of); end != after) {
    amount.end = end;
    return amount;
  }
  if (!amount.currency.empty()) {
    amount.end = behind;
    return amount;
  }
  if (const auto code = line.tables().currencies.prefix_of(line.text().substr(after));
      code && !line.letter_at(after + code.size) && line.at(after) != '$') {
    amount.currency = *code.value;
    amount.end = after + code.size;
    return amount;
  }
  amount.unit = read_unit(line, after);
  if (amount.unit.end != 0) {
    amount.end = amount.unit.end;
  } else {
    amount.magnitude.clear();
  }
  return amount;
}

std::string say_sign(const Amount& amount) {
  switch (amount.sign) {
    case Sign::minus:
      return amount.unit.semiotic_class == SemioticClass::temperature ? "零下" : "负";
    case Sign::plus_minus:
      return "正负";
    case Sign::plus:
      return "正";
    case Sign::none:
      break;
  }
  return "";
}

std::string say_value(const Amount& amount) {
  const bool liang = !amount.magnitude.empty() ||
                     (amount.unit.end != 0 && amount.unit.two == TwoBefore::liang) ||
                     (!amount.currency.empty() && amount.fraction_of.empty());
  return (liang ? say_counted_figure(amount.figure) : say_figure(amount.figure)) + amount.magnitude;
}

/// The unit behind one or two values. 6.3L/100km is said 百公里六点三升, so some units wrap.
std::string say_with_unit(const Amount& amount, const std::string& value) {
  if (!amount.fraction_of.empty()) return amount.fraction_of + "分之" + value;
  if (!amount.currency.empty()) return value + amount.currency;
  if (amount.unit.end == 0) return value;
  const std::size_t slot = amount.unit.spoken.find('~');
  if (slot == std::string::npos) return value + amount.unit.spoken;
  return amount.unit.spoken.substr(0, slot) + value + amount.unit.spoken.substr(slot + 1);
}

std::string say_amount(const Amount& amount) {
  if (!amount.fraction_of.empty() || amount.unit.end == 0) {
    return say_sign(amount) + say_with_unit(amount, say_value(amount));
  }
  return say_with_unit(amount, say_sign(amount) + say_value(amount));
}

Reason reason_of(const Amount& amount) {
  if (!amount.fraction_of.empty()) return k_percent;
  if (!amount.currency.empty()) return k_money;
  if (amount.unit.end == 0) return k_signed;
  return amount.unit.semiotic_class == SemioticClass::temperature ? k_temperature
                                                                  : k_measure_reason;
}

/// The second half of a range that begins with `first`, if there is one.
std::optional<Amount> read_second(const Line& line, const Amount& first, std::string& joint) {
  std::size_t next = skip_range_sign(line, first.end);
  joint = "到";
  if (next == first.end) {
    if (const std::size_t size = line.any_at(first.end, k_joints)) {
      joint = line.text().substr(first.end, size);
      next = first.end + size;
    }
  }
  if (next == first.end) return {};
  const bool signed_ok = line.any_at(next, k_minus) != 0 || line.at(next) == '+';
  if (!line.digit_at(next) && !signed_ok &&
      !line.tables().currencies.prefix_of(line.text().substr(next))) {
    return {};
  }
  auto second = read_amount(line, next);
  if (!second || (skip_range_sign(line, second->end) != second->end &&
                  line.digit_at(skip_range_sign(line, second->end)))) {
    return {};
  }
  // 5至10% is a range of percents, 5到10公里 is not one that needs anything done.
  if (joint != "到" || !skip_range_sign(line, first.end)) {
    return second;
  }
  return second;
}

/// Says a range; the unit of the second half also holds for a bare first half.
std::string say_range(Amount first, const Amount& second, const std::string& joint) {
  if (first.bare() && !second.bare()) {
    const std::string magnitude = first.magnitude;
    Amount unit = second;
    if (first.sign == Sign::none && second.sign == Sign::none) {
      return say_with_unit(unit, say_figure(first.figure) + magnitude + joint +
                                     say_figure(second.figure) + second.magnitude);
    }
    first.unit.semiotic_class = second.unit.semiotic_class;
    if (!second.fraction_of.empty()) first.fraction_of = second.fraction_of;
    return say_amount(first) + joint + say_amount(second);
  }
  if (!first.currency.empty() && second.currency.empty() && second.bare()) {
    return say_figure(first.figure) + first.magnitude + joint + say_figure(second.figure) +
           second.magnitude + first.currency;
  }
  return say_amount(first) + joint + say_amount(second);
}

/// Does a minus stand here, not a hyphen that joins?
bool may_be_signed(const Line& line, std::size_t at) {
  if (line.digit_before(at) || line.letter_before(at) || line.before(at) == ')' ||
      line.ends(at, "）") || line.ends(at, "”") || line.before(at) == '%') {
    return false;
  }
  if (!line.hanzi_before(at) || line.at(at) == '+' || line.has(at, "±")) return true;
  return (line.roles_before(at) & k_quantity) != 0;
}

}  // namespace

UnitSpan read_unit(const Line& line, std::size_t at) {
  UnitSpan span;
  const auto& units = line.tables().units;
  auto found = units.prefix_of(line.text().substr(at));
  if (!found) return span;
  std::size_t end = at + found.size;
  const bool latin = line.letter_at(end - 1);
  if (latin && (line.letter_at(end) || (line.digit_at(end) && !line.digit_at(at)))) return span;
  span = {end, found.value->spoken, found.value->semiotic_class, found.value->two};
  while (line.at(end) == '/' || line.has(end, "·")) {
    const bool per = line.at(end) == '/';
    const std::size_t next = end + (per ? 1 : std::string_view("·").size());
    found = units.prefix_of(line.text().substr(next));
    if (!found || line.letter_at(next + found.size)) break;
    span.spoken += (per ? "每" : "") + found.value->spoken;
    end = next + found.size;
    span.end = end;
  }
  return span;
}

std::size_t read_quantity(const Line& line, std::size_t at, TokenWriter& out) {
  const bool digit = line.digit_at(at);
  if (digit && (line.digit_before(at) || (line.letter_before(at)))) return at;
  if (!digit && !may_be_signed(line, at)) return at;
  const auto first = read_amount(line, at);
  if (!first) return at;
  std::string joint;
  const bool wordy_joint = skip_range_sign(line, first->end) == first->end;
  if (auto second = read_second(line, *first, joint)) {
    const bool shares = first->bare() && !second->bare();
    if (!wordy_joint || (shares && !second->fraction_of.empty())) {
      const Reason reason =
          second->bare() && first->bare() ? k_range : reason_of(second->bare() ? *first : *second);
      out.hanzi(at, second->end, say_range(*first, *second, joint), reason);
      return second->end;
    }
  }
  if (first->bare() && first->sign == Sign::none) return at;
  out.hanzi(at, first->end, say_amount(*first), reason_of(*first));
  return first->end;
}

}  // namespace langdu
