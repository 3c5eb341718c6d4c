#pragma once

#include <filesystem>

#include "lexicon/lexicon.h"
#include "normalize/normalizer.h"
#include "pronounce/pronouncer.h"

namespace langdu {

/// The text stages with their data, loaded once. Immutable, safe to share between threads.
struct FrontEnd {
  Lexicon lexicon;
  Normalizer normalizer;
  Pronouncer pronouncer;

  /// `taught` is what the user decided of readings. Throws Error(data).
  explicit FrontEnd(const std::filesystem::path& data_directory, UserLexicon taught = {});
  FrontEnd(const FrontEnd&) = delete;
  FrontEnd& operator=(const FrontEnd&) = delete;
  ~FrontEnd() = default;
};

}  // namespace langdu
