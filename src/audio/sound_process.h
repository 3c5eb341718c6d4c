#pragma once

#include <sys/types.h>

#include <atomic>
#include <chrono>
#include <optional>
#include <string>

#include "audio/shared_sound.h"

namespace langdu {

/// Plays in a process of its own. Sound libraries hang, spin or crash when their device or server
/// vanishes, and cannot be started anew from within; a process can always be killed and replaced.
/// It also keeps what those libraries write to stderr away from the user.
///
/// Made early, it forks one small process without threads, from which those that play are forked
/// later, whatever threads this process has by then. All of them end with this process.
class SoundProcess {
 public:
  /// `device` as for PortAudioStream. Throws Error(device) if the system has no process to give.
  explicit SoundProcess(std::optional<std::string> device);
  SoundProcess(const SoundProcess&) = delete;
  SoundProcess& operator=(const SoundProcess&) = delete;
  ~SoundProcess();

  /// Starts a sound system in a new process and opens the device; ends the process before it, if
  /// any. Waits for it. Throws Error(device). What it returns is good until the next `open`.
  SharedSound& open();

  /// Makes an `open` under way on another thread, and all that follow, fail soon.
  void give_up() { gives_up_ = true; }

  /// Makes the process look at what was asked of it.
  void wake() const;
  /// Waits until it is no longer open. False if that takes too long.
  bool wait_for_end(std::chrono::milliseconds patience);
  /// Ends it, whatever it is doing.
  void kill();

 private:
  [[noreturn]] void serve_requests(int control);
  void play();

  std::optional<std::string> device_;
  SharedSound* shared_ = nullptr;
  int asked_ = -1;     ///< eventfd: the process has to look
  int answered_ = -1;  ///< eventfd: its state has changed
  int control_ = -1;   ///< to the process from which those that play are forked
  pid_t pid_ = -1;
  std::atomic<bool> gives_up_{false};
};

}  // namespace langdu
