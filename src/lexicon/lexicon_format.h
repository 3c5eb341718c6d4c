#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "lexicon/syllable.h"

namespace langdu::lexicon_format {

// The layout of `lexicon.bin`: a header, then the sections it names, each aligned to 8 bytes, all
// numbers in the byte order of the machine that built it (the file is made with the program).
//
// Text is looked up by *codes*: every hanzi has one, and a traditional character shares that of the
// simplified one it stands for, so one set of words serves both. Code 0 is no hanzi.

inline constexpr std::array<char, 8> k_magic{'l', 'a', 'n', 'g', 'd', 'u', 'L', 'X'};
inline constexpr std::uint32_t k_version = 3;

struct Section {
  std::uint32_t offset = 0;  ///< bytes from the start of the file
  std::uint32_t count = 0;   ///< elements
};

struct Header {
  std::array<char, 8> magic = k_magic;
  std::uint32_t version = k_version;
  std::uint32_t file_size = 0;
  Section page_of;        ///< u16: code point / 256 → page number; page 0 holds no hanzi
  Section pages;          ///< u16: page number × 256 + code point % 256 → index into `hanzi`
  Section hanzi;          ///< Hanzi; the first is the empty record
  Section simplified;     ///< u32: code → simplified code point
  Section nodes;          ///< TrieNode; the first is the root
  Section word_readings;  ///< u32: number of a reading → begin in `syllables`; word length many
  Section syllables;      ///< TonedSyllable
};

struct Hanzi {
  std::uint32_t readings_begin = 0;  ///< in `syllables`
  std::uint16_t readings_count = 0;
  std::uint16_t code = 0;
};

/// A node of the double array (Aoe 1989) in six bytes: the child of node n by code c is the node at
/// base[n] + c if its label is c; no two nodes share a base, so the label is enough. A leaf has a
/// packed WordRecord in place of a base. Where a word ends that others go on from, the child by
/// `k_end` is such a leaf.
struct TrieNode {
  std::uint16_t low = 0;
  std::uint16_t high = 0;
  std::uint16_t label = k_free;

  static constexpr std::uint16_t k_end = 0;  ///< the code of what is no hanzi
  static constexpr std::uint16_t k_free = 0xFFFF;
  static constexpr std::uint32_t k_leaf = 1U << 31U;

  [[nodiscard]] constexpr std::uint32_t content() const { return low | std::uint32_t{high} << 16U; }
  [[nodiscard]] constexpr bool is_leaf() const { return (content() & k_leaf) != 0; }
  [[nodiscard]] constexpr std::uint32_t base() const { return content(); }
  [[nodiscard]] constexpr std::uint32_t value() const { return content() & ~k_leaf; }
  constexpr void set(std::uint32_t content) {
    low = static_cast<std::uint16_t>(content & 0xFFFFU);
    high = static_cast<std::uint16_t>(content >> 16U);
  }
};

/// What is known of a word, packed into 31 bits.
struct WordRecord {
  std::uint32_t cost = 0;            ///< -16 × ln of the word's probability, 0 to 510
  std::uint32_t part_of_speech = 0;  ///< PartOfSpeech, below 32
  std::uint32_t certainty = 0;       ///< ReadingCertainty, below 4
  std::uint32_t reading = 0;         ///< 1 + number of its reading; 0: characters' defaults

  static constexpr std::uint32_t k_max_cost = 510;
  static constexpr std::uint32_t k_max_readings = (1U << 15U) - 1;

  /// Never 0.
  [[nodiscard]] constexpr std::uint32_t pack() const {
    return (cost + 1) | part_of_speech << 9U | certainty << 14U | reading << 16U;
  }
  static constexpr WordRecord unpack(std::uint32_t value) {
    return {(value & 0x1FFU) - 1, value >> 9U & 0x1FU, value >> 14U & 3U, value >> 16U};
  }
};

inline constexpr float k_cost_scale = 16;

static_assert(sizeof(Hanzi) == 8 && sizeof(TrieNode) == 6 && sizeof(TonedSyllable) == 4);

}  // namespace langdu::lexicon_format
