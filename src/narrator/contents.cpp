// Looks through a whole text: its chapters, and where some words stand.
#include "narrator/contents.h"

#include <algorithm>

#include "article/find_articles.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// How far from its old place a sentence is looked for, in bytes.
constexpr std::size_t k_vicinity = std::size_t{2} << 20U;

/// Calls `visit` with every article in reading order until it returns false.
template <typename Visit>
void for_each_article(DocumentReader& reader, const Lexicon& lexicon, const std::atomic<bool>& stop,
                      const Visit& visit) {
  while (!stop.load(std::memory_order_relaxed)) {
    const std::optional<Document> document = reader.next();
    if (!document) return;
    for (const Article& article : find_articles(*document, lexicon)) {
      if (!visit(article)) return;
    }
  }
}

/// Calls `visit` with every text of the articles that may be spoken, in reading order.
template <typename Visit>
void for_each_text(DocumentReader& reader, const Lexicon& lexicon, const std::atomic<bool>& stop,
                   const Visit& visit) {
  for_each_article(reader, lexicon, stop, [&](const Article& article) {
    for (const MappedText* text : {&article.title, &article.subtitle}) {
      if (!visit(*text)) return false;
    }
    return std::all_of(article.blocks.begin(), article.blocks.end(),
                       [&](const ArticleBlock& block) { return visit(block.text); });
  });
}

/// The bytes at which `needle` stands in `text`, as bytes of the source.
std::vector<std::size_t> occurrences(const MappedText& text, const std::string& needle) {
  std::vector<std::size_t> places;
  for (std::size_t at = text.text().find(needle); at != std::string::npos;
       at = text.text().find(needle, at + 1)) {
    places.push_back(text.source({at, at + 1}).begin);
  }
  return places;
}

std::size_t text_begin(const Article& article) {
  if (!article.title.empty()) return article.title.source().begin;
  return article.blocks.empty() ? 0 : article.blocks.front().text.source().begin;
}

}  // namespace

std::vector<ChapterEntry> list_chapters(const OpenReader& open, const Lexicon& lexicon,
                                        const std::atomic<bool>& stop) {
  std::vector<ChapterEntry> chapters;
  const auto reader = open();
  for_each_article(*reader, lexicon, stop, [&](const Article& article) {
    if (!article.continues || chapters.empty()) {
      chapters.push_back({article.title.text(), 1, text_begin(article)});
    }
    for (const ArticleBlock& block : article.blocks) {
      if (block.kind != ArticleBlockKind::heading || block.level > 1) continue;
      chapters.push_back({std::string(trim(block.text.text())), 2, block.text.source().begin});
    }
    return true;
  });
  return chapters;
}

std::optional<std::size_t> chapter_at(const std::vector<ChapterEntry>& chapters,
                                      std::size_t offset) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < chapters.size(); ++i) {
    if (chapters[i].offset > offset) continue;
    if (!found || chapters[i].offset >= chapters[*found].offset) found = i;
  }
  return found;
}

std::optional<std::size_t> find_text(const OpenReader& open, const Lexicon& lexicon,
                                     const std::string& needle, std::size_t offset,
                                     const std::atomic<bool>& stop) {
  std::optional<std::size_t> found;
  const auto reader = open();
  if (!reader->seek(offset) && offset > 0) reader->seek(0);
  for_each_text(*reader, lexicon, stop, [&](const MappedText& text) {
    for (const std::size_t place : occurrences(text, needle)) {
      if (place < offset) continue;
      found = place;
      return false;
    }
    return true;
  });
  if (found || offset == 0) return found;
  const auto again = open();
  for_each_text(*again, lexicon, stop, [&](const MappedText& text) {
    const auto places = occurrences(text, needle);
    if (!places.empty()) found = places.front();
    return places.empty();
  });
  return found;
}

std::optional<std::size_t> find_nearest_text(const OpenReader& open, const Lexicon& lexicon,
                                             const std::string& needle, std::size_t offset,
                                             const std::atomic<bool>& stop) {
  const auto distance = [offset](std::size_t place) {
    return place > offset ? place - offset : offset - place;
  };
  std::optional<std::size_t> nearest;
  const auto reader = open();
  if (offset > k_vicinity) reader->seek(offset - k_vicinity);
  for_each_text(*reader, lexicon, stop, [&](const MappedText& text) {
    if (text.source().begin > offset + k_vicinity) return false;
    for (const std::size_t place : occurrences(text, needle)) {
      if (!nearest || distance(place) < distance(*nearest)) nearest = place;
    }
    return true;
  });
  return nearest;
}

}  // namespace langdu
