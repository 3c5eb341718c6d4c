#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace langdu {

/// Writes pieces of a file from a thread of its own, and lets the disk begin with them while more
/// are made, so that little is left to be waited for at the end. For one calling thread.
class BackgroundWriter {
 public:
  using Piece = std::vector<char>;

  /// `fd` is open for writing and outlives the object.
  explicit BackgroundWriter(int fd) : fd_(fd) {}
  BackgroundWriter(const BackgroundWriter&) = delete;
  BackgroundWriter& operator=(const BackgroundWriter&) = delete;
  /// Waits for the piece under way and drops the others.
  ~BackgroundWriter();

  /// Hands over a piece for `offset` in exchange for an empty one; waits while several are
  /// unwritten.
  void write_at(std::int64_t offset, Piece& piece);

  /// Waits until all is written. Gives the errno of the first failure, 0 if there was none.
  int flush();

  /// That errno as far as it is known; what came after it is not written.
  [[nodiscard]] int error();

 private:
  struct Job {
    std::int64_t offset = 0;
    Piece piece;
  };

  void run();
  int write_out(const Job& job) const;
  void start_writeback(std::int64_t end);

  int fd_;
  std::thread thread_;  ///< starts with the first piece
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<Job> jobs_;       ///< the first one is being written
  std::deque<Piece> written_;  ///< their memory is used again
  int error_ = 0;
  bool is_ending_ = false;
  std::int64_t written_back_ = 0;  ///< by the thread: what lies before was handed to the disk
};

}  // namespace langdu
