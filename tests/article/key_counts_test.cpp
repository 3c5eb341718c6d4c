#include "article/key_counts.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace langdu {
namespace {

TEST(KeyCounts, CountAsAMapDoes) {
  std::mt19937_64 random(1);
  KeyCounts counts;
  std::map<std::uint64_t, std::uint32_t> expected;
  EXPECT_EQ(counts.of(7), 0U);
  for (int round = 0; round < 20000; ++round) {
    // Pairs of characters, many of them again, and keys that differ in their high bits only.
    const std::uint64_t key = (random() % 50) << (round % 2 == 0 ? 32U : 56U) | random() % 100;
    counts.add(key);
    ++expected[key];
  }
  for (const auto& [key, count] : expected) EXPECT_EQ(counts.of(key), count) << key;
  EXPECT_EQ(counts.of(1000), 0U);
  std::map<std::uint64_t, std::uint32_t> visited;
  counts.for_each([&](std::uint64_t key, std::uint32_t count) { visited[key] = count; });
  EXPECT_EQ(visited, expected);
}

TEST(KeyCounts, ZeroIsAKeyLikeOthers) {
  KeyCounts counts;
  counts.add(0);
  EXPECT_EQ(counts.of(0), 1U);
  EXPECT_EQ(counts.of(1), 0U);
}

}  // namespace
}  // namespace langdu
