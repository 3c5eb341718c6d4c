#include "audio/playback_queue.h"

#include <gtest/gtest.h>

#include <thread>
#include <vector>

namespace langdu {
namespace {

using Frames = std::vector<std::int16_t>;

Frames ramp(std::int16_t first, std::size_t count) {
  Frames frames(count);
  for (std::size_t i = 0; i < count; ++i)
    frames[i] = static_cast<std::int16_t>(first + static_cast<std::int16_t>(i));
  return frames;
}

Frames fill(PlaybackQueue& queue, std::size_t count) {
  Frames out(count, 999);
  queue.fill(out);
  return out;
}

TEST(PlaybackQueue, PassesSamplesUnchanged) {
  PlaybackQueue queue(64);
  queue.write(ramp(-5, 10));
  EXPECT_EQ(fill(queue, 10), ramp(-5, 10));
  EXPECT_EQ(queue.statistics().underruns, 0U);
  EXPECT_NE(queue.statistics().first_sound, 0);
}

TEST(PlaybackQueue, IsSilentAtRestAndCountsNoUnderrun) {
  PlaybackQueue queue(64);
  queue.write(ramp(1, 3));
  queue.rest();
  EXPECT_EQ(fill(queue, 5), (Frames{1, 2, 3, 0, 0}));
  EXPECT_EQ(queue.silence(), 2U);
  EXPECT_EQ(fill(queue, 2), (Frames{0, 0}));
  EXPECT_EQ(queue.silence(), 4U);
  EXPECT_EQ(queue.statistics().underruns, 0U);
}

TEST(PlaybackQueue, CountsOneUnderrunADryStretch) {
  PlaybackQueue queue(64);
  queue.write(ramp(1, 2));
  queue.let_go();  // so that it does not wait for frames
  fill(queue, 4);
  fill(queue, 4);
  EXPECT_EQ(queue.statistics().underruns, 1U);
  queue.write(ramp(1, 4));
  fill(queue, 4);
  fill(queue, 4);
  EXPECT_EQ(queue.statistics().underruns, 2U);
}

TEST(PlaybackQueue, ADeviceAheadOfTheClockWaitsForWhatIsDue) {
  PlaybackQueue queue(1 << 16);
  queue.write(ramp(1, 20000));
  fill(queue, 20000);  // nearly a second, taken in no time
  std::thread speaker([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    queue.write(ramp(7, 4));
  });
  EXPECT_EQ(fill(queue, 4), ramp(7, 4));
  speaker.join();
  EXPECT_EQ(queue.statistics().underruns, 0U);
}

TEST(PlaybackQueue, PauseHoldsAtAZeroCrossingAndLosesNothing) {
  PlaybackQueue queue(64);
  const Frames wave{5, 9, 4, 2, -3, -8, -2, 6, 3, 1};
  queue.write(wave);
  EXPECT_EQ(fill(queue, 2), (Frames{5, 9}));
  queue.pause();
  EXPECT_EQ(fill(queue, 4), (Frames{4, 2, 0, 0}));
  EXPECT_EQ(fill(queue, 4), (Frames{0, 0, 0, 0}));
  queue.resume();
  EXPECT_EQ(fill(queue, 6), (Frames{-3, -8, -2, 6, 3, 1}));
  EXPECT_EQ(queue.statistics().underruns, 0U);
}

TEST(PlaybackQueue, DiscardTellsWhatWasPlayed) {
  PlaybackQueue queue(64);
  queue.write(Frames{5, 9, 4, 2, -3, -8, -2, 6, 3, 1});
  fill(queue, 2);
  queue.request_discard();
  EXPECT_FALSE(queue.discarded().has_value());
  EXPECT_EQ(fill(queue, 6), (Frames{4, 2, 0, 0, 0, 0}));
  EXPECT_EQ(queue.discarded(), std::optional<std::uint64_t>(4));
  EXPECT_EQ(queue.size(), 0U);
  queue.write(ramp(1, 2));
  EXPECT_EQ(queue.written(), 12U);
  EXPECT_EQ(fill(queue, 2), ramp(1, 2));
}

TEST(PlaybackQueue, DiscardWhilePausedPlaysNothing) {
  PlaybackQueue queue(64);
  queue.write(ramp(1, 10));
  fill(queue, 2);
  queue.pause();
  queue.request_discard();
  EXPECT_EQ(fill(queue, 4), (Frames{0, 0, 0, 0}));
  EXPECT_EQ(queue.discarded(), std::optional<std::uint64_t>(2));
}

TEST(PlaybackQueue, GainMovesWithinOneBuffer) {
  PlaybackQueue queue(64);
  queue.set_gain(0.5F);
  queue.write(Frames(20, 1000));
  const Frames first = fill(queue, 10);
  EXPECT_GT(first.front(), 900);
  EXPECT_EQ(first.back(), 500);
  EXPECT_EQ(fill(queue, 10), Frames(10, 500));
}

}  // namespace
}  // namespace langdu
