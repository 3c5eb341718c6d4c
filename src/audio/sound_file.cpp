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
namespace {

constexpr std::size_t k_piece_bytes = 1 << 18;

}  // namespace

SoundFile::SoundFile(std::filesystem::path path, int format, int sample_rate)
    : file_(std::move(path)) {
  fd_ = ::open(file_.temporary_path().c_str(), O_RDWR | O_CLOEXEC);
  if (fd_ < 0) throw_write_error(final_path(), errno);
  writer_ = std::make_unique<BackgroundWriter>(fd_);
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
    writer_.reset();
    ::close(fd_);
    throw;
  }
}

SoundFile::~SoundFile() {
  if (sound_ != nullptr) sf_close(sound_);
  writer_.reset();
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
  flush();
  check(result == 0);
  writer_.reset();
  if (::close(std::exchange(fd_, -1)) != 0) throw_write_error(final_path(), errno);
}

/// libsndfile does not report every failure of its writer (not that of a header), so the system's
/// own errors count.
void SoundFile::check(bool succeeded) {
  if (const int error = writer_->error(); error != 0) throw_write_error(final_path(), error);
  if (succeeded) return;
  throw Error(ErrorKind::output, fmt::format("cannot write {}: libsndfile: {}",
                                             final_path().string(), sf_strerror(sound_)));
}

void SoundFile::hand_over() {
  if (piece_.empty()) return;
  const std::int64_t begin = position_ - static_cast<std::int64_t>(piece_.size());
  writer_->write_at(begin, piece_);
}

/// False if anything could not be written.
bool SoundFile::flush() {
  hand_over();
  return writer_->flush() == 0;
}

sf_count_t SoundFile::length_of(void* self) {
  auto* const file = static_cast<SoundFile*>(self);
  struct stat status {};
  return file->flush() && ::fstat(file->fd_, &status) == 0 ? status.st_size : -1;
}

sf_count_t SoundFile::seek(sf_count_t offset, int whence, void* self) {
  auto* const file = static_cast<SoundFile*>(self);
  file->hand_over();
  const sf_count_t origin = whence == SEEK_SET   ? 0
                            : whence == SEEK_CUR ? file->position_
                                                 : length_of(self);
  file->position_ = origin + offset;
  return file->position_;
}

sf_count_t SoundFile::read(void* data, sf_count_t size, void* self) {
  auto* const file = static_cast<SoundFile*>(self);
  if (!file->flush()) return 0;
  const ssize_t n = ::pread(file->fd_, data, static_cast<std::size_t>(size), file->position_);
  if (n > 0) file->position_ += n;
  return n;
}

sf_count_t SoundFile::write(const void* data, sf_count_t size, void* self) {
  auto* const file = static_cast<SoundFile*>(self);
  const auto* const bytes = static_cast<const char*>(data);
  file->piece_.insert(file->piece_.end(), bytes, bytes + size);
  file->position_ += size;
  if (file->piece_.size() >= k_piece_bytes) file->hand_over();
  return size;
}

sf_count_t SoundFile::position(void* self) { return static_cast<SoundFile*>(self)->position_; }

}  // namespace langdu
