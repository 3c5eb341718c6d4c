// Where the listener is, in the text and in time.
#include "cli/play_status.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace langdu {
namespace {

/// Before anything was read: what a newspaper page takes for so many bytes, hanzi and punctuation
/// of three bytes each and the pauses with them.
constexpr double k_guess_bytes = 600;
constexpr double k_guess_seconds = 52;

}  // namespace

double PlayStatus::fraction() const {
  if (length == 0) return 0;
  return std::min(1.0, static_cast<double>(place) / static_cast<double>(length));
}

PaceEstimate::PaceEstimate() : seconds_(k_guess_seconds), bytes_(k_guess_bytes) {}

void PaceEstimate::learn(const Passage& passage) {
  std::size_t bytes = 0;
  for (const SourceSpan piece : passage.pronunciation.written.source_pieces()) {
    bytes += piece.size();
  }
  std::chrono::duration<double> time{0};
  for (const Clause& clause : passage.clauses) {
    time += expected_speech(clause) + clause.pause_after;
  }
  bytes_ += static_cast<double>(bytes);
  seconds_ += time.count();
}

std::chrono::duration<double> PaceEstimate::time_of(std::size_t bytes) const {
  return std::chrono::duration<double>(static_cast<double>(bytes) * seconds_ / bytes_);
}

std::size_t PaceEstimate::bytes_of(std::chrono::duration<double> time) const {
  return static_cast<std::size_t>(std::max(0.0, time.count()) * bytes_ / seconds_);
}

std::string clock_of(std::chrono::duration<double> time) {
  const auto seconds = static_cast<long>(std::lround(std::max(0.0, time.count())));
  if (seconds >= 3600) {
    return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
  return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
}

}  // namespace langdu
