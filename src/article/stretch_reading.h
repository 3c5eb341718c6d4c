#pragma once

#include <cstddef>
#include <vector>

#include "article/join_score.h"
#include "article/page_line.h"
#include "article/page_stretches.h"

namespace langdu {

/// Where a stretch stands in its article.
enum class StretchPlace {
  behind,  ///< what was read of it
  over,    ///< its text: a title or name that was read when some of that had been
};

/// May a stretch go on from any article that was begun, or only from the one before it?
enum class StretchMoves { none, any };

/// To which article each stretch of a page belongs.
struct StretchOrder {
  double score = 0;  ///< of the reading: higher is likelier, differences are about nats
  std::vector<std::size_t> article_of;
  std::vector<StretchPlace> place_of;
  std::vector<bool> has_byline;  ///< each article
  std::vector<std::size_t>
      widths;  ///< of each article's columns, in cells; 0 if there is no telling
};

/// The most likely order of the stretches, of which there is at least one.
StretchOrder read_stretches(const std::vector<PageLine>& page,
                            const std::vector<PageStretch>& stretches, JoinScorer& scorer,
                            StretchMoves moves);

/// May lines of these widths fill columns of one width?
bool are_as_wide(std::size_t a, std::size_t b);

}  // namespace langdu
