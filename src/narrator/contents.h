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

namespace langdu {

/// A chapter of a text, as `n` and chapter numbers count them.
struct ChapterEntry {
  std::string title;
  int level = 1;           ///< 1 an article, 2 a section of it
  std::size_t offset = 0;  ///< the byte of the source at which it begins
};

/// A text that can be opened again and again.
using OpenReader = std::function<std::unique_ptr<DocumentReader>()>;

/// The chapters of a text in reading order. Reads all of it, without speaking any of it: some ten
/// megabytes a second. Gives up when `stop` is set. Throws Error(input).
std::vector<ChapterEntry> list_chapters(const OpenReader& open, const Lexicon& lexicon,
                                        const std::atomic<bool>& stop);

/// The index of the chapter that the byte `offset` lies in; nothing before the first one.
std::optional<std::size_t> chapter_at(const std::vector<ChapterEntry>& chapters,
                                      std::size_t offset);

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
