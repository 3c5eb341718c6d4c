#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

#include "narrator/passage.h"
#include "synth/clause_parts.h"

namespace langdu {

/// The silence behind a clause, in frames at `k_sample_rate`, when speech runs at `rate`. With the
/// clause's own samples before it this is all that is heard of it, played or rendered.
std::size_t pause_frames(const Clause& clause, double rate);

/// A place that could not be spoken.
struct UnspokenPlace {
  SourceSpan source;
  std::string written;
  std::string reason;
};
UnspokenPlace place_of(const UnspokenPiece& piece, const Passage& passage);

/// The clauses of a script one after another, as every output speaks them.
class ClauseStream {
 public:
  using NextPassage = std::function<std::optional<Passage>()>;

  /// Takes its passages from `next_passage` (a script's `next`) as they are needed.
  explicit ClauseStream(NextPassage next_passage) : next_passage_(std::move(next_passage)) {}

  /// Goes to the next clause; false at the end. Throws what the script throws.
  bool next();

  /// Of the clause under way; valid until the next `next`.
  [[nodiscard]] const Passage& passage() const { return *passage_; }
  [[nodiscard]] const Clause& clause() const { return passage_->clauses[index_]; }
  /// Is it the first, or the last, of its passage?
  [[nodiscard]] bool begins_passage() const { return index_ == 0; }
  [[nodiscard]] bool ends_passage() const { return index_ + 1 == passage_->clauses.size(); }

 private:
  NextPassage next_passage_;
  std::optional<Passage> passage_;
  std::size_t index_ = 0;
};

}  // namespace langdu
