#pragma once

#include <cstddef>
#include <string_view>

#include "normalize/spoken_sentence.h"

namespace langdu {

/// A mark at some place of a text.
struct MarkFound {
  PunctuationKind kind = PunctuationKind::none;  ///< `none`: no punctuation stands there
  std::size_t size = 0;                          ///< bytes
};

/// The punctuation mark (or white space, which is `silent`) that begins at `at`. Dashes of two
/// characters and ellipses are one mark.
MarkFound find_mark(std::string_view text, std::size_t at);

}  // namespace langdu
