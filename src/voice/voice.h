#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace langdu {

/// The loudness of every voice as its profile says, in LUFS (ITU-R BS.1770, as in EBU R 128).
inline constexpr double k_reference_loudness = -16.0;

/// The silences of a voice at rate 1.
struct Pauses {
  std::chrono::milliseconds phrase{60};
  std::chrono::milliseconds enumeration{140};
  std::chrono::milliseconds comma{220};
  std::chrono::milliseconds clause{320};  ///< semicolon, colon, dash
  std::chrono::milliseconds sentence{480};
  std::chrono::milliseconds paragraph{800};
  std::chrono::milliseconds heading{900};
  std::chrono::milliseconds chapter{1600};
  std::chrono::milliseconds quotation{60};  ///< before and after a slogan
};

/// How headings and slogans are set off.
struct Emphasis {
  int pitch_percent = 100;
  int range_percent = 100;
  int speed_percent = 100;
};

/// A voice profile, read from a TOML file in `voices/`. Immutable once loaded.
struct Voice {
  std::string id;    ///< the file's name without `.toml`; what `--voice` takes
  std::string name;  ///< shown to people, in Chinese
  std::string description;
  std::string gender;  ///< "male" or "female"
  std::filesystem::path espeak_voice_file;
  std::filesystem::path syllable_table;    ///< what eSpeak is told for each syllable
  std::filesystem::path espeak_data;       ///< the folder that holds `espeak-ng-data`, our phonemes
  int words_per_minute = 175;              ///< eSpeak's rate at factor 1
  int volume = 70;                         ///< eSpeak's amplitude, 0 to 100
  double gain_decibel = 0.0;               ///< what as a rule brings that to `loudness`
  double loudness = k_reference_loudness;  ///< LUFS
  Pauses pauses;
  Emphasis heading;
  Emphasis slogan;
};

/// The voice that speaks where none is asked for.
inline constexpr std::string_view k_default_voice = "boyang";

/// Loads the profile `id` from the data directory. Throws Error(usage) that lists the voices there
/// are if there is none of that name, Error(data) with file and line if it is malformed.
Voice load_voice(const std::filesystem::path& data_directory, const std::string& id);

/// What listeners ask for at most and at least, in LUFS. Above it the limiter would be heard.
inline constexpr double k_loudest = -14.0;
inline constexpr double k_softest = -40.0;

/// `voice` at another loudness, in LUFS. Throws Error(usage) outside of `k_softest` to `k_loudest`.
Voice at_loudness(Voice voice, double lufs);

/// The ids of all voices, the default one first, then in alphabetical order.
std::vector<std::string> list_voices(const std::filesystem::path& data_directory);

}  // namespace langdu
