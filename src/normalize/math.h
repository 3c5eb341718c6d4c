#pragma once

#include <cstddef>

#include "normalize/line.h"

namespace langdu {

/// Is the hyphen at `at` a minus? It stands between figures, and an equals sign follows in the
/// expression.
bool is_minus(const Line& line, std::size_t at);

}  // namespace langdu
