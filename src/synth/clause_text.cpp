#include "synth/clause_text.h"

#include <variant>

namespace langdu {
namespace {

// A word of more syllables than this may lose some (measured from 37); 6 is far on the safe side.
constexpr std::size_t k_max_word_syllables = 6;
// Letters of a Latin word said as one; more than this is no word.
constexpr std::size_t k_max_latin_letters = 20;

/// Tone phonemes by Chao's five-level notation. A third tone has no rise, whether something follows
/// or not; a neutral tone takes its height from the tone before it (Chao 1968, 1.3.6).
std::string_view tone_mnemonic(Tone tone, Tone before) {
  switch (tone) {
    case Tone::first:
      return "55";
    case Tone::second:
      return "35";
    case Tone::third:
      return "21";
    case Tone::fourth:
      return "51";
    case Tone::neutral:
      break;
  }
  switch (before) {
    case Tone::first:
      return "22";
    case Tone::second:
      return "33";
    case Tone::third:
      return "44";
    default:
      return "11";
  }
}

class Writer {
 public:
  Writer(const SyllableTable& table, ClauseText& out) : table_(table), out_(out) {}

  void add(const Syllable& syllable, std::size_t unit) {
    if (in_word_ >= k_max_word_syllables) end_word();
    add(table_[syllable.id], syllable.tone, unit);
    if (syllable.erhua) add(table_.erhua(), Tone::neutral, unit);
  }

  void add(const LatinRun& run, std::size_t unit) {
    close();
    std::size_t letters = 0;
    for (const char c : run.text) {
      const char lower = static_cast<char>(c | 0x20);
      if (lower < 'a' || lower > 'z') continue;
      const bool begins =
          letters == 0 || run.style == LatinStyle::letters || letters % k_max_latin_letters == 0;
      if (begins) {
        if (!out_.text.empty()) out_.text += ' ';
        ++out_.words;
        out_.expected.push_back({unit, nullptr});
      }
      out_.text += lower;
      ++letters;
    }
    before_ = Tone::neutral;
  }

  void end_word() { in_word_ = 0; }

  /// Closes the brackets of the mnemonics, if they are open.
  void close() {
    if (open_) out_.text += "]]";
    open_ = false;
    end_word();
  }

 private:
  void add(const SyllableMnemonic& mnemonic, Tone tone, std::size_t unit) {
    if (in_word_ == 0) {
      if (!out_.text.empty()) out_.text += ' ';
      if (!open_) out_.text += "[[";
      open_ = true;
      ++out_.words;
    }
    ++in_word_;
    out_.text += mnemonic.before_tone;
    out_.text += tone_mnemonic(tone, before_);
    out_.text += mnemonic.after_tone;
    out_.expected.push_back({unit, &mnemonic});
    if (tone != Tone::neutral) before_ = tone;
  }

  const SyllableTable& table_;
  ClauseText& out_;
  std::size_t in_word_ = 0;
  bool open_ = false;
  Tone before_ = Tone::neutral;
};

}  // namespace

ClauseText write_clause_text(const Clause& clause, const SyllableTable& table) {
  ClauseText out;
  Writer writer(table, out);
  for (std::size_t index = 0; index < clause.units.size(); ++index) {
    const SpokenUnit& unit = clause.units[index];
    std::visit([&](const auto& what) { writer.add(what, index); }, unit.what);
    if (unit.break_after != BreakStrength::none) writer.end_word();
  }
  writer.close();
  return out;
}

}  // namespace langdu
