#include "article/page_line.h"

#include <utility>

namespace langdu {

void decide(PageLine& line, LineRole role, std::string what, std::string why) {
  line.role = role;
  line.what = std::move(what);
  line.why = std::move(why);
}

void append_rest(PageLine& line, const PageLine& rest) {
  line.text.append(rest.text);
  line.goes_on = rest.goes_on;
  line.joins.insert(line.joins.end(), rest.joins.begin(), rest.joins.end());
}

}  // namespace langdu
