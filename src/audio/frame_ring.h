#pragma once

#include <algorithm>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace langdu {

/// A lock-free queue of PCM frames between one producer thread and one consumer thread. Positions
/// count the frames that ever went through, so they never run backwards. No call blocks or
/// allocates.
class FrameRing {
 public:
  /// Holds at least `capacity` frames.
  explicit FrameRing(std::size_t capacity)
      : own_(std::bit_ceil(std::max<std::size_t>(capacity, 2))),
        frames_(own_),
        mask_(frames_.size() - 1) {}
  /// Keeps its frames in `frames`, a power of two of them, which two processes may share as they
  /// may share the object itself.
  explicit FrameRing(std::span<std::int16_t> frames) : frames_(frames), mask_(frames.size() - 1) {}
  FrameRing(const FrameRing&) = delete;
  FrameRing& operator=(const FrameRing&) = delete;

  [[nodiscard]] std::size_t capacity() const { return frames_.size(); }
  /// The position behind the last frame written.
  [[nodiscard]] std::uint64_t written() const { return written_.load(std::memory_order_acquire); }
  /// The position behind the last frame that was read or skipped.
  [[nodiscard]] std::uint64_t taken() const { return taken_.load(std::memory_order_acquire); }
  [[nodiscard]] std::size_t size() const {
    const std::uint64_t taken_now = taken();
    return static_cast<std::size_t>(written() - taken_now);
  }

  /// Producer: takes as many frames as there is room for, from the front; returns their number.
  std::size_t write(std::span<const std::int16_t> frames) {
    const std::uint64_t begin = written_.load(std::memory_order_relaxed);
    const auto room = static_cast<std::size_t>(capacity() - (begin - taken()));
    const std::size_t count = std::min(room, frames.size());
    for (std::size_t i = 0; i < count; ++i) frames_[(begin + i) & mask_] = frames[i];
    written_.store(begin + count, std::memory_order_release);
    return count;
  }

  /// Consumer: fills `frames` from the front with what there is; returns the number of frames.
  std::size_t read(std::span<std::int16_t> frames) {
    const std::uint64_t begin = taken_.load(std::memory_order_relaxed);
    const auto ready = static_cast<std::size_t>(written() - begin);
    const std::size_t count = std::min(ready, frames.size());
    for (std::size_t i = 0; i < count; ++i) frames[i] = frames_[(begin + i) & mask_];
    taken_.store(begin + count, std::memory_order_release);
    return count;
  }

  /// Consumer: the frame `ahead` places behind the next one; it must be there (`ahead < size()`).
  [[nodiscard]] std::int16_t peek(std::size_t ahead) const {
    return frames_[(taken_.load(std::memory_order_relaxed) + ahead) & mask_];
  }

  /// Consumer: throws away what is queued before `position`, which was written already.
  void skip_to(std::uint64_t position) {
    if (position > taken()) taken_.store(position, std::memory_order_release);
  }

 private:
  std::vector<std::int16_t> own_;  ///< empty where the frames lie elsewhere
  std::span<std::int16_t> frames_;
  std::size_t mask_;
  // Apart, so that the two threads do not fight over one cache line.
  alignas(64) std::atomic<std::uint64_t> written_{0};
  alignas(64) std::atomic<std::uint64_t> taken_{0};
  static_assert(std::atomic<std::uint64_t>::is_always_lock_free, "shared between processes");
};

}  // namespace langdu
