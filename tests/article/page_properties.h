#pragma once

#include <string>

namespace langdu {

/// Reads `bytes` as a file of that name and finds its articles. What any page keeps: every hanzi of
/// the document stands in a field or block of an article or in what a decision says was dropped, as
/// often as in the document or less; fields are well-formed UTF-8; names are not empty. Gives what
/// was broken, empty for nothing.
std::string broken_page_property(const std::string& bytes, const std::string& name);

}  // namespace langdu
