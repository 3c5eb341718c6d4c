#pragma once

#include <string>
#include <string_view>

namespace langdu {

/// A file name made from a title, without extension: one line, with nothing in it that some file
/// system refuses (`/ \ : * ? " < > |`, control characters, a leading or trailing dot or space) and
/// short enough for all of them (200 bytes). "朗读" if nothing is left.
std::string file_name_from(std::string_view title);

}  // namespace langdu
