#pragma once

#include <cassert>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace langdu {

/// A decoded code point and the bytes it took (1 to 4; 1 for an ill-formed byte, decoded U+FFFD).
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;
};

inline constexpr char32_t k_replacement = 0xFFFD;

/// The hanzi of U+4E00 to U+9FBF that begins at `offset`, nearly all of any Chinese text; 0 for
/// anything else.
inline char32_t common_hanzi_at(std::string_view text, std::size_t offset) {
  if (offset + 2 >= text.size()) return 0;
  const auto byte = [&](std::size_t i) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[offset + i]));
  };
  const char32_t bytes = byte(0) << 16U | byte(1) << 8U | byte(2);
  if ((bytes & 0xF0C0C0U) != 0xE08080U || bytes < 0xE4B880U || bytes > 0xE9BEBFU) return 0;
  return (bytes & 0xF0000U) >> 4U | (bytes & 0x3F00U) >> 2U | (bytes & 0x3FU);
}

/// `decode_utf8` for what is neither ASCII nor of the three bytes that most Chinese characters and
/// marks take.
CodePoint decode_rare_utf8(std::string_view text, std::size_t offset);

/// Decodes the code point that begins at `offset`, which must lie inside `text`. Never fails: an
/// ill-formed sequence (also surrogates and overlong forms, Unicode 15 table 3-7) gives U+FFFD of
/// size 1.
inline CodePoint decode_utf8(std::string_view text, std::size_t offset) {
  assert(offset < text.size());
  const auto lead = static_cast<unsigned char>(text[offset]);
  if (lead < 0x80) return {lead, 1};
  // E1 to EC, EE and EF lead no overlong form and no surrogate.
  if (lead > 0xE0 && lead <= 0xEF && lead != 0xED && offset + 2 < text.size()) {
    const auto second = static_cast<unsigned char>(text[offset + 1]);
    const auto third = static_cast<unsigned char>(text[offset + 2]);
    if ((second & 0xC0U) == 0x80U && (third & 0xC0U) == 0x80U) {
      return {
          static_cast<char32_t>((lead & 0x0FU) << 12U | (second & 0x3FU) << 6U | (third & 0x3FU)),
          3};
    }
  }
  return decode_rare_utf8(text, offset);
}

/// Decodes the code point that ends before `offset` (> 0).
CodePoint decode_utf8_before(std::string_view text, std::size_t offset);

void append_utf8(std::string& out, char32_t code_point);
std::string to_utf8(char32_t code_point);
std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);

/// The offset of the first ill-formed byte, or nothing if the text is well-formed.
std::optional<std::size_t> first_ill_formed(std::string_view text);

/// The number of code points.
std::size_t count_code_points(std::string_view text);

/// Is it a Han character: the unified ideographs with their extensions, the compatibility
/// ideographs, and 〇 (U+3007)?
constexpr bool is_hanzi(char32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3007 ||
         (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF);
}

/// Is it one of the characters of `set`? 0, which stands for none, is in no set.
constexpr bool is_one_of(char32_t code_point, std::u32string_view set) {
  return set.find(code_point) != std::u32string_view::npos;
}

/// Full-width ASCII (U+FF01–FF5E) and the ideographic space to their ASCII forms, others unchanged.
constexpr char32_t fold_width(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
  return c == 0x3000 ? U' ' : c;
}

inline bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
inline bool is_ascii_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
/// ASCII white space, no-break space, U+2000–200B, ideographic space, byte order mark.
constexpr bool is_space(char32_t c) {
  return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 ||
         (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF;
}

/// `text` without white space at either end.
std::string_view trim(std::string_view text);

/// Letters, digits and hanzi only, full-width ones folded: what two forms of a line have in common.
std::string essence_of(std::string_view text);

}  // namespace langdu
