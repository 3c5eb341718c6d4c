#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "pronounce/pronunciation.h"
#include "synth/clause.h"

namespace langdu {

enum class PassageKind { title, subtitle, byline, heading, sentence, highlight, note };

/// One sentence (or title, byline, heading) on its way to the listener, with its place in the
/// edition.
struct Passage {
  PassageKind kind = PassageKind::sentence;
  std::size_t article = 0;    ///< from 0
  std::size_t section = 0;    ///< from 0; 0 is what stands before the first heading
  std::size_t paragraph = 0;  ///< from 0 within the article
  bool begins_chapter = false;
  int chapter_level = 0;             ///< 1 an article, 2 a section, where `begins_chapter`
  std::string chapter_title;         ///< where `begins_chapter`
  std::vector<std::string> authors;  ///< of the article, where it begins
  Pronunciation pronunciation;
  std::vector<Clause> clauses;  ///< the last one's pause is that of the structure
};

}  // namespace langdu
