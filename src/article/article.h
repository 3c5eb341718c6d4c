#pragma once

#include <string>
#include <vector>

#include "base/mapped_text.h"

namespace langdu {

enum class ArticleBlockKind {
  heading,  ///< a section heading; level 1 is a section of the article, 2 a part of that
  paragraph,
  highlight,  ///< a pull quote: repeats the text, spoken only on demand
  note,       ///< caption, signature, affiliation, editor's note: never run into the prose
};

struct ArticleBlock {
  ArticleBlockKind kind = ArticleBlockKind::paragraph;
  int level = 0;
  bool keeps_lines = false;  ///< verse, list, letter: follows the block before it as its next line
  MappedText text;
};

/// Why a line became what it is; shown by `outline --explain`.
struct ArticleDecision {
  SourceSpan source;
  std::string what;  ///< "title", "byline", "joined", "moved", "dropped: page number", ...
  std::string why;
};

/// An article of a page, in reading order.
struct Article {
  MappedText kicker;
  MappedText title;
  MappedText subtitle;
  std::vector<std::string> byline;  ///< names only
  MappedText byline_text;           ///< the line they stood on
  std::vector<ArticleBlock> blocks;
  std::vector<ArticleDecision> decisions;
  bool continues = false;  ///< goes on with the article before it (a long one, read in parts)
};

}  // namespace langdu
