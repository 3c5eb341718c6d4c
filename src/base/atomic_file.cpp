#include "base/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>

#include "base/error.h"

namespace langdu {
namespace {

const char* remedy_for(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return "Free some space or choose another place with -o";
    case EFBIG:
      return "The file is larger than is allowed here; choose another place with -o";
    default:
      return "Choose another place with -o";
  }
}

std::filesystem::path folder_of(const std::filesystem::path& path) {
  return path.has_parent_path() ? path.parent_path() : ".";
}

void sync_path(const std::filesystem::path& path, const std::filesystem::path& named) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) throw_write_error(named, errno);
  const int result = ::fsync(fd);
  const int error = errno;
  ::close(fd);
  if (result != 0 && error != EINVAL) throw_write_error(named, error);
}

}  // namespace

AtomicFile::AtomicFile(std::filesystem::path final_path) : final_path_(std::move(final_path)) {
  std::error_code ignored;
  if (std::filesystem::is_directory(final_path_, ignored)) throw_write_error(final_path_, EISDIR);
  std::string pattern =
      (folder_of(final_path_) / ("." + final_path_.filename().string() + ".XXXXXX")).string();
  const int fd = ::mkstemp(pattern.data());
  if (fd < 0) throw_write_error(final_path_, errno);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  ::fchmod(fd, 0666 & ~mask);
  ::close(fd);
  temporary_path_ = pattern;
}

AtomicFile::~AtomicFile() {
  if (!committed_) ::unlink(temporary_path_.c_str());
}

void AtomicFile::commit() {
  sync_path(temporary_path_, final_path_);
  if (::rename(temporary_path_.c_str(), final_path_.c_str()) != 0)
    throw_write_error(final_path_, errno);
  committed_ = true;
  sync_path(folder_of(final_path_), final_path_);
}

void throw_write_error(const std::filesystem::path& path, int error) {
  throw Error(ErrorKind::output, fmt::format("cannot write {}: {}. {}", path.string(),
                                             std::strerror(error), remedy_for(error)));
}

}  // namespace langdu
