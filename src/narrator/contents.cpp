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

/// Text without its white space, and where each of its bytes stood.
struct SqueezedText {
  std::string text;
  std::vector<std::size_t> places;
};

SqueezedText squeeze(std::string_view text) {
  SqueezedText squeezed;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    for (std::size_t i = at; i < at + point.size && !is_space(point.value); ++i) {
      squeezed.text.push_back(text[i]);
      squeezed.places.push_back(i);
    }
    at += point.size;
  }
  return squeezed;
}

/// The bytes at which `needle`, which has no white space, stands in `text`, as bytes of the source.
std::vector<std::size_t> occurrences(const MappedText& text, const std::string& needle) {
  std::vector<std::size_t> places;
  const SqueezedText squeezed = squeeze(text.text());
  for (std::size_t at = squeezed.text.find(needle); at < squeezed.text.size();
       at = squeezed.text.find(needle, at + 1)) {
    const std::size_t place = squeezed.places[at];
    places.push_back(text.source({place, place + 1}).begin);
  }
  return places;
}

std::size_t text_begin(const Article& article) {
  if (!article.title.empty()) return article.title.source().begin;
  return article.blocks.empty() ? 0 : article.blocks.front().text.source().begin;
}

}  // namespace

Contents read_contents(const OpenReader& open, const Lexicon& lexicon,
                       const std::atomic<bool>& stop) {
  Contents contents;
  std::vector<ChapterEntry>& chapters = contents.chapters;
  const auto read = [&](const MappedText& text) {
    for (const SourceSpan piece : text.source_pieces()) contents.order.add(piece);
  };
  const auto reader = open();
  for_each_article(*reader, lexicon, stop, [&](const Article& article) {
    if (!article.continues || chapters.empty()) {
      chapters.push_back({article.title.text(), 1, text_begin(article)});
    }
    read(article.title);
    read(article.subtitle);
    for (const ArticleBlock& block : article.blocks) {
      read(block.text);
      if (block.kind != ArticleBlockKind::heading || block.level > 1) continue;
      chapters.push_back({std::string(trim(block.text.text())), 2, block.text.source().begin});
    }
    return true;
  });
  return contents;
}

std::optional<std::size_t> chapter_at(const Contents& contents, std::size_t offset) {
  const std::size_t place = contents.order.reading_place(offset);
  std::optional<std::size_t> found;
  std::size_t nearest = 0;
  for (std::size_t i = 0; i < contents.chapters.size(); ++i) {
    const std::size_t begin = contents.order.reading_place(contents.chapters[i].offset);
    if (begin > place || (found && begin < nearest)) continue;
    found = i;
    nearest = begin;
  }
  return found;
}

std::optional<std::size_t> find_text(const OpenReader& open, const Lexicon& lexicon,
                                     const std::string& wanted, std::size_t offset,
                                     const std::atomic<bool>& stop) {
  const std::string needle = squeeze(wanted).text;
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
                                             const std::string& wanted, std::size_t offset,
                                             const std::atomic<bool>& stop) {
  const std::string needle = squeeze(wanted).text;
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
