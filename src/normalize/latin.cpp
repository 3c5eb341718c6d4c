// Latin words and abbreviations: kept as Latin tokens, never translated. Hyphens and apostrophes
// inside stay in the text; letters with diacritics lose them.
#include "normalize/math.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_latin{SemioticClass::latin, "latin: word or abbreviation"};

}  // namespace

std::size_t read_latin(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.letter_at(at)) return at;
  const std::size_t end = line.skip_letters(at);
  out.latin(at, end, k_latin);
  const char joint = line.at(end);
  if (joint == '-' && is_minus(line, end)) return end;
  if ((joint == '-' || joint == '\'') && line.letter_at(end + 1)) {
    out.punctuation(end, end + 1, PunctuationKind::silent);
    return end + 1;
  }
  return end;
}

}  // namespace langdu
