#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "base/mapped_file.h"
#include "lexicon/lexicon.h"
#include "lexicon/lexicon_format.h"

namespace langdu {

/// The words, letter by letter from the root.
struct Trie {
  std::span<const lexicon_format::TrieNode> nodes;

  static constexpr std::uint32_t k_root = 0;
  static constexpr std::uint32_t k_nowhere = 0xFFFFFFFF;

  [[nodiscard]] std::uint32_t child(std::uint32_t node, std::uint16_t code) const {
    if (nodes[node].is_leaf()) return k_nowhere;
    const std::size_t next = std::size_t{nodes[node].base()} + code;
    return next < nodes.size() && nodes[next].label == code ? static_cast<std::uint32_t>(next)
                                                            : k_nowhere;
  }

  /// The leaf with the record of the word that ends at `node`, `k_nowhere` if none does.
  [[nodiscard]] std::uint32_t end_of_word(std::uint32_t node) const {
    return nodes[node].is_leaf() ? node : child(node, lexicon_format::TrieNode::k_end);
  }

  [[nodiscard]] lexicon_format::WordRecord record(std::uint32_t leaf) const {
    return lexicon_format::WordRecord::unpack(nodes[leaf].value());
  }
};

/// The mapped file and views of its sections.
struct Lexicon::Data {
  explicit Data(const std::filesystem::path& path);

  MappedFile file;
  std::span<const std::uint16_t> page_of;
  std::span<const std::uint16_t> pages;
  std::span<const lexicon_format::Hanzi> hanzi;
  std::span<const std::uint32_t> simplified;
  Trie words;
  std::span<const std::uint32_t> word_readings;
  std::span<const TonedSyllable> syllables;

  /// The empty record for what is no hanzi, or an unknown one.
  [[nodiscard]] const lexicon_format::Hanzi& find_hanzi(char32_t code_point) const {
    const std::size_t high = code_point >> 8U;
    if (high >= page_of.size()) return hanzi.front();
    return hanzi[pages[page_of[high] * std::size_t{256} + (code_point & 0xFFU)]];
  }

  /// The leaf of `word`, `Trie::k_nowhere` if it is no word.
  [[nodiscard]] std::uint32_t find_word(std::string_view word) const;
};

}  // namespace langdu
