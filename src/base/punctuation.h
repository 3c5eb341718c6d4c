#pragma once

#include <cstdint>

namespace langdu {

/// Punctuation by what it does to the speech.
enum class PunctuationKind : std::uint8_t {
  none,
  enumeration_comma,  ///< 、
  comma,
  semicolon,
  colon,
  dash,
  ellipsis,
  full_stop,
  question,
  exclamation,
  open_quote,
  close_quote,
  open_bracket,
  close_bracket,
  silent,  ///< kept in the text, not heard (middle dot, space)
};

/// What one character is as a mark; `none` for what is no punctuation. A mark of several characters
/// ("...", "——") is that of its first.
PunctuationKind punctuation_kind(char32_t c);

}  // namespace langdu
