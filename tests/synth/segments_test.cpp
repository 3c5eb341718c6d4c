#include "synth/segments.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"

namespace langdu {
namespace {

PhonemeEvent phoneme(const char* name, std::size_t frame) {
  PhonemeEvent event;
  std::copy_n(name, std::string_view(name).size(), event.name.begin());
  event.frame = frame;
  return event;
}

const SyllableMnemonic k_zhang{"ts.'6a", "N", "6a"};
const SyllableMnemonic k_ma{"m'A", "", "A"};

/// "zhang ma" in one word.
ClauseText told() {
  ClauseText text;
  text.text = "[[ts.'6a1aNm'A1a]]";
  text.words = 1;
  text.expected = {{0, &k_zhang}, {1, &k_ma}};
  return text;
}

EspeakAnswer answer() {
  EspeakAnswer said;
  said.pcm.resize(1000);
  said.words = {10};
  said.phonemes = {phoneme("ts.", 10), phoneme("6a", 100), phoneme("N", 300), phoneme("m", 400),
                   phoneme("A", 500)};
  return said;
}

TEST(Segments, FindsConsonantsAndVowelsOfEverySyllable) {
  const SpokenSegments found = find_segments(told(), answer());
  EXPECT_THAT(found.starts, testing::ElementsAre(10U, 400U));
  ASSERT_EQ(found.segments.size(), 5U);
  EXPECT_EQ(found.segments[0].kind, SegmentKind::consonant);
  EXPECT_EQ(found.segments[1].kind, SegmentKind::vowel);
  EXPECT_EQ(found.segments[2].kind, SegmentKind::consonant);
  EXPECT_EQ(found.segments[4].kind, SegmentKind::vowel);
  for (std::size_t i = 1; i < found.segments.size(); ++i) {
    EXPECT_EQ(found.segments[i].begin, found.segments[i - 1].end);
  }
  EXPECT_EQ(found.segments.back().end, 1000U);
}

TEST(Segments, ALatinWordIsOneVowel) {
  ClauseText text;
  text.text = "iphone [[m'A1a]]";
  text.words = 2;
  text.expected = {{0, nullptr}, {1, &k_ma}};
  EspeakAnswer said;
  said.pcm.resize(900);
  said.words = {5, 600};
  said.phonemes = {phoneme("aI", 5),  phoneme("f", 100), phoneme("oU", 200),
                   phoneme("n", 400), phoneme("m", 600), phoneme("A", 700)};
  const SpokenSegments found = find_segments(text, said);
  EXPECT_THAT(found.starts, testing::ElementsAre(5U, 600U));
  EXPECT_EQ(found.segments.front().kind, SegmentKind::vowel);
  EXPECT_EQ(found.segments.front().end, 600U);
}

TEST(Segments, ALostWordIsAnError) {
  EspeakAnswer said = answer();
  said.words.clear();
  EXPECT_THAT([&] { find_segments(told(), said); },
              testing::ThrowsMessage<Error>(
                  "eSpeak NG said 0 of 1 words of the clause \"[[ts.'6a1aNm'A1a]]\""));
}

TEST(Segments, ALostSyllableIsAnError) {
  EspeakAnswer said = answer();
  said.phonemes.resize(3);
  EXPECT_THAT([&] { find_segments(told(), said); },
              testing::ThrowsMessage<Error>(testing::HasSubstr("of 2 syllables of the clause")));
}

}  // namespace
}  // namespace langdu
