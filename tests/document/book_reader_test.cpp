#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/utf8.h"
#include "document/epub_reader.h"
#include "document/markdown_blocks.h"
#include "document/markdown_cuts.h"
#include "document/reader.h"
#include "document/zip_archive.h"

namespace langdu {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const std::filesystem::path k_articles = std::filesystem::path(LANGDU_SOURCE_DIR) / "articles";

std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::string message_of(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    EXPECT_EQ(error.kind(), ErrorKind::input);
    return error.what();
  }
  return "no error";
}

TEST(MarkdownReader, TellsBlocksApart) {
  const std::string text =
      "---\ntitle: 题目\nauthor: 许望川\n---\n# "
      "一级\n\n第一行**粗**体\n第二行[链接](x)，\nLatin\nwords[^1]。\n\n"
      "1. 甲\n2. 乙\n   - 丙\n\n> 引文\n\n```\n代码 1\n\n代码 "
      "2\n```\n\n|a|b|\n|---|---|\n|1|2|\n\n![图注](p.jpg)\n\n[^1]: 脚注。\n";
  const auto document = read_document(text, "a.md")->next();
  ASSERT_TRUE(document);
  EXPECT_EQ(document->info.title, "题目");
  EXPECT_THAT(document->info.authors, ElementsAre("许望川"));
  std::vector<std::pair<BlockKind, std::string>> blocks;
  for (const Block& block : document->blocks)
    blocks.emplace_back(block.kind, trim(block.text.text()));
  using enum BlockKind;
  EXPECT_THAT(blocks, ElementsAre(std::pair(heading, "一级"),
                                  std::pair(paragraph, "第一行粗体第二行链接， Latin words。"),
                                  std::pair(list_item, "1. 甲"), std::pair(list_item, "2. 乙"),
                                  std::pair(list_item, "丙"), std::pair(quote, "引文"),
                                  std::pair(code, "代码 1"), std::pair(code, "代码 2"),
                                  std::pair(table_row, "a\tb"), std::pair(table_row, "1\t2"),
                                  std::pair(image, "图注"), std::pair(footnote, "脚注。")));
  const SourceSpan span = document->blocks[2].text.source();
  EXPECT_EQ(text.substr(span.begin, span.size()), "甲");
}

/// A book of more than a megabyte with all that may not be cut: lists, code, quotations, tables,
/// and links that are defined at its end.
std::string long_markdown() {
  std::string text = "# 书名\n\n";
  for (int i = 0; text.size() < (std::size_t{1100} << 10U); ++i) {
    const std::string number = std::to_string(i);
    text += "## 第" + number + "章\n\n渡口的第" + number + "个早晨，见[甲][a" +
            std::to_string(i % 3) + "]和[某页]。\n第二行。\n\n";
    text +=
        "1. 一项。\n\n   一项的第二段。\n\n   ```\n   # 缩进的代码\n\n   未完\n   ```\n\n2. "
        "二项。\n\n";
    text += "```\n# 不是标题\n\n代码" + number + "\n```\n\n> 引文。\n>\n> 再引。\n\n";
    text +=
        "|a|b|\n|---|---|\n|1|" + number + "|\n\n~~~\n```\n\n还是代码\n~~~\n\n下划的标题\n---\n\n";
  }
  return text +
         "[a0]: https://example.com/0\n[a1]: https://example.com/1 \"题\"\n[A2]: <x>\n\n[某页]: "
         "y\n";
}

std::vector<std::string> described(const std::vector<Block>& blocks) {
  std::vector<std::string> result;
  for (const Block& block : blocks) {
    const SourceSpan span = block.text.source();
    result.push_back(std::to_string(static_cast<int>(block.kind)) + " " +
                     std::to_string(block.level) + " " + std::to_string(span.begin) + "-" +
                     std::to_string(span.end) + " " + block.text.text());
  }
  return result;
}

TEST(MarkdownReader, PartsOfALongTextReadAsTheyDoInTheWhole) {
  const std::string text = long_markdown();
  const std::vector<std::string> whole = described(markdown_blocks(text, 0));
  const auto reader = read_document(text, "a.md");
  std::vector<std::string> parts;
  std::size_t count = 0;
  while (const auto document = reader->next()) {
    EXPECT_EQ(document->continues, count > 0);
    ASSERT_TRUE(document->info.headings);
    EXPECT_EQ(document->info.headings->titles, 1);
    EXPECT_EQ(document->info.headings->top, 2);
    for (std::string& block : described(document->blocks)) parts.push_back(std::move(block));
    ++count;
  }
  EXPECT_GT(count, 3U);
  EXPECT_EQ(parts, whole);
}

