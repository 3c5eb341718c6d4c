#include "synth/worker_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstring>
#include <utility>

#include "base/error.h"
#include "synth/clause_codec.h"

namespace langdu {
namespace {

/// A pipe of a mebibyte holds about 20 seconds of speech: a worker goes on while the parent is busy
/// elsewhere. It is as much as an ordinary user may ask for (fs.pipe-max-size).
constexpr int k_pipe_bytes = 1 << 20;
constexpr std::size_t k_read_bytes = 1 << 18;

struct FrameHeader {
  std::uint32_t kind = 0;
  std::uint32_t size = 0;  ///< of the body, in bytes
};

struct Channel {
  std::array<int, 2> requests{-1, -1};  ///< a socket pair: the parent's end, the child's end
  std::array<int, 2> replies{-1, -1};   ///< a pipe: the parent reads [0], the child writes [1]

  void close_all() const {
    for (const int fd : {requests[0], requests[1], replies[0], replies[1]}) {
      if (fd >= 0) ::close(fd);
    }
  }
};

[[noreturn]] void fail(const Channel& channel, int error) {
  channel.close_all();
  throw Error(
      ErrorKind::engine,
      fmt::format("cannot start a worker process: {}. Try fewer: --jobs 1", std::strerror(error)));
}

Channel open_channel() {
  Channel channel;
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel.requests.data()) != 0 ||
      ::pipe2(channel.replies.data(), O_CLOEXEC) != 0) {
    fail(channel, errno);
  }
  ::fcntl(channel.replies[1], F_SETPIPE_SZ, k_pipe_bytes);  // less is slower, not wrong
  return channel;
}

bool read_all(int fd, void* data, std::size_t size) {
  auto* at = static_cast<char*>(data);
  while (size > 0) {
    const ssize_t n = ::read(fd, at, size);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    at += n;
    size -= static_cast<std::size_t>(n);
  }
  return true;
}

bool write_all(int fd, const void* data, std::size_t size) {
  const auto* at = static_cast<const char*>(data);
  while (size > 0) {
    const ssize_t n = ::write(fd, at, size);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    at += n;
    size -= static_cast<std::size_t>(n);
  }
  return true;
}

WorkerReply answer(SpeechEngine& engine, std::string_view request) {
  try {
    return {WorkerReply::Kind::speech, encode_speech(engine.speak(decode_clause(request)))};
  } catch (const std::exception& error) {
    return {WorkerReply::Kind::refusal, error.what()};
  }
}

}  // namespace

WorkerProcess::WorkerProcess(SpeechEngine& engine,
                             const std::vector<const WorkerProcess*>& siblings) {
  const Channel channel = open_channel();
  const pid_t parent = ::getpid();
  pid_ = ::fork();
  if (pid_ < 0) fail(channel, errno);
  if (pid_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) ::_exit(0);
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN);
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGPIPE, SIG_DFL);
    for (const WorkerProcess* sibling : siblings) {
      ::close(sibling->requests_);
      ::close(sibling->replies_);
    }
    ::close(channel.requests[0]);
    ::close(channel.replies[0]);
    serve(engine, channel.requests[1], channel.replies[1]);
  }
  ::close(channel.requests[1]);
  ::close(channel.replies[1]);
  requests_ = channel.requests[0];
  replies_ = channel.replies[0];
}

WorkerProcess::~WorkerProcess() {
  kill();
  reap();
  ::close(requests_);
  ::close(replies_);
}

void WorkerProcess::serve(SpeechEngine& engine, int requests, int replies) {
  std::uint32_t size = 0;
  std::string request;
  while (read_all(requests, &size, sizeof(size))) {
    request.resize(size);
    if (!read_all(requests, request.data(), size)) break;
    const WorkerReply reply = answer(engine, request);
    const FrameHeader header{static_cast<std::uint32_t>(reply.kind),
                             static_cast<std::uint32_t>(reply.body.size())};
    if (!write_all(replies, &header, sizeof(header)) ||
        !write_all(replies, reply.body.data(), reply.body.size())) {
      break;
    }
  }
  ::_exit(0);  // the engine's own shutdown hangs in a forked child
}

void WorkerProcess::send(std::string_view request) {
  const auto size = static_cast<std::uint32_t>(request.size());
  std::string frame(reinterpret_cast<const char*>(&size), sizeof(size));
  frame += request;
  std::string_view rest = frame;
  while (!rest.empty()) {
    const ssize_t n = ::send(requests_, rest.data(), rest.size(), MSG_NOSIGNAL);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return;
    rest.remove_prefix(static_cast<std::size_t>(n));
  }
}

void WorkerProcess::receive() {
  received_.erase(0, std::exchange(taken_, 0));
  const std::size_t before = received_.size();
  received_.resize(before + k_read_bytes);
  ssize_t n = 0;
  do {
    n = ::read(replies_, received_.data() + before, k_read_bytes);
  } while (n < 0 && errno == EINTR);
  received_.resize(before + static_cast<std::size_t>(n > 0 ? n : 0));
  if (n <= 0) closed_ = true;
}

std::optional<WorkerReply> WorkerProcess::take_reply() {
  FrameHeader header;
  if (received_.size() - taken_ < sizeof(header)) return std::nullopt;
  std::memcpy(&header, received_.data() + taken_, sizeof(header));
  if (received_.size() - taken_ - sizeof(header) < header.size) return std::nullopt;
  WorkerReply reply{static_cast<WorkerReply::Kind>(header.kind),
                    received_.substr(taken_ + sizeof(header), header.size)};
  taken_ += sizeof(header) + header.size;
  return reply;
}

void WorkerProcess::kill() {
  if (pid_ > 0) ::kill(pid_, SIGKILL);
}

int WorkerProcess::reap() {
  int status = 0;
  if (pid_ > 0) {
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = -1;
  }
  return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

}  // namespace langdu
