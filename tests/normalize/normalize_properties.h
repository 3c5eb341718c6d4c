#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "normalizer_under_test.h"

namespace langdu {

/// What must hold for any text at all; names the first thing that does not, or is empty.
inline std::string broken_property(std::string_view text) {
  const SpokenSentence spoken = spoken_of(text);
  std::size_t end = 0;
  for (const Token& token : spoken.tokens) {
    if (token.written.begin < end || token.written.end < token.written.begin) {
      return "spans are not in order";
    }
    end = token.written.end;
    if (end > spoken.written.size()) return "a span lies outside the text";
    if (token.rule.empty()) return "a token has no rule";
    if (const auto* run = std::get_if<HanziRun>(&token.value)) {
      for (const char32_t c : to_utf32(run->text)) {
        if (!is_hanzi(c)) return "a hanzi run holds " + to_utf8(c);
      }
    }
  }
  const std::string once = to_text(spoken);
  if (once.find_first_of("0123456789") != std::string::npos) return "a digit is left: " + once;
  if (first_ill_formed(once)) return "the spoken text is not UTF-8";
  // What a user taught is said as it stands, also where its letters meet those beside it.
  const bool taught = std::any_of(spoken.tokens.begin(), spoken.tokens.end(), [](const Token& t) {
    return t.semiotic_class == SemioticClass::user;
  });
  if (taught) return "";
  const std::string twice = spoken_text_of(once);
  if (twice != once) return "saying it again changes it: " + once + " to " + twice;
  return "";
}

}  // namespace langdu
