#pragma once

#include <sys/types.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synth/speech_engine.h"

namespace langdu {

/// What a worker has to say to one request.
struct WorkerReply {
  enum class Kind { speech, refusal };

  Kind kind = Kind::speech;
  std::string body;  ///< `encode_speech`, or why the engine refused
};

/// A child process that speaks one clause after another with an engine that was started before the
/// fork. It ends with its parent, and ignores the keyboard's Ctrl-C, which is the parent's affair.
class WorkerProcess {
 public:
  /// Forks. In the child the descriptors of `siblings` are closed, so that each sees its own
  /// parent's end. Throws Error(engine) if the system has no process or descriptor to give.
  WorkerProcess(SpeechEngine& engine, const std::vector<const WorkerProcess*>& siblings);
  WorkerProcess(const WorkerProcess&) = delete;
  WorkerProcess& operator=(const WorkerProcess&) = delete;
  /// Kills and reaps the child.
  ~WorkerProcess();

  /// Hands over `encode_clause` bytes. A child that died is noticed by `receive`.
  void send(std::string_view request);

  /// Becomes readable when `receive` has something to do.
  [[nodiscard]] int descriptor() const { return replies_; }

  /// Reads what has come so far, without blocking for more than one chunk.
  void receive();
  /// The oldest whole reply that was received.
  std::optional<WorkerReply> take_reply();
  /// The child is gone and no reply is left.
  [[nodiscard]] bool died() const { return closed_; }
  /// Why it is gone, for `died()`: reaps it. Negative: the signal that ended it; otherwise its exit
  /// status.
  int reap();

  void kill();

 private:
  [[noreturn]] void serve(SpeechEngine& engine, int requests, int replies);

  pid_t pid_ = -1;
  int requests_ = -1;
  int replies_ = -1;
  std::string received_;
  std::size_t taken_ = 0;  ///< bytes of `received_` that were handed out already
  bool closed_ = false;
};

}  // namespace langdu