TEST(MarkdownReader, RandomTextMayBeCutWhereTheSurveySays) {
  const std::vector<std::string> parts = {
      "# 题\n",    "\n",         "\n\n",       "\n\n",    "- 项",  "1. 项",
      "> 引",      "**",         "`",          "```\n",   "~~~\n", "    缩进\n",
      "甲\n---\n", "\n文字。\n", "|a|\n|-|\n", "&amp;",   "<b>\n", "正文\n\n",
      "   - 丙\n", "\\",         "====\n",     "* * *\n", "文\n\n"};
  std::mt19937 random(11);
  std::uniform_int_distribution<std::size_t> pick(0, parts.size() - 1);
  for (int round = 0; round < 2000; ++round) {
    std::string text = "开头。\n\n";
    for (int i = 0; i < 60; ++i) text += parts[pick(random)];
    const MarkdownSurvey survey(text);
    std::vector<std::string> cut;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = survey.cut_behind(at, 40);
      ASSERT_GT(end, at);
      const std::string part = text.substr(at, end - at);
      std::vector<Block> blocks = markdown_blocks(part + survey.definitions_for(part), at);
      std::erase_if(blocks, [end](const Block& b) { return b.text.source().begin >= end; });
      for (std::string& block : described(blocks)) cut.push_back(std::move(block));
      EXPECT_GE(survey.cut_before(end - 1), at) << text;
      at = end;
    }
    ASSERT_EQ(cut, described(markdown_blocks(text, 0))) << text;
  }
}

