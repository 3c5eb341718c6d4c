#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"
#include "normalize/spoken_sentence.h"
#include "pronounce/pronunciation.h"

namespace langdu {

/// A word as the pronouncer saw it, for people who want to know why it is read so.
struct ExplainedWord {
  std::string text;
  PartOfSpeech part_of_speech = PartOfSpeech::other;
  std::string reading;     ///< surface tones
  std::string decided_by;  ///< a source for each hanzi, one name where all agree: "lexicon"
};

/// Gives every hanzi its syllable and surface tone, and the phrase its breaks. Immutable, safe to
/// share.
class Pronouncer {
 public:
  /// Loads its models and tables from the data directory. `lexicon` must outlive the object. Throws
  /// Error(data).
  Pronouncer(const std::filesystem::path& data_directory, const Lexicon& lexicon);
  Pronouncer(Pronouncer&&) noexcept;
  Pronouncer& operator=(Pronouncer&&) noexcept;
  ~Pronouncer();

  /// Total and deterministic; linear in time. A hanzi without a known reading is said as 某 (mou3).
  [[nodiscard]] Pronunciation pronounce(const SpokenSentence& sentence) const;

  /// The words behind `pronounce`, in order.
  [[nodiscard]] std::vector<ExplainedWord> explain(const SpokenSentence& sentence) const;

 private:
  struct Models;
  std::unique_ptr<const Models> models_;
};

enum class ToneForm { surface, citation };
enum class BreakMarks { hidden, shown };

struct PinyinForm {
  ToneForm tones = ToneForm::surface;
  BreakMarks breaks = BreakMarks::hidden;
};

/// The form that `langdu pinyin` prints: tokens separated by one space.
std::string to_pinyin(const Pronunciation& pronunciation, PinyinForm form);
std::string to_pinyin(const Pronunciation& pronunciation, ToneForm form);

/// Adds the tokens of one unit to such a line.
void append_unit(std::string& line, const SpokenUnit& unit, PinyinForm form);

}  // namespace langdu
