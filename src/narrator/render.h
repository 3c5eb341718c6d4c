#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <vector>

#include "base/source_span.h"
#include "edition/edition.h"
#include "narrator/clause_stream.h"
#include "synth/clause_queue.h"

namespace langdu {

/// What was rendered, so far or in all.
struct RenderCounts {
  std::size_t sentences = 0;
  std::size_t clauses = 0;
  std::size_t cached_clauses = 0;
  std::size_t syllables = 0;   ///< of Mandarin, as `langdu pinyin` counts: an r5 is one
  std::uint64_t frames = 0;    ///< of sound and silence, at `k_sample_rate`
  std::size_t source_end = 0;  ///< how far in the source
};

/// Speaks a script into an edition. Clauses are handed to the workers ahead of the sound that is
/// written, a bounded number of them, so memory does not grow with the length of the script.
class Renderer {
 public:
  /// All must outlive the object. `rate` is the one at which the queue's engine speaks.
  Renderer(ClauseStream::NextPassage next_passage, ClauseQueue& queue, double rate,
           EditionSink& edition);

  /// Speaks the next clause; false at the end, when the edition is ready to be finished. Throws
  /// what the script, the workers and the edition throw. A signal handler that ran makes it return
  /// early, with true.
  bool step();

  [[nodiscard]] const RenderCounts& counts() const { return counts_; }
  /// Empties the list.
  std::vector<UnspokenPlace> take_unspoken();

 private:
  void fill();
  void begin_passage();
  void end_passage();
  void write_silence(std::size_t frames);
  void write(std::span<const std::int16_t> frames);

  ClauseStream::NextPassage next_passage_;
  ClauseQueue& queue_;
  double rate_;
  EditionSink& edition_;
  std::deque<Passage> passages_;  ///< handed to the queue, the first one being written
  std::size_t clause_ = 0;        ///< of the first passage, to be written next
  bool script_ended_ = false;
  TimedSentence sentence_;
  RenderCounts counts_;
  std::vector<UnspokenPlace> unspoken_;
};

}  // namespace langdu
