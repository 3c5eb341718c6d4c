#pragma once

#include "base/mapped_text.h"

namespace langdu {

/// One sentence as written, with its final punctuation and closing quotes, without white space at
/// its ends.
struct Sentence {
  MappedText written;
};

}  // namespace langdu
