#pragma once

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

/// Decodes the code point that begins at `offset`, which must lie inside `text`. Never fails: an
/// ill-formed sequence (also surrogates and overlong forms, Unicode 15 table 3-7) gives U+FFFD of
/// size 1.
CodePoint decode_utf8(std::string_view text, std::size_t offset);

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
bool is_hanzi(char32_t code_point);

/// Is it one of the characters of `set`? 0, which stands for none, is in no set.
inline bool is_one_of(char32_t code_point, std::u32string_view set) {
  return set.find(code_point) != std::u32string_view::npos;
}

/// Full-width ASCII (U+FF01–FF5E) and the ideographic space to their ASCII forms, others unchanged.
char32_t fold_width(char32_t code_point);

inline bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
inline bool is_ascii_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
/// ASCII white space, no-break space, U+2000–200B, ideographic space, byte order mark.
bool is_space(char32_t code_point);

/// `text` without white space at either end.
std::string_view trim(std::string_view text);

/// Letters, digits and hanzi only, full-width ones folded: what two forms of a line have in common.
std::string essence_of(std::string_view text);

}  // namespace langdu
