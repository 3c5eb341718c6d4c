#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace langdu {

/// Writes a file piece by piece from a thread of its own, and lets the disk begin with them while
/// more are made, so that little is left to be waited for at the end. For one calling thread.
///
/// As long as the pieces come in order and are those of another file that is there already, they
/// are not written at all; the first that differs brings all of them onto the disk.
class BackgroundWriter {
 public:
  using Piece = std::vector<char>;

  static constexpr int k_no_model = -1;

  /// `fd` is open for writing, `model` for reading the file to compare with, or is `k_no_model`.
  /// Both outlive the object. What lies before `begin` is neither written nor compared.
  BackgroundWriter(int fd, int model, std::int64_t begin)
      : fd_(fd), model_(model), begin_(begin), same_until_(begin) {}
  BackgroundWriter(const BackgroundWriter&) = delete;
  BackgroundWriter& operator=(const BackgroundWriter&) = delete;
  /// Waits for the piece under way and drops the others.
  ~BackgroundWriter();

  /// Hands over a piece for `offset` in exchange for an empty one; waits while several are
  /// unwritten.
  void write_at(std::int64_t offset, Piece& piece);

  /// Waits until all is written. Gives the errno of the first failure, 0 if there was none.
  int flush();

  /// The same, and everything is in the file, not in the model only.
  int settle();

  /// Is all so far as in the model, and nothing written? After `flush`.
  [[nodiscard]] bool is_same() const { return model_ != k_no_model; }

  /// That errno as far as it is known; what came after it is not written.
  [[nodiscard]] int error();

 private:
  struct Job {
    std::int64_t offset = 0;
    Piece piece;
  };

  void run();
  int process(const Job& job);
  bool is_in_model(const Job& job);
  int leave_model();
  void start_writeback(std::int64_t end);

  int fd_;
  int model_;  ///< `k_no_model` once something differs
  std::int64_t begin_;
  std::int64_t same_until_;
  Piece compared_;
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
