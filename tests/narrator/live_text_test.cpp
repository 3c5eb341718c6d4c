// What playing needs of texts: their chapters, words in them, jumps, text that flows, spelling.
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <filesystem>

#include "base/utf8.h"
#include "narrator/contents.h"
#include "narrator/passage_window.h"
#include "narrator/script_source.h"
#include "narrator/spelling.h"
#include "narrator/stream_source.h"

namespace langdu {
namespace {

using namespace std::chrono_literals;

const FrontEnd& front_end() {
  static const FrontEnd instance(LANGDU_TEST_DATA_DIR);
  return instance;
}

const Voice& voice() {
  static const Voice instance = load_voice(LANGDU_TEST_DATA_DIR, std::string(k_default_voice));
  return instance;
}

OpenReader reading(const std::string& text) {
  return [text] { return read_document(text, "test.txt"); };
}

/// A book of chapters of plain prose, every sentence with a number of its own.
std::string book(std::size_t chapters) {
  std::string text;
  for (std::size_t i = 1; i <= chapters; ++i) {
    text += "第" + std::to_string(i) + "章\n\n";
    for (std::size_t j = 0; j < 40; ++j) {
      text += "    这是第" + std::to_string(i * 100 + j) +
              "句话，它说的是同一件事情。街上的人慢慢走着，没有人回头看一眼。\n\n";
    }
  }
  return text;
}

const std::atomic<bool> k_never{false};

TEST(Contents, FindsTextForwardAndFromTheBeginning) {
  const std::string text = book(3);
  const auto open = reading(text);
  const std::size_t place = text.find("第205句");
  EXPECT_EQ(find_text(open, front_end().lexicon, "第205句", 0, k_never), place);
  EXPECT_EQ(find_text(open, front_end().lexicon, "第205句", place, k_never), place);
  EXPECT_EQ(find_text(open, front_end().lexicon, "第205句", place + 1, k_never), place);
  EXPECT_EQ(find_text(open, front_end().lexicon, "没有这句", 0, k_never), std::nullopt);
  EXPECT_EQ(find_text(open, front_end().lexicon, "第 205\n句", 0, k_never), place);
}

TEST(Contents, FindsTheNearestOccurrence) {
  const std::string text = book(3);
  const std::string needle = "没有人回头";
  const std::size_t near = text.find("第220句");
  const std::size_t expected = text.find(needle, near);
  EXPECT_EQ(find_nearest_text(reading(text), front_end().lexicon, needle, expected - 10, k_never),
            expected);
}

TEST(Contents, GivesUpWhenItIsTold) {
  const std::atomic<bool> stop{true};
  EXPECT_TRUE(read_contents(reading(book(2)), front_end().lexicon, stop).chapters.empty());
}

TEST(ReadingOrder, FollowsLeaps) {
  ReadingOrder order;
  EXPECT_EQ(order.reading_place(77), 77U);
  EXPECT_EQ(order.source_place(77), 77U);
  for (const SourceSpan piece : {SourceSpan{0, 100}, {104, 200}, {5000, 5100}, {1000, 1100}}) {
    order.add(piece);
  }
  EXPECT_EQ(order.size(), 400U);
  const struct {
    std::size_t source;
    std::size_t read;
  } rows[] = {{0, 0}, {150, 150}, {5000, 200}, {5099, 299}, {1000, 300}, {1099, 399}};
  for (const auto& row : rows) {
    EXPECT_EQ(order.reading_place(row.source), row.read);
    EXPECT_EQ(order.source_place(row.read), row.source);
  }
  EXPECT_EQ(order.reading_place(600), 200U);   // in what nobody reads: behind what stands before it
  EXPECT_EQ(order.source_place(9999), 1099U);  // behind the end: the last byte
}

TEST(Contents, KnowTheOrderInWhichAPageIsRead) {
  const std::filesystem::path path =
      std::filesystem::path(LANGDU_SOURCE_DIR) / "articles/newspaper-page.txt";
  const OpenReader open = [&] { return open_document(path.string()); };
  const Contents contents = read_contents(open, front_end().lexicon, k_never);
  ScriptSource source(open, front_end(), voice(), ScriptOptions{});
  std::size_t before = 0;
  std::size_t leaps = 0;
  std::size_t last = 0;
  while (const auto passage = source.next()) {
    if (passage->kind == PassageKind::byline) continue;
    const std::size_t offset = source_begin(*passage);
    const std::size_t place = contents.order.reading_place(offset);
    EXPECT_GE(place, before) << passage->pronunciation.written.text();
    leaps += offset < last ? 1 : 0;
    before = place;
    last = offset;
  }
  EXPECT_GT(leaps, 0U) << "the page is read from top to bottom and proves nothing";
  EXPECT_LT(before, contents.order.size());
}

TEST(ChapterAt, IsTheLastThatBegan) {
  const Contents chapters{{{"甲", 1, 10}, {"乙", 2, 50}, {"丙", 1, 90}}, {}};
  EXPECT_EQ(chapter_at(chapters, 5), std::nullopt);
  EXPECT_EQ(chapter_at(chapters, 10), std::optional<std::size_t>(0));
  EXPECT_EQ(chapter_at(chapters, 89), std::optional<std::size_t>(1));
  EXPECT_EQ(chapter_at(chapters, 1000), std::optional<std::size_t>(2));
}

TEST(ScriptSource, EverySentenceCanBeJumpedTo) {
  const std::string text = book(12);
  ScriptSource source(reading(text), front_end(), voice(), ScriptOptions{});
  PassageWindow window(source, [](const Passage&) { return true; });
  for (std::size_t number = 105; number < 1240; number += 37) {
    if (number % 100 >= 40) continue;
    const std::string words = "第" + std::to_string(number) + "句";
    const SharedPassage passage = window.at(window.locate(text.find(words)));
    ASSERT_NE(passage, nullptr);
    EXPECT_NE(passage->pronunciation.written.text().find(words), std::string::npos) << words;
  }
}

/// As UTF-16 with its mark, little endian; for characters of the basic plane.
std::string in_utf16(const std::string& text) {
  std::string bytes = "\xFF\xFE";
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    bytes.push_back(static_cast<char>(point.value & 0xFFU));
    bytes.push_back(static_cast<char>(point.value >> 8U));
    at += point.size;
  }
  return bytes;
}

/// Whatever the format: to where a passage begins, the source can jump.
void expect_jumps(const OpenReader& open) {
  ScriptSource source(open, front_end(), voice(), ScriptOptions{});
  std::vector<Passage> all;
  while (auto passage = source.next()) all.push_back(std::move(*passage));
  ASSERT_GT(all.size(), 10U);
  EXPECT_GE(source.size(), source_begin(all.back()));
  for (std::size_t i = 0; i < all.size(); i += 1 + all.size() / 50) {
    // Without the title before it a byline may be taken for something else.
    if (all[i].kind == PassageKind::byline) continue;
    ASSERT_TRUE(source.seek(source_begin(all[i])));
    const auto found = source.next();
    ASSERT_TRUE(found);
    EXPECT_EQ(found->pronunciation.written.text(), all[i].pronunciation.written.text());
  }
}

TEST(ScriptSource, JumpsInEveryFormat) {
  const std::filesystem::path articles = std::filesystem::path(LANGDU_SOURCE_DIR) / "articles";
  for (const char* name :
       {"long-read.txt", "gb18030.txt", "big5.txt", "notes.md", "web-page.html", "tide.epub"}) {
    SCOPED_TRACE(name);
    expect_jumps([&] { return open_document((articles / name).string()); });
  }
  const std::string bytes = in_utf16(book(30));
  expect_jumps([&] { return read_document(bytes, "book.txt"); });
}

TEST(ScriptSource, TheSectionsOfABookHaveTheirOwnPlaces) {
  const auto path = std::filesystem::path(LANGDU_SOURCE_DIR) / "articles/tide.epub";
  ScriptSource source([&] { return open_document(path.string()); }, front_end(), voice(),
                      ScriptOptions{});
  std::size_t before = 0;
  while (const auto passage = source.next()) {
    if (passage->kind == PassageKind::byline) continue;  // by the book's metadata
    EXPECT_GE(source_begin(*passage), before) << passage->pronunciation.written.text();
    before = source_begin(*passage);
  }
  EXPECT_LT(before, source.size());
}

TEST(ScriptSource, ReadsTheSameForwardWhereverItBegan) {
  const std::string text = book(6);
  ScriptSource source(reading(text), front_end(), voice(), ScriptOptions{});
  std::vector<std::string> all;
  while (const auto passage = source.next()) all.push_back(passage->pronunciation.written.text());
  ASSERT_TRUE(source.seek(text.find("第310句")));
  std::vector<std::string> rest;
  while (const auto passage = source.next()) rest.push_back(passage->pronunciation.written.text());
  ASSERT_LT(rest.size(), all.size());
  EXPECT_TRUE(std::equal(rest.rbegin(), rest.rend(), all.rbegin()));
}

class StreamTest : public testing::Test {
 protected:
  StreamTest() {
    if (pipe(ends_.data()) != 0) ADD_FAILURE() << "no pipe";
  }
  ~StreamTest() override {
    close(ends_[0]);
    end_input();
  }
  void type(const std::string& text) {
    EXPECT_EQ(write(ends_[1], text.data(), text.size()), static_cast<ssize_t>(text.size()));
  }
  void end_input() {
    if (ends_[1] >= 0) close(ends_[1]);
    ends_[1] = -1;
  }
  static std::string next(StreamSource& source) {
    const auto passage = source.next();
    return passage ? passage->pronunciation.written.text() : "";
  }

