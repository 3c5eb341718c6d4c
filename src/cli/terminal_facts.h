#pragma once

#include <cstddef>

namespace langdu {

/// Does the user want whole plain lines: ACCESSIBLE is set and not 0, TERM is dumb, or standard
/// error is not a terminal?
bool plain_lines_wanted();

/// May standard error be coloured: a terminal, and NO_COLOR (no-color.org) is not set?
bool colour_wanted();

/// The width of the terminal on standard error in columns; 80 where there is none.
std::size_t terminal_width();

}  // namespace langdu
