#pragma once

#include <cstddef>
#include <string_view>

namespace langdu {

/// The keyboard of the terminal that the user sits at, in a mode in which every key arrives at once
/// and unechoed; and the screen, if it was asked for. Whatever ends the process, the terminal is
/// put back as it was: a small child process that outlives it does so after a crash or SIGKILL.
class Terminal {
 public:
  enum class Screen { untouched, whole };

  /// `descriptor` must be a terminal. With `whole` the terminal shows its alternate screen, without
  /// cursor, until the end.
  Terminal(int descriptor, Screen screen);
  Terminal(const Terminal&) = delete;
  Terminal& operator=(const Terminal&) = delete;
  ~Terminal();

  [[nodiscard]] int descriptor() const { return descriptor_; }

  /// To the background and back, as Ctrl-Z does it: restores, stops, and sets up again.
  void suspend();

 private:
  void set_up();
  void restore();

  int descriptor_;
  Screen screen_;
  int guard_ = -1;  ///< the pipe whose end tells the child process that this one is gone
  int guardian_ = -1;
};

struct TerminalSize {
  std::size_t rows = 24;
  std::size_t columns = 80;
};
/// Of the terminal behind `descriptor`; 24 × 80 where it does not say.
TerminalSize terminal_size(int descriptor);

/// Writes all of it, also where the descriptor takes only a part at a time.
void write_all(int descriptor, std::string_view bytes);

}  // namespace langdu
