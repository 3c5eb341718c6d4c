#pragma once

#include <string>
#include <string_view>

#include "normalize/normalizer.h"

namespace langdu {

/// The normaliser with the built tables, loaded once for the whole program.
inline const Normalizer& normalizer_under_test() {
  static const Normalizer normalizer{LANGDU_TEST_DATA_DIR};
  return normalizer;
}

inline SpokenSentence spoken_of(std::string_view text) {
  return normalizer_under_test().normalize({MappedText(text, 0)});
}

inline std::string spoken_text_of(std::string_view text) { return to_text(spoken_of(text)); }

}  // namespace langdu
