#pragma once

#include <string>

namespace langdu {

/// Reads `bytes` to the end as a file of that name. What any input keeps: documents or one
/// Error(input); blocks of well-formed UTF-8 without control or bidi characters, not empty, with
/// ordered spans. Gives what was broken, empty for nothing.
std::string broken_reader_property(const std::string& bytes, const std::string& name);

}  // namespace langdu
