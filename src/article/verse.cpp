// Lines that end where their author ended them: poems and dialogues.
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "article/passes.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_fewest = 6;         ///< lines of a poem
constexpr std::size_t k_longest_line = 20;  ///< characters of a poem's line

bool is_short(const PageLine& line) {
  if (line.text.size() > 4 * k_longest_line) return false;
  const std::size_t points = features_of(line.text.text()).points;
  return line.role == LineRole::unknown && points >= 1 && points <= k_longest_line;
}

enum class LineEnds { bare, with_marks };

/// Lines of a poem are of many lengths and hardly any ends a sentence or has a mark in its midst,
/// or all of them end with a mark. Printed lines of prose run to a measure and stop anywhere.
std::optional<LineEnds> ends_of_poem(const Page& page, std::size_t begin, std::size_t end) {
  std::size_t widest = 0;
  for (std::size_t i = begin; i < end; ++i) {
    widest = std::max(widest, width_of(page[i].text.text()));
  }
  std::size_t full = 0;
  std::size_t stopped = 0;
  std::size_t apart = 0;
  std::size_t inner = 0;
  std::size_t paused = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const TextFeatures features = features_of(page[i].text.text());
    full += width_of(page[i].text.text()) + 3 >= widest ? 1 : 0;
    apart += page[i].blank_before > 0 ? 1 : 0;
    constexpr std::u32string_view k_stops = U"，。；！？、：";
    const bool is_stopped = is_one_of(features.last, k_stops);
    stopped += is_stopped ? 1 : 0;
    inner += features.inner_finals;
    paused += features.commas + features.finals > (is_stopped ? 1U : 0U) ? 1 : 0;
  }
  const std::size_t count = end - begin;
  if (inner * 4 > count) return std::nullopt;
  constexpr std::size_t k_narrowest = 18;  // cells of a printed column
  // Empty lines between them part paragraphs: headings, the lines of a list and sentences.
  if (apart * 2 > count && stopped > 0 && stopped * 10 < count * 8) return std::nullopt;
  const bool runs_on = (widest >= k_narrowest && full * 10 > count * 4) || paused * 10 > count * 3;
  if (stopped * 10 >= count * 8) return LineEnds::with_marks;
  return !runs_on && stopped * 10 <= count * 4 ? std::optional(LineEnds::bare) : std::nullopt;
}

/// Behind an empty line, or the first that is set in: no headline stands on the line.
bool stands_apart(const Page& page, std::size_t i) {
  return page[i].blank_before > 0 || (i > 0 && page[i].indented && !page[i - 1].indented);
}

/// A question apart from what stands before it.
bool asks(const PageLine& line) {
  const TextFeatures features = features_of(line.text.text());
  return line.blank_before > 0 && features.last == U'？' && features.last == features.very_last;
}

/// A heading, where the lines around it end with marks.
bool is_bare(const PageLine& line) {
  const TextFeatures features = features_of(line.text.text());
  return features.finals + features.commas == 0 && is_label(features);
}

/// Lines of which one in three or more ask are a dialogue.
bool are_dialogue(const Page& page, std::size_t begin, std::size_t end) {
  const auto first = page.begin() + static_cast<std::ptrdiff_t>(begin);
  const auto last = page.begin() + static_cast<std::ptrdiff_t>(end);
  return static_cast<std::size_t>(std::count_if(first, last, asks)) * 3 > end - begin;
}

/// A line that is not set in, behind one that is.
bool is_set_out(const Page& page, std::size_t begin, std::size_t i) {
  return i > begin && page[i - 1].indented && !page[i].indented;
}

void mark_poems(Page& page) {
  for (std::size_t i = 0; i < page.size();) {
    std::size_t end = i;
    while (end < page.size() && is_short(page[end]) && !is_set_out(page, i, end)) ++end;
    // Above the byline stands the headline.
    std::size_t begin = i;
    const bool behind_byline = i > 0 && page[i - 1].role == LineRole::byline;
    if (!behind_byline) {
      while (begin < end && !stands_apart(page, begin)) ++begin;
      // A poem and nothing else: its title stands on the first line.
      if (begin == end && i == 0 && end == page.size()) begin = 1;
    }
    // Above the byline behind it stands the title of the next text.
    const bool is_over_byline =
        behind_byline && end < page.size() && page[end].role == LineRole::byline;
    if (is_over_byline && end > begin + k_fewest) {
      --end;
      if (page[end - 1].text.text().starts_with("【")) --end;  // 【小小说】
    }
    const auto ends = end >= begin + k_fewest ? ends_of_poem(page, begin, end) : std::nullopt;
    if (ends) {
      const bool is_dialogue = are_dialogue(page, begin, end);
      for (std::size_t k = begin; k < end; ++k) {
        const bool may_be_heading = is_bare(page[k]) || (!is_dialogue && asks(page[k]));
        if (*ends == LineEnds::with_marks && may_be_heading) continue;
        decide(page[k], LineRole::verse, "verse", "short lines that end where they end");
      }
    }
    i = std::max(end, i + 1);
  }
}

