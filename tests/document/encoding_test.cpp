#include "document/encoding.h"

#include <gtest/gtest.h>

#include <string>

namespace langdu {
namespace {

TEST(Encoding, IsDetectedFromTheFirstBytes) {
  const struct {
    std::string bytes;
    std::string declared;
    std::string encoding;
    std::string text;
  } rows[] = {
      {"朗读", "", "UTF-8", "朗读"},
      {"\xEF\xBB\xBF朗读", "", "UTF-8", "朗读"},
      {"朗读新闻", "gb2312", "UTF-8", "朗读新闻"},  // declared wrongly
      {"\xFF\xFE\x17\x67\xFB\x8B", "", "UTF-16LE", "朗读"},
      {"\xFE\xFF\x67\x17\x8B\xFB", "", "UTF-16BE", "朗读"},
      {std::string("\x17\x67\xFB\x8B\x02\x30\x0A\x00", 8), "", "UTF-16LE", "朗读。\n"},
      {"\xCE\xD2\xC3\xC7\xD4\xDA\xD5\xE2\xC0\xEF\xA1\xA3", "", "GB18030", "我们在这里。"},
      {"\xCE\xD2\xC3\xC7\xD4\xDA\xD5\xE2\xC0\xEF\xA1\xA3", "GBK", "GB18030", "我们在这里。"},
      {"\xA7\xDA\xAD\xCC\xA6\xB3\xA4\x40\xAD\xD3\xA4\x48\xA1\x43", "", "Big5-HKSCS",
       "我們有一個人。"},
      {"plain ASCII", "", "UTF-8", "plain ASCII"},
  };
  for (const auto& row : rows) {
    const Encoding encoding = detect_encoding(row.bytes, row.declared);
    EXPECT_EQ(encoding.name, row.encoding) << row.text;
    std::string notice;
    EXPECT_EQ(decode_text(row.bytes, encoding, notice), row.text);
    EXPECT_EQ(notice, "");
  }
}

TEST(Encoding, BrokenSequencesAreReplacedCountedAndReported) {
  std::string notice;
  EXPECT_EQ(decode_text("一\n二\xE4\xB8三\xFF", {"UTF-8", 0}, notice), "一\n二\uFFFD三\uFFFD");
  EXPECT_EQ(notice, "2 broken byte sequences (UTF-8), the first in line 2, replaced by \uFFFD");
  EXPECT_EQ(decode_text("\xD2\xBB\xFF\xFF\xD2\xBB", {"GB18030", 0}, notice).substr(0, 3), "一");
  EXPECT_NE(notice, "");
}

TEST(Encoding, CharactersCutBetweenPiecesComeWhole) {
  const std::string text = "朗读𠀀abc。";
  for (std::size_t cut = 0; cut <= text.size(); ++cut) {
    TextDecoder decoder("UTF-8");
    std::string out;
    decoder.decode(text.substr(0, cut), TextDecoder::Input::goes_on, out);
    decoder.decode(text.substr(cut), TextDecoder::Input::ends, out);
    EXPECT_EQ(out, text) << cut;
    EXPECT_EQ(decoder.broken_sequences(), 0U) << cut;
  }
}

TEST(Encoding, BinaryDataIsNoText) {
  EXPECT_TRUE(looks_binary(std::string("\x7F"
                                       "ELF\x02\x01\x01\0\0\0",
                                       10),
                           {}));
  EXPECT_TRUE(looks_binary(std::string(100, '\0'), {}));
  EXPECT_FALSE(looks_binary("朗读\n", {}));
}

}  // namespace
}  // namespace langdu
