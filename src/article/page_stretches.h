#pragma once

#include <cstddef>
#include <vector>

#include "article/measured_lines.h"
#include "article/page_line.h"
#include "lexicon/lexicon.h"

namespace langdu {

/// Lines of a page that no empty line parts: the labels over a text, or a text with what stands
/// within it. Tools that read block by block leave an empty line where they go on elsewhere.
struct PageStretch {
  enum class Kind { labels, text };

  Kind kind = Kind::text;
  std::size_t begin = 0;  ///< lines, with the notes, furniture and names behind them
  std::size_t end = 0;
  std::size_t head = 0;         ///< the first line of text or labels
  std::size_t tail = 0;         ///< the last one
  std::size_t width = 0;        ///< of a full line, in cells; 0 if there is no telling
  std::size_t head_width = 0;   ///< of its first line
  bool has_indents = false;     ///< the first line is shorter if it begins a paragraph
  bool ends_paragraph = false;  ///< for certain
  bool ends_open = false;       ///< in the midst of a sentence
  bool ends_article = false;    ///< signed, or it says where it goes on
  bool has_byline = false;      ///< before its text or behind its labels
  bool is_numbered = false;     ///< a heading: 一、
  bool is_name = false;         ///< labels that may be nothing but a name

  /// Does its first line begin a paragraph, for certain, in columns of this width?
  [[nodiscard]] bool begins_paragraph(std::size_t measure) const {
    constexpr std::size_t k_indent = MeasuredLines::k_indent;
    return has_indents && measure > 0 && head_width + k_indent <= measure &&
           head_width + k_indent + MeasuredLines::k_ragged > measure;
  }
  /// Does it stand within one, for certain?
  [[nodiscard]] bool begins_within(std::size_t measure) const {
    return has_indents && measure > 0 && head_width + 1 >= measure;
  }
};

/// The stretches of lines [begin, end), the first of which may begin with any role.
std::vector<PageStretch> stretches_of(const std::vector<PageLine>& page, const MeasuredLines& lines,
                                      const Lexicon& lexicon, std::size_t begin, std::size_t end);

}  // namespace langdu
