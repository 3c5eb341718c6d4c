#include "synth/clause_queue.h"

#include <cassert>
#include <utility>

namespace langdu {

void ClauseQueue::push(const Clause& clause) {
  std::optional<ClauseSpeech> cached;
  if (cache_ != nullptr) cached = cache_->find(clause);
  if (cached) {
    entries_.push_back({{}, std::move(cached)});
  } else {
    pool_.submit(clause);
    entries_.push_back({clause, std::nullopt});
  }
}

std::optional<SpokenClause> ClauseQueue::take() {
  assert(!entries_.empty());
  Entry& oldest = entries_.front();
  std::optional<SpokenClause> spoken;
  if (oldest.cached) {
    ++found_in_cache_;
    spoken = SpokenClause{std::move(*oldest.cached), {}, true};
  } else {
    spoken = pool_.take();
    if (!spoken) return std::nullopt;
    const bool is_complete = spoken->whole && spoken->unspoken.empty();
    if (cache_ != nullptr && is_complete) cache_->store(oldest.clause, spoken->speech);
  }
  entries_.pop_front();
  return spoken;
}

}  // namespace langdu
