#include "synth/worker_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

#include "base/error.h"
#include "synth/clause_codec.h"

namespace langdu {
namespace {

/// A pipe of a mebibyte holds about 20 seconds of speech: a worker goes on while the parent is busy
/// elsewhere. It is as much as an ordinary user may ask for (fs.pipe-max-size).
constexpr int k_pipe_bytes = 1 << 20;

/// More than any clause lasts. No answer is empty or longer, unless memory was overwritten.
constexpr std::size_t k_max_body_bytes = 1 << 28;

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

bool write_all(int fd, std::vector<iovec> parts) {
  for (auto part = parts.begin(); part != parts.end();) {
    const ssize_t n = ::writev(fd, &*part, static_cast<int>(parts.end() - part));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return false;
    auto written = static_cast<std::size_t>(n);
    for (; part != parts.end() && written >= part->iov_len; ++part) written -= part->iov_len;
    if (part == parts.end()) break;
    part->iov_base = static_cast<char*>(part->iov_base) + written;
    part->iov_len -= written;
  }
  return true;
}

iovec part_of(const void* data, std::size_t size) { return {const_cast<void*>(data), size}; }

/// Closes the files that the parent writes: their locks are to end with it, whatever becomes of its
/// children.
void close_written_files() {
  std::error_code unreadable;
  std::vector<int> written;
  for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd", unreadable)) {
    const int fd = std::atoi(entry.path().filename().c_str());
    struct stat status {};
    const bool is_written = (::fcntl(fd, F_GETFL) & O_ACCMODE) != O_RDONLY;
    if (fd > STDERR_FILENO && is_written && ::fstat(fd, &status) == 0 && S_ISREG(status.st_mode)) {
      written.push_back(fd);
    }
  }
  for (const int fd : written) ::close(fd);
}

/// The engine's answer to a request; the text is why it refused.
struct Answer {
  WorkerReply::Kind kind = WorkerReply::Kind::speech;
  ClauseSpeech speech;
  std::string text;
};

Answer answer_to(std::string_view request, SpeechEngine& engine) {
  try {
    ClauseSpeech speech = engine.speak(decode_clause(request));
    std::string head = encode_speech_head(speech);
    return {WorkerReply::Kind::speech, std::move(speech), std::move(head)};
  } catch (const std::exception& error) {
    return {WorkerReply::Kind::refusal, {}, error.what()};
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
    close_written_files();
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
    const Answer answer = answer_to(request, engine);
    const std::size_t pcm_bytes = answer.speech.pcm.size() * sizeof(std::int16_t);
    const FrameHeader header{static_cast<std::uint32_t>(answer.kind),
                             static_cast<std::uint32_t>(answer.text.size() + pcm_bytes)};
    if (!write_all(replies, {part_of(&header, sizeof(header)),
                             part_of(answer.text.data(), answer.text.size()),
                             part_of(answer.speech.pcm.data(), pcm_bytes)})) {
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

std::optional<WorkerReply> WorkerProcess::receive() {
  if (is_nonsense_) throw Error(ErrorKind::engine, "a worker process answered nonsense");
  // The rest of this body and the next header in one call.
  const bool in_body = header_filled_ == sizeof(header_);
  FrameHeader next;
  std::size_t next_filled = in_body ? 0 : header_filled_;
  if (!in_body) next = header_;
  const std::size_t wanted = in_body ? body_.size() - body_filled_ : 0;
  const iovec parts[] = {
      {body_.data() + body_filled_, wanted},
      {reinterpret_cast<char*>(&next) + next_filled, sizeof(next) - next_filled}};
  ssize_t n = 0;
  do {
    n = ::readv(replies_, parts, 2);
  } while (n < 0 && errno == EINTR);
  closed_ = n <= 0;
  if (closed_) return std::nullopt;

  const auto count = static_cast<std::size_t>(n);
  body_filled_ += std::min(count, wanted);
  if (in_body && count < wanted) return std::nullopt;
  std::optional<WorkerReply> reply;
  if (in_body) reply = WorkerReply{static_cast<WorkerReply::Kind>(header_.kind), std::move(body_)};
  header_ = next;
  header_filled_ = next_filled + count - wanted;
  if (header_filled_ == sizeof(header_)) {
    is_nonsense_ = header_.size == 0 || header_.size > k_max_body_bytes;
    if (is_nonsense_) kill();  // the next call tells
    body_ = ByteBlock(is_nonsense_ ? 0 : header_.size);
    body_filled_ = 0;
  }
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
