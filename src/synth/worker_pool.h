#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "synth/clause_codec.h"
#include "synth/clause_parts.h"
#include "synth/speech_engine.h"
#include "synth/worker_process.h"

namespace langdu {

/// A clause that came back from the workers.
struct FinishedClause {
  PackedSpeech speech;
  std::vector<UnspokenPiece> unspoken;
  bool whole = true;  ///< spoken in one call, as it would be every time
};

/// Gives the engine, started and with its rate set. Called in this process when the first clause
/// comes, so that a run that finds everything in the cache starts none.
using EngineSource = std::function<SpeechEngine&()>;

/// Speaks clauses on several cores and gives them back in the order in which they came. Each worker
/// is forked from this process after the engine has been started; here it is not used.
///
/// A worker that dies is replaced. A clause that a signal from outside cut off is spoken again; one
/// that crashes its worker, or lets it hang, is tried once more and then, like one that the engine
/// refuses, in halves; what cannot be said even alone is reported. Not thread-safe.
class WorkerPool {
 public:
  /// At most `workers` (at least 1) children. A clause that takes longer than `patience` counts as
  /// hung.
  WorkerPool(EngineSource engine, std::size_t workers,
             std::chrono::milliseconds patience = std::chrono::seconds(60));
  ~WorkerPool();

  /// Throws Error(engine) if the engine or a worker cannot be started.
  void submit(const Clause& clause);

  /// Forgets all clauses submitted and not yet taken. Never throws.
  void abandon();

  /// The number of clauses submitted and not yet taken.
  [[nodiscard]] std::size_t pending() const { return jobs_.size(); }
  [[nodiscard]] std::size_t workers() const { return workers_.size(); }

  /// Waits for the oldest clause. Nothing if a signal handler ran while it waited: the caller looks
  /// what the signal asked for and calls again. Throws Error(engine) if workers cannot be replaced.
  std::optional<FinishedClause> take();

 private:
  struct Piece;
  struct Job;
  struct Worker;

  void dispatch();
  void start(Worker& worker);
  void collect(Worker& worker);
  void take_answer(Worker& worker, WorkerReply reply);
  void replace(Worker& worker, const std::string& fault);
  void say_in_halves(Piece& piece, const std::string& reason);
  void give_to(Worker& worker, Piece& piece);
  bool wait();

  EngineSource engine_;
  std::chrono::milliseconds patience_;
  std::deque<std::unique_ptr<Job>> jobs_;
  std::deque<Piece*> waiting_;  ///< to be handed to a worker, in order
  std::vector<std::unique_ptr<Worker>> workers_;
};

}  // namespace langdu
