#include "base/atomic_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
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

constexpr std::size_t k_random_letters = 6;  ///< that mkstemp adds

std::string temporary_prefix(const std::filesystem::path& final_path) {
  return "." + final_path.filename().string() + ".";
}

/// Removes temporary files for the same final one whose process was killed: nobody holds their
/// lock.
void remove_abandoned(const std::filesystem::path& final_path) {
  const std::string prefix = temporary_prefix(final_path);
  std::error_code ignored;
  for (const auto& entry : std::filesystem::directory_iterator(folder_of(final_path), ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.size() != prefix.size() + k_random_letters || !name.starts_with(prefix)) continue;
    const int fd = ::open(entry.path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0) continue;
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0) ::unlink(entry.path().c_str());
    ::close(fd);
  }
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
  const auto status = std::filesystem::status(final_path_, ignored);
  if (std::filesystem::is_directory(status)) throw_write_error(final_path_, EISDIR);
  if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
    throw Error(
        ErrorKind::output,
        fmt::format("cannot write {}: it is a device, not a file. Choose another place with -o",
                    final_path_.string()));
  }
  remove_abandoned(final_path_);
  create();
}

/// Makes the temporary file and locks it for as long as the object lives. Another process may take
/// it for abandoned before it is locked; then there is a next one.
void AtomicFile::create() {
  const std::string pattern =
      (folder_of(final_path_) / (temporary_prefix(final_path_) + "XXXXXX")).string();
  const mode_t mask = ::umask(0);
  ::umask(mask);
  for (;;) {
    std::string name = pattern;
    lock_ = ::mkostemp(name.data(), O_CLOEXEC);
    if (lock_ < 0) throw_write_error(final_path_, errno);
    ::flock(lock_, LOCK_EX | LOCK_NB);
    struct stat status {};
    if (::fstat(lock_, &status) == 0 && status.st_nlink > 0) {
      ::fchmod(lock_, 0666 & ~mask);
      temporary_path_ = name;
      return;
    }
    ::close(lock_);
  }
}

AtomicFile::~AtomicFile() {
  if (!committed_) ::unlink(temporary_path_.c_str());
  ::close(lock_);
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
