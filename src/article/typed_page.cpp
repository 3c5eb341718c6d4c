#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "article/credited_names.h"
#include "article/furniture_table.h"
#include "article/label_shapes.h"
#include "article/name_shapes.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// 作者：张三（某大学教授）: a label, names, and who they are in brackets.
std::optional<Byline> byline_with_office(std::string_view text, const Lexicon& lexicon) {
  constexpr std::size_t k_longest = 60;
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
    const std::size_t at = text.find(open);
    if (!text.ends_with(close) || at == text.npos || at == 0) continue;
    if (count_code_points(text) > k_longest) return std::nullopt;
    auto byline = parse_byline(text.substr(0, at), lexicon);
    if (byline && byline->evidence == BylineEvidence::marked) return byline;
  }
  return std::nullopt;
}

/// 张三（综合报道）: names, and what they did in brackets.
std::optional<Byline> byline_with_work(std::string_view text, const Lexicon& lexicon) {
  constexpr std::size_t k_longest = 30;
  if (count_code_points(text) > k_longest) return std::nullopt;
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}}) {
    const std::size_t at = text.find(open);
    if (!text.ends_with(close) || at == text.npos || at == 0) continue;
    const std::string_view work =
        trim(text.substr(at + open.size(), text.size() - at - open.size() - close.size()));
    if (!ends_with_one_of(work, {"报道", "報導", "報道", "编译", "編譯", "整理", "综合", "綜合"}))
      continue;
    return parse_byline(text.substr(0, at), lexicon);
  }
  return std::nullopt;
}

/// 张三 著, in the midst of a text: below the title of a book that it speaks of.
bool names_author_of_book(std::string_view text) { return text.ends_with("著"); }

/// A line of its own in brackets, too short to be a sentence: （撰稿：张三　摄影：李四）
bool is_credit(std::string_view text) {
  constexpr std::size_t k_longest = 60;
  const bool is_bracketed = (text.starts_with("（") && text.ends_with("）")) ||
                            (text.starts_with("(") && text.ends_with(")")) ||
                            (text.starts_with("【") && text.ends_with("】")) ||
                            (text.starts_with("[") && text.ends_with("]"));
  // （应受访者要求，张三为化名）
  if (!is_bracketed || text.find("化名") != text.npos) return false;
  const TextFeatures features = features_of(text);
  return features.points <= k_longest && features.finals == 0;
}

std::string_view without_last_point(std::string_view text) {
  return text.substr(0, text.size() - decode_utf8_before(text, text.size()).size);
}

/// （编译：张三 编审：李四）, (编译 张三; 审校 李四)
bool names_editors(std::string_view credit) {
  const std::string_view inner = undressed(credit);
  if (starts_with_one_of(
          inner, {"编译", "编审", "审校", "校对", "编辑", "翻译", "参与采写", "参与报道"})) {
    return true;
  }
  constexpr std::size_t k_longest_single = 20;
  if (credit.find("编辑") != credit.npos && count_code_points(credit) <= k_longest_single)
    return true;
  return credit.find("编") != credit.npos && is_roster(undressed(without_last_point(credit)));
}

/// Level 1 is the highest that the text uses below its title.
void renumber_headings(Page& page, const DocumentInfo& info) {
  int highest = info.headings ? info.headings->top : 7;
  for (const PageLine& line : page) {
    if (line.role == LineRole::heading) highest = std::min(highest, line.level);
  }
  for (PageLine& line : page) {
    if (line.role == LineRole::heading) line.level = std::clamp(line.level - highest + 1, 1, 2);
  }
}

void make_titles(Page& page, int level) {
  for (PageLine& line : page) {
    if (line.role == LineRole::heading && line.level <= level) {
      decide(line, LineRole::title, "title", "a heading of the highest level");
    }
  }
}

/// The highest headings are titles where the text has no other title, or begins with one of them.
void find_titles(Page& page, const DocumentInfo& info) {
  if (info.headings) return make_titles(page, info.headings->titles);
  const auto is_text = [](const PageLine& line) { return line.role != LineRole::dropped; };
  const auto first = std::find_if(page.begin(), page.end(), is_text);
  if (info.format == Format::html || first == page.end() || first->role != LineRole::heading)
    return;
  const int level = first->level;
  const auto same = std::count_if(page.begin(), page.end(), [&](const PageLine& line) {
    return line.role == LineRole::heading && line.level <= level;
  });
  if (level == 1 || same == 1) make_titles(page, level);
}

/// What looks like a heading above the text may credit somebody.
bool is_byline_in_bold(const PageLine& line, bool seen_prose, const Lexicon& lexicon) {
  constexpr std::string_view k_wide_space = "　";
  const std::string_view text = line.text.text();
  if (seen_prose) return false;
  if (is_credit(text)) return true;
  const auto byline = parse_byline(text, lexicon);
  const bool is_spaced = text.find(k_wide_space) != text.npos || text.find(' ') != text.npos;
  return byline &&
         (byline->evidence == BylineEvidence::marked || (is_spaced && byline->names.size() == 1));
}

/// 译者：张三: who put a text into Chinese is named where nobody else is.
bool names_translator(std::string_view text) {
  constexpr std::size_t k_longest = 24;
  return count_code_points(text) <= k_longest &&
         starts_with_one_of(text, {"译者", "翻译", "編譯", "编译"});
}

