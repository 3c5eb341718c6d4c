#pragma once

#include <memory>

#include "synth/espeak_session.h"
#include "synth/speech_engine.h"
#include "synth/syllable_table.h"

namespace langdu {

/// eSpeak NG with langdu's phonemes. Its state is global to the process: a second live object
/// throws Error(engine).
class EspeakEngine final : public SpeechEngine {
 public:
  /// Starts the library and loads the voice. Throws Error(engine) or Error(data).
  explicit EspeakEngine(const Voice& voice);
  ~EspeakEngine() override;

  ClauseSpeech speak(const Clause& clause) override;
  void set_rate(double rate) override;

 private:
  SyllableTable table_;
  EspeakSession session_;
  Voice voice_;
  double rate_ = 1.0;
};

}  // namespace langdu
