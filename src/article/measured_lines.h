#pragma once

#include <cstddef>
#include <vector>

#include "article/page_line.h"
#include "article/text_features.h"

namespace langdu {

/// What is known of each printed line of a page. Widths are in half-width cells.
struct MeasuredLines {
  static constexpr std::size_t k_narrowest = 18;  ///< a column of nine characters
  static constexpr std::size_t k_widest = 140;
  /// A line may end this much before the measure: a mark that must not begin a line, wide Latin
  /// words.
  static constexpr std::size_t k_ragged = 3;
  /// What a first line is shorter by, without its indent: two characters.
  static constexpr std::size_t k_indent = 4;

  std::vector<TextFeatures> features;
  std::vector<std::size_t> widths;  ///< as set, see `set_width_of`; full where a word or figure
                                    ///< behind would not have found room
  std::vector<std::size_t> full_widths;  ///< with every mark as wide as a character
  std::vector<std::size_t> measures;     ///< of a full line of its column, 0 if there is no telling

  void measure(const std::vector<PageLine>& page);

  /// Measures once more where columns of another width begin without a byline before them.
  void measure_other_columns(const std::vector<PageLine>& page);

  /// Are first lines set two characters in, though the text has lost the white space? Then they are
  /// short by that where a paragraph has just ended for certain.
  [[nodiscard]] bool loses_indents(const std::vector<PageLine>& page) const;

  /// Too long for a first line that is set in.
  [[nodiscard]] bool is_flush(std::size_t i) const {
    return measures[i] > 0 && widths[i] + k_indent > measures[i] + 1;
  }
  [[nodiscard]] bool is_far_from_full(std::size_t i) const {
    return widths[i] * 10 < measures[i] * 7;
  }
};

}  // namespace langdu
