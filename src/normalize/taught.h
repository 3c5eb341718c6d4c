#pragma once

#include <cstddef>
#include <vector>

#include "lexicon/user_lexicon.h"
#include "normalize/line.h"
#include "normalize/token_writer.h"

namespace langdu {

/// A span of a line whose reading the user decided, by an entry of the lexicon or by markup in the
/// article. Offsets count bytes of the line.
struct TaughtSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  /// The part of it that is text of the article; the rest is markup and shown to nobody.
  std::size_t text_begin = 0;
  std::size_t text_end = 0;
  std::vector<SpokenPiece> pieces;
  std::string_view rule;
};

/// Finds, in order and without overlap:
/// - `重[chong2]庆`, `行长[hang2 zhang3]`: syllables for as many hanzi before the bracket;
/// - `{written|spoken}`: a spoken form for one place;
/// - the written forms of `lexicon`.
/// Brackets that do not hold such markup are ordinary text.
std::vector<TaughtSpan> find_taught(const Line& line, const UserLexicon& lexicon);

void write_taught(const TaughtSpan& span, TokenWriter& out);

/// Takes the markup out of the written text of `sentence`, so that nobody sees it.
void remove_markup(const Line& line, const std::vector<TaughtSpan>& spans,
                   SpokenSentence& sentence);

}  // namespace langdu