  std::array<int, 2> ends_{};
  std::chrono::steady_clock::time_point now_{};
};

TEST_F(StreamTest, GivesASentenceAsSoonAsTheNextBegins) {
  StreamSource source(ends_[0], front_end(), voice(), [this] { return now_; });
  EXPECT_EQ(next(source), "");
  type("今天下雨。明天");
  EXPECT_EQ(next(source), "今天下雨。");
  EXPECT_EQ(next(source), "");
  type("放晴。\n后天再说\n");
  EXPECT_EQ(next(source), "明天放晴。");
  EXPECT_EQ(next(source), "后天再说");
  EXPECT_TRUE(source.may_grow());
}

TEST_F(StreamTest, WaitsForAClosingQuoteButNotForLong) {
  StreamSource source(ends_[0], front_end(), voice(), [this] { return now_; });
  type("“下雨了。");
  EXPECT_EQ(next(source), "");
  type("”");
  EXPECT_EQ(next(source), "");
  now_ += 300ms;
  EXPECT_EQ(next(source), "“下雨了。”");
  type("没有句号");
  EXPECT_EQ(next(source), "");
  now_ += 300ms;
  EXPECT_EQ(next(source), "");
  now_ += 2s;
  EXPECT_EQ(next(source), "没有句号");
}

TEST_F(StreamTest, GivesTheRestAtTheEnd) {
  StreamSource source(ends_[0], front_end(), voice(), [this] { return now_; });
  type("没有句号");
  end_input();
  EXPECT_EQ(next(source), "");
  EXPECT_EQ(next(source), "没有句号");
  EXPECT_FALSE(source.may_grow());
}

TEST_F(StreamTest, ACharacterMayArriveInPieces) {
  StreamSource source(ends_[0], front_end(), voice(), [this] { return now_; });
  const std::string line = "今天下雨。\n";
  std::string heard;
  for (const char byte : line) {
    type(std::string(1, byte));
    heard += next(source);
  }
  EXPECT_EQ(heard, "今天下雨。");
}

TEST(Speller, TellsHowAWordIsWritten) {
  const Speller speller(LANGDU_TEST_DATA_DIR, front_end().lexicon);
  const struct {
    const char* text;
    const char* at;
    const char* spelled;
  } rows[] = {
      {"张老师来了", "张", "张，弓长张；老，张老师的老；师，张老师的师。"},
      {"他去银行取钱", "行", "银，银行的银；行，银行的行。"},
      {"用wget下载", "wget", "wget"},
  };
  for (const auto& row : rows) {
    const std::string text = row.text;
    Passage passage;
    passage.pronunciation.written = MappedText(text, 0);
    EXPECT_EQ(speller.spell(passage, text.find(row.at)), row.spelled) << text;
  }
}

TEST(Speller, AnyPlaceHasAnAnswer) {
  const Speller speller(LANGDU_TEST_DATA_DIR, front_end().lexicon);
  const std::string text = "李、a我。1";
  Passage passage;
  passage.pronunciation.written = MappedText(text, 0);
  for (std::size_t at = 0; at <= text.size(); ++at) {
    EXPECT_LT(speller.spell(passage, at).size(), 200U);
  }
  EXPECT_EQ(speller.spell(passage, text.size() + 5), "");
}

}  // namespace
}  // namespace langdu
