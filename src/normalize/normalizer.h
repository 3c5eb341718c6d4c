#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "lexicon/user_lexicon.h"
#include "normalize/spoken_sentence.h"
#include "sentence/sentence.h"

namespace langdu {

/// Turns written sentences into spoken ones. Immutable, safe to share.
class Normalizer {
 public:
  /// Loads its tables from the data directory; `taught` is what the user decided. Throws
  /// Error(data).
  explicit Normalizer(const std::filesystem::path& data_directory, UserLexicon taught = {});
  Normalizer(Normalizer&&) noexcept;
  Normalizer& operator=(Normalizer&&) noexcept;
  ~Normalizer();

  /// Total: any UTF-8 gives a result, ill-formed bytes are left out. Linear in time. `paragraph`,
  /// the text around the sentence, tells what it is about; without it the sentence itself does.
  [[nodiscard]] SpokenSentence normalize(const Sentence& sentence,
                                         std::string_view paragraph = {}) const;

 private:
  struct Tables;
  std::unique_ptr<const Tables> tables_;
};

}  // namespace langdu
