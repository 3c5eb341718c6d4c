#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "lexicon/lexicon.h"
#include "normalize/spoken_sentence.h"
#include "pronounce/pronunciation.h"

namespace langdu {

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

 private:
  struct Models;
  std::unique_ptr<const Models> models_;
};

enum class ToneForm { surface, citation };

/// The form that `langdu pinyin` prints: tokens separated by one space.
std::string to_pinyin(const Pronunciation& pronunciation, ToneForm form);

}  // namespace langdu