/// The mark that a list sets before each of its lines: “- 牛奶”. Pull quotes have other marks.
char32_t bullet_of(const PageLine& line) {
  const std::string_view text = line.text.text();
  if (line.role != LineRole::unknown) return 0;
  for (const std::string_view bullet : {"- ", "* ", "+ ", "• ", "· "}) {
    if (text.starts_with(bullet)) return decode_utf8(text, 0).value;
  }
  return 0;
}

void mark_lists(Page& page) {
  for (std::size_t i = 0; i < page.size();) {
    const char32_t bullet = bullet_of(page[i]);
    std::size_t end = i + 1;
    while (bullet != 0 && end < page.size() && bullet_of(page[end]) == bullet) ++end;
    for (std::size_t k = i; end > i + 1 && k < end; ++k)
      decide(page[k], LineRole::verse, "verse", "a line of a list");
    i = end;
  }
}

bool is_greeting(std::string_view text) {
  return starts_with_one_of(text, {"敬礼", "敬 礼", "敬　礼"});
}

/// 读者 张三, 东岭县 村民 李四: who wrote a letter, below its last sentence.
bool signs_letter(const Page& page, std::size_t i) {
  constexpr std::size_t k_longest = 16;
  const std::string_view text = page[i].text.text();
  if (page[i].role != LineRole::unknown || i == 0 || text.size() > 4 * k_longest) return false;
  if (text.find(' ') == text.npos && text.find("　") == text.npos) return false;
  const TextFeatures features = features_of(text);
  if (features.points > k_longest || features.hanzi < features.points) return false;
  const bool is_writer = holds_one_of(text, {"读者 ", "读者　", "市民 ", "市民　", "村民 ",
                                             "村民　", "网友 ", "网友　", "居民 ", "居民　"});
  return is_writer && has_closed_end(features_of(page[i - 1].text.text()));
}

/// Below 敬礼！: a name, an address and the day.
std::size_t sign_letter(Page& page, std::size_t i) {
  constexpr std::size_t k_most = 4;
  constexpr std::size_t k_longest = 16;
  for (std::size_t end = i; end < std::min(page.size(), i + k_most); ++end) {
    const TextFeatures features = features_of(page[end].text.text());
    if (features.points > k_longest || features.finals + features.commas > 0) break;
    const bool is_day = page[end].text.text().ends_with("日") && features.digits > 0;
    if (!is_day) continue;
    for (; i <= end; ++i) decide(page[i], LineRole::verse, "signature", "who wrote the letter");
    break;
  }
  return i;
}

/// 此致 and 敬礼！, and the signatures of letters.
void mark_letters(Page& page) {
  for (std::size_t i = 0; i < page.size(); ++i) {
    if (signs_letter(page, i))
      decide(page[i], LineRole::verse, "signature", "who wrote the letter");
    if (i == 0 || page[i].role != LineRole::unknown || !is_greeting(page[i].text.text())) continue;
    if (!starts_with_one_of(page[i - 1].text.text(), {"此致", "此 致", "此　致"})) continue;
    for (const std::size_t k : {i - 1, i})
      decide(page[k], LineRole::verse, "verse", "the end of a letter");
    i = sign_letter(page, i + 1) - 1;
  }
}

/// The lines of subtitles, between whose times they stand.
void mark_subtitles(Page& page) {
  const auto times = std::count_if(page.begin(), page.end(), [](const PageLine& line) {
    return line.what == "dropped: time code";
  });
  if (times < 2) return;
  for (PageLine& line : page) {
    if (line.role == LineRole::unknown) decide(line, LineRole::verse, "verse", "a subtitle");
  }
}

/// A turn that stops in mid-sentence: the rest stands elsewhere.
bool is_cut(const PageLine& line) {
  constexpr std::size_t k_shortest = 20;
  const TextFeatures features = features_of(line.text.text());
  return features.points >= k_shortest && features.finals > 0 && !has_closed_end(features) &&
         features.last == features.very_last;
}

void mark_dialogues(Page& page) {
  std::unordered_map<std::string, std::size_t> turns;
  for (const PageLine& line : page) {
    if (line.role == LineRole::unknown) ++turns[speaker_of(line.text.text())];
  }
  constexpr std::size_t k_fewest_turns = 2;
  turns.erase("");
  const auto speakers = std::count_if(
      turns.begin(), turns.end(), [](const auto& turn) { return turn.second >= k_fewest_turns; });
  if (speakers < 2) return;
  for (PageLine& line : page) {
    const std::string speaker = speaker_of(line.text.text());
    if (line.role != LineRole::unknown || speaker.empty()) continue;
    if (turns[speaker] < k_fewest_turns || is_cut(line)) continue;
    decide(line, LineRole::verse, "verse", "a turn of a dialogue");
  }
}

}  // namespace

void mark_verse(Page& page, Verse which) {
  if (which == Verse::lists) {
    mark_lists(page);
    mark_letters(page);
  } else if (which == Verse::poems) {
    mark_subtitles(page);
    mark_poems(page);
  } else {
    mark_dialogues(page);
  }
}

}  // namespace langdu
