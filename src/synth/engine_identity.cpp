#include "synth/engine_identity.h"

#define XXH_INLINE_ALL
#include <espeak-ng/speak_lib.h>
#include <fmt/format.h>
#include <xxhash.h>

#include "base/mapped_file.h"

namespace langdu {
namespace {

std::string hash_of_file(const std::filesystem::path& path) {
  const MappedFile file(path);
  const XXH128_hash_t hash = XXH3_128bits(file.bytes().data(), file.bytes().size());
  return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

std::string text_of(const Emphasis& emphasis) {
  const auto& [pitch, range, speed] = emphasis;
  return fmt::format("{} {} {}", pitch, range, speed);
}

}  // namespace

std::string engine_identity(const Voice& voice, double rate, const std::filesystem::path& program) {
  const std::filesystem::path phonemes = voice.espeak_data / "espeak-ng-data";
  return fmt::format(
      "espeak-ng {}\nvoice {} {} {} {}\nwpm {} volume {} gain {} loudness {}\nheading {}\nslogan "
      "{}\nrate {}\n"
      "program {}\n",
      espeak_Info(nullptr), hash_of_file(voice.espeak_voice_file),
      hash_of_file(voice.syllable_table), hash_of_file(phonemes / "phontab"),
      hash_of_file(phonemes / "phondata"), voice.words_per_minute, voice.volume, voice.gain_decibel,
      voice.loudness, text_of(voice.heading), text_of(voice.slogan), rate, hash_of_file(program));
}

}  // namespace langdu
