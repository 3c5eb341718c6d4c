#include "pronounce/find_breaks.h"

#include <algorithm>

namespace langdu {
namespace {

BreakStrength strength(PunctuationKind kind) {
  switch (kind) {
    case PunctuationKind::none:
    case PunctuationKind::open_quote:
    case PunctuationKind::close_quote:
    case PunctuationKind::silent:
      return BreakStrength::none;
    case PunctuationKind::enumeration_comma:
    case PunctuationKind::open_bracket:
    case PunctuationKind::close_bracket:
      return BreakStrength::phrase;
    default:
      return BreakStrength::intonation;
  }
}

/// Particles lean on the word before them.
bool leans_back(PartOfSpeech part_of_speech) { return part_of_speech == PartOfSpeech::particle; }

}  // namespace

void find_breaks(Analysis& analysis) {
  for (std::size_t i = 0; i < analysis.words.size(); ++i) {
    Item& last = analysis.items[analysis.words[i].end - 1];
    const bool bound = i + 1 < analysis.words.size() && !last.stop_after &&
                       leans_back(analysis.part_of_speech(i + 1));
    const BreakStrength own = bound ? BreakStrength::none : BreakStrength::word;
    last.break_after = std::max({last.break_after, own, strength(last.mark_after)});
  }
  if (!analysis.items.empty()) analysis.items.back().break_after = BreakStrength::intonation;
}

}  // namespace langdu
