#include "synth/tempo.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "synth/speech.h"

namespace langdu {
namespace {

std::vector<std::int16_t> tone(std::size_t frames) {
  std::vector<std::int16_t> pcm(frames);
  for (std::size_t i = 0; i < frames; ++i) {
    pcm[i] = static_cast<std::int16_t>(
        8000.0 * std::sin(2.0 * std::numbers::pi * 150.0 * static_cast<double>(i) / k_sample_rate));
  }
  return pcm;
}

/// A consonant of 80 ms, a vowel of 200 ms, a consonant of 40 ms, a vowel of 400 ms.
const std::vector<Segment> k_segments{{0, 1764, SegmentKind::consonant},
                                      {1764, 6174, SegmentKind::vowel},
                                      {6174, 7056, SegmentKind::consonant},
                                      {7056, 15876, SegmentKind::vowel}};

TEST(Tempo, TheWholeIsAsMuchFasterAsWasAsked) {
  const auto pcm = tone(15876);
  for (const double factor : {1.2, 1.5, 2.0, 2.5, 4.0}) {
    std::vector<std::size_t> marks;
    const auto faster = speed_up(pcm, k_segments, factor, marks);
    const double got = static_cast<double>(pcm.size()) / static_cast<double>(faster.size());
    EXPECT_NEAR(got, factor, 0.08 * factor);
  }
}

TEST(Tempo, ConsonantsAndLongVowelsGiveMore) {
  const auto pcm = tone(15876);
  std::vector<std::size_t> marks{0, 1764, 6174, 7056};
  const auto faster = speed_up(pcm, k_segments, 2.5, marks);
  ASSERT_EQ(marks.front(), 0U);
  const auto share = [&](std::size_t from, std::size_t to, std::size_t segment) {
    const Segment& before = k_segments[segment];
    return static_cast<double>(to - from) / static_cast<double>(before.end - before.begin);
  };
  const double consonant = share(marks[0], marks[1], 0);
  const double vowel = share(marks[1], marks[2], 1);
  const double long_vowel = share(marks[3], faster.size(), 3);
  EXPECT_LT(consonant, vowel);
  EXPECT_LT(long_vowel, vowel);
}

TEST(Tempo, MarksStayInOrderAndInside) {
  const auto pcm = tone(15876);
  std::vector<std::size_t> marks{0, 900, 1764, 5000, 7056, 15000};
  const auto faster = speed_up(pcm, k_segments, 3.0, marks);
  for (std::size_t i = 1; i < marks.size(); ++i) EXPECT_GT(marks[i], marks[i - 1]);
  EXPECT_LT(marks.back(), faster.size());
}

TEST(Tempo, KeepsThePitch) {
  const auto pcm = tone(15876);
  std::vector<std::size_t> marks;
  const auto faster = speed_up(pcm, k_segments, 2.5, marks);
  const auto rises = [](const std::vector<std::int16_t>& sound) {
    double count = 0;
    for (std::size_t i = 1; i < sound.size(); ++i) count += sound[i - 1] < 0 && sound[i] >= 0;
    return count / static_cast<double>(sound.size()) * k_sample_rate;
  };
  EXPECT_NEAR(rises(faster), rises(pcm), 6.0);
}

TEST(Tempo, NothingStaysNothing) {
  std::vector<std::size_t> marks;
  EXPECT_TRUE(speed_up({}, {}, 2.0, marks).empty());
}

}  // namespace
}  // namespace langdu
