#include "audio/frame_ring.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>
#include <thread>

namespace langdu {
namespace {

TEST(FrameRing, HoldsAtLeastWhatWasAskedFor) {
  for (const std::size_t capacity : {1U, 2U, 3U, 1000U, 1024U, 1025U}) {
    FrameRing ring(capacity);
    const std::vector<std::int16_t> frames(capacity, 7);
    EXPECT_EQ(ring.write(frames), capacity);
    EXPECT_EQ(ring.size(), capacity);
  }
}

TEST(FrameRing, TakesNoMoreThanThereIsRoomFor) {
  FrameRing ring(4);
  const std::vector<std::int16_t> frames{1, 2, 3, 4, 5, 6};
  EXPECT_EQ(ring.write(frames), 4U);
  EXPECT_EQ(ring.write(frames), 0U);
  std::vector<std::int16_t> out(3);
  EXPECT_EQ(ring.read(out), 3U);
  EXPECT_EQ(out, (std::vector<std::int16_t>{1, 2, 3}));
  EXPECT_EQ(ring.write(std::span(frames).subspan(4)), 2U);
  out.resize(8);
  EXPECT_EQ(ring.read(out), 3U);
  EXPECT_EQ((std::vector<std::int16_t>{out[0], out[1], out[2]}),
            (std::vector<std::int16_t>{4, 5, 6}));
  EXPECT_EQ(ring.taken(), 6U);
}

TEST(FrameRing, PeeksAndSkips) {
  FrameRing ring(8);
  ring.write(std::vector<std::int16_t>{1, 2, 3});
  EXPECT_EQ(ring.peek(0), 1);
  EXPECT_EQ(ring.peek(2), 3);
  ring.skip_to(2);
  EXPECT_EQ(ring.peek(0), 3);
  ring.skip_to(1);
  EXPECT_EQ(ring.taken(), 2U);
  ring.skip_to(ring.written());
  EXPECT_EQ(ring.size(), 0U);
  EXPECT_EQ(ring.taken(), 3U);
}

TEST(FrameRing, TwoThreadsLoseAndDoubleNothing) {
  FrameRing ring(256);
  constexpr std::size_t k_total = 200'000;
  std::thread producer([&] {
    std::minstd_rand random(1);
    std::vector<std::int16_t> block(300);
    for (std::size_t next = 0; next < k_total;) {
      const std::size_t size = std::min<std::size_t>(1 + random() % 300, k_total - next);
      for (std::size_t i = 0; i < size; ++i) block[i] = static_cast<std::int16_t>(next + i);
      const std::size_t count = ring.write(std::span(block).first(size));
      if (count == 0) std::this_thread::yield();
      next += count;
    }
  });
  std::minstd_rand random(2);
  std::vector<std::int16_t> block(300);
  std::size_t wrong = 0;
  for (std::size_t next = 0; next < k_total;) {
    const std::size_t count = ring.read(std::span(block).first(1 + random() % 300));
    if (count == 0) std::this_thread::yield();
    for (std::size_t i = 0; i < count; ++i) {
      if (block[i] != static_cast<std::int16_t>(next + i)) ++wrong;
    }
    next += count;
  }
  producer.join();
  EXPECT_EQ(wrong, 0U);
}

}  // namespace
}  // namespace langdu
