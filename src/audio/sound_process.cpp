// The process that plays, the one it is forked from, and how they are spoken to.
#include "audio/sound_process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>

#include "audio/port_audio_stream.h"
#include "base/error.h"

namespace langdu {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// How long a sound system may take to start and to open its device.
constexpr auto k_open_patience = 10s;
/// How often the process that plays looks whether its device is still there.
constexpr auto k_look = 50ms;

/// Requests on the control socket; each is answered by the same byte when it is done.
constexpr char k_fork = 'f';
constexpr char k_kill = 'k';

void notify(int event) {
  const std::uint64_t one = 1;
  [[maybe_unused]] const ssize_t size = write(event, &one, sizeof one);
}

void wait_for(int event, std::chrono::milliseconds patience) {
  pollfd ready{event, POLLIN, 0};
  if (poll(&ready, 1, static_cast<int>(std::max(patience, 0ms).count())) <= 0) return;
  std::uint64_t count = 0;
  [[maybe_unused]] const ssize_t size = read(event, &count, sizeof count);
}

/// The keyboard's signals are the affair of the program; its end ends this process.
void leave_signals_to_the_program() {
  for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE, SIGWINCH}) {
    std::signal(number, SIG_IGN);
  }
}

/// Closes all descriptors but `kept`, so that pipes of the program end with the program; what
/// libraries print goes nowhere.
void keep_only(std::array<int, 3> kept) {
  const int nowhere = ::open("/dev/null", O_RDWR | O_CLOEXEC);
  for (const int standard : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) dup2(nowhere, standard);
  std::sort(kept.begin(), kept.end());
  unsigned first = STDERR_FILENO + 1;
  for (const int descriptor : kept) {
    const auto number = static_cast<unsigned>(descriptor);
    if (number > first) close_range(first, number - 1, 0);
    first = number + 1;
  }
  close_range(first, ~0U, 0);
}

/// A child of the process that forks, if there is one. The read end of a pipe whose write end only
/// the child holds tells of its end.
struct Child {
  pid_t pid = -1;
  int end = -1;

  void kill_and_reap() {
    if (pid > 0) {
      ::kill(pid, SIGKILL);
      while (waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
      }
    }
    if (end >= 0) close(end);
    *this = {};
  }
};

}  // namespace

SoundProcess::SoundProcess(std::optional<std::string> device) : device_(std::move(device)) {
  void* memory =
      mmap(nullptr, sizeof(SharedSound), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  std::array<int, 2> ends{-1, -1};
  asked_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  answered_ = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  const bool prepared = memory != MAP_FAILED && asked_ >= 0 && answered_ >= 0 &&
                        socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0;
  if (prepared) {
    shared_ = new (memory) SharedSound;
    pid_ = fork();
  }
  if (pid_ < 0) {
    throw Error(ErrorKind::device,
                std::string("cannot start a process for the sound: ") + std::strerror(errno));
  }
  if (pid_ == 0) {
    keep_only({ends[1], asked_, answered_});
    serve_requests(ends[1]);
  }
  close(ends[1]);
  control_ = ends[0];
}

SoundProcess::~SoundProcess() {
  close(control_);  // ends it and what it forked
  waitpid(pid_, nullptr, 0);
  close(asked_);
  close(answered_);
  munmap(shared_, sizeof *shared_);
}

/// The life of the process from which those that play are forked: it has no threads, so that they
/// begin with a sane heap.
void SoundProcess::serve_requests(int control) {
  leave_signals_to_the_program();
  Child child;
  while (true) {
    std::array<pollfd, 2> sources{{{control, POLLIN, 0}, {child.end, POLLIN, 0}}};
    if (poll(sources.data(), sources.size(), -1) < 0) continue;
    if (sources[1].revents != 0) {
      child.kill_and_reap();
      auto open = SharedSound::State::open;
      auto opening = SharedSound::State::opening;
      shared_->state.compare_exchange_strong(open, SharedSound::State::ended);
      shared_->state.compare_exchange_strong(opening, SharedSound::State::ended);
      notify(answered_);
    }
    if (sources[0].revents == 0) continue;
    char request = 0;
    const ssize_t count = read(control, &request, 1);
    if (count < 0 && errno == EINTR) continue;
    child.kill_and_reap();
    if (count <= 0) _exit(0);
    std::array<int, 2> ends{-1, -1};
    if (request == k_fork && pipe2(ends.data(), O_CLOEXEC) == 0) {
      child = {fork(), ends[0]};
      if (child.pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        close(control);
        close(ends[0]);
        play();
        _exit(0);
      }
      close(ends[1]);
    }
    [[maybe_unused]] const ssize_t answered = send(control, &request, 1, MSG_NOSIGNAL);
  }
}

/// The life of a process that plays.
void SoundProcess::play() {
  SharedSound& shared = *shared_;
  try {
    const auto begin = Clock::now();
    const auto* system = new SoundSystem;  // ended by the end of the process, which is quicker
    shared.system_start = std::chrono::nanoseconds(Clock::now() - begin).count();
    PortAudioStream stream(*system, device_, shared.queue, shared.calls);
    shared.latency_frames = stream.latency_frames();
    shared.state = SharedSound::State::open;
    notify(answered_);
    for (bool started = false;;) {
      if (!started && shared.starts) {
        stream.start();
        started = true;
      }
      const SharedSound::Close close = shared.close;
      if (close == SharedSound::Close::drained && started) stream.stop();
      if (close != SharedSound::Close::not_yet || (started && !stream.active())) break;
      wait_for(asked_, k_look);
    }
  } catch (const std::exception& error) {
    const std::string_view what = error.what();
    std::copy_n(what.begin(), std::min(what.size(), shared.message.size() - 1),
                shared.message.begin());
    shared.state = SharedSound::State::failed;
    notify(answered_);
    return;
  }
  shared.state = SharedSound::State::ended;
  notify(answered_);
}

SharedSound& SoundProcess::open() {
  kill();
  wait_for(asked_, 0ms);  // what the process before did not read
  wait_for(answered_, 0ms);
  new (shared_) SharedSound;
  char answer = 0;
  if (send(control_, &k_fork, 1, MSG_NOSIGNAL) != 1 || read(control_, &answer, 1) != 1) {
    throw Error(ErrorKind::device, "The process for the sound is gone.");
  }
  const auto deadline = Clock::now() + k_open_patience;
  while (shared_->state == SharedSound::State::opening && Clock::now() < deadline && !gives_up_) {
    wait_for(answered_, k_look);
  }
  switch (shared_->state.load()) {
    case SharedSound::State::open:
      return *shared_;
    case SharedSound::State::failed:
      throw Error(ErrorKind::device, shared_->message.data());
    case SharedSound::State::opening:
      kill();
      throw Error(ErrorKind::device, "The sound system does not answer.");
    case SharedSound::State::ended:
      break;
  }
  throw Error(ErrorKind::device, "The sound system crashed.");
}

void SoundProcess::wake() const { notify(asked_); }

bool SoundProcess::wait_for_end(std::chrono::milliseconds patience) {
  const auto deadline = Clock::now() + patience;
  while (shared_->state == SharedSound::State::open) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
    if (left <= 0ms) return false;
    wait_for(answered_, left);
  }
  return true;
}

void SoundProcess::kill() {
  char answer = 0;
  if (send(control_, &k_kill, 1, MSG_NOSIGNAL) == 1) {
    [[maybe_unused]] const ssize_t count = read(control_, &answer, 1);
  }
}

}  // namespace langdu
