#include "article/page_line.h"

#include <utility>

namespace langdu {

void decide(PageLine& line, LineRole role, std::string what, std::string why) {
  line.role = role;
  line.what = std::move(what);
  line.why = std::move(why);
}

}  // namespace langdu
