#include "cli/watch_folder.h"

#include <fmt/format.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/error.h"

namespace langdu {

FolderWatch::FolderWatch(const std::filesystem::path& folder) : folder_(folder) {
  fd_ = ::inotify_init1(IN_CLOEXEC);
  if (fd_ < 0 || ::inotify_add_watch(fd_, folder.c_str(), IN_CLOSE_WRITE | IN_MOVED_TO) < 0) {
    const int error = errno;
    if (fd_ >= 0) ::close(fd_);
    throw Error(ErrorKind::input, fmt::format("cannot watch the folder {}: {}", folder.string(),
                                              std::strerror(error)));
  }
}

FolderWatch::~FolderWatch() { ::close(fd_); }

std::optional<std::filesystem::path> FolderWatch::next() {
  if (used_ == filled_) {
    const ssize_t n = ::read(fd_, buffer_, sizeof(buffer_));
    if (n < 0 && errno == EINTR) return std::nullopt;
    if (n <= 0) {
      throw Error(ErrorKind::input, fmt::format("cannot watch the folder {} any longer: {}",
                                                folder_.string(), std::strerror(errno)));
    }
    used_ = 0;
    filled_ = static_cast<std::size_t>(n);
  }
  inotify_event event{};
  std::memcpy(&event, buffer_ + used_, sizeof(event));
  const char* const name = buffer_ + used_ + sizeof(event);
  used_ += sizeof(event) + event.len;
  return event.len > 0 ? folder_ / name : folder_;
}

}  // namespace langdu
