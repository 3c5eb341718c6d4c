#include "synth/espeak_engine.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "synth/clause_text.h"
#include "synth/clean_sound.h"
#include "synth/melody.h"
#include "synth/segments.h"
#include "synth/tempo.h"

namespace langdu {
namespace {

/// Cuts the segments to the frames [range.begin, range.end) and counts from there.
std::vector<Segment> cut(std::vector<Segment> segments, SoundRange range) {
  for (Segment& segment : segments) {
    segment.begin = std::clamp(segment.begin, range.begin, range.end) - range.begin;
    segment.end = std::clamp(segment.end, range.begin, range.end) - range.begin;
  }
  if (!segments.empty()) segments.front().begin = 0;
  return segments;
}

/// A mark for each unit, where its first syllable begins.
std::vector<TimingMark> marks_of(const Clause& clause, const ClauseText& told,
                                 const std::vector<std::size_t>& starts) {
  std::vector<TimingMark> marks;
  for (std::size_t index = 0; index < starts.size(); ++index) {
    const std::size_t unit = told.expected[index].unit;
    if (index > 0 && told.expected[index - 1].unit == unit) continue;
    marks.push_back({starts[index], clause.units[unit].written});
  }
  return marks;
}

}  // namespace

EspeakEngine::EspeakEngine(const Voice& voice)
    : table_(voice.syllable_table), session_(voice), voice_(voice) {}

EspeakEngine::~EspeakEngine() = default;

void EspeakEngine::set_rate(double rate) {
  if (!(rate >= 0.5 && rate <= 4.0)) {
    throw Error(ErrorKind::usage, fmt::format("the rate {} is not between 0.5 and 4.0", rate));
  }
  rate_ = rate;
}

ClauseSpeech EspeakEngine::speak(const Clause& clause) {
  ClauseSpeech speech;
  // eSpeak slows down well, but shortens what is short already: above its own speed sonic is
  // better.
  const double engine_rate = std::min(rate_, 1.0);
  const ClauseMelody melody = plan_melody(clause, voice_, engine_rate);
  const ClauseText told = write_clause_text(
      clause, melody, table_, rate_ >= k_brisk_rate ? TonePace::brisk : TonePace::normal);
  if (told.expected.empty()) return speech;
  session_.set_words_per_minute(melody.words_per_minute);
  const EspeakAnswer answer = session_.say(told.text);
  const SpokenSegments found = find_segments(told, answer);

  const SoundRange range = find_sound(answer.pcm);
  const std::span<const std::int16_t> sound =
      std::span(answer.pcm).subspan(range.begin, range.end - range.begin);
  std::vector<std::size_t> starts = found.starts;
  for (std::size_t& start : starts) {
    start = std::clamp(start, range.begin, range.end) - range.begin;
  }
  speech.pcm = rate_ > engine_rate
                   ? speed_up(sound, cut(found.segments, range), rate_ / engine_rate, starts)
                   : std::vector(sound.begin(), sound.end());
  clean_sound(speech.pcm, {voice_.gain_decibel, voice_.loudness});
  speech.syllables = told.expected.size();
  speech.marks = marks_of(clause, told, starts);
  return speech;
}

}  // namespace langdu
