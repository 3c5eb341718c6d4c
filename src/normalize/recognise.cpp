// The order in which the recognisers are asked: the more certain the shape, the earlier.
#include <array>

#include "normalize/recognisers.h"

namespace langdu {
namespace {

using Recogniser = std::size_t (*)(const Line&, std::size_t, TokenWriter&);

constexpr std::array<Recogniser, 15> k_for_digits = {
    read_address,    read_fixed_name, read_date,        read_version,    read_phone,
    read_identifier, read_vehicle,    read_coordinates, read_clock_time, read_score,
    read_fraction,   read_year,       read_scientific,  read_quantity,   read_digit_string};

constexpr std::array<Recogniser, 9> k_for_letters = {
    read_address,   read_fixed_name, read_half_before_time,
    read_vehicle,   read_quantity,   read_coordinates,
    read_bare_unit, read_math,       read_roman};

constexpr std::array<Recogniser, 10> k_for_signs = {
    read_fixed_name,        read_phone,    read_math,       read_power, read_range_joint,
    read_negative_fraction, read_quantity, read_model_name, read_roman, read_symbol};

template <std::size_t n>
std::size_t ask(const std::array<Recogniser, n>& recognisers, const Line& line, std::size_t at,
                TokenWriter& out) {
  for (const Recogniser recogniser : recognisers) {
    if (const std::size_t end = recogniser(line, at, out); end != at) return end;
  }
  return at;
}

}  // namespace

std::size_t recognise(const Line& line, std::size_t at, TokenWriter& out) {
  if (line.digit_at(at)) {
    if (const std::size_t end = ask(k_for_digits, line, at, out); end != at) return end;
    if (const std::size_t end = read_model_name(line, at, out); end != at) return end;
    return read_cardinal(line, at, out);
  }
  if (line.letter_at(at)) {
    if (const std::size_t end = ask(k_for_letters, line, at, out); end != at) return end;
    if (const std::size_t end = read_model_name(line, at, out); end != at) return end;
    return read_latin(line, at, out);
  }
  return ask(k_for_signs, line, at, out);
}

}  // namespace langdu
