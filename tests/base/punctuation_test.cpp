#include "base/punctuation.h"

#include <gtest/gtest.h>

namespace langdu {
namespace {

TEST(PunctuationTest, KindsInBothWidths) {
  struct Row {
    char32_t mark;
    PunctuationKind kind;
  };
  constexpr Row k_rows[] = {
      {U'，', PunctuationKind::comma},
      {U',', PunctuationKind::comma},
      {U'。', PunctuationKind::full_stop},
      {U'.', PunctuationKind::full_stop},
      {U'、', PunctuationKind::enumeration_comma},
      {U'？', PunctuationKind::question},
      {U'?', PunctuationKind::question},
      {U'《', PunctuationKind::open_quote},
      {U'』', PunctuationKind::close_quote},
      {U'【', PunctuationKind::open_bracket},
      {U')', PunctuationKind::close_bracket},
      {U'…', PunctuationKind::ellipsis},
      {U'—', PunctuationKind::dash},
      {U'·', PunctuationKind::silent},
      {U'\u3000', PunctuationKind::silent},
      {U'中', PunctuationKind::none},
      {U'a', PunctuationKind::none},
      {U'9', PunctuationKind::none},
      {U'%', PunctuationKind::none},
  };
  for (const Row& row : k_rows) {
    EXPECT_EQ(punctuation_kind(row.mark), row.kind) << static_cast<std::uint32_t>(row.mark);
  }
}

}  // namespace
}  // namespace langdu
