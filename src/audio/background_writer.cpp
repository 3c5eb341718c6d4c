#include "audio/background_writer.h"

#include <fcntl.h>
#include <unistd.h>

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
      const int error = write_out(job);
      if (error == 0) start_writeback(job.offset + static_cast<std::int64_t>(job.piece.size()));
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
int BackgroundWriter::write_out(const Job& job) const {
  std::string_view rest(job.piece.data(), job.piece.size());
  auto offset = static_cast<off_t>(job.offset);
  while (!rest.empty()) {
    const ssize_t n = ::pwrite(fd_, rest.data(), rest.size(), offset);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return n < 0 ? errno : ENOSPC;
    rest.remove_prefix(static_cast<std::size_t>(n));
    offset += n;
  }
  return 0;
}

/// Where the file system cannot do this, all is written at the end.
void BackgroundWriter::start_writeback(std::int64_t end) {
  if (end - written_back_ < k_writeback_bytes) return;
  ::sync_file_range(fd_, written_back_, end - written_back_, SYNC_FILE_RANGE_WRITE);
  written_back_ = end;
}

}  // namespace langdu
