#include "synth/clause_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <variant>

namespace langdu {
namespace {

// Letters of a Latin word said as one; more than this is no word.
constexpr std::size_t k_max_latin_letters = 20;

/// What stands behind a syllable.
struct Behind {
  std::optional<Tone> tone;  ///< of the next syllable; nothing at the end of the clause
  bool word_ends = false;    ///< the next one belongs to another prosodic word
};

/// The neutral tone's own phonemes by the tone before, longer within a clause (`i`), where nothing
/// lengthens the last syllable.
std::string neutral_mnemonic(Tone before, const Behind& behind) {
  const char* height = "5d";
  if (before == Tone::first) height = "5a";
  if (before == Tone::second) height = "5b";
  if (before == Tone::third) height = "5c";
  return behind.tone ? height + std::string("i") : height;
}

/// Where a full tone stands: the second letter of its phoneme.
char form_of(Tone tone, const Behind& behind) {
  if (!behind.tone) return 'z';
  if (behind.tone == Tone::neutral) return 'n';
  if (tone == Tone::third && behind.word_ends) return 'w';
  return tone == Tone::fourth && behind.tone == Tone::second ? 'm' : 'a';
}

/// The tone phoneme of our own (voices/espeak/phonemes.toml) for a syllable between its neighbours.
/// A neutral tone takes its height from the tone before it; a fourth tone has to rise from a third.
std::string tone_mnemonic(Tone tone, Tone before, const Behind& behind, TonePace pace) {
  if (tone == Tone::neutral) return neutral_mnemonic(before, behind);
  std::string mnemonic(1, static_cast<char>('0' + static_cast<int>(tone)));
  if (pace == TonePace::brisk) return mnemonic + (behind.tone ? 'f' : 'g');
  mnemonic += form_of(tone, behind);
  if (tone == Tone::fourth && before == Tone::third) mnemonic += 't';
  return mnemonic;
}

/// The tone of the unit at `index`; nothing behind the end. A Latin word is followed as a first
/// tone would be.
std::optional<Tone> tone_at(const Clause& clause, std::size_t index) {
  if (index >= clause.units.size()) return std::nullopt;
  const auto* syllable = std::get_if<Syllable>(&clause.units[index].what);
  return syllable != nullptr ? syllable->tone : Tone::first;
}

/// eSpeak's settings that move a voice of ours by a number of semitones and widen its tones by a
/// factor. Settings run from 0 to 99 with 50 for "as the voice file says". The range is
/// proportional to its setting; the base is multiplied by 2^((setting - 50) / 50), after 9/4096 of
/// the range's change were taken from it (SetPitch2 in eSpeak NG's synthesize.c); the range of our
/// voices is 0.006 of their base a level (voices/espeak/phonemes.toml).
struct PitchSettings {
  int pitch = 50;
  int range = 50;

  PitchSettings(double semitones, double widened) {
    constexpr double k_range_in_base = 2 * 18 * 0.006;
    const double factor = std::exp2(semitones / 12.0);
    const double reach = factor * widened;
    const double base = factor + (reach - 1.0) * k_range_in_base;
    range = std::clamp(static_cast<int>(std::lround(50.0 * reach)), 1, 99);
    pitch = std::clamp(static_cast<int>(std::lround(50.0 + 50.0 * std::log2(base))), 1, 99);
  }

  friend bool operator==(const PitchSettings&, const PitchSettings&) = default;
};

class Writer {
 public:
  Writer(const Clause& clause, const SyllableTable& table, TonePace pace, int words_per_minute,
         ClauseText& out)
      : clause_(clause),
        table_(table),
        pace_(pace),
        first_speed_(words_per_minute),
        speed_(words_per_minute),
        out_(out) {}

  void write(const ProsodicWord& word) {
    set_pitch(PitchSettings(word.semitones, word.range));
    set_speed(word.words_per_minute);
    for (std::size_t index = word.begin; index < word.end; ++index) {
      word_ends_ = index + 1 == word.end;
      std::visit([&](const auto& what) { add(what, index); }, clause_.units[index].what);
    }
    end_word();
  }

  /// Leaves the engine as the voice file says.
  void finish() {
    close();
    set_pitch(PitchSettings(0.0, 1.0));
    set_speed(first_speed_);
  }

 private:
  void set_pitch(PitchSettings settings) {
    if (settings == settings_) return;
    command(fmt::format("\x01{}P\x01{}R", settings.pitch, settings.range));
    settings_ = settings;
  }

  void set_speed(int words_per_minute) {
    if (words_per_minute == speed_) return;
    command(fmt::format("\x01{}S", words_per_minute));
    speed_ = words_per_minute;
  }

  void command(const std::string& text) {
    close();
    if (!out_.text.empty() && !after_command_) out_.text += ' ';
    out_.text += text;
    after_command_ = true;
  }

  void add(const Syllable& syllable, std::size_t unit) {
    const Behind next{tone_at(clause_, unit + 1), word_ends_};
    add(table_[syllable.id], tone_mnemonic(syllable.tone, before_, next, pace_), unit);
    if (syllable.tone != Tone::neutral) before_ = syllable.tone;
    if (syllable.erhua) {
      add(table_.erhua(), tone_mnemonic(Tone::neutral, before_, next, pace_), unit);
    }
  }

  void add(const SyllableMnemonic& mnemonic, const std::string& tone, std::size_t unit) {
    if (!in_word_) {
      if (!out_.text.empty() && !after_command_) out_.text += ' ';
      if (!open_) out_.text += "[[";
      open_ = true;
      after_command_ = false;
      in_word_ = true;
      ++out_.words;
    }
    out_.text += mnemonic.before_tone;
    out_.text += tone;
    out_.text += mnemonic.after_tone;
    out_.expected.push_back({unit, &mnemonic});
  }

  void add(const LatinRun& run, std::size_t unit) {
    close();
    std::size_t letters = 0;
    for (const char c : run.text) {
      const char lower = static_cast<char>(c | 0x20);
      if (lower < 'a' || lower > 'z') continue;
      if (run.style == LatinStyle::letters || letters % k_max_latin_letters == 0) {
        if (!out_.text.empty()) out_.text += ' ';
        after_command_ = false;
        ++out_.words;
        out_.expected.push_back({unit, nullptr});
      }
      out_.text += lower;
      ++letters;
    }
    before_ = Tone::neutral;
  }

  void end_word() { in_word_ = false; }

  /// Closes the brackets of the mnemonics, if they are open.
  void close() {
    if (open_) out_.text += "]]";
    open_ = false;
    end_word();
  }

  const Clause& clause_;
  const SyllableTable& table_;
  TonePace pace_;
  int first_speed_;
  int speed_;
  ClauseText& out_;
  PitchSettings settings_{0.0, 1.0};
  bool after_command_ = false;
  bool in_word_ = false;
  bool open_ = false;
  bool word_ends_ = false;
  Tone before_ = Tone::neutral;
};

}  // namespace

ClauseText write_clause_text(const Clause& clause, const ClauseMelody& melody,
                             const SyllableTable& table, TonePace pace) {
  ClauseText out;
  Writer writer(clause, table, pace, melody.words_per_minute, out);
  for (const ProsodicWord& word : melody.words) writer.write(word);
  writer.finish();
  return out;
}

}  // namespace langdu
