// What the device's callback does with the queue: speech, silence, and the seams between them.
#include "audio/playback_queue.h"

#include <algorithm>
#include <cmath>
#include <thread>

#include "synth/speech.h"

namespace langdu {
namespace {

using namespace std::chrono_literals;

/// A device further ahead of the clock than this is no loudspeaker; it gets its silence slowly.
constexpr auto k_largest_device_buffer = 100ms;

}  // namespace

std::size_t PlaybackQueue::write(std::span<const std::int16_t> frames) {
  const std::size_t count = ring_.write(frames);
  if (count > 0) due_.store(true, std::memory_order_release);
  return count;
}

void PlaybackQueue::request_discard() {
  due_.store(false, std::memory_order_release);
  discard_until_.store(ring_.written(), std::memory_order_release);
  discard_asked_.fetch_add(1, std::memory_order_release);
}

std::optional<std::uint64_t> PlaybackQueue::discarded() const {
  if (discard_pending()) return std::nullopt;
  return discarded_at_.load(std::memory_order_acquire);
}

std::uint64_t PlaybackQueue::discard_without_device() {
  request_discard();
  meet_discard();
  return *discarded();
}

bool PlaybackQueue::discard_pending() const {
  return discard_met_.load(std::memory_order_acquire) !=
         discard_asked_.load(std::memory_order_acquire);
}

void PlaybackQueue::meet_discard() {
  const std::uint64_t asked = discard_asked_.load(std::memory_order_acquire);
  discarded_at_.store(ring_.taken(), std::memory_order_release);
  ring_.skip_to(discard_until_.load(std::memory_order_acquire));
  discard_met_.store(asked, std::memory_order_release);
}

LiveStatistics PlaybackQueue::statistics() const {
  return {underruns_.load(std::memory_order_relaxed),
          underflows_.load(std::memory_order_relaxed),
          first_sound_.load(std::memory_order_relaxed),
          {}};
}

/// How far the device is ahead of the clock. A device that fell behind (the machine slept) starts
/// anew from here.
PlaybackQueue::Clock::duration PlaybackQueue::lead() {
  const auto now = Clock::now();
  const auto delivered = std::chrono::duration_cast<Clock::duration>(
      std::chrono::duration<double>(static_cast<double>(delivered_) / k_sample_rate));
  auto ahead = delivered - (now - begun_);
  if (ahead < Clock::duration::zero()) {
    begun_ = now - delivered;
    ahead = Clock::duration::zero();
  }
  return ahead;
}

/// Takes what is due, waiting for it while the device is ahead of the clock.
std::size_t PlaybackQueue::take(std::span<std::int16_t> out) {
  std::size_t count = ring_.read(out);
  while (count < out.size() && due_.load(std::memory_order_acquire) &&
         !paused_.load(std::memory_order_acquire) && !discard_pending() &&
         !closing_.load(std::memory_order_acquire) && lead() > Clock::duration::zero()) {
    std::this_thread::sleep_for(500us);
    count += ring_.read(out.subspan(count));
  }
  if (count == out.size()) {
    dry_ = false;
  } else if (due_.load(std::memory_order_acquire) && !discard_pending() && ring_.size() == 0) {
    if (!dry_) underruns_.fetch_add(1, std::memory_order_relaxed);
    dry_ = true;
  }
  return count;
}

/// Takes frames, none behind `until`, up to where the wave next crosses zero, so that a cut does
/// not click; none if silence came before.
std::size_t PlaybackQueue::take_to_zero_crossing(std::span<std::int16_t> out, std::uint64_t until) {
  if (!sounding_ || until <= ring_.taken()) return 0;
  const std::size_t limit = std::min(out.size(), static_cast<std::size_t>(until - ring_.taken()));
  std::size_t count = 0;
  while (count < limit) {
    const bool crosses =
        count > 0 && ((ring_.peek(count) ^ ring_.peek(count - 1)) < 0 || ring_.peek(count) == 0);
    if (crosses) break;
    ++count;
  }
  return ring_.read(out.first(count));
}

/// Moves to the gain asked for within the buffer, so that the change does not click.
void PlaybackQueue::apply_gain(std::span<std::int16_t> frames) {
  const float target = gain_.load(std::memory_order_relaxed);
  if (frames.empty() || (target == 1.0F && gain_now_ == 1.0F)) return;
  const float step = (target - gain_now_) / static_cast<float>(frames.size());
  for (std::int16_t& frame : frames) {
    gain_now_ += step;
    frame = static_cast<std::int16_t>(std::lround(static_cast<float>(frame) * gain_now_));
  }
  gain_now_ = target;
}

void PlaybackQueue::fill(std::span<std::int16_t> out) {
  if (delivered_ == 0) {
    begun_ = Clock::now();
    first_sound_.store(begun_.time_since_epoch().count(), std::memory_order_relaxed);
  }
  std::size_t spoken = 0;
  if (discard_pending()) {
    spoken =
        paused_.load(std::memory_order_acquire) ? 0 : take_to_zero_crossing(out, discard_until_);
    meet_discard();
  } else if (paused_.load(std::memory_order_acquire)) {
    spoken = take_to_zero_crossing(out, ring_.written());
  } else {
    spoken = take(out);
  }
  apply_gain(out.first(spoken));
  std::fill(out.begin() + static_cast<std::ptrdiff_t>(spoken), out.end(), std::int16_t{0});
  sounding_ = spoken == out.size();
  delivered_ += out.size();
  silence_.store(spoken > 0 ? out.size() - spoken : silence_.load() + out.size(),
                 std::memory_order_release);
  const bool idle = spoken == 0 && !closing_.load(std::memory_order_acquire);
  if (idle && lead() > k_largest_device_buffer) std::this_thread::sleep_for(10ms);
}

}  // namespace langdu
