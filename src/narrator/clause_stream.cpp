// The order of clauses and pauses, one for all outputs.
#include "narrator/clause_stream.h"

#include <chrono>
#include <cmath>

#include "synth/speech.h"

namespace langdu {

std::size_t pause_frames(const Clause& clause, double rate) {
  const std::chrono::duration<double> pause = clause.pause_after;
  return static_cast<std::size_t>(std::lround(pause.count() * k_sample_rate / rate));
}

bool ClauseStream::next() {
  if (passage_ && !ends_passage()) {
    ++index_;
    return true;
  }
  do {
    passage_ = next_passage_();
  } while (passage_ && passage_->clauses.empty());
  index_ = 0;
  return passage_.has_value();
}

}  // namespace langdu
