#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <string>
#include <vector>

#include "cli/play_view.h"
#include "cli/terminal.h"

namespace langdu {

enum class ScreenColour { plain, coloured };

/// The whole screen: where the listener is on top, the text that was heard with the sentence under
/// way at the bottom of it and its word marked, and the state of the player in the last row.
class ScreenView final : public PlayView {
 public:
  /// `descriptor` is the terminal; it must be in the mode of `Terminal::Screen::whole`. `plain`
  /// uses no colour, only reverse video and bold. `state` is that of the player when it begins.
  ScreenView(int descriptor, ScreenColour colour, const PlayerState& state)
      : descriptor_(descriptor), colour_(colour), state_(state) {}

  void show_passage(const PlayStatus& status) override;
  void show_unit(const PlayStatus& status) override { paint(status); }
  void show_state(const PlayStatus& status) override;
  void tell(const PlayStatus& status, const std::string& message) override;
  void ask(const PlayStatus& status, const std::string& question,
           const std::string& typed) override;
  void key_pressed(const PlayStatus& status) override;
  void redraw(const PlayStatus& status) override;

 private:
  void paint(const PlayStatus& status);
  [[nodiscard]] bool shows_page() const { return message_.find('\n') != std::string::npos; }
  [[nodiscard]] std::vector<std::string> page_rows(std::size_t page, TerminalSize size) const;
  [[nodiscard]] std::vector<std::string> rows(const PlayStatus& status, TerminalSize size) const;
  [[nodiscard]] std::vector<std::string> text_rows(const PlayStatus& status, std::size_t rows,
                                                   std::size_t columns) const;
  [[nodiscard]] std::vector<std::string> current_rows(const PlayStatus& status, std::size_t rows,
                                                      std::size_t columns) const;
  [[nodiscard]] std::string top_row(const PlayStatus& status, std::size_t columns) const;
  [[nodiscard]] std::string bottom_row(const PlayStatus& status, std::size_t columns) const;
  [[nodiscard]] std::string state_row(const PlayStatus& status, std::size_t columns) const;

  int descriptor_;
  ScreenColour colour_;
  std::deque<SharedPassage> heard_;   ///< the last passages, the one under way at the end
  std::vector<std::string> painted_;  ///< the rows that the terminal shows
  PlayerState state_;
  std::string message_;    ///< a single line is gone with the next passage, several with a key
  std::string dismissed_;  ///< the lines that the key under way put away
  std::size_t page_ = 0;   ///< of a message of several lines
  std::string question_;
  std::string typed_;
};

}  // namespace langdu
