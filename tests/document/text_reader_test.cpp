#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

#include "base/error.h"
#include "base/utf8.h"
#include "document/reader.h"

namespace langdu {
namespace {

using testing::HasSubstr;

std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::input);
    return error.what();
  }
  return "no error";
}

TEST(TextReader, GivesLinesWithTheirSpansAndEmptyLines) {
  const std::string text = "\xEF\xBB\xBF标题\r\n\r\n　　一段\x1B[2J话。\n\fnext\u202Epage\n";
  const auto document = read_document(text, "a.txt")->next();
  ASSERT_TRUE(document);
  ASSERT_EQ(document->blocks.size(), 3U);
  EXPECT_EQ(document->blocks[0].text.text(), "标题");
  EXPECT_EQ(document->blocks[1].text.text(), "　　一段[2J话。");  // no escape character
  EXPECT_EQ(document->blocks[1].blank_lines_before, 1U);
  EXPECT_EQ(document->blocks[2].text.text(), "\fnextpage");
  EXPECT_EQ(document->blocks[0].text.source(), (SourceSpan{0, 6}));
}

TEST(TextReader, LongTextComesInPiecesThatCoverIt) {
  std::string text;
  for (int i = 0; i < 40000; ++i) text += fmt::format("第{}段，写得不长也不短，刚好够用。\n\n", i);
  const auto reader = read_document(text, "long.txt");
  std::size_t blocks = 0;
  std::size_t documents = 0;
  std::size_t last_end = 0;
  while (const auto document = reader->next()) {
    EXPECT_EQ(document->continues, documents > 0);
    ++documents;
    for (const Block& block : document->blocks) {
      ASSERT_EQ(block.text.text(), text.substr(block.text.source().begin, block.text.size()));
      ASSERT_GE(block.text.source().begin, last_end);
      last_end = block.text.source().end;
      ++blocks;
    }
    EXPECT_LT(
        document->blocks.back().text.source().end - document->blocks.front().text.source().begin,
        std::size_t{520} << 10U);
  }
  EXPECT_EQ(blocks, 40000U);
  EXPECT_GT(documents, 3U);
}

TEST(TextReader, ALineOfAMillionCharactersIsCutBetweenCharacters) {
  std::string text;
  for (int i = 0; i < 1000000; ++i) text += "长";
  const auto reader = read_document(text, "line.txt");
  std::size_t size = 0;
  while (const auto document = reader->next()) {
    for (const Block& block : document->blocks) {
      EXPECT_FALSE(first_ill_formed(block.text.text()));
      size += block.text.size();
    }
  }
  EXPECT_EQ(size, text.size());
}

TEST(TextReader, BadInputGivesOneClearError) {
  const std::filesystem::path folder = testing::TempDir();
  EXPECT_EQ(message_of([] { open_document("/nonexistent/a.txt"); }),
            "cannot read /nonexistent/a.txt: there is no such file. Check the name and the folder");
  EXPECT_EQ(message_of([] { open_document("/"); }),
            "cannot read /: it is a folder. Name a file in it");
  EXPECT_EQ(message_of([] { open_document("/dev/zero"); }),
            "cannot read /dev/zero: it is a device. Name a file, or - for standard input");
  EXPECT_EQ(message_of([] { read_document("", "a.txt"); }),
            "a.txt is empty. Name a file that holds an article");
  EXPECT_EQ(message_of([] { read_document(" \n　\n", "a.txt")->next(); }),
            "a.txt is empty. Name a file that holds an article");
  EXPECT_THAT(message_of([] { read_document(std::string(64, '\0'), "a.bin"); }),
              HasSubstr("cannot read a.bin: it is binary data"));
}

}  // namespace
}  // namespace langdu
