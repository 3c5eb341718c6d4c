#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "normalize/line.h"
#include "normalize/spoken_sentence.h"

namespace langdu {

/// Why a span is said as it is: its class and the rule that fired. Both end up in the tokens.
struct Reason {
  SemioticClass semiotic_class = SemioticClass::plain;
  std::string_view rule;  ///< static storage
};

/// Appends tokens to a sentence, in the order of the line. Offsets count bytes of the line.
class TokenWriter {
 public:
  TokenWriter(const Line& line, SpokenSentence& sentence) : line_(line), sentence_(sentence) {}

  void hanzi(std::size_t begin, std::size_t end, std::string text, Reason reason);
  /// Latin letters as they stand; the style is decided by `latin_style`.
  void latin(std::size_t begin, std::size_t end, Reason reason);
  void latin(std::size_t begin, std::size_t end, std::string text, LatinStyle style, Reason reason);
  /// Hanzi with syllables that the user fixed.
  void fixed(std::size_t begin, std::size_t end, std::string text, std::vector<std::string> pinyin,
             Reason reason);
  /// A mark kept as written.
  void punctuation(std::size_t begin, std::size_t end, PunctuationKind kind);
  void punctuation(std::size_t begin, std::size_t end, PunctuationKind kind, std::string text);
  void inner_break(std::size_t at, Reason reason);
  /// Spoken text that may mix hanzi and letters ("PM二点五"), all for the same span: the first
  /// token gets the whole span, the others an empty one at its end.
  void mixed(std::size_t begin, std::size_t end, std::string_view spoken, Reason reason);

  [[nodiscard]] std::size_t token_count() const { return sentence_.tokens.size(); }

 private:
  template <typename Value>
  void add(std::size_t begin, std::size_t end, Value value, Reason reason);

  const Line& line_;
  SpokenSentence& sentence_;
};

}  // namespace langdu
