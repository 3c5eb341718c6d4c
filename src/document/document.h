#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/mapped_text.h"

namespace langdu {

/// What a block is in its format. Plain text gives only `line`: what a line is for is for the
/// article stage to find out.
enum class BlockKind {
  line,  ///< one physical line of plain text, its leading white space kept
  paragraph,
  heading,    ///< level 1 to 6
  list_item,  ///< level is the depth, text begins with the marker if it is numbered
  quote,      ///< a block quotation; level is the depth
  verse,      ///< one line of a poem or address, where line ends count
  code,
  table_row,  ///< cells separated by tabs
  image,      ///< its alternative text
  caption,
  footnote,
};

struct Block {
  BlockKind kind = BlockKind::line;
  int level = 0;
  std::size_t blank_lines_before = 0;  ///< empty lines between this block and the one before it
  MappedText text;
};

enum class Format { text, markdown, html, epub, pdf };

/// How a text that is read in parts uses the levels of its headings: no part alone tells.
struct HeadingLevels {
  int titles = 0;  ///< headings up to this level are titles
  int top = 1;     ///< the highest level below these
};

/// What the source says about itself; empty where it says nothing.
struct DocumentInfo {
  std::string name;  ///< the file as the user named it, or "standard input"
  Format format = Format::text;
  std::string encoding = "UTF-8";
  std::string title;
  std::vector<std::string> authors;
  std::string date;
  std::string language;
  std::optional<HeadingLevels> headings;  ///< where the reader knows them
};

/// One page, web page or book section: as much as the article stage looks at together. A long file
/// is a sequence of documents.
struct Document {
  DocumentInfo info;
  std::vector<Block> blocks;
  std::vector<std::string> notices;  ///< what was repaired, with its place, to be shown once
  bool continues = false;            ///< the text goes on from the document before it
};

}  // namespace langdu
