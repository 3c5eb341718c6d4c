#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

#include "audio/playback_queue.h"

namespace langdu {

/// What a player and the process that plays for it share: memory that both see.
struct SharedSound {
  enum class State : std::uint32_t {
    opening,
    open,
    failed,  ///< `message` says why
    ended,   ///< closed as asked, or the device went away
  };
  enum class Close : std::uint32_t { not_yet, drained, at_once };

  /// Some 24 seconds: a long sentence and the one behind it.
  static constexpr std::size_t k_ring_frames = std::size_t{1} << 19U;

  // Written by the player.
  std::atomic<bool> starts{false};
  std::atomic<Close> close{Close::not_yet};

  // Written by the process that plays.
  std::atomic<State> state{State::opening};
  std::atomic<std::uint64_t> calls{0};           ///< of the device, for sound
  std::atomic<std::uint64_t> latency_frames{0};  ///< that the device buffers
  std::atomic<std::int64_t> system_start{0};     ///< ns that the sound system took to start
  std::array<char, 400> message{};               ///< NUL at the end

  std::array<std::int16_t, k_ring_frames> frames;  // NOLINT: the ring writes before it reads
  PlaybackQueue queue{frames};
};

}  // namespace langdu
