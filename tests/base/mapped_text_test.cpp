#include "base/mapped_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace langdu {
namespace {

using testing::ElementsAre;

TEST(MappedText, JoinsPiecesFromSeveralPlaces) {
  MappedText text("abc", 100);
  text.append("def", {200, 203});
  EXPECT_EQ(text.text(), "abcdef");
  EXPECT_EQ(text.source({0, 3}), (SourceSpan{100, 103}));
  EXPECT_EQ(text.source({2, 4}), (SourceSpan{102, 201}));
  EXPECT_EQ(text.source({4, 4}), (SourceSpan{201, 201}));
  EXPECT_THAT(text.source_pieces(), ElementsAre(SourceSpan{100, 103}, SourceSpan{200, 203}));
}

TEST(MappedText, AReplacedPieceMapsAsAWhole) {
  MappedText text("a", 0);
  text.append("&", {1, 6});  // &amp;
  text.append("b", {6, 7});
  EXPECT_EQ(text.source({1, 2}), (SourceSpan{1, 6}));
  EXPECT_EQ(text.source({0, 3}), (SourceSpan{0, 7}));
}

TEST(MappedText, ContinuousPiecesAreOne) {
  MappedText text("ab", 5);
  text.append("cd", {7, 9});
  EXPECT_THAT(text.source_pieces(), ElementsAre(SourceSpan{5, 9}));
}

TEST(MappedText, EverySliceKeepsItsSource) {
  std::mt19937 random(7);
  const auto below = [&](std::size_t n) { return std::size_t{random()} % n; };
  for (int round = 0; round < 500; ++round) {
    MappedText text;
    std::string source(60, '\0');
    for (auto& c : source) c = static_cast<char>('a' + below(26));
    for (int piece = 0; piece < 4; ++piece) {
      const std::size_t begin = below(50);
      const std::size_t end = begin + 1 + below(9);
      text.append(std::string_view(source).substr(begin, end - begin), {begin, end});
    }
    const std::size_t begin = below(text.size());
    const std::size_t end = begin + 1 + below(text.size() - begin);
    const MappedText slice = text.slice({begin, end});
    EXPECT_EQ(slice.text(), text.text().substr(begin, end - begin));
    std::string rebuilt;
    for (const SourceSpan span : slice.source_pieces()) {
      rebuilt += source.substr(span.begin, span.size());
    }
    EXPECT_EQ(rebuilt, slice.text());
    EXPECT_EQ(slice.source(), text.source({begin, end}));
  }
}

TEST(MappedText, EmptyHasAnEmptySource) {
  EXPECT_EQ(MappedText().source(), (SourceSpan{0, 0}));
  EXPECT_TRUE(MappedText("abc", 3).slice({1, 1}).empty());
}

}  // namespace
}  // namespace langdu
