#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "lexicon/lexicon_format.h"

namespace langdu::lexicon_build {

/// A key as codes and the value of the node where it ends.
struct TrieEntry {
  std::u16string codes;
  std::uint32_t value = 0;
};

/// Builds the double array over `entries`, which must be sorted by their codes and unique.
std::vector<lexicon_format::TrieNode> build_double_array(const std::vector<TrieEntry>& entries);

}  // namespace langdu::lexicon_build
