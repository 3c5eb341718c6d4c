// Where the listener is, in the text and in time.
#include "cli/play_status.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace langdu {
namespace {

/// A syllable of a newsreader takes a quarter of a second (240 in a minute), a hanzi three bytes;
/// before anything was read, that and a fifth for pauses is the guess, worth so many bytes of
/// observation.
constexpr double k_seconds_per_unit = 0.25;
constexpr double k_guess_bytes = 600;
constexpr double k_guess_seconds = k_guess_bytes / 3 * k_seconds_per_unit * 1.2;

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
  double seconds = static_cast<double>(passage.pronunciation.units.size()) * k_seconds_per_unit;
  for (const Clause& clause : passage.clauses) {
    seconds += std::chrono::duration<double>(clause.pause_after).count();
  }
  bytes_ += static_cast<double>(bytes);
  seconds_ += seconds;
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
