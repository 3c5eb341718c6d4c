#pragma once

#include <string>

#include "cli/play_status.h"

namespace langdu {

/// What the user sees of the playing.
class PlayView {
 public:
  PlayView() = default;
  PlayView(const PlayView&) = delete;
  PlayView& operator=(const PlayView&) = delete;
  virtual ~PlayView() = default;

  virtual void show_passage(const PlayStatus& status) = 0;
  virtual void show_unit(const PlayStatus& status) = 0;
  virtual void show_state(const PlayStatus& status) = 0;
  /// Lines for the user, UTF-8.
  virtual void tell(const PlayStatus& status, const std::string& message) = 0;
  /// What the user has typed so far behind a question; an empty question when that is over.
  virtual void ask(const PlayStatus& status, const std::string& question,
                   const std::string& typed) = 0;
  /// A key was pressed; what it asks for follows.
  virtual void key_pressed(const PlayStatus& status) = 0;
  /// The terminal has another size, or was used by others.
  virtual void redraw(const PlayStatus& status) = 0;
};

/// Shows nothing but what was asked for.
class SilentView final : public PlayView {
 public:
  void show_passage(const PlayStatus&) override {}
  void show_unit(const PlayStatus&) override {}
  void show_state(const PlayStatus&) override {}
  void tell(const PlayStatus&, const std::string&) override {}
  void ask(const PlayStatus&, const std::string&, const std::string&) override {}
  void key_pressed(const PlayStatus&) override {}
  void redraw(const PlayStatus&) override {}
};

}  // namespace langdu
