#include "cli/play_status.h"

#include <gtest/gtest.h>

namespace langdu {
namespace {

TEST(ClockOf, Writes) {
  const struct {
    double seconds;
    const char* text;
  } rows[] = {{0, "0:00"},         {9.4, "0:09"},     {60, "1:00"}, {754, "12:34"},
              {3599.7, "1:00:00"}, {3723, "1:02:03"}, {-1, "0:00"}};
  for (const auto& row : rows) {
    EXPECT_EQ(clock_of(std::chrono::duration<double>(row.seconds)), row.text);
  }
}

/// `hanzi` hanzi with nothing but a pause of half a second each.
Passage slow_passage(std::size_t hanzi) {
  Passage passage;
  passage.pronunciation.written = MappedText(std::string(hanzi * 3, 'x'), 0);
  Clause clause;
  clause.pause_after = std::chrono::milliseconds(hanzi * 500);
  passage.clauses.push_back(clause);
  return passage;
}

TEST(PaceEstimate, LearnsFromWhatIsHeard) {
  PaceEstimate pace;
  const double guessed = pace.time_of(3000).count();
  EXPECT_NEAR(guessed, 260, 30);  // a thousand hanzi
  for (int i = 0; i < 50; ++i) pace.learn(slow_passage(100));
  EXPECT_NEAR(pace.time_of(3000).count(), 500, 15);
}

TEST(PaceEstimate, TimeAndBytesAreInverse) {
  const PaceEstimate pace;
  for (const std::size_t bytes : {0U, 100U, 123456U}) {
    EXPECT_NEAR(static_cast<double>(pace.bytes_of(pace.time_of(bytes))), static_cast<double>(bytes),
                1);
  }
}

}  // namespace
}  // namespace langdu
