#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace langdu {

/// What can be counted in a line at a glance.
struct TextFeatures {
  std::size_t points = 0;  ///< characters but white space
  std::size_t hanzi = 0;
  std::size_t latin = 0;  ///< letters
  std::size_t digits = 0;
  std::size_t commas = 0;        ///< ，、；：
  std::size_t finals = 0;        ///< 。！？
  std::size_t inner_finals = 0;  ///< finals with text behind them
  char32_t first = 0;
  char32_t last = 0;  ///< behind closing quotes and brackets are stripped
  char32_t very_last = 0;
};

TextFeatures features_of(std::string_view text);

/// Does a text end as a paragraph does: with a final mark, a colon or an ellipsis, closing marks
/// behind it or not?
bool has_closed_end(const TextFeatures& features);

/// A line that is too short and has no punctuation to be a sentence: a title, heading, name.
bool is_label(const TextFeatures& features);
bool is_label(std::string_view text);

/// Does the line begin with a section number: 一、 （二） 3. 第四章?
bool is_numbered(std::string_view text);

/// Does the line begin with a mark that sets it off, as a pull quote's: ■ ◆ ●?
bool is_marked(std::string_view text);

/// The name of at most six characters before a colon with which a line begins, empty for none.
std::string speaker_of(std::string_view text);

/// Two cells a character: hanzi, full-width marks, quotation marks.
inline bool is_wide(char32_t c) { return c >= 0x2E80 || (c >= 0x2010 && c <= 0x2027); }

/// The widths of a line in half-width cells.
struct LineWidths {
  std::size_t full = 0;     ///< `width_of` it
  std::size_t hanging = 0;  ///< marks that may take up one cell less

  [[nodiscard]] std::size_t as_set() const { return full - hanging; }  ///< `set_width_of` it
};
LineWidths widths_of(std::string_view text);

/// The width of a text in half-width cells: 2 for a hanzi or full-width mark, 1 for the others.
std::size_t width_of(std::string_view text);

/// The width of a line as it is set: a mark at its end and one of two that meet are often set half
/// as wide, or hang over the edge.
std::size_t set_width_of(std::string_view text);

/// The last (first) characters of a text, at most `count`.
std::string_view last_points(std::string_view text, std::size_t count);
std::string_view first_points(std::string_view text, std::size_t count);

}  // namespace langdu
