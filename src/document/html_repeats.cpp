#include "document/html_repeats.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

namespace langdu {

void drop_second_body(const std::vector<HtmlLine>& lines, std::vector<std::size_t>& chosen) {
  constexpr std::size_t k_shortest = 20;  // characters of a line that is hardly said twice
  constexpr std::size_t k_fewest = 3;
  std::unordered_set<std::string_view> seen;
  std::size_t prose = 0;
  std::size_t repeated = 0;
  std::size_t count = 0;
  std::size_t last_of_first = 0;  // places in `chosen`
  std::size_t last_repeated = 0;
  for (std::size_t i = 0; i < chosen.size(); ++i) {
    const HtmlLine& line = lines[chosen[i]];
    if (!line.is_prose || line.points < k_shortest) continue;
    prose += line.points;
    if (seen.insert(line.text.text()).second) {
      if (count > 0) continue;
      last_of_first = i;
    } else {
      repeated += line.points;
      ++count;
      last_repeated = i;
    }
  }
  // Twice, perhaps with a picture's line more or less; a text of refrains is another matter.
  const bool is_twice = repeated * 5 >= prose * 2 && repeated * 5 <= prose * 3;
  if (count < k_fewest || !is_twice) return;
  const auto begin = chosen.begin();
  chosen.erase(begin + static_cast<std::ptrdiff_t>(last_of_first) + 1,
               begin + static_cast<std::ptrdiff_t>(last_repeated) + 1);
}

}  // namespace langdu
