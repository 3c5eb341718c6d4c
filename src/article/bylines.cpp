// Bylines that are known before the lines of a page are put together.
#include <algorithm>
#include <iterator>
#include <utility>

#include "article/name_shapes.h"
#include "article/passes.h"
#include "article/text_begins.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// □本报记者 or □ by itself: the name was extracted elsewhere.
bool is_label_without_name(const PageLine& line) {
  constexpr std::size_t k_longest = 8;
  const std::string_view text = line.text.text();
  if (line.what == "dropped: ornament") return text == "□" || text == "◎";
  const bool is_open = line.role == LineRole::unknown || line.what == "dropped: unnamed";
  const bool is_label =
      text.ends_with("本报记者") || text.ends_with("本报通讯员") || text.ends_with("本刊记者");
  return is_open && is_label && features_of(text).points <= k_longest;
}

/// A name and nothing else, with empty lines around it or at the end of the page.
bool is_lone_name(const Page& page, std::size_t i, const Lexicon& lexicon) {
  const PageLine& line = page[i];
  const bool apart =
      line.blank_before > 0 && (i + 1 == page.size() || page[i + 1].blank_before > 0);
  return line.role == LineRole::unknown && apart && is_name_shaped(line.text.text(), lexicon);
}

/// Tools part 本报记者　张三 at its wide space: the name comes behind, perhaps in the midst of a
/// column.
void complete_bylines(Page& page, const Lexicon& lexicon) {
  constexpr std::size_t k_reach = 80;
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (!is_label_without_name(page[i])) continue;
    const std::size_t end = std::min(page.size(), i + k_reach);
    for (std::size_t k = i + 1; k < end; ++k) {
      if (!is_lone_name(page, k, lexicon)) continue;
      page[i].names = {page[k].text.text()};
      decide(page[i], LineRole::byline, "byline", "its name stands farther down");
      decide(page[k], LineRole::dropped, "dropped: name", "it belongs to the byline above");
      break;
    }
  }
}

/// 铁　马 between a title and its text, on a newspaper's page: a name, whether it begins with a
/// surname or not.
std::optional<std::string> pen_name_apart(const Page& page, std::size_t i) {
  constexpr std::size_t k_longest = 3 * 3 + 2 * 4 * 3;  // bytes, with the spaces between
  constexpr std::size_t k_title = 6;
  const std::string_view text = page[i].text.text();
  if (i == 0 || i + 1 >= page.size() || text.size() > k_longest) return std::nullopt;
  const PageLine& title = page[i - 1];
  const TextFeatures features = features_of(text);
  if (features.points < 2 || features.points > 3 || features.hanzi != features.points ||
      title.role != LineRole::unknown || !is_label(title.text.text()) ||
      features_of(title.text.text()).points < k_title || is_label(page[i + 1].text.text()))
    return std::nullopt;
  std::string name;
  bool is_apart = true;  // every character
  bool behind_space = true;
  for (const char32_t c : to_utf32(text)) {
    if (!is_space(c)) {
      is_apart = is_apart && behind_space;
      append_utf8(name, c);
    }
    behind_space = is_space(c);
  }
  for (const std::string_view part :
       {"前言", "后记", "引言", "引子", "结语", "尾声", "序言", "序幕", "目录", "摘要", "附录"}) {
    if (name == part) return std::nullopt;
  }
  return is_apart ? std::optional(name) : std::nullopt;
}

/// 叶　青 under a label: the characters of one name, which no word is, stand apart.
bool is_set_apart(const Page& page, Page::const_iterator line, const Byline& byline) {
  const bool is_name = byline.is_spaced && byline.names.size() == 1;
  return is_name && line != page.begin() && std::prev(line)->role == LineRole::unknown &&
         is_label(std::prev(line)->text.text());
}

}  // namespace

void mark_bylines(Page& page, const Lexicon& lexicon) {
  const auto last_sentence = std::find_if(page.rbegin(), page.rend(), [](const PageLine& line) {
                               return line.role == LineRole::unknown && !is_label(line.text.text());
                             }).base();
  const bool is_paper = is_of_newspaper(page);
  for (auto at = page.begin(); at != page.end(); ++at) {
    PageLine& line = *at;
    if (line.role != LineRole::unknown) continue;
    if (is_paper) {
      if (auto name = pen_name_apart(page, static_cast<std::size_t>(at - page.begin()))) {
        line.names = {std::move(*name)};
        decide(line, LineRole::byline, "byline", "characters set apart under a title");
        continue;
      }
    }
    std::optional<Byline> byline = parse_byline(line.text.text(), lexicon);
    if (!byline || (byline->evidence != BylineEvidence::marked && !is_set_apart(page, at, *byline)))
      continue;
    // 审判员 张三 below a text signs it.
    if (byline->is_of_office && at >= last_sentence) continue;
    line.names = std::move(byline->names);
    decide(line, LineRole::byline, "byline", "names behind a mark or label");
  }
  complete_bylines(page, lexicon);
}

}  // namespace langdu
