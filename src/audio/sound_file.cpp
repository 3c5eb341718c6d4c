#include "audio/sound_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cassert>
#include <cerrno>
#include <utility>

#include "base/error.h"

namespace langdu {

SoundFile::SoundFile(std::filesystem::path path, int format, int sample_rate)
    : file_(std::move(path)) {
  fd_ = ::open(file_.temporary_path().c_str(), O_RDWR | O_CLOEXEC);
  if (fd_ < 0) throw_write_error(final_path(), errno);
  SF_VIRTUAL_IO calls{length_of, seek, read, write, position};
  SF_INFO info{};
  info.format = format;
  info.samplerate = sample_rate;
  info.channels = 1;
  sound_ = sf_open_virtual(&calls, SFM_WRITE, &info, this);
  try {
    check(sound_ != nullptr);
  } catch (...) {
    if (sound_ != nullptr) sf_close(sound_);
    ::close(fd_);
    throw;
  }
}

SoundFile::~SoundFile() {
  if (sound_ != nullptr) sf_close(sound_);
  if (fd_ >= 0) ::close(fd_);
}

void SoundFile::set(int command, void* data, int size) {
  check(sf_command(sound_, command, data, size) != SF_FALSE);
}

void SoundFile::write(std::span<const std::int16_t> frames) {
  assert(sound_ != nullptr);
  const auto count = static_cast<sf_count_t>(frames.size());
  check(sf_writef_short(sound_, frames.data(), count) == count);
}

void SoundFile::write(std::span<const float> frames) {
  assert(sound_ != nullptr);
  const auto count = static_cast<sf_count_t>(frames.size());
  check(sf_writef_float(sound_, frames.data(), count) == count);
}

void SoundFile::close() {
  const int result = sf_close(std::exchange(sound_, nullptr));
  check(result == 0);
  if (::close(std::exchange(fd_, -1)) != 0) throw_write_error(final_path(), errno);
}

/// libsndfile does not report every failure of its writer (not that of a header), so the system's
/// own errors count.
void SoundFile::check(bool succeeded) {
  if (error_ != 0) throw_write_error(final_path(), error_);
  if (succeeded) return;
  throw Error(ErrorKind::output, fmt::format("cannot write {}: libsndfile: {}",
                                             final_path().string(), sf_strerror(sound_)));
}

sf_count_t SoundFile::length_of(void* self) {
  struct stat status {};
  return ::fstat(static_cast<SoundFile*>(self)->fd_, &status) == 0 ? status.st_size : -1;
}

sf_count_t SoundFile::seek(sf_count_t offset, int whence, void* self) {
  return ::lseek(static_cast<SoundFile*>(self)->fd_, offset, whence);
}

sf_count_t SoundFile::read(void* data, sf_count_t size, void* self) {
  return ::read(static_cast<SoundFile*>(self)->fd_, data, static_cast<std::size_t>(size));
}

sf_count_t SoundFile::write(const void* data, sf_count_t size, void* self) {
  auto* const file = static_cast<SoundFile*>(self);
  sf_count_t written = 0;
  while (written < size) {
    const ssize_t n = ::write(file->fd_, static_cast<const char*>(data) + written,
                              static_cast<std::size_t>(size - written));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) {
      if (file->error_ == 0) file->error_ = n < 0 ? errno : ENOSPC;
      break;
    }
    written += n;
  }
  return written;
}

sf_count_t SoundFile::position(void* self) {
  return ::lseek(static_cast<SoundFile*>(self)->fd_, 0, SEEK_CUR);
}

}  // namespace langdu
