// Where the listener is in each text, kept and found again.
#include "cli/play_memory.h"

#include <atomic>

#include "base/error.h"

namespace langdu {
namespace {

constexpr auto k_keep_interval = std::chrono::seconds(15);

}  // namespace

std::size_t resolve(const Place& place, const OpenReader& open, const Lexicon& lexicon) {
  const std::atomic<bool> never{false};
  for (const std::string& sentence : {place.sentence, place.preceding}) {
    if (sentence.empty()) continue;
    if (const auto found = find_nearest_text(open, lexicon, sentence, place.offset, never)) {
      return *found;
    }
  }
  return place.offset;
}

std::size_t PlayMemory::add(const std::string& path, const OpenReader& open,
                            const Lexicon& lexicon) {
  memories_.push_back(book_.recall(path));
  TextMemory& memory = memories_.back();
  if (memory.edited) {
    for (Place& bookmark : memory.bookmarks) bookmark.offset = resolve(bookmark, open, lexicon);
    if (memory.stopped) memory.stopped->offset = resolve(*memory.stopped, open, lexicon);
    memory.edited = false;
  }
  return memory.stopped ? memory.stopped->offset : 0;
}

void PlayMemory::follow(std::size_t index, const PlayStatus& status) {
  TextMemory& memory = memories_[index];
  Place place{status.offset, status.passage->pronunciation.written.text(), {}};
  if (memory.stopped) place.preceding = memory.stopped->sentence;
  memory.stopped = std::move(place);
  const auto now = std::chrono::steady_clock::now();
  if (now - kept_ < k_keep_interval) return;
  kept_ = now;
  keep(index);
}

void PlayMemory::keep(std::size_t index) {
  if (!memories_[index].path.empty()) book_.keep(memories_[index]);
}

void PlayMemory::forget(std::size_t index) {
  memories_[index].stopped.reset();
  keep(index);
}

std::size_t PlayMemory::add_bookmark(std::size_t index) {
  TextMemory& memory = memories_[index];
  if (memory.stopped) memory.bookmarks.push_back(*memory.stopped);
  return memory.bookmarks.size();
}

}  // namespace langdu
