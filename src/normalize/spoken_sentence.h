#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/mapped_text.h"
#include "base/punctuation.h"

namespace langdu {

/// What a token was in the written text (the field's term: semiotic class, Taylor 2009, chapter 4).
enum class SemioticClass : std::uint8_t {
  plain,  ///< ordinary words, said as written
  cardinal,
  decimal,
  digit_string,
  ordinal,
  year,
  date,
  clock_time,
  duration,
  range,
  score,
  ratio,
  fraction,
  percent,
  money,
  measure,
  temperature,
  coordinates,
  phone,
  vehicle,  ///< plate, train, flight, road
  identifier,
  version,
  model_name,
  math,
  roman,
  circled,
  address,  ///< URL, e-mail, handle, hashtag
  latin,
  symbol,
  user,  ///< decided by the user's lexicon or by markup in the article
};

std::string_view name_of(SemioticClass semiotic_class);

/// Hanzi to be said. Never holds a digit, a Latin letter or punctuation.
struct HanziRun {
  std::string text;
};

/// Hanzi whose reading the user fixed: one pinyin syllable with tone digit a hanzi.
struct FixedReading {
  std::string text;
  std::vector<std::string> pinyin;
};

enum class LatinStyle : std::uint8_t { word, letters };

/// ASCII letters, read as a word or letter by letter. `text` keeps the written case.
struct LatinRun {
  std::string text;
  LatinStyle style = LatinStyle::word;
};

/// A punctuation mark, kept in the spoken text where it was.
struct Punctuation {
  PunctuationKind kind = PunctuationKind::comma;
  std::string text;
};

/// A break that the written text does not show: groups of a phone number, the inner phrasing of a
/// slogan. Has no text.
struct InnerBreak {};

struct Token {
  std::variant<HanziRun, FixedReading, LatinRun, Punctuation, InnerBreak> value;
  SourceSpan written;  ///< bytes of `SpokenSentence::written`; in order, never overlapping
  SemioticClass semiotic_class = SemioticClass::plain;
  std::string_view rule;  ///< the rule that fired, a name with static storage
};

/// Quoted text by its role.
enum class QuotationKind : std::uint8_t { slogan, title, speech, scare };

/// A quotation: the tokens from the opening quote to the closing one, both included.
struct Quotation {
  std::size_t first_token = 0;
  std::size_t end_token = 0;
  QuotationKind kind = QuotationKind::scare;
};

/// A sentence as a newsreader would say it. The tokens cover everything of `written` but white
/// space and what a listener cannot hear.
struct SpokenSentence {
  MappedText written;
  std::vector<Token> tokens;
  std::vector<Quotation> quotations;  ///< in order of their opening; nested ones follow the outer
};

/// Appends what is said of the token to `text`.
void append_text(const Token& token, std::string& text);

/// The spoken text as one line, the form that `langdu normalize` prints.
std::string to_text(const SpokenSentence& sentence);

}  // namespace langdu