/// Beside another paragraph that is numbered as it is: a heading has text below it.
bool is_item(const Page& page, const PageLine& line) {
  const auto is_like = [&](const PageLine& other) {
    return !other.text.empty() && other.role != LineRole::dropped &&
           are_items(line.text.text(), other.text.text());
  };
  const auto i = static_cast<std::size_t>(&line - page.data());
  return (i > 0 && is_like(page[i - 1])) || (i + 1 < page.size() && is_like(page[i + 1]));
}

/// Does no sentence stand below the line?
bool signs(const Page& page, const PageLine& line) {
  const auto at = page.begin() + (&line - page.data());
  return std::none_of(at + 1, page.end(), [](const PageLine& other) {
    return other.role == LineRole::paragraph && !is_label(other.text.text());
  });
}

/// Right under the title, which a web page's reader may have taken out of the text.
bool is_under_title(const Page& page, const PageLine& line) {
  const bool is_first = &line == page.data();
  return is_first || (&line)[-1].role == LineRole::title ||
         (&line)[-1].what == "dropped: title again";
}

/// A line that only repeats the title is no text; one that is numbered like a heading is a heading.
void refine_paragraphs(Page& page, const Document& document, const Lexicon& lexicon) {
  const std::string title = essence_of(document.info.title);
  bool seen_prose = document.continues;
  std::size_t position = 0;
  for (PageLine& line : page) {
    if (line.role != LineRole::paragraph && line.role != LineRole::heading &&
        line.role != LineRole::verse) {
      continue;
    }
    const std::string_view text = line.text.text();
    const TextFeatures features = features_of(text);
    ++position;
    constexpr std::size_t k_head = 4;
    if (!seen_prose && !title.empty() && essence_of(text) == title) {
      decide(line, LineRole::dropped, "dropped: title again", "the page's title");
      continue;
    }
    if (line.role != LineRole::verse && is_under_title(page, line) && text.starts_with("——") &&
        is_label(features)) {
      decide(line, LineRole::subtitle, "subtitle", "a label behind a dash, under the title");
      continue;
    }
    if (line.role == LineRole::heading && !is_byline_in_bold(line, seen_prose, lexicon)) continue;
    if (is_roster(text)) {
      line.names = credited_names(text, lexicon);
      if (!line.names.empty()) {
        decide(line, LineRole::byline, "byline", "jobs and names and nothing else");
        continue;
      }
    }
    if (names_others_only(text)) {
      decide(line, LineRole::dropped, "dropped: editors", "offices and names");
      continue;
    }
    if (is_credit(text)) {
      line.names = credited_names(text, lexicon);
      if (seen_prose && names_editors(text)) {
        line.names.clear();
        decide(line, LineRole::dropped, "dropped: editors", "jobs and names in brackets");
        continue;
      }
      if (line.names.empty()) {
        if (auto byline = parse_byline(text, lexicon)) line.names = std::move(byline->names);
      }
      if (!line.names.empty()) {
        decide(line, LineRole::byline, "byline", "names in brackets");
        continue;
      }
    }
    auto byline = features.points <= 60 ? parse_byline(text, lexicon) : std::nullopt;
    if (!byline && !seen_prose) byline = byline_with_office(text, lexicon);
    if (!byline) {
      byline = byline_with_work(text, lexicon);
      if (byline) byline->evidence = BylineEvidence::marked;
    }
    if (seen_prose && names_author_of_book(text)) continue;
    if (byline && names_translator(text)) {
      line.names = byline->names;
      decide(line, LineRole::dropped, "dropped: translator", "a name behind a label");
      continue;
    }
    if (byline && byline->is_of_office && seen_prose && signs(page, line)) continue;
    if (byline &&
        (byline->evidence == BylineEvidence::marked || (!seen_prose && position <= k_head))) {
      line.names = byline->names;
      decide(line, LineRole::byline, "byline", "names and nothing else");
      continue;
    }
    if (line.role == LineRole::paragraph && is_label(features) && is_numbered(text) &&
        features.points <= 30 && !is_item(page, line)) {
      line.level = 3;
      decide(line, LineRole::heading, "heading", "short and numbered");
      continue;
    }
    seen_prose = seen_prose || !is_label(features);
  }
}

/// A name by itself below the last paragraph, with at most a day and a place behind it, signs it.
void credit_signature(Page& page, const Lexicon& lexicon) {
  const auto is_text = [](const PageLine& line) {
    return line.role == LineRole::paragraph || line.role == LineRole::verse;
  };
  auto last = std::find_if(page.rbegin(), page.rend(), is_text);
  if (last == page.rend()) return;
  constexpr std::size_t k_shortest_day = 6;
  if (features_of(last->text.text()).digits >= k_shortest_day && is_label(last->text.text())) {
    last = std::find_if(std::next(last), page.rend(), is_text);
  }
  if (last == page.rend() || !is_name_shaped(last->text.text(), lexicon)) return;
  const auto before = std::find_if(std::next(last), page.rend(), is_text);
  if (before == page.rend() || is_label(before->text.text())) return;
  last->names = {std::string(last->text.text())};
  decide(*last, LineRole::note, "note", "a signature");
}

}  // namespace

void class_typed_lines(Page& page, const Document& document, const Lexicon& lexicon) {
  find_titles(page, document.info);
  refine_paragraphs(page, document, lexicon);
  if (document.info.format == Format::html) credit_signature(page, lexicon);
  renumber_headings(page, document.info);
}

}  // namespace langdu
