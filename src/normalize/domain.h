#pragma once

#include <cstdint>
#include <string_view>

namespace langdu {

struct NormalizerTables;

/// What a paragraph is about, as far as it decides how figures are read.
enum class Domain : std::uint8_t { general, sport, finance, technology };

/// Counts the cue words of each domain in the first few thousand bytes of the paragraph. One word
/// alone decides nothing.
Domain domain_of(std::string_view paragraph, const NormalizerTables& tables);

}  // namespace langdu
