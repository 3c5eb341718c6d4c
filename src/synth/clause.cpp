#include "synth/clause.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace langdu {
namespace {

// A newsreader takes breath after some twenty syllables; a longer stretch without punctuation is
// cut at an inner break.
constexpr std::size_t k_long_clause_syllables = 24;

// Fitted to the 948 clauses of a newspaper page and a magazine article; the four voices are within
// one percent of one another. The last syllable before a pause is longer.
constexpr std::chrono::duration<double> k_syllable_duration{0.245};
constexpr std::chrono::duration<double> k_final_lengthening{0.165};

std::chrono::milliseconds pause_of(PunctuationKind mark, const Pauses& pauses) {
  switch (mark) {
    case PunctuationKind::enumeration_comma:
      return pauses.enumeration;
    case PunctuationKind::comma:
      return pauses.comma;
    case PunctuationKind::semicolon:
    case PunctuationKind::colon:
    case PunctuationKind::dash:
      return pauses.clause;
    case PunctuationKind::ellipsis:
    case PunctuationKind::full_stop:
    case PunctuationKind::question:
    case PunctuationKind::exclamation:
      return pauses.sentence;
    default:
      return std::chrono::milliseconds(0);
  }
}

std::size_t syllables_of(const SpokenUnit& unit) {
  if (std::holds_alternative<Syllable>(unit.what)) return 1;
  const LatinRun& run = std::get<LatinRun>(unit.what);
  // A letter of the alphabet has one syllable (w three), a word about one for three letters.
  return run.style == LatinStyle::letters ? run.text.size() + 1 : run.text.size() / 3 + 1;
}

/// The silence behind `unit` where a clause must end there, nothing where it goes on. `next` is the
/// unit that follows, if any.
std::optional<std::chrono::milliseconds> pause_behind(const SpokenUnit& unit,
                                                      const SpokenUnit* next,
                                                      const Pauses& pauses) {
  const std::chrono::milliseconds mark = pause_of(unit.mark_after, pauses);
  if (mark.count() > 0) return mark;
  const bool slogan_begins = next != nullptr && next->quote_opens && next->emphasised;
  const bool slogan_ends = unit.quote_closes && unit.emphasised;
  if (slogan_begins || slogan_ends) return pauses.quotation;
  if (unit.break_after == BreakStrength::intonation) return pauses.phrase;
  if (unit.emphasised && unit.break_after == BreakStrength::phrase) return pauses.phrase;
  return std::nullopt;
}

/// Where to cut `units`, which are too many: behind the strongest break, and of equal ones the most
/// central. At least one unit stays on either side.
std::size_t best_cut(const std::vector<SpokenUnit>& units) {
  const auto distance = [&](std::size_t cut) {
    return cut * 2 > units.size() ? cut * 2 - units.size() : units.size() - cut * 2;
  };
  std::size_t best = units.size() / 2;
  for (std::size_t cut = 1; cut < units.size(); ++cut) {
    const BreakStrength here = units[cut - 1].break_after;
    const BreakStrength there = units[best - 1].break_after;
    if (here > there || (here == there && distance(cut) < distance(best))) best = cut;
  }
  return best;
}

/// Adds `units` as one clause, or as several if they are too long for one.
void add_clauses(std::vector<SpokenUnit> units, std::chrono::milliseconds pause_after,
                 const Pauses& pauses, std::vector<Clause>& clauses) {
  std::size_t syllables = 0;
  for (const SpokenUnit& unit : units) syllables += syllables_of(unit);
  if (syllables > k_long_clause_syllables && units.size() > 1) {
    const auto cut = static_cast<std::ptrdiff_t>(best_cut(units));
    const BreakStrength strength = units[static_cast<std::size_t>(cut) - 1].break_after;
    // Inside a word only the engine's limit is a reason to cut.
    if (strength >= BreakStrength::phrase || syllables > k_max_clause_syllables) {
      std::vector<SpokenUnit> rest(std::make_move_iterator(units.begin() + cut),
                                   std::make_move_iterator(units.end()));
      units.resize(static_cast<std::size_t>(cut));
      add_clauses(std::move(units), pauses.phrase, pauses, clauses);
      add_clauses(std::move(rest), pause_after, pauses, clauses);
      return;
    }
  }
  Clause clause;
  clause.units = std::move(units);
  clause.pause_after = pause_after;
  clauses.push_back(std::move(clause));
}

}  // namespace

std::size_t count_syllables(const Clause& clause) {
  std::size_t count = 0;
  for (const SpokenUnit& unit : clause.units) {
    if (const auto* syllable = std::get_if<Syllable>(&unit.what)) count += syllable->erhua ? 2 : 1;
  }
  return count;
}

std::chrono::duration<double> expected_speech(const Clause& clause) {
  if (clause.units.empty()) return std::chrono::duration<double>(0);
  std::size_t syllables = 0;
  for (const SpokenUnit& unit : clause.units) syllables += syllables_of(unit);
  return static_cast<double>(syllables) * k_syllable_duration + k_final_lengthening;
}

std::vector<Clause> split_clauses(const Pronunciation& sentence, const Voice& voice,
                                  SpeechStyle style) {
  std::vector<Clause> clauses;
  std::vector<SpokenUnit> units;
  for (std::size_t index = 0; index < sentence.units.size(); ++index) {
    const SpokenUnit& unit = sentence.units[index];
    const SpokenUnit* next =
        index + 1 < sentence.units.size() ? &sentence.units[index + 1] : nullptr;
    units.push_back(unit);
    const auto pause = pause_behind(unit, next, voice.pauses);
    if (pause || next == nullptr) {
      add_clauses(std::move(units), pause.value_or(voice.pauses.sentence), voice.pauses, clauses);
      units.clear();
    }
  }
  for (std::size_t position = 0; position < clauses.size(); ++position) {
    clauses[position].style = style;
    clauses[position].position = position;
    clauses[position].count = clauses.size();
  }
  return clauses;
}

}  // namespace langdu