TEST(MarkdownReader, GoesToAPlaceWithASmallPart) {
  const std::string text = long_markdown();
  const std::vector<std::string> blocks = described(markdown_blocks(text, 0));
  const std::set<std::string> whole(blocks.begin(), blocks.end());
  const auto reader = read_document(text, "a.md");
  for (const std::size_t offset : {std::size_t{700'001}, std::size_t{40}, text.size() - 200}) {
    ASSERT_TRUE(reader->seek(offset));
    const auto document = reader->next();
    ASSERT_TRUE(document);
    const SourceSpan first = document->blocks.front().text.source();
    EXPECT_LE(first.begin, offset);
    EXPECT_LT(offset - first.begin, 1000U);
    EXPECT_LT(document->blocks.back().text.source().end, offset + 20'000);
    for (const std::string& block : described(document->blocks)) {
      EXPECT_TRUE(whole.contains(block)) << block;
    }
  }
}

TEST(MarkdownReader, RandomTextIsRead) {
  const std::vector<std::string> parts = {"# ", "\n",    "\n\n",  "- ",     "1. ",    "> ", "**",
                                          "`",  "```\n", "[^1]",  "[^1]: ", "![",     "](", ")",
                                          "|",  "-|-\n", "&amp;", "<b>",    "文字。", "\\", "\t"};
  std::mt19937 random(3);
  std::uniform_int_distribution<std::size_t> pick(0, parts.size() - 1);
  for (int round = 0; round < 1000; ++round) {
    std::string text = "开头。\n\n";
    for (int i = 0; i < 40; ++i) text += parts[pick(random)];
    const auto document = read_document(text, "a.md")->next();
    ASSERT_TRUE(document);
    for (const Block& block : document->blocks) EXPECT_FALSE(first_ill_formed(block.text.text()));
  }
}

TEST(EpubReader, ReadsTheSpineWithoutCoverAndNavigation) {
  for (const auto& open :
       {std::function([] { return open_document(k_articles / "tide.epub"); }),
        std::function([] { return read_document(bytes_of(k_articles / "tide.epub"), "-"); })}) {
    const auto reader = open();
    std::vector<std::string> titles;
    std::vector<Block> blocks;
    while (auto document = reader->next()) {
      titles.push_back(document->info.title);
      EXPECT_THAT(document->info.authors, ElementsAre("许望川"));
      blocks.insert(blocks.end(), document->blocks.begin(), document->blocks.end());
    }
    EXPECT_THAT(titles, ElementsAre("第一章　退潮", "第二章　涨潮", "第三章　平潮"));
    ASSERT_EQ(blocks.size(), 10U);
    EXPECT_THAT(blocks[4].text.text(),
                testing::EndsWith("脚背已经湿了。"));  // the note's mark is left out
    EXPECT_EQ(blocks[6].kind, BlockKind::footnote);
  }
}

TEST(EpubReader, DamagedBooksGiveAnArticleOrOneError) {
  const std::string whole = bytes_of(k_articles / "tide.epub");
  std::mt19937 random(11);
  std::uniform_int_distribution<std::size_t> at(0, whole.size() - 1);
  const auto read_through = [](const std::string& bytes) {
    try {
      const auto reader = read_document(bytes, "a.epub");
      while (reader->next()) {
      }
    } catch (const Error& error) {
      EXPECT_EQ(error.kind(), ErrorKind::input);
    }
  };
  for (int round = 0; round < 300; ++round) {
    std::string damaged = whole;
    for (int i = 0; i < 4; ++i) damaged[at(random)] = static_cast<char>(random());
    read_through(damaged);
    read_through(whole.substr(0, at(random)));
  }
  EXPECT_THAT(message_of([&] { read_document(whole.substr(0, whole.size() / 2), "a.epub"); }),
              HasSubstr("cannot read a.epub: "));
}

TEST(EpubReader, PathsStayInTheArchive) {
  EXPECT_EQ(resolve_in_archive("OEBPS/book.opf", "text/a%20b.xhtml#x"), "OEBPS/text/a b.xhtml");
  EXPECT_EQ(resolve_in_archive("OEBPS/book.opf", "../a.xhtml"), "a.xhtml");
  EXPECT_EQ(resolve_in_archive("OEBPS/book.opf", "../../etc/passwd"), std::nullopt);
  EXPECT_EQ(resolve_in_archive("a/b", "/../x"), std::nullopt);
  EXPECT_EQ(resolve_in_archive("a/b", "https://example.org/x"), std::nullopt);
}

TEST(EpubReader, ElementsClosedInTheirTagAreBlanked) {
  EXPECT_EQ(blank_self_closed("<title/><p>x<br/>y<a id=\"1\"/>z</p>"),
            "        <p>x<br/>y           z</p>");
}

TEST(PdfReader, GivesTheLinesOfAPageColumnByColumn) {
  const std::string bytes =
      bytes_of(std::filesystem::path(LANGDU_SOURCE_DIR) / "tests/document/corpus/pdf/two-columns");
  std::vector<std::string> lines;
  try {
    const auto document = read_document(bytes, "page.pdf")->next();
    ASSERT_TRUE(document);
    EXPECT_EQ(document->info.format, Format::pdf);
    for (const Block& block : document->blocks) lines.emplace_back(trim(block.text.text()));
  } catch (const Error& error) {
    if (std::string(error.what()).find("without") != std::string::npos) {
      GTEST_SKIP() << "built without poppler";
    }
    throw;
  }
  EXPECT_THAT(lines, ElementsAre("渡口的早晨", "天还没有亮透，渡口已", "经站了几个赶早市的",
                                 "人。有人劝他把船卖了，他", "说再等等。"));
}

TEST(PdfReader, DamagedAndEmptyFilesGiveOneClearError) {
  const std::filesystem::path folder =
      std::filesystem::path(LANGDU_SOURCE_DIR) / "tests/document/corpus/pdf";
  for (const char* name : {"cut", "no-text"}) {
    EXPECT_THAT(
        message_of([&] { (void)read_document(bytes_of(folder / name), "page.pdf")->next(); }),
        HasSubstr("page.pdf"))
        << name;
  }
}

TEST(Samples, AreReadInTheirEncodings) {
  const struct {
    const char* file;
    const char* encoding;
    const char* first;
  } rows[] = {{"gb18030.txt", "GB18030", "修钟表的铺子"},
              {"big5.txt", "Big5-HKSCS", "燈塔下的郵局"}};
  for (const auto& row : rows) {
    const auto document = open_document(k_articles / row.file)->next();
    ASSERT_TRUE(document);
    EXPECT_EQ(document->info.encoding, row.encoding);
    EXPECT_EQ(document->blocks[0].text.text(), row.first);
    EXPECT_THAT(document->notices, testing::IsEmpty());
  }
}

}  // namespace
}  // namespace langdu
