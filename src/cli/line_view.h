#pragma once

#include <string>

#include "cli/play_view.h"

namespace langdu {

/// Whole plain lines: each sentence once, when it begins, on standard output; messages on standard
/// error. For pipes, braille displays and screen readers.
class LineView final : public PlayView {
 public:
  /// `state` is that of the player when it begins.
  explicit LineView(const PlayerState& state) : state_(state) {}

  void show_passage(const PlayStatus& status) override;
  void show_unit(const PlayStatus&) override {}
  void show_state(const PlayStatus& status) override;
  void tell(const PlayStatus& status, const std::string& message) override;
  /// Echoes what is typed as a terminal does, so that a line stays one line.
  void ask(const PlayStatus& status, const std::string& question,
           const std::string& typed) override;
  void key_pressed(const PlayStatus&) override {}
  void redraw(const PlayStatus&) override {}

 private:
  SharedPassage shown_;
  PlayerState state_;
  std::string question_;
  std::string typed_;
};

}  // namespace langdu
