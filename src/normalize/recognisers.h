#pragma once

#include <cstddef>

#include "normalize/line.h"
#include "normalize/token_writer.h"

namespace langdu {

// Each recogniser looks at the line from `at` on, where something other than hanzi or punctuation
// stands. If a span of its class begins there it writes the tokens of the span and returns its end,
// else it writes nothing and returns `at`. `recognise` asks them in the order of their certainty.

std::size_t read_fixed_name(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_address(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_date(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_clock_time(const Line& line, std::size_t at, TokenWriter& out);
/// AM 8:30, PM 3:00.
std::size_t read_half_before_time(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_phone(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_vehicle(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_version(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_score(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_math(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_power(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_fraction(const Line& line, std::size_t at, TokenWriter& out);
/// -1/2 where a sign may stand.
std::size_t read_negative_fraction(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_year(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_quantity(const Line& line, std::size_t at, TokenWriter& out);
/// A compound unit without a figure: 单位为μg/m³.
std::size_t read_bare_unit(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_coordinates(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_identifier(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_digit_string(const Line& line, std::size_t at, TokenWriter& out);
/// 1.5e-3, 1e10.
std::size_t read_scientific(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_cardinal(const Line& line, std::size_t at, TokenWriter& out);
/// A dash or tilde between 3日 and 5日, 周一 and 周五.
std::size_t read_range_joint(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_roman(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_model_name(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_latin(const Line& line, std::size_t at, TokenWriter& out);
std::size_t read_symbol(const Line& line, std::size_t at, TokenWriter& out);

/// Asks the recognisers one after the other. Total: something always takes at least one code point.
std::size_t recognise(const Line& line, std::size_t at, TokenWriter& out);

}  // namespace langdu
