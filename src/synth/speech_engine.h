#pragma once

#include <filesystem>

#include "synth/clause.h"
#include "synth/speech.h"
#include "voice/voice.h"

namespace langdu {

/// Turns clauses into sound. An interface so that players, workers and tests can stand in for one
/// another. Not thread-safe: one thread at a time.
class SpeechEngine {
 public:
  SpeechEngine() = default;
  SpeechEngine(const SpeechEngine&) = delete;
  SpeechEngine& operator=(const SpeechEngine&) = delete;
  virtual ~SpeechEngine() = default;

  /// The same clause gives the same samples, whatever was said before. Throws Error(engine) if the
  /// engine fails or says another number of words than it was given.
  virtual ClauseSpeech speak(const Clause& clause) = 0;

  /// Speed as a factor of the voice's own, 0.5 to 4.0.
  virtual void set_rate(double rate) = 0;
};

}  // namespace langdu
