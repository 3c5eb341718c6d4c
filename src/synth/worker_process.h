#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "synth/byte_block.h"
#include "synth/speech_engine.h"

namespace langdu {

/// What a worker has to say to one request.
struct WorkerReply {
  enum class Kind { speech, refusal };

  Kind kind = Kind::speech;
  ByteBlock body;  ///< those of `PackedSpeech`, or why the engine refused
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

  /// Reads what has come so far of one reply; a whole one is given back. Blocks if nothing has
  /// come. Throws Error(engine) if it makes no sense: the child has overwritten its own memory.
  std::optional<WorkerReply> receive();
  /// The child is gone and no reply is left.
  [[nodiscard]] bool died() const { return closed_; }
  /// Why it is gone, for `died()`: reaps it. Negative: the signal that ended it; otherwise its exit
  /// status.
  int reap();

  void kill();

 private:
  [[noreturn]] static void serve(SpeechEngine& engine, int requests, int replies);

  pid_t pid_ = -1;
  int requests_ = -1;
  int replies_ = -1;
  /// What goes before each reply.
  struct FrameHeader {
    std::uint32_t kind = 0;
    std::uint32_t size = 0;  ///< of the body, in bytes
  };

  FrameHeader header_;             ///< of the reply that is coming, or comes next
  std::size_t header_filled_ = 0;  ///< bytes of it that have come
  ByteBlock body_;
  std::size_t body_filled_ = 0;
  bool is_nonsense_ = false;  ///< what comes next
  bool closed_ = false;
};

}  // namespace langdu
