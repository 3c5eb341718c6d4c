#include "base/character_set.h"

#include <gtest/gtest.h>

namespace langdu {
namespace {

constexpr CharacterSet k_digits(U"〇一二三四五六七八九");

TEST(CharacterSet, HoldsItsMembersAndNoOthers) {
  std::size_t held = 0;
  for (char32_t c = 0; c < 0x110000; ++c) {
    const bool is_member = is_one_of(c, U"〇一二三四五六七八九");
    EXPECT_EQ(k_digits.holds(c), is_member) << static_cast<std::uint32_t>(c);
    held += is_one_of(c, k_digits) ? 1 : 0;
  }
  EXPECT_EQ(held, 10U);
}

TEST(CharacterSet, NothingIsInAnEmptyOne) {
  constexpr CharacterSet k_none(U"");
  EXPECT_FALSE(k_none.holds(U'一'));
  EXPECT_FALSE(k_none.holds(0));
}

}  // namespace
}  // namespace langdu
