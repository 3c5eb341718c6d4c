#include "synth/clause_queue.h"

#include <cassert>
#include <utility>

namespace langdu {
namespace {

SourceSpan moved_back(const SourceSpan& span, std::size_t offset) {
  return {span.begin - offset, span.end - offset};
}

SourceSpan moved_on(const SourceSpan& span, std::size_t offset) {
  return {span.begin + offset, span.end + offset};
}

}  // namespace

void ClauseQueue::push(const Clause& clause) {
  Entry& entry = entries_.emplace_back();
  entry.clause = clause;
  entry.begin = clause.units.empty() ? 0 : clause.units.front().written.begin;
  // Units of one clause may stand in any order in the text: numbers wrap around and back again.
  for (SpokenUnit& unit : entry.clause.units) unit.written = moved_back(unit.written, entry.begin);
  if (cache_ != nullptr) entry.key = ClauseCache::key_of(entry.clause);
  if (cache_ == nullptr || !cache_->holds(entry.key)) submit(entry);
}

std::optional<FinishedClause> ClauseQueue::take() {
  assert(!entries_.empty());
  Entry& oldest = entries_.front();
  if (!oldest.spoken && !oldest.is_submitted) read_cached(oldest);
  while (!oldest.spoken) {
    if (!hear_worker()) return std::nullopt;
  }
  std::optional<FinishedClause> spoken = std::move(oldest.spoken);
  for (UnspokenPiece& piece : spoken->unspoken) {
    piece.written = moved_on(piece.written, oldest.begin);
  }
  entries_.pop_front();
  return spoken;
}

void ClauseQueue::submit(Entry& entry) {
  pool_.submit(entry.clause);
  entry.is_submitted = true;
  submitted_.push_back(&entry);
}

/// What the cache cannot give after all is spoken anew.
void ClauseQueue::read_cached(Entry& entry) {
  std::optional<PackedSpeech> found = cache_->find(entry.key);
  if (!found) return submit(entry);
  ++found_in_cache_;
  entry.spoken.emplace().speech = std::move(*found);
}

/// Takes the next clause from the workers; false if a signal came instead.
bool ClauseQueue::hear_worker() {
  std::optional<FinishedClause> spoken = pool_.take();
  if (!spoken) return false;
  Entry& entry = *submitted_.front();
  submitted_.pop_front();
  const bool is_complete = spoken->whole && spoken->unspoken.empty();
  if (cache_ != nullptr && is_complete) cache_->store(entry.key, spoken->speech);
  entry.spoken = std::move(spoken);
  return true;
}

}  // namespace langdu
