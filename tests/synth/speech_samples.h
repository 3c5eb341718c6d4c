#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "synth/clause.h"

namespace langdu {

/// Units from a line of pinyin: toned syllables, Latin words, capitals for letters that are
/// spelled.
/// `/`, `//` and `///` behind a token end a prosodic word, a phrase, an intonation phrase. Each
/// unit takes one byte of the written text.
inline std::vector<SpokenUnit> units_of(const std::string& pinyin) {
  std::vector<SpokenUnit> units;
  std::istringstream in(pinyin);
  for (std::string token; in >> token;) {
    if (token.starts_with('/')) {
      units.back().break_after = static_cast<BreakStrength>(token.size());
      continue;
    }
    SpokenUnit unit;
    if (const auto syllable = parse_toned_syllable(token)) {
      unit.what = Syllable{syllable->id, syllable->tone, syllable->tone, false};
    } else {
      const bool capital = token[0] >= 'A' && token[0] <= 'Z';
      unit.what = LatinRun{token, capital ? LatinStyle::letters : LatinStyle::word};
    }
    unit.written = {units.size(), units.size() + 1};
    units.push_back(unit);
  }
  return units;
}

inline Clause clause_of(const std::string& pinyin) {
  Clause clause;
  clause.units = units_of(pinyin);
  return clause;
}

}  // namespace langdu
