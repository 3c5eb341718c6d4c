#pragma once

#include <chrono>
#include <cstddef>
#include <string>

namespace langdu {

/// How far long work has come.
struct ProgressState {
  std::size_t clauses = 0;
  std::chrono::duration<double> audio{0};
  double fraction = 0.0;  ///< of the whole, 0 to 1; an estimate
};

/// "1:02:03", "2:03".
std::string clock_text(std::chrono::duration<double> time);

/// The progress of one task on standard error: a line that is redrawn on a terminal, whole plain
/// lines now and then elsewhere.
class Progress {
 public:
  enum class Style { bar, lines, quiet };

  /// `name` is what is being worked on.
  Progress(Style style, std::string name);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  /// Clears the bar.
  ~Progress();

  /// Shows the state if it is time to.
  void update(const ProgressState& state);

  /// Prints a whole line of its own above the bar, unless quiet.
  void note(const std::string& line);

  /// The same, also when quiet.
  void problem(const std::string& line);

  /// Since the object was made.
  [[nodiscard]] std::chrono::duration<double> elapsed() const { return Clock::now() - begin_; }

 private:
  using Clock = std::chrono::steady_clock;

  [[nodiscard]] std::string describe(const ProgressState& state) const;
  void clear();

  Style style_;
  std::string name_;
  Clock::time_point begin_ = Clock::now();
  Clock::time_point last_ = begin_;
  bool drawn_ = false;
};

}  // namespace langdu
