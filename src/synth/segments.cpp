#include "synth/segments.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"

namespace langdu {
namespace {

/// Walks through the phonemes of an answer, expected syllable by expected syllable.
class Aligner {
 public:
  Aligner(const ClauseText& told, const EspeakAnswer& answer)
      : told_(told), answer_(answer), phoneme_(answer.phonemes.begin()) {}

  SpokenSegments run() {
    for (std::size_t index = 0; index < told_.expected.size(); ++index) {
      const SyllableMnemonic* mnemonic = told_.expected[index].mnemonic;
      if (mnemonic == nullptr) {
        take_latin_word();
      } else {
        if (index > 0 && told_.expected[index - 1].mnemonic == nullptr) skip_to_next_word();
        take_syllable(*mnemonic);
      }
    }
    for (std::size_t index = 0; index < found_.segments.size(); ++index) {
      found_.segments[index].end = index + 1 < found_.segments.size()
                                       ? found_.segments[index + 1].begin
                                       : answer_.pcm.size();
    }
    return std::move(found_);
  }

 private:
  [[noreturn]] void fail() const {
    throw Error(ErrorKind::engine,
                fmt::format("eSpeak NG said {} of {} syllables of the clause \"{}\"",
                            found_.starts.size(), told_.expected.size(), told_.text));
  }

  /// The first word that begins behind the last start.
  [[nodiscard]] std::size_t next_word() const {
    const std::size_t from = found_.starts.empty() ? 0 : found_.starts.back() + 1;
    const auto word = std::lower_bound(answer_.words.begin(), answer_.words.end(), from);
    if (word == answer_.words.end()) fail();
    return *word;
  }

  void take_latin_word() {
    const std::size_t frame = found_.starts.empty() ? answer_.words.front() : next_word();
    found_.starts.push_back(frame);
    found_.segments.push_back({frame, frame, SegmentKind::vowel});
  }

  void skip_to_next_word() {
    const std::size_t frame = next_word();
    while (phoneme_ != answer_.phonemes.end() && phoneme_->frame < frame) ++phoneme_;
  }

  void take_syllable(const SyllableMnemonic& mnemonic) {
    bool begins = true;
    for (; phoneme_ != answer_.phonemes.end(); ++phoneme_) {
      const bool is_vowel = phoneme_->mnemonic() == mnemonic.vowel;
      if (begins) found_.starts.push_back(phoneme_->frame);
      begins = false;
      add(is_vowel ? SegmentKind::vowel : SegmentKind::consonant);
      if (!is_vowel) continue;
      ++phoneme_;
      if (!mnemonic.after_tone.empty() && phoneme_ != answer_.phonemes.end()) {
        add(SegmentKind::consonant);
        ++phoneme_;
      }
      return;
    }
    fail();
  }

  void add(SegmentKind kind) {
    found_.segments.push_back({phoneme_->frame, phoneme_->frame, kind});
  }

  const ClauseText& told_;
  const EspeakAnswer& answer_;
  std::vector<PhonemeEvent>::const_iterator phoneme_;
  SpokenSegments found_;
};

}  // namespace

SpokenSegments find_segments(const ClauseText& told, const EspeakAnswer& answer) {
  if (answer.words.size() != told.words) {
    throw Error(ErrorKind::engine, fmt::format("eSpeak NG said {} of {} words of the clause \"{}\"",
                                               answer.words.size(), told.words, told.text));
  }
  return Aligner(told, answer).run();
}

}  // namespace langdu
