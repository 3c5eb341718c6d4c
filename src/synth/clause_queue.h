#pragma once

#include <deque>
#include <optional>

#include "synth/clause_cache.h"
#include "synth/worker_pool.h"

namespace langdu {

/// Clauses on their way to the listener: from the cache where it has them, else from the workers,
/// in the order in which they were pushed. What was spoken whole is cached.
class ClauseQueue {
 public:
  /// `cache` may be null. Both outlive the queue.
  ClauseQueue(WorkerPool& pool, ClauseCache* cache) : pool_(pool), cache_(cache) {}
  ClauseQueue(const ClauseQueue&) = delete;
  ClauseQueue& operator=(const ClauseQueue&) = delete;
  /// Gives up what was not taken.
  ~ClauseQueue() {
    if (!entries_.empty()) pool_.abandon();
  }

  void push(const Clause& clause);
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

  /// The oldest clause; see WorkerPool::take.
  std::optional<SpokenClause> take();

  /// How many of the clauses taken so far came from the cache.
  [[nodiscard]] std::size_t found_in_cache() const { return found_in_cache_; }

 private:
  struct Entry {
    Clause clause;  ///< kept for the cache; empty if it came from there
    std::optional<ClauseSpeech> cached;
  };

  WorkerPool& pool_;
  ClauseCache* cache_;
  std::deque<Entry> entries_;
  std::size_t found_in_cache_ = 0;
};

}  // namespace langdu
