// The order of clauses and pauses, one for all outputs.
#include "narrator/clause_stream.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "synth/speech.h"

namespace langdu {

namespace {

/// A listener takes a longer silence for the end, however slowly is spoken.
constexpr std::chrono::duration<double> k_longest_pause{1.9};

}  // namespace

std::size_t pause_frames(const Clause& clause, double rate) {
  const auto pause =
      std::min<std::chrono::duration<double>>(clause.pause_after / rate, k_longest_pause);
  return static_cast<std::size_t>(std::lround(pause.count() * k_sample_rate));
}

UnspokenPlace place_of(const UnspokenPiece& piece, const Passage& passage) {
  const MappedText& written = passage.pronunciation.written;
  return {written.source(piece.written),
          written.text().substr(piece.written.begin, piece.written.size()), piece.reason};
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
