#include "audio/sound_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <utility>

#include "base/error.h"

namespace langdu {
namespace {

constexpr std::size_t k_piece_bytes = 1 << 18;
/// Holds what the formats write again at the end: lengths, checksums, seek tables.
constexpr std::int64_t k_head_bytes = 4096;

void close_descriptor(int& fd) {
  if (fd >= 0) ::close(std::exchange(fd, -1));
}

}  // namespace

SoundFile::SoundFile(std::filesystem::path path, int format, int sample_rate, Replace replace)
    : file_(std::move(path)) {
  fd_ = ::open(file_.temporary_path().c_str(), O_RDWR | O_CLOEXEC);
  if (fd_ < 0) throw_write_error(final_path(), errno);
  if (replace == Replace::if_different) {
    model_ = ::open(final_path().c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
  }
  writer_ = std::make_unique<BackgroundWriter>(fd_, model_, k_head_bytes);
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
    close_descriptor(fd_);
    close_descriptor(model_);
    throw;
  }
}

SoundFile::~SoundFile() {
  if (sound_ != nullptr) sf_close(sound_);
  writer_.reset();
  close_descriptor(fd_);
  close_descriptor(model_);
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
  hand_over();
  writer_->flush();
  check(result == 0);
}

void SoundFile::write_at(std::int64_t offset, std::string_view bytes) {
  hand_over();
  position_ = offset;
  put(bytes);
  hand_over();
}

void SoundFile::hand_out() {
  if (!settle()) throw_write_error(final_path(), writer_->error());
  if (::close(std::exchange(fd_, -1)) != 0) throw_write_error(final_path(), errno);
}

void SoundFile::commit() {
  if (fd_ >= 0) {
    if (is_there_already()) return;
    hand_out();
  }
  file_.commit();
}

/// Is just this under the final name, and safe on the disk?
bool SoundFile::is_there_already() {
  hand_over();
  writer_->flush();
  struct stat status {};
  if (!writer_->is_same() || ::fstat(model_, &status) != 0 || status.st_size != length_) {
    return false;
  }
  std::vector<char> found(head_.size());
  return ::pread(model_, found.data(), found.size(), 0) == static_cast<ssize_t>(found.size()) &&
         found == head_ && ::fsync(model_) == 0;
}

/// libsndfile does not report every failure of its writer (not that of a header), so the system's
/// own errors count.
void SoundFile::check(bool succeeded) {
  if (const int error = writer_->error(); error != 0) throw_write_error(final_path(), error);
  if (succeeded) return;
  throw Error(ErrorKind::output, fmt::format("cannot write {}: libsndfile: {}",
                                             final_path().string(), sf_strerror(sound_)));
}

/// Takes bytes for where the file stands.
void SoundFile::put(std::string_view bytes) {
  if (position_ < k_head_bytes) {
    const std::string_view part =
        bytes.substr(0, static_cast<std::size_t>(k_head_bytes - position_));
    const auto begin = static_cast<std::size_t>(position_);
    if (head_.size() < begin + part.size()) head_.resize(begin + part.size());
    std::copy(part.begin(), part.end(), head_.begin() + static_cast<std::ptrdiff_t>(begin));
    position_ += static_cast<std::int64_t>(part.size());
    bytes.remove_prefix(part.size());
  }
  piece_.insert(piece_.end(), bytes.begin(), bytes.end());
  position_ += static_cast<std::int64_t>(bytes.size());
  length_ = std::max(length_, position_);
  if (piece_.size() >= k_piece_bytes) hand_over();
}

void SoundFile::hand_over() {
  if (piece_.empty()) return;
  const std::int64_t begin = position_ - static_cast<std::int64_t>(piece_.size());
  writer_->write_at(begin, piece_);
}

/// Brings everything into the temporary file; false if it could not be written.
bool SoundFile::settle() {
  hand_over();
  if (writer_->settle() != 0) return false;
  std::vector<char> head = head_;
  if (!head.empty()) writer_->write_at(0, head);
  return writer_->flush() == 0;
}

sf_count_t SoundFile::length_of(void* self) { return static_cast<SoundFile*>(self)->length_; }

sf_count_t SoundFile::seek(sf_count_t offset, int whence, void* self) {
  auto* const file = static_cast<SoundFile*>(self);
  file->hand_over();
  const sf_count_t origin = whence == SEEK_SET   ? 0
                            : whence == SEEK_CUR ? file->position_
                                                 : file->length_;
  file->position_ = origin + offset;
  return file->position_;
}

sf_count_t SoundFile::read(void* data, sf_count_t size, void* self) {
  auto* const file = static_cast<SoundFile*>(self);
  if (!file->settle()) return 0;
  const ssize_t n = ::pread(file->fd_, data, static_cast<std::size_t>(size), file->position_);
  if (n > 0) file->position_ += n;
  return n;
}

sf_count_t SoundFile::write(const void* data, sf_count_t size, void* self) {
  static_cast<SoundFile*>(self)->put(
      {static_cast<const char*>(data), static_cast<std::size_t>(size)});
  return size;
}

sf_count_t SoundFile::position(void* self) { return static_cast<SoundFile*>(self)->position_; }

}  // namespace langdu
