#pragma once

#include "lexicon/lexicon.h"

namespace langdu {

/// The built lexicon, mapped once for the suite.
inline const Lexicon& test_lexicon() {
  static const Lexicon lexicon{LANGDU_TEST_DATA_DIR};
  return lexicon;
}

}  // namespace langdu
