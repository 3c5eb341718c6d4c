#include "normalize/quotations.h"

#include <gtest/gtest.h>

#include "normalizer_under_test.h"

namespace langdu {
namespace {

/// The tokens of a quotation with `|` for inner breaks.
std::string phrased(const SpokenSentence& sentence, const Quotation& quotation) {
  std::string text;
  for (std::size_t i = quotation.first_token; i < quotation.end_token; ++i) {
    const Token& token = sentence.tokens[i];
    if (std::holds_alternative<InnerBreak>(token.value)) text += "|";
    if (const auto* run = std::get_if<HanziRun>(&token.value)) text += run->text;
    if (const auto* latin = std::get_if<LatinRun>(&token.value)) text += latin->text;
    if (const auto* mark = std::get_if<Punctuation>(&token.value)) text += mark->text;
  }
  return text;
}

struct Row {
  const char* sentence;
  const char* quotation;
  QuotationKind kind;
};

TEST(Quotations, AreToldApart) {
  constexpr Row k_rows[] = {
      {"深化“放管服”改革。", "“放|管|服”", QuotationKind::slogan},
      {"初步建成“2+4+46”平台。", "“二|加四|加四十六”", QuotationKind::slogan},
      {"他说：“明天一早就出发。”", "“明天一早就出发。”", QuotationKind::speech},
      {"《城市排水条例》今起施行。", "《城市排水条例》", QuotationKind::title},
      {"所谓“专家”并无资质。", "“专家”", QuotationKind::scare},
      {"落实“五个到位”要求。", "“五个|到位”", QuotationKind::slogan},
      {"完善“两纵三横”路网。", "“两纵|三横”", QuotationKind::slogan},
      {"出台“1+N”政策。", "“一|加N”", QuotationKind::slogan},
      {"“稳链强链”行动展开。", "“稳链|强链”", QuotationKind::slogan},
      {"所谓“稳链强链”难以为继。", "“稳链强链”", QuotationKind::scare},
      {"整治“小散污”企业。", "“小|散|污”", QuotationKind::slogan},
      {"开展“优化营商环境”行动。", "“优化营商|环境”", QuotationKind::slogan},
      {"实施“清凉工程”。", "“清凉|工程”", QuotationKind::slogan},
      {"防范「黑天鹅」事件。", "「黑天鹅」", QuotationKind::slogan},
  };
  for (const Row& row : k_rows) {
    const SpokenSentence sentence = spoken_of(row.sentence);
    ASSERT_EQ(sentence.quotations.size(), 1U) << row.sentence;
    EXPECT_EQ(sentence.quotations[0].kind, row.kind) << row.sentence;
    EXPECT_EQ(phrased(sentence, sentence.quotations[0]), row.quotation);
  }
}

TEST(Quotations, NestAndKeepTheOrderOfTheirOpening) {
  const SpokenSentence sentence = spoken_of("「她说『放管服』见效了。」");
  ASSERT_EQ(sentence.quotations.size(), 2U);
  EXPECT_EQ(phrased(sentence, sentence.quotations[0]), "「她说『放|管|服』见效了。」");
  EXPECT_EQ(phrased(sentence, sentence.quotations[1]), "『放|管|服』");
  EXPECT_EQ(sentence.quotations[1].kind, QuotationKind::slogan);
}

TEST(Quotations, UnpairedQuotesMakeNone) {
  EXPECT_TRUE(spoken_of("”前半句没有引号").quotations.empty());
  EXPECT_TRUE(spoken_of("“后半句没有引号").quotations.empty());
}

}  // namespace
}  // namespace langdu
