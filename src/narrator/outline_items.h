#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "article/article.h"
#include "base/mapped_text.h"
#include "narrator/passage.h"
#include "narrator/script.h"
#include "voice/voice.h"

namespace langdu {

/// A part of an article that is spoken: what it is, its text, and the silence that the structure
/// asks for behind it.
struct OutlineItem {
  PassageKind kind = PassageKind::sentence;
  MappedText text;
  std::size_t section = 0;  ///< counted from 0 within the article
  int chapter_level = 0;    ///< 1 an article, 2 a section begins here; 0 neither
  std::string chapter_title;
  std::chrono::milliseconds pause_after{0};
};

/// What of an article is spoken, in order: title, subtitle, byline (作者：…), highlights if wanted,
/// then the blocks. Kicker and decoration are not. `first_section` is the number of the section
/// that the article begins in (not 0 where it `continues`).
std::vector<OutlineItem> outline_items(const Article& article, const Voice& voice,
                                       ScriptOptions options, std::size_t first_section);

}  // namespace langdu
