#include "audio/background_writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <string_view>
#include <utility>

namespace langdu {
namespace {

/// Enough to bridge the time that a piece takes.
constexpr std::size_t k_max_jobs = 4;
/// Larger stretches are handed to the disk faster, but the last one is waited for.
constexpr std::int64_t k_writeback_bytes = 4 << 20;

constexpr std::int64_t k_copy_bytes = 1 << 18;

/// The errno of a failure, or 0.
int write_out(int fd, std::string_view bytes, off_t offset) {
  while (!bytes.empty()) {
    const ssize_t n = ::pwrite(fd, bytes.data(), bytes.size(), offset);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return n < 0 ? errno : ENOSPC;
    bytes.remove_prefix(static_cast<std::size_t>(n));
    offset += n;
  }
  return 0;
}

}  // namespace

BackgroundWriter::~BackgroundWriter() {
  if (!thread_.joinable()) return;
  {
    const std::lock_guard lock(mutex_);
    is_ending_ = true;
  }
  changed_.notify_all();
  thread_.join();
}

void BackgroundWriter::write_at(std::int64_t offset, Piece& piece) {
  std::unique_lock lock(mutex_);
  if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
  changed_.wait(lock, [this] { return jobs_.size() < k_max_jobs; });
  Piece empty;
  if (!written_.empty()) {
    empty = std::move(written_.front());
    written_.pop_front();
  }
  jobs_.push_back({offset, std::exchange(piece, std::move(empty))});
  changed_.notify_all();
}

int BackgroundWriter::flush() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return jobs_.empty(); });
  return error_;
}

int BackgroundWriter::settle() {
  flush();
  const std::lock_guard lock(mutex_);  // the thread has nothing to do
  if (error_ == 0) error_ = leave_model();
  return error_;
}

int BackgroundWriter::error() {
  const std::lock_guard lock(mutex_);
  return error_;
}

void BackgroundWriter::run() {
  sigset_t all;  // signals are for the calling thread, whose waiting they end
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, nullptr);
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return is_ending_ || !jobs_.empty(); });
    if (is_ending_) return;
    Job& job = jobs_.front();  // stays where it is while others are added
    if (error_ == 0) {
      lock.unlock();
      const int error = process(job);
      lock.lock();
      error_ = error;
    }
    job.piece.clear();
    written_.push_back(std::move(job.piece));
    jobs_.pop_front();
    changed_.notify_all();
  }
}

/// The errno of a failure, or 0.
int BackgroundWriter::process(const Job& job) {
  if (is_in_model(job)) {
    same_until_ += static_cast<std::int64_t>(job.piece.size());
    return 0;
  }
  if (const int error = leave_model(); error != 0) return error;
  if (const int error = write_out(fd_, {job.piece.data(), job.piece.size()}, job.offset);
      error != 0) {
    return error;
  }
  start_writeback(job.offset + static_cast<std::int64_t>(job.piece.size()));
  return 0;
}

bool BackgroundWriter::is_in_model(const Job& job) {
  if (model_ == k_no_model || job.offset != same_until_) return false;
  compared_.resize(job.piece.size());
  const ssize_t n = ::pread(model_, compared_.data(), compared_.size(), job.offset);
  return n == static_cast<ssize_t>(job.piece.size()) && compared_ == job.piece;
}

/// Copies what was found in the model so far. The errno of a failure, or 0.
int BackgroundWriter::leave_model() {
  if (model_ == k_no_model) return 0;
  compared_.resize(k_copy_bytes);
  for (std::int64_t at = begin_; at < same_until_;) {
    const auto wanted = std::min<std::int64_t>(same_until_ - at, k_copy_bytes);
    const ssize_t n = ::pread(model_, compared_.data(), static_cast<std::size_t>(wanted), at);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return n < 0 ? errno : EIO;
    const std::string_view bytes(compared_.data(), static_cast<std::size_t>(n));
    if (const int error = write_out(fd_, bytes, at); error != 0) return error;
    at += n;
  }
  model_ = k_no_model;
  return 0;
}

/// Where the file system cannot do this, all is written at the end.
void BackgroundWriter::start_writeback(std::int64_t end) {
  if (end - written_back_ < k_writeback_bytes) return;
  ::sync_file_range(fd_, written_back_, end - written_back_, SYNC_FILE_RANGE_WRITE);
  written_back_ = end;
}

}  // namespace langdu
