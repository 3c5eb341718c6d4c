#include "audio/descriptor.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "base/atomic_file.h"

namespace langdu {

Descriptor::Descriptor(const std::filesystem::path& path, int flags, std::filesystem::path named)
    : named_(std::move(named)), fd_(::open(path.c_str(), flags | O_CLOEXEC)) {
  if (fd_ < 0) throw_write_error(named_, errno);
}

Descriptor::~Descriptor() { ::close(fd_); }

std::int64_t Descriptor::size() const {
  struct stat status {};
  if (::fstat(fd_, &status) != 0) throw_write_error(named_, errno);
  return status.st_size;
}

void Descriptor::write_at(std::int64_t offset, std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t n = ::pwrite(fd_, bytes.data(), bytes.size(), offset);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) throw_write_error(named_, n < 0 ? errno : ENOSPC);
    bytes.remove_prefix(static_cast<std::size_t>(n));
    offset += n;
  }
}

void Descriptor::reserve(std::int64_t bytes) const {
  const std::int64_t end = size();
  // Growing asks for the limits on a file's size, fallocate for the room on the disk.
  if (::ftruncate(fd_, end + bytes) != 0 || ::ftruncate(fd_, end) != 0) {
    throw_write_error(named_, errno);
  }
  if (::fallocate(fd_, FALLOC_FL_KEEP_SIZE, end, bytes) == 0) return;
  if (errno == ENOSPC || errno == EDQUOT) throw_write_error(named_, errno);
}

}  // namespace langdu
