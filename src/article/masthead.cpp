// What stands at the head and foot of a newspaper's page: its name, date, number, section, editors.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "article/furniture.h"
#include "article/furniture_table.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_longest_line = 80 * 3;  ///< bytes

/// What a word of a masthead tells.
enum class Part { paper, date, number, section, editors, other };

std::u32string folded(std::string_view text) {
  std::u32string points = to_utf32(text);
  for (char32_t& c : points) c = fold_width(c);
  return points;
}

bool all_hanzi(std::u32string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_hanzi);
}

/// 云州日报, 清河周末
bool names_paper(std::u32string_view word) {
  constexpr std::size_t k_shortest = 4;
  constexpr std::size_t k_longest = 10;
  constexpr auto k_ends = std::to_array<std::u32string_view>(
      {U"日报", U"晚报", U"晨报", U"早报", U"时报", U"周报", U"商报", U"都市报", U"导报", U"农报",
       U"周刊", U"周末", U"旬刊", U"月刊", U"半月刊", U"双月刊", U"画报", U"电子报"});
  word = word.substr(0, word.find_first_of(U"·・"));  // 海晏日报·周末
  return word.size() >= k_shortest && word.size() <= k_longest && all_hanzi(word) &&
         ends_with_one_of(word, k_ends);
}

/// 2024年5月6日, 2024.09.12, 星期四, 农历十月十八, 08:30
bool is_date(std::u32string_view word) {
  constexpr std::u32string_view k_points =
      U"年月日时分星期周一二三四五六七八九十〇零农历廿初闰甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉"
      U"戌亥"
      U":-/.";
  constexpr std::size_t k_shortest = 3;
  const bool is_named = word.find(U"星期") == 0 || word.find(U"农历") == 0 ||
                        word.find_first_of(U"年月日:-/.") != word.npos;
  return is_named && word.size() >= k_shortest &&
         std::all_of(word.begin(), word.end(),
                     [&](char32_t c) { return is_ascii_digit(c) || is_one_of(c, k_points); });
}

/// 要闻, 民生·综合, 经济
bool is_section(std::u32string_view word) {
  constexpr std::u32string_view k_between = U"·・、/&";
  for (;;) {
    const std::size_t end = std::min(word.find_first_of(k_between), word.size());
    if (!is_section_name(to_utf8(word.substr(0, end)))) return false;
    if (end == word.size()) return true;
    word.remove_prefix(end + 1);
  }
}

/// A06, 07, 第05版, 第4版:经济, 第31期, 总第812期, 今日8版
bool is_number(std::u32string_view word) {
  constexpr std::size_t k_most_digits = 5;
  constexpr std::size_t k_longest_section = 4;
  constexpr std::size_t k_year = 5;  // 2024年
  if (word.find(U'年') == k_year - 1 && is_date(word.substr(0, k_year)))
    word.remove_prefix(std::min(k_year, word.size()));
  if ((word.starts_with(U"今日") || word.starts_with(U"本期")) && word.size() <= 5 &&
      word.ends_with(U'版'))
    return true;
  for (const std::u32string_view head : {U"今日", U"本期", U"总", U"第"}) {
    if (word.starts_with(head)) word.remove_prefix(head.size());
  }
  if (!word.empty() && is_ascii_letter(word.front())) word.remove_prefix(1);
  std::size_t digits = 0;
  while (digits < word.size() && is_ascii_digit(word[digits])) ++digits;
  if (digits == 0 || digits > k_most_digits) return false;
  word.remove_prefix(digits);
  if (word.starts_with(U'/')) {  // A02/03
    word.remove_prefix(1);
    while (!word.empty() && is_ascii_digit(word.front())) word.remove_prefix(1);
  }
  if (!word.empty() && is_one_of(word.front(), U"版期号页")) word.remove_prefix(1);
  if (word.empty()) return true;
  if (!is_one_of(word.front(), U":·・")) return false;
  word.remove_prefix(1);
  return word.size() <= k_longest_section && all_hanzi(word);
}

/// 07, A3, 第5版: not a figure that may be any.
bool is_written_as_sheet(std::u32string_view number) {
  return number.front() == U'0' || is_ascii_letter(number.front()) ||
         number.find(U'版') != number.npos;
}

