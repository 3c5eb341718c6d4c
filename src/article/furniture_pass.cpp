#include <fmt/format.h>

#include "article/credited_names.h"
#include "article/furniture.h"
#include "article/name_shapes.h"
#include "article/passes.h"

namespace langdu {
namespace {

bool may_be_furniture(const PageLine& line) {
  return line.role == LineRole::unknown ||
         (line.typed && (line.role == LineRole::paragraph || line.role == LineRole::verse));
}

/// ……。（责任编辑：张三）
void take_editors_off(PageLine& line) {
  const std::size_t size = line.text.size();
  const std::size_t editors = editors_at_end(line.text.text());
  if (editors == 0) return;
  line.joins.push_back({line.text.source({size - editors, size}), "dropped: editors",
                        "in brackets behind the text"});
  line.text = line.text.slice({0, size - editors});
}

}  // namespace

void set_furniture_apart(Page& page, const Lexicon& lexicon) {
  for (PageLine& line : page) {
    if (!may_be_furniture(line)) continue;
    take_editors_off(line);
    const std::string_view text = line.text.text();
    if (const auto reason = furniture_reason(text)) {
      // 来源：某报 作者：张三 names an author all the same.
      line.names = credited_names(text, lexicon);
      decide(line, LineRole::dropped, "dropped: " + *reason, "a line that belongs to the page");
    } else if (const auto note = note_reason(text)) {
      line.names = credited_names(text, lexicon);
      decide(line, LineRole::note, "note", *note);
    }
  }
}

}  // namespace langdu
