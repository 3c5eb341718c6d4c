#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "synth/byte_block.h"
#include "synth/clause.h"
#include "synth/speech.h"

namespace langdu {

/// All of a clause that decides how it sounds, and where it was written: everything but its pause.
/// The same clause gives the same bytes. For this machine only: native byte order and word size.
std::string encode_clause(const Clause& clause);

/// Throws Error(engine) if the bytes are not those of a clause.
Clause decode_clause(std::string_view bytes);

/// Everything of a clause's speech but the samples, which follow these bytes.
std::string encode_speech_head(const ClauseSpeech& speech);

/// Speech in the form in which the workers send it and the cache keeps it. It is looked at where it
/// lies; a page of the newspaper has some hundred megabytes of it.
class PackedSpeech {
 public:
  PackedSpeech() = default;
  /// Throws Error(engine) if the bytes are not those of a clause's speech.
  explicit PackedSpeech(ByteBlock bytes);
  explicit PackedSpeech(const ClauseSpeech& speech);

  /// Mono, at `k_sample_rate`.
  [[nodiscard]] std::span<const std::int16_t> pcm() const;
  [[nodiscard]] std::string_view bytes() const { return bytes_.view(); }
  /// A copy that can be changed.
  [[nodiscard]] ClauseSpeech unpack() const;

 private:
  ByteBlock bytes_;
  std::size_t pcm_bytes_ = 0;  ///< at the end of `bytes_`
};

}  // namespace langdu
