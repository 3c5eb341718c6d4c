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

  /// The oldest clause; see WorkerPool::take. Its timing marks count the written text from the
  /// clause's first unit.
  std::optional<FinishedClause> take();

  /// How many of the clauses taken so far came from the cache.
  [[nodiscard]] std::size_t found_in_cache() const { return found_in_cache_; }

 private:
  struct Entry {
    Clause clause;  ///< as if it stood at the beginning of its text: the same wherever it stands
    std::size_t begin = 0;  ///< where it does stand
    ClauseCache::Key key{};
    bool is_submitted = false;
    std::optional<FinishedClause> spoken;
  };

  void submit(Entry& entry);
  void read_cached(Entry& entry);
  bool hear_worker();

  WorkerPool& pool_;
  ClauseCache* cache_;
  std::deque<Entry> entries_;
  std::deque<Entry*> submitted_;  ///< in the order in which the workers give them back
  std::size_t found_in_cache_ = 0;
};

}  // namespace langdu
