// What becomes of a clause that cannot be said in one call.
#include "synth/clause_parts.h"

#include <iterator>
#include <utility>

#include "base/error.h"

namespace langdu {
namespace {

SourceSpan written_span(const Clause& clause) {
  SourceSpan span = clause.units.empty() ? SourceSpan{} : clause.units.front().written;
  for (const SpokenUnit& unit : clause.units) span = hull(span, unit.written);
  return span;
}

}  // namespace

std::optional<Clause> split_off_half(Clause& clause) {
  auto& units = clause.units;
  if (units.size() <= 1) return std::nullopt;
  const auto middle = units.begin() + static_cast<std::ptrdiff_t>(units.size() / 2);
  Clause tail = clause;
  tail.units.assign(middle, units.end());
  units.erase(middle, units.end());
  return tail;
}

UnspokenPiece give_up(const Clause& clause, const std::string& reason) {
  return {written_span(clause), count_syllables(clause), reason};
}

void append(SpokenClause& spoken, SpokenClause&& tail) {
  ClauseSpeech& speech = spoken.speech;
  for (TimingMark mark : tail.speech.marks) {
    mark.frame += speech.pcm.size();
    speech.marks.push_back(mark);
  }
  speech.pcm.insert(speech.pcm.end(), tail.speech.pcm.begin(), tail.speech.pcm.end());
  speech.syllables += tail.speech.syllables;
  std::move(tail.unspoken.begin(), tail.unspoken.end(), std::back_inserter(spoken.unspoken));
  spoken.whole = false;
}

SpokenClause speak_in_parts(SpeechEngine& engine, const Clause& clause) {
  SpokenClause spoken;
  try {
    spoken.speech = engine.speak(clause);
    return spoken;
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::engine) throw;
    Clause first = clause;
    const std::optional<Clause> second = split_off_half(first);
    if (!second) {
      spoken.unspoken.push_back(give_up(clause, error.what()));
      return spoken;
    }
    spoken = speak_in_parts(engine, first);
    append(spoken, speak_in_parts(engine, *second));
    return spoken;
  }
}

}  // namespace langdu
