#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "cli/play_status.h"

namespace langdu {

/// What media keys, headset buttons and `playerctl` may ask for.
struct MprisActions {
  std::function<void(PlayerCommand)> obey;
  std::function<void(int by)> move_chapter;
  /// To this time of the text.
  std::function<void(std::chrono::duration<double>)> go_to_time;
  std::function<void()> quit;
};

/// The player on the session bus, by the MPRIS D-Bus Interface Specification 2.2. Where there is no
/// session bus it does nothing. Not thread-safe: `descriptor` is to be polled and `process` called
/// by one thread.
class Mpris {
 public:
  /// `status` must outlive the object; it is read whenever someone asks.
  Mpris(const PlayStatus& status, MprisActions actions);
  ~Mpris();
  Mpris(const Mpris&) = delete;
  Mpris& operator=(const Mpris&) = delete;

  /// -1 where there is no bus. Poll it for input.
  [[nodiscard]] int descriptor() const;
  /// Answers what has come.
  void process();

  /// Tells the bus that what is played, or how, has changed.
  void announce_state();
  void announce_passage();
  /// The listener jumped.
  void announce_seek();

 private:
  class Bus;
  std::unique_ptr<Bus> bus_;
};

}  // namespace langdu
