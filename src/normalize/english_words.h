#pragma once

#include <filesystem>
#include <string_view>

#include "base/mapped_file.h"

namespace langdu {

/// The list of English words that decides whether Latin text is read as a word or letter by letter:
/// a sorted file of lower-case words, one a line, mapped and searched by halves.
class EnglishWords {
 public:
  /// Throws Error(data) if the file cannot be mapped.
  explicit EnglishWords(const std::filesystem::path& path) : file_(path) {}

  /// Is `word` (any case, ASCII letters) on the list?
  [[nodiscard]] bool contains(std::string_view word) const;

 private:
  MappedFile file_;
};

}  // namespace langdu
