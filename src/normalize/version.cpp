// Versions (17.4.1) and IP addresses (192.168.1.1): figures joined by at least two dots.
#include <algorithm>
#include <vector>

#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_version{SemioticClass::version, "version: figures joined by dots"};
constexpr Reason k_ip{SemioticClass::address, "address: IP address"};

bool is_ip(const std::vector<Figure>& parts) {
  if (parts.size() != 4) return false;
  const auto fits = [](const Figure& part) { return part.value() <= 255; };
  const auto large = [](const Figure& part) { return part.value() >= 100; };
  return std::all_of(parts.begin(), parts.end(), fits) &&
         std::any_of(parts.begin(), parts.end(), large);
}

}  // namespace

std::size_t read_version(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.digit_at(at) || line.digit_before(at)) return at;
  std::vector<Figure> parts;
  std::size_t next = at;
  while (auto part = read_integer(line, next)) {
    parts.push_back(*part);
    if (line.at(part->end) != '.') break;
    next = part->end + 1;
  }
  if (parts.size() < 3) return at;
  const bool ip = is_ip(parts);
  std::string text;
  for (const Figure& part : parts) {
    if (!text.empty()) text += "点";
    const bool digits = ip || part.has_leading_zero();
    text += digits ? say_digits(part.integer, DigitOne::yi) : say_cardinal(part.integer);
  }
  out.hanzi(at, parts.back().end, std::move(text), ip ? k_ip : k_version);
  return parts.back().end;
}

}  // namespace langdu
