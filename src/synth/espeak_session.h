#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "voice/voice.h"

namespace langdu {

/// A phoneme that began to sound.
struct PhonemeEvent {
  std::array<char, 8> name{};  ///< its mnemonic, padded with NUL
  std::size_t frame = 0;

  [[nodiscard]] std::string_view mnemonic() const;
};

/// What eSpeak NG answered to one call.
struct EspeakAnswer {
  std::vector<std::int16_t> pcm;
  std::vector<PhonemeEvent> phonemes;
  std::vector<std::size_t> words;  ///< the frame at which each begins
};

/// The eSpeak NG library with one voice loaded. All its state is global to the process: a second
/// live session throws Error(engine). A forked child may go on using its parent's.
class EspeakSession {
 public:
  /// Starts the library with the phonemes in `voice.espeak_data`. Throws Error(engine) or
  /// Error(data).
  explicit EspeakSession(const Voice& voice);
  EspeakSession(const EspeakSession&) = delete;
  EspeakSession& operator=(const EspeakSession&) = delete;
  ~EspeakSession();

  void set_words_per_minute(int speed);

  /// Says phoneme mnemonics in `[[ ]]` and plain ASCII words. Throws Error(engine).
  EspeakAnswer say(const std::string& text);

 private:
  static void open(const Voice& voice);

  int words_per_minute_ = 0;
};

}  // namespace langdu
