#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "normalize/tables.h"

namespace langdu {

/// The inner breaks of a slogan, as bytes before each: from the lexicon of slogans, else by rules:
/// before 加 (二|加四|加四十六), behind a numeral and its measure word (四个|意识), before a second
/// numeral (两不愁|三保障), in the middle of four characters.
std::vector<std::size_t> slogan_breaks(std::string_view spoken, const NormalizerTables& tables);

/// Does quoted text look like a set phrase of public language: one of the lexicon, a numeral with
/// what it sums up (六稳), a sum (一加N), a phrase with a head such as 工程, 机制, 行动?
/// Does what stands behind the closing quote say that the quoted text is a slogan (改革, 行动)?
bool names_slogan(std::string_view behind);

bool looks_like_slogan(std::string_view spoken, const NormalizerTables& tables);

}  // namespace langdu
