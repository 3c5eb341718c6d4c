#pragma once

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "document/reader.h"
#include "lexicon/lexicon.h"
#include "narrator/reading_order.h"

namespace langdu {

/// A chapter of a text, as `n` and chapter numbers count them.
struct ChapterEntry {
  std::string title;
  int level = 1;           ///< 1 an article, 2 a section of it
  std::size_t offset = 0;  ///< the byte of the source at which it begins
};

/// A text that can be opened again and again.
using OpenReader = std::function<std::unique_ptr<DocumentReader>()>;

struct Contents {
  std::vector<ChapterEntry> chapters;  ///< in reading order
  ReadingOrder order;
};

/// The contents of a text. Reads all of it, without speaking any of it: some ten megabytes a
/// second. Gives up when `stop` is set. Throws Error(input).
Contents read_contents(const OpenReader& open, const Lexicon& lexicon,
                       const std::atomic<bool>& stop);

/// The index of the chapter that is being read at the byte `offset` of the source; nothing before
/// the first one.
std::optional<std::size_t> chapter_at(const Contents& contents, std::size_t offset);

/// The byte at which `needle` stands next at or behind `offset` in reading order, white space
/// disregarded; if it stands nowhere behind it, from the beginning. Gives up when `stop` is set.
/// Throws Error(input).
std::optional<std::size_t> find_text(const OpenReader& open, const Lexicon& lexicon,
                                     const std::string& needle, std::size_t offset,
                                     const std::atomic<bool>& stop);

/// The occurrence of `needle` nearest to `offset`; in a long text, of those within some megabytes.
std::optional<std::size_t> find_nearest_text(const OpenReader& open, const Lexicon& lexicon,
                                             const std::string& needle, std::size_t offset,
                                             const std::atomic<bool>& stop);

}  // namespace langdu
