#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "article/article.h"
#include "base/mapped_text.h"

namespace langdu {

/// What a line of a page is for.
enum class LineRole {
  unknown,
  kicker,
  title,
  title_goes_on,  ///< its second line
  subtitle,
  byline,
  heading,
  paragraph,
  highlight,
  note,
  verse,    ///< a line of a poem, letter or list: its end counts
  dropped,  ///< decoration and furniture
};

/// A line of a page, or what was put together from several: a paragraph, a label, a caption.
struct PageLine {
  MappedText text;  ///< without white space at its ends
  LineRole role = LineRole::unknown;
  int level = 0;                 ///< of a heading
  std::size_t blank_before = 0;  ///< empty lines before it
  bool begins_page = false;
  bool begins_column = false;
  bool begins_rows = false;    ///< behind an empty line, the first of columns that stood in rows
  bool heads_text = false;     ///< a label over columns: nothing goes on in it
  bool opens_article = false;  ///< a label over columns that are not those before it
  bool indented = false;
  bool lifted = false;      ///< out of a sentence that it interrupted
  bool typed = false;       ///< the format said what it is
  bool goes_on = false;     ///< （下转第3版） stood at its end
  bool cut = false;         ///< short as a label, but the text behind it proves that it goes on
  bool comes_from = false;  ///< （上接第1版） stood at its beginning
  std::string what;         ///< for the decision: "title", "dropped: page number"
  std::string why;
  std::vector<std::string> names;      ///< of a byline
  std::string moved_why;               ///< where the line was moved
  std::vector<ArticleDecision> joins;  ///< what was joined to it
};

/// Gives the line its role and writes down why.
void decide(PageLine& line, LineRole role, std::string what, std::string why);

/// Puts the rest of a line behind it, with what was decided of the rest; whether the text goes on
/// elsewhere is for the rest to say.
void append_rest(PageLine& line, const PageLine& rest);

/// The lines a reader would hear as running text.
inline bool is_prose(const PageLine& line) {
  return line.role == LineRole::paragraph || line.role == LineRole::verse;
}

}  // namespace langdu
