// Keeps the passages around the listener, and fetches those before and behind.
#include "narrator/passage_window.h"

#include <algorithm>
#include <utility>

namespace langdu {
namespace {

/// As many passages as are kept; some hours' worth of going back is fetched anew.
constexpr std::size_t k_window = 256;
/// How far before the window reading starts anew when the listener goes back beyond it, in bytes.
constexpr std::size_t k_step_back = std::size_t{16} << 10U;

bool same_place(const Passage& a, const Passage& b) {
  return a.kind == b.kind && a.pronunciation.written.source() == b.pronunciation.written.source();
}

}  // namespace

std::size_t source_begin(const Passage& passage) {
  return passage.pronunciation.written.source().begin;
}

PassageWindow::PassageWindow(PassageSource& source, Filter filter)
    : source_(source), filter_(std::move(filter)) {}

bool PassageWindow::append() {
  while (auto passage = source_.next()) {
    if (passage->clauses.empty() || !filter_(*passage)) continue;
    passages_.push_back(std::make_shared<const Passage>(std::move(*passage)));
    if (passages_.size() > k_window) {
      passages_.pop_front();
      ++first_;
      at_beginning_ = false;
    }
    return true;
  }
  return false;
}

/// Reads the passages before the window anew. False if there are none.
bool PassageWindow::prepend() {
  if (at_beginning_ || passages_.empty()) return false;
  const SharedPassage front = passages_.front();
  const long front_number = first_;
  for (std::size_t step = k_step_back;; step *= 4) {
    const std::size_t begin = source_begin(*front);
    const std::size_t offset = begin > step ? begin - step : 0;
    if (!source_.seek(offset)) return false;
    start_at(offset);
    long before = 0;
    while (append() && !same_place(*passages_.back(), *front)) ++before;
    const bool found = !passages_.empty() && same_place(*passages_.back(), *front);
    first_ = front_number + 1 - static_cast<long>(passages_.size());
    if (found && before > 0) return true;
    if (offset == 0) return found && before > 0;
  }
}

void PassageWindow::start_at(std::size_t offset) {
  passages_.clear();
  first_ = 0;
  at_beginning_ = offset == 0;
}

SharedPassage PassageWindow::at(long number) {
  while (number < first_) {
    if (!prepend()) return nullptr;
  }
  while (number >= end_number()) {
    if (!append()) return nullptr;
  }
  return passages_[static_cast<std::size_t>(number - first_)];
}

bool PassageWindow::ends_at(long number) {
  return at(number + 1) == nullptr && !source_.may_grow();
}

long PassageWindow::locate(std::size_t offset) {
  const auto holds = [offset](const SharedPassage& passage) {
    return passage->pronunciation.written.source().contains(offset);
  };
  const auto found = std::find_if(passages_.begin(), passages_.end(), holds);
  if (found != passages_.end()) return first_ + (found - passages_.begin());
  if (!source_.seek(offset)) return first_;
  start_at(offset);
  return append() ? first_ : last_before(offset);
}

/// The number of the last passage, if none lies behind `offset`.
long PassageWindow::last_before(std::size_t offset) {
  for (std::size_t step = k_step_back; passages_.empty() && offset > 0; step *= 4) {
    offset -= std::min(offset, step);
    source_.seek(offset);
    start_at(offset);
    while (append()) {
    }
  }
  return passages_.empty() ? first_ : end_number() - 1;
}

}  // namespace langdu