/// 主编:黎明, 版面编辑/朝霞
bool names_editor(std::u32string_view word) {
  constexpr std::size_t k_longest = 4;
  constexpr auto k_ends = std::to_array<std::u32string_view>(
      {U"编辑", U"责编", U"主编", U"美编", U"校对", U"版式", U"编审", U"检校", U"责校", U"组版"});
  constexpr std::size_t k_longest_job = 6;
  const std::size_t end = std::min(word.find_first_of(U":/"), word.size());
  if (end > k_longest_job || !ends_with_one_of(word.substr(0, end), k_ends)) return false;
  const std::u32string_view name = word.substr(std::min(end + 1, word.size()));
  return name.empty() || (name.size() <= k_longest && all_hanzi(name));
}

Part part_of(std::u32string_view word) {
  if (names_paper(word)) return Part::paper;
  if (is_number(word)) return Part::number;
  if (is_date(word)) return Part::date;
  if (is_section(word)) return Part::section;
  return names_editor(word) || listed_reason(to_utf8(word)) == "editors" ? Part::editors
                                                                         : Part::other;
}

std::vector<std::u32string> words_of(std::string_view line) {
  constexpr std::u32string_view k_between = U"|丨()";
  std::vector<std::u32string> words(1);
  for (const char32_t c : folded(line)) {
    if (!is_space(c) && !is_one_of(c, k_between)) {
      words.back().push_back(c);
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

/// Does a line tell at least two things of a page and hardly anything else: 石桥晚报 2024年7月3日?
/// One word more may be the name of a column, where the line has the number of a page.
bool is_masthead(std::string_view line) {
  constexpr std::size_t k_longest_word = 6;
  if (line.size() > k_longest_line || features_of(line).finals > 0) return false;
  std::size_t papers = 0;
  std::size_t dates = 0;
  std::size_t numbers = 0;
  std::size_t sections = 0;
  std::size_t others = 0;
  std::size_t editors = 0;
  bool names_editors = false;
  bool numbers_issue = false;  // 2024年第3期
  bool numbers_sheet = false;
  for (const std::u32string& word : words_of(line)) {
    const Part part = part_of(word);
    papers += part == Part::paper ? 1 : 0;
    dates += part == Part::date ? 1 : 0;
    numbers += part == Part::number ? 1 : 0;
    numbers_sheet = numbers_sheet || (part == Part::number && is_written_as_sheet(word));
    numbers_issue = numbers_issue || (part == Part::number && word.find(U"年第") != word.npos);
    sections += part == Part::section ? 1 : 0;
    const bool is_name = names_editors && word.size() <= 4 && all_hanzi(word);
    editors += part == Part::editors ? 1 : 0;
    names_editors = part == Part::editors || is_name;
    if (part != Part::other || is_name) continue;
    if (word.size() > k_longest_word || !all_hanzi(word)) return false;
    ++others;
  }
  if (others == 0) {
    return papers + dates + numbers + sections + editors >= 2 && papers + dates + numbers > 0 &&
           papers + numbers + sections + editors > 0;
  }
  constexpr std::size_t k_most_others = 2;  // 云州法治报 B2版 以案说法 2024年7月24日
  return (others <= k_most_others && dates > 0 && numbers_sheet) || (others == 1 && numbers_issue);
}

bool is_number_of_page(std::string_view line) {
  const std::vector<std::u32string> words = words_of(line);
  return words.size() == 1 && is_number(words[0]) &&
         (words[0].find_first_of(U"版期") != std::u32string::npos ||
          is_ascii_letter(words[0].front()));
}

bool is_of_page(std::string_view line) {
  if (line.size() > k_longest_line) return false;
  if (is_masthead(line) || is_number_of_page(line)) return true;
  const auto reason = furniture_reason(line);
  return reason && (*reason == "date" || *reason == "page number" || *reason == "issue" ||
                    *reason == "editors" || *reason == "imprint" || *reason == "navigation");
}

/// 09 思与行, A07版 健康: the number of a sheet, written as such, and its name.
bool is_numbered_sheet(const std::vector<std::u32string>& words) {
  constexpr std::size_t k_longest_name = 6;
  if (words.size() != 2 || !is_number(words[0])) return false;
  return is_written_as_sheet(words[0]) && words[1].size() <= k_longest_name && all_hanzi(words[1]);
}

/// 本版主编 叶子
bool names_editors_only(const std::vector<std::u32string>& words) {
  constexpr std::size_t k_longest_name = 4;
  return !words.empty() && part_of(words[0]) == Part::editors &&
         std::all_of(words.begin() + 1, words.end(), [](const std::u32string& word) {
           return part_of(word) == Part::editors ||
                  (word.size() <= k_longest_name && all_hanzi(word));
         });
}

/// 中共某市委机关报　某某日报社出版
bool names_publisher(std::string_view line) {
  if (to_utf8(folded(line)).find('@') != std::string::npos) return true;
  return holds_one_of(line, {"机关报", "社出版", "社主办", "主管主办", "主管单位", "主办单位",
                             "国内统一", "邮发代号", "网址：", "承印"});
}

/// 星期一, 要闻, 云州日报: beside what is the page's these are.
bool is_part_of_masthead(std::string_view line) {
  if (line.size() > k_longest_line) return false;
  const std::vector<std::u32string> words = words_of(line);
  if (is_numbered_sheet(words) || names_editors_only(words) || names_publisher(line)) return true;
  if (words.size() != 1) return false;
  const Part part = part_of(words[0]);
  return part == Part::paper || part == Part::date || part == Part::section;
}

/// 理论版, 教育周刊
bool names_sheet(std::string_view line) {
  constexpr std::size_t k_longest = 4;
  const std::u32string name = folded(line);
  return all_hanzi(name) && (names_paper(name) || (name.size() >= 2 && name.size() <= k_longest &&
                                                   name.back() == U'版'));
}

constexpr std::string_view k_dropped = "dropped: issue";

/// 今日临江
bool is_short_name(std::string_view line) {
  constexpr std::size_t k_longest = 6;
  const std::u32string name = folded(line);
  return all_hanzi(name) && name.size() <= k_longest;
}

void drop(PageLine& line) {
  decide(line, LineRole::dropped, std::string(k_dropped), "the name, date or number of a page");
}

/// The labels with which a page begins.
class Head {
 public:
  explicit Head(Page& page) : page_(page) {
    constexpr std::size_t k_longest = 12;
    while (end_ < page_.size() && end_ < k_longest &&
           (is_label(text(end_)) || is_of_page(text(end_))))
      ++end_;
  }

  void drop_masthead() {
    if (end_ == 0 || end_ == page_.size()) return;
    std::vector<bool> is_pages(end_);
    for (std::size_t i = 0; i < end_; ++i) is_pages[i] = is_of_page(text(i));
    const bool has_masthead = std::find(is_pages.begin(), is_pages.end(), true) != is_pages.end();
    if (names_sheet(text(0)) && end_ > 2 && has_masthead) is_pages[0] = true;
    if (end_ > 2 && names_publisher(text(1)) && is_short_name(text(0))) is_pages[0] = true;
    const auto is_beside = [&](std::size_t i) {
      return (i > 0 && is_pages[i - 1]) || (i + 1 < end_ && is_pages[i + 1]);
    };
    // From the bottom first: a paper's name stands above who publishes it and the date.
    for (std::size_t k = 0; k < 2 * end_; ++k) {
      const std::size_t i = k < end_ ? end_ - 1 - k : k - end_;
      const bool is_part = is_beside(i) && is_part_of_masthead(text(i)) && !is_said_again(i);
      is_pages[i] = is_pages[i] || is_part || stands_between(is_pages, i);
    }
    for (std::size_t i = 1; i < end_; ++i)
      is_pages[i] = is_pages[i] || is_short_section(is_pages, i);
    if (std::find(is_pages.begin(), is_pages.end(), false) == is_pages.end()) return;
    for (std::size_t i = 0; i < end_; ++i) {
      if (is_pages[i] && !furniture_reason(text(i))) drop(page_[i]);
    }
  }

 private:
  [[nodiscard]] std::string_view text(std::size_t i) const { return page_[i].text.text(); }

  /// 人物 over the title of a page whose number says 人物 already is the name of a column.
  [[nodiscard]] bool is_said_again(std::size_t i) const {
    for (std::size_t k = 0; k < end_; ++k) {
      if (k != i && text(k).find(text(i)) != std::string_view::npos) return true;
    }
    return false;
  }

  /// 城事 between 03 and 云州晨报 2024年10月22日
  [[nodiscard]] bool stands_between(const std::vector<bool>& is_pages, std::size_t i) const {
    constexpr std::size_t k_longest = 6;
    const TextFeatures features = features_of(text(i));
    return i > 0 && i + 1 < end_ && is_pages[i - 1] && is_pages[i + 1] &&
           features.points <= k_longest && features.hanzi == features.points;
  }

  /// 市场 below 临江商报 第7版, and the name of a column and a title below it.
  [[nodiscard]] bool is_short_section(const std::vector<bool>& is_pages, std::size_t i) const {
    constexpr std::size_t k_section = 2;
    constexpr std::size_t k_longest_column = 8;
    const auto is_hanzi_only = [&](std::size_t k, std::size_t least, std::size_t most) {
      const TextFeatures features = features_of(text(k));
      return features.hanzi == features.points && features.points >= least &&
             features.points <= most;
    };
    return is_pages[i - 1] && i + 2 < end_ && !is_pages[i + 1] && !is_pages[i + 2] &&
           is_hanzi_only(i, k_section, k_section) &&
           is_hanzi_only(i + 1, k_section + 1, k_longest_column) &&
           features_of(text(i + 2)).points > k_longest_column;
  }

  Page& page_;
  std::size_t end_ = 0;
};

/// ▶二版 渔港码头的早市
bool begins_with_page(std::string_view text) {
  constexpr std::size_t k_longest = 3;  // characters of the number
  if (!is_marked(text)) return false;
  const std::u32string head = to_utf32(first_points(text, k_longest + 3));
  const std::size_t end = head.find(U"版 ");
  return end != head.npos && end > 1;
}

/// 云州港新航线下周开通 2版
bool is_entry_of_contents(const PageLine& line) {
  constexpr std::size_t k_longest = 40 * 3;  // bytes
  const std::string_view text = line.text.text();
  if (line.role != LineRole::unknown || text.size() > k_longest) return false;
  if (begins_with_page(text)) return is_label(text);
  if (!text.ends_with("版") || !is_label(text)) return false;
  const std::vector<std::u32string> words = words_of(text);
  return words.size() >= 2 && words.back().ends_with(U'版') && is_number(words.back()) &&
         features_of(text).hanzi > 5;
}

/// 今日导读 and the titles of articles with the pages on which they stand.
void drop_contents(Page& page) {
  for (std::size_t i = 0; i < page.size();) {
    std::size_t end = i;
    while (end < page.size() && is_entry_of_contents(page[end])) ++end;
    if (end >= i + 2) {
      const bool is_named = i > 0 && page[i - 1].role == LineRole::unknown &&
                            ends_with_one_of(page[i - 1].text.text(), {"导读", "要目", "导览"});
      for (std::size_t k = is_named ? i - 1 : i; k < end; ++k)
        decide(page[k], LineRole::dropped, "dropped: contents", "what other pages hold");
    }
    i = std::max(end, i + 1);
  }
}

/// What stood at the head of the first page stands at the head of the next one as well.
void drop_running_heads(Page& page) {
  constexpr std::size_t k_head = 12;
  constexpr std::size_t k_most = 3;
  std::vector<std::string> heads;
  const std::size_t end = std::min(page.size(), k_head);
  for (std::size_t i = 0; i < end; ++i) {
    if (page[i].what == k_dropped && heads.size() < k_most) heads.push_back(page[i].text.text());
  }
  if (heads.empty()) return;
  for (std::size_t i = end; i < page.size(); ++i) {
    if (page[i].role == LineRole::unknown &&
        std::find(heads.begin(), heads.end(), page[i].text.text()) != heads.end())
      drop(page[i]);
  }
}

/// At the foot of a page what others have at its head.
void drop_foot(Page& page) {
  constexpr std::size_t k_foot = 4;
  if (page.size() < 2 * k_foot) return;
  for (std::size_t i = page.size() - k_foot; i < page.size(); ++i) {
    if (page[i].role == LineRole::unknown && is_masthead(page[i].text.text())) drop(page[i]);
  }
}

}  // namespace

void drop_masthead(Page& page) {
  drop_contents(page);
  Head(page).drop_masthead();
  drop_running_heads(page);
  drop_foot(page);
}

}  // namespace langdu
