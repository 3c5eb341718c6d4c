#include "normalize/amount.h"

#include <algorithm>
#include <array>

#include "normalize/chinese_numeral.h"

namespace langdu {
namespace {

constexpr std::array<std::string_view, 3> k_minus = {"-", "−", "–"};

std::size_t read_sign(const Line& line, std::size_t at, Sign& sign) {
  if (const std::size_t size = line.any_at(at, k_minus)) {
    sign = Sign::minus;
    return at + size;
  }
  if (const std::size_t size = line.any_at(at, std::array<std::string_view, 3>{"±", "+/-", "+-"})) {
    sign = Sign::plus_minus;
    return at + size;
  }
  if (line.at(at) == '+') {
    sign = Sign::plus;
    return at + 1;
  }
  return at;
}

std::size_t read_percent_sign(const Line& line, std::size_t at, Amount& amount) {
  if (line.at(at) == '%') {
    amount.fraction_of = "百";
    ++at;
  } else if (line.has(at, "‰") || line.has(at, "‱")) {
    amount.fraction_of = line.has(at, "‰") ? "千" : "万";
    at += std::string_view("‰").size();
  } else {
    return at;
  }
  if (line.at(at) == '+' && !line.digit_at(at + 1) && !line.letter_at(at + 1)) {
    amount.magnitude += "多";
    ++at;
  }
  return at;
}

/// Past 万, 亿, 多 behind a figure; a plus there is 多 (20万+).
std::size_t read_magnitude(const Line& line, std::size_t at, std::string& magnitude) {
  const std::size_t begin = line.skip_space(at);
  std::size_t end = skip_magnitude(line, begin);
  if (end == begin) end = at;
  std::size_t vague = skip_vague(line, end);
  if (line.before(vague) == '+' && vague != end &&
      (line.letter_at(vague) || line.digit_at(vague) || line.at(vague) == '+')) {
    vague = end;
  }
  magnitude = line.text().substr(end == at ? at : begin, vague - (end == at ? at : begin));
  if (const std::size_t plus = magnitude.find('+'); plus != std::string::npos) {
    magnitude.replace(plus, 1, "多");
  }
  return vague;
}

struct EnglishMagnitude {
  std::string_view word;
  std::size_t places;
};

/// The currency sign or code before the figure.
std::size_t read_currency_before(const Line& line, std::size_t at, std::string& currency) {
  const auto found = line.tables().currencies.prefix_of(line.text().substr(at));
  if (!found || (line.letter_at(at) && line.letter_before(at))) return at;
  const std::size_t figure = line.skip_space(at + found.size);
  if (!line.digit_at(figure)) return at;
  currency = *found.value;
  return figure;
}

/// The currency code behind it; `$` only where no figure follows that it belongs to.
std::size_t read_currency_behind(const Line& line, std::size_t at, std::string& currency) {
  const auto found = line.tables().currencies.prefix_of(line.text().substr(at));
  if (!found) return at;
  const std::size_t end = at + found.size;
  if (line.letter_at(end) || line.digit_at(line.skip_space(end))) return at;
  currency = *found.value;
  return end;
}

/// Past the currency behind the figure that its sign says already: ￥12元, $5美元.
std::size_t skip_same_currency(const Line& line, std::size_t at, const std::string& currency) {
  if (line.has(at, currency)) return at + currency.size();
  constexpr std::string_view k_yuan = "元";
  constexpr std::string_view k_renminbi = "人民币";
  if (currency == k_yuan && line.has(at, k_renminbi)) return at + k_renminbi.size();
  return at;
}

std::string say_sign(const Amount& amount) {
  switch (amount.sign) {
    case Sign::minus:
      return amount.degrees || amount.unit.semiotic_class == SemioticClass::temperature ? "零下"
                                                                                        : "负";
    case Sign::plus_minus:
      return "正负";
    case Sign::plus:
      return "正";
    case Sign::none:
      break;
  }
  return "";
}

/// $1.2 billion as 十二亿: the digits with the point moved by nine places.
std::string say_shifted(const Figure& figure, std::size_t places) {
  constexpr std::size_t k_trillion = 12;
  if (places == k_trillion) return say_figure(figure) + "万亿";
  std::string digits = figure.integer;
  const std::size_t taken = std::min(places, figure.fraction.size());
  digits += figure.fraction.substr(0, taken);
  digits.append(places - taken, '0');
  std::string text = say_cardinal(digits);
  if (figure.fraction.size() > taken) text += say_fraction_digits(figure.fraction.substr(taken));
  return text;
}

std::string say_counted_value(const Amount& amount) {
  if (amount.places != 0) return say_shifted(amount.figure, amount.places);
  const bool counted =
      amount.fraction_of.empty() && (!amount.magnitude.empty() || !amount.currency.empty() ||
                                     amount.unit.two == TwoBefore::liang);
  const std::string& digits = amount.figure.integer;
  if (amount.unit.end != 0 && !counted && digits.size() == 4 && digits[0] == '2') {
    return "二" + say_figure(amount.figure).substr(std::string_view("两").size());  // 2029mm
  }
  return (counted ? say_counted_figure(amount.figure) : say_figure(amount.figure)) +
         amount.magnitude;
}

/// Is 度 behind, or behind the other end of a range that begins here (-3到5度)?
bool has_degrees(const Line& line, std::size_t at) {
  if (line.has(at, "度") || line.has(at, "摄氏度")) return true;
  std::size_t next = skip_range_sign(line, at);
  if (next == at) next += line.any_at(at, std::array<std::string_view, 2>{"到", "至"});
  if (next == at) return false;
  if (line.at(next) == '-') ++next;
  const auto figure = read_figure(line, next);
  return figure && (line.has(figure->end, "度") || line.has(figure->end, "摄氏度"));
}

}  // namespace

std::size_t read_english_magnitude(const Line& line, std::size_t at, std::size_t& places) {
  constexpr std::array<EnglishMagnitude, 13> k_words = {{{"thousand", 3},
                                                         {"million", 6},
                                                         {"billion", 9},
                                                         {"trillion", 12},
                                                         {"mn", 6},
                                                         {"bn", 9},
                                                         {"tn", 12},
                                                         {"T", 12},
                                                         {"M", 6},
                                                         {"B", 9},
                                                         {"K", 3},
                                                         {"m", 6},
                                                         {"k", 3}}};
  const std::size_t begin = line.skip_space(at);
  for (const auto& [word, shift] : k_words) {
    if (!line.has(begin, word) || line.letter_at(begin + word.size())) continue;
    places = shift;
    return begin + word.size();
  }
  return at;
}

UnitSpan read_unit(const Line& line, std::size_t at) {
  const auto& units = line.tables().units;
  auto found = units.prefix_of(line.text().substr(at));
  if (!found) return {};
  std::size_t end = at + found.size;
  if (line.letter_at(end - 1) && (line.letter_at(end) || line.digit_at(end))) return {};
  if (line.text().substr(at, found.size) == "bps" && (line.roles_around(at) & k_speed) == 0 &&
      line.domain() != Domain::technology) {
    return {end, "个基点", SemioticClass::measure, TwoBefore::liang};
  }
  UnitSpan span{end, found.value->spoken, found.value->semiotic_class, found.value->two};
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

std::optional<Amount> read_amount(const Line& line, std::size_t at) {
  Amount amount;
  amount.begin = at;
  const std::size_t behind_sign = read_sign(line, at, amount.sign);
  const auto figure = read_figure(line, read_currency_before(line, behind_sign, amount.currency));
  if (!figure) return {};
  amount.figure = *figure;
  amount.end = figure->end;
  amount.magnitude_end = read_magnitude(line, figure->end, amount.magnitude);
  const std::size_t after = line.skip_space(amount.magnitude_end);
  if (const std::size_t end = read_percent_sign(line, after, amount); end != after) {
    amount.end = end;
  } else if (!amount.currency.empty()) {
    amount.end = amount.magnitude_end;
    amount.end = skip_same_currency(line, amount.end, amount.currency);
    if (amount.magnitude.empty())
      amount.end = read_english_magnitude(line, amount.end, amount.places);
  } else if (const std::size_t code = read_currency_behind(line, after, amount.currency);
             code != after) {
    amount.end = code;
  } else if (amount.unit = read_unit(line, after); amount.unit.end != 0) {
    amount.end = amount.unit.end;
  } else {
    amount.magnitude.clear();
    amount.degrees = has_degrees(line, after);
  }
  return amount;
}

std::string say_plain_value(const Amount& amount) {
  if (amount.places != 0) return say_shifted(amount.figure, amount.places);
  return say_figure(amount.figure) + amount.magnitude;
}

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
    return say_sign(amount) + say_with_unit(amount, say_counted_value(amount));
  }
  return say_with_unit(amount, say_sign(amount) + say_counted_value(amount));
}

}  // namespace langdu
