// Names whose reading is a habit and not a rule: PM2.5, 4S店, 24/7, 996.
#include "normalize/amount.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_name{SemioticClass::model_name, "name: habit of the table"};

/// 996 and 211 are names, 996元 and 211个 are not.
bool is_amount(const Line& line, std::size_t begin, std::size_t end) {
  if (line.skip_digits(begin) != end) return false;
  const std::size_t at = line.skip_space(end);
  if (skip_magnitude(line, at) != at || skip_vague(line, at) != at) return true;
  if (line.at(at) == '%' || (line.roles_at(at) & (k_measure | k_measure_er)) != 0) return true;
  if (line.has(at, "年") || skip_range_sign(line, at) != at) return true;
  return read_unit(line, at).end != 0;
}

}  // namespace

std::size_t read_fixed_name(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.digit_before(at) || line.letter_before(at)) return at;
  const auto found = line.tables().names.prefix_of(line.text().substr(at));
  if (!found) return at;
  const std::size_t end = at + found.size;
  const bool goes_on = (line.digit_at(end) && line.digit_before(end)) ||
                       (line.letter_at(end) && line.letter_before(end)) ||
                       (line.digit_before(end) && line.at(end) == '.' && line.digit_at(end + 1));
  if (goes_on || is_amount(line, at, end)) return at;
  if (line.before(end) == '.' && !line.digit_at(line.skip_space(end))) return at;  // No.
  out.mixed(at, end, *found.value, k_name);
  return end;
}

}  // namespace langdu
