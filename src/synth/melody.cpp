#include "synth/melody.h"

#include <algorithm>
#include <cmath>

namespace langdu {
namespace {

// Syllables are joined to words of at most this many: the engine may lose some of words from 37 on,
// and longer prosodic words do not occur.
constexpr std::size_t k_max_word_units = 6;

// All figures were set by ear and checked with a pitch tracker (scripts/measure-voice); pitch
// declines by a share of a semitone a syllable, which a recogniser of tones does not mind.
constexpr double k_decline_per_unit = 0.15;
constexpr double k_max_decline = 2.4;
// A clause within a sentence begins lower than the one before it, down to a limit.
constexpr double k_lower_start = 0.5;
constexpr std::size_t k_lower_starts = 3;
constexpr double k_final_fall = 0.6;
// A question is raised as a whole, declines less and ends higher still.
constexpr double k_question_raise = 0.8;
constexpr double k_question_end = 1.4;
constexpr double k_question_decline = 0.4;
constexpr double k_exclamation_raise = 0.8;
// The last word before a pause is lengthened.
constexpr double k_final_speed = 0.88;

enum class Mode { continuing, statement, question, exclamation };

Mode mode_of(const Clause& clause) {
  switch (clause.units.back().mark_after) {
    case PunctuationKind::question:
      return Mode::question;
    case PunctuationKind::exclamation:
      return Mode::exclamation;
    default:
      return clause.position + 1 == clause.count ? Mode::statement : Mode::continuing;
  }
}

/// Raised as a heading, a slogan, or neither. A clause is a slogan if its first unit is: quotation
/// marks of slogans cut clauses.
const Emphasis* emphasis_of(const Clause& clause, const Voice& voice) {
  if (clause.style == SpeechStyle::heading) return &voice.heading;
  return clause.units.front().emphasised ? &voice.slogan : nullptr;
}

std::vector<ProsodicWord> words_of(const Clause& clause) {
  std::vector<ProsodicWord> words;
  std::size_t begin = 0;
  for (std::size_t index = 0; index < clause.units.size(); ++index) {
    const std::size_t end = index + 1;
    if (clause.units[index].break_after != BreakStrength::none || end - begin == k_max_word_units ||
        end == clause.units.size()) {
      words.push_back({begin, end, 0.0, 1.0, 0});
      begin = end;
    }
  }
  return words;
}

}  // namespace

ClauseMelody plan_melody(const Clause& clause, const Voice& voice, double rate) {
  ClauseMelody melody;
  melody.words = words_of(clause);
  if (melody.words.empty()) return melody;
  const Mode mode = mode_of(clause);
  const auto units = static_cast<double>(clause.units.size());
  double start = -k_lower_start * static_cast<double>(std::min(clause.position, k_lower_starts));
  double decline = std::min(k_max_decline, k_decline_per_unit * (units - 1.0));
  if (mode == Mode::question) {
    start += k_question_raise;
    decline *= k_question_decline;
  } else if (mode == Mode::exclamation) {
    start += k_exclamation_raise;
  }
  double speed = voice.words_per_minute * rate;
  double range = 1.0;
  if (const Emphasis* emphasis = emphasis_of(clause, voice)) {
    start += 12.0 * std::log2(emphasis->pitch_percent / 100.0);
    speed *= emphasis->speed_percent / 100.0;
    range *= emphasis->range_percent / 100.0;
  }
  for (ProsodicWord& word : melody.words) {
    word.semitones = start + decline * (0.5 - static_cast<double>(word.begin) / units);
    word.range = range;
    word.words_per_minute = static_cast<int>(std::lround(speed));
  }
  ProsodicWord& last = melody.words.back();
  if (melody.words.size() > 1 && mode == Mode::statement) last.semitones -= k_final_fall;
  if (mode == Mode::question) last.semitones += k_question_end;
  last.words_per_minute = static_cast<int>(std::lround(speed * k_final_speed));
  melody.words_per_minute = melody.words.front().words_per_minute;
  return melody;
}

}  // namespace langdu
