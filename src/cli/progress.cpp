#include "cli/progress.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

#include "cli/terminal_facts.h"

namespace langdu {
namespace {

using Seconds = std::chrono::duration<double>;

constexpr Seconds k_bar_interval{0.1};
constexpr Seconds k_line_interval{10.0};
constexpr std::size_t k_bar_cells = 12;

std::string bar_of(double fraction) {
  const auto filled = static_cast<std::size_t>(std::lround(fraction * k_bar_cells));
  return fmt::format("[{}{}] ", std::string(filled, '='), std::string(k_bar_cells - filled, ' '));
}

}  // namespace

std::string clock_text(Seconds time) {
  const auto seconds = std::llround(std::max(time.count(), 0.0));
  if (seconds < 3600) return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
  return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

Progress::Progress(Style style, std::string name) : style_(style), name_(std::move(name)) {}

Progress::~Progress() { clear(); }

void Progress::update(const ProgressState& state) {
  if (style_ == Style::quiet) return;
  const Clock::time_point now = Clock::now();
  if (now - last_ < (style_ == Style::bar ? k_bar_interval : k_line_interval)) return;
  last_ = now;
  if (style_ == Style::lines) {
    fmt::print(stderr, "langdu: {}: {}\n", name_, describe(state));
    return;
  }
  const double fraction = std::clamp(state.fraction, 0.0, 1.0);
  // A line that the terminal wraps could not be drawn over: the bar goes first, then the end.
  std::string line = bar_of(fraction) + describe(state);
  const auto width = std::max<std::size_t>(terminal_width(), 2) - 1;
  if (line.size() > width) line = describe(state).substr(0, width);
  fmt::print(stderr, "\r\x1B[K{}", line);
  std::fflush(stderr);
  drawn_ = true;
}

void Progress::note(const std::string& line) {
  if (style_ != Style::quiet) problem(line);
}

void Progress::problem(const std::string& line) {
  clear();
  fmt::print(stderr, "langdu: {}\n", line);
}

std::string Progress::describe(const ProgressState& state) const {
  const Seconds spent = elapsed();
  const double fraction = std::clamp(state.fraction, 0.0, 1.0);
  std::string text = fmt::format("{:.0f} %, {} clauses, {} of audio, {:.0f} times real time",
                                 100 * fraction, state.clauses, clock_text(state.audio),
                                 state.audio / std::max(spent, Seconds(1e-3)));
  if (fraction > 0.02) text += fmt::format(", {} left", clock_text(spent / fraction - spent));
  return text;
}

void Progress::clear() {
  if (!drawn_) return;
  fmt::print(stderr, "\r\x1B[K");
  std::fflush(stderr);
  drawn_ = false;
}

}  // namespace langdu
