#pragma once

#include <filesystem>
#include <string>
#include <unordered_map>

#include "lexicon/lexicon.h"
#include "narrator/passage.h"

namespace langdu {

/// Tells how a word is written, as people do on the telephone: 张，弓长张; 银，银行的银.
class Speller {
 public:
  /// Loads its table from the data directory; `lexicon` must outlive the object. Throws
  /// Error(data).
  Speller(const std::filesystem::path& data_directory, const Lexicon& lexicon);

  /// The word of the passage that holds the byte `at` of its written text, spelled; to be spoken
  /// and shown.
  [[nodiscard]] std::string spell(const Passage& passage, std::size_t at) const;

 private:
  [[nodiscard]] std::string describe(const std::string& character, const std::string& word) const;
  [[nodiscard]] SourceSpan word_around(const std::string& text, std::size_t at) const;

  const Lexicon& lexicon_;
  std::unordered_map<std::string, std::string> shapes_;
};

}  // namespace langdu
