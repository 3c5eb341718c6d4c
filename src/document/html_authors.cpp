#include "document/html_authors.h"

#include <algorithm>
#include <string_view>

#include "base/one_of.h"
#include "base/utf8.h"
#include "document/html_hints.h"
#include "document/html_title.h"

namespace langdu {
namespace {

/// The first text within an element that is no white space.
std::string_view first_text(const HtmlTree& tree, std::uint32_t node) {
  for (std::uint32_t i = node + 1; i < tree.nodes()[node].end; ++i) {
    if (tree.nodes()[i].display != HtmlDisplay::text) continue;
    if (const std::string_view text = trim(tree.nodes()[i].text); !text.empty()) return text;
  }
  return {};
}

/// Elements whose id, class or property says that they hold the author.
/// Of many, which are those who wrote in a thread, the first.
void collect_marked_authors(const HtmlTree& tree, std::vector<std::string>& authors) {
  constexpr std::size_t k_longest = 60;  // bytes
  constexpr std::size_t k_most = 4;
  std::vector<std::string> found;
  std::vector<std::string> firsts;  // 张三 of 张三 5月6日 关注
  const auto add = [](std::vector<std::string>& names, std::string_view name) {
    const bool is_new = std::find(names.begin(), names.end(), name) == names.end();
    if (!name.empty() && name.size() <= k_longest && is_new) names.emplace_back(name);
  };
  for (std::uint32_t i = 1; i < tree.nodes().size(); ++i) {
    const HtmlDisplay display = tree.nodes()[i].display;
    if (display == HtmlDisplay::text || display == HtmlDisplay::hidden) continue;
    if (hint_of(tree, i) != HtmlHint::author) continue;
    for (std::uint32_t meta = i; meta < tree.nodes()[i].end; ++meta) {
      if (tree.attribute(meta, "itemprop") != "name") continue;
      const std::string_view name = trim(tree.attribute(meta, "content"));
      if (!name.empty()) found.emplace_back(name);
    }
    const std::string text = tree.inner_text(i);
    add(found, trim(text));
    if (text.find("编") == std::string::npos) add(firsts, first_text(tree, i));
  }
  if (found.size() > k_most) found.resize(1);
  if (firsts.size() > k_most) firsts.resize(1);
  authors.insert(authors.end(), found.begin(), found.end());
  authors.insert(authors.end(), firsts.begin(), firsts.end());
}

/// 作者：张三, 文 / 张三 as an element's whole text: what stands beside it in the line is none of
/// the name.
void collect_labelled_elements(const HtmlTree& tree, std::vector<std::string>& authors) {
  constexpr std::size_t k_longest = 40;  // bytes
  constexpr std::size_t k_most = 2;      // a list of other articles names theirs
  std::vector<std::string> found;
  for (const HtmlNode& node : tree.nodes()) {
    if (node.display != HtmlDisplay::text || node.text.size() > k_longest) continue;
    const std::string_view text = trim(node.text);
    for (const std::string_view label : {"作者：", "作者:", "记者：", "文 / ", "文/", "撰文"}) {
      if (text.starts_with(label)) found.emplace_back(text);
    }
  }
  if (found.size() <= k_most) authors.insert(authors.end(), found.begin(), found.end());
}

/// 赵新　程云佳: words of two or three hanzi and nothing else, which may be names.
bool may_be_names(const HtmlLine& line) {
  constexpr std::size_t k_longest = 16;
  if (line.points < 2 || line.points > k_longest) return false;
  std::size_t word = 0;
  for (const char32_t c : to_utf32(line.text.text())) {
    const bool parts = is_space(c) || c == U'、';
    if (!parts && !is_hanzi(c)) return false;
    word = parts ? 0 : word + 1;
    if (word > 3 && line.points > 4) return false;
  }
  return true;
}

/// One of three items of a list or more, each a word or two: a menu, the services to share with.
bool is_menu_item(const HtmlTree& tree, const std::vector<HtmlLine>& lines, std::size_t i) {
  constexpr std::size_t k_longest = 8;
  constexpr std::size_t k_fewest = 3;
  const auto list_of = [&](std::size_t at) { return tree.nodes()[lines[at].block].parent; };
  const auto is_item = [&](std::size_t at) {
    return lines[at].kind == HtmlLineKind::list_item && lines[at].points <= k_longest &&
           list_of(at) == list_of(i);
  };
  if (!is_item(i)) return false;
  std::size_t begin = i;
  while (begin > 0 && i - begin < k_fewest && is_item(begin - 1)) --begin;
  std::size_t end = i + 1;
  while (end < lines.size() && end - begin < k_fewest && is_item(end)) ++end;
  return end - begin >= k_fewest;
}

/// 张三（某大学文学院）: the name, where nothing else stands in the line; else nothing.
std::string_view without_affiliation(std::string_view line) {
  constexpr std::size_t k_shortest = 4 * 3;  // bytes
  constexpr std::size_t k_longest = 20 * 3;
  constexpr std::size_t k_longest_name = 3 * 3;
  const std::size_t open = line.find("（");
  if (open == line.npos || open > k_longest_name || !line.ends_with("）")) return {};
  const std::string_view inside = line.substr(open + 3, line.size() - open - 6);
  if (inside.size() < k_shortest || inside.size() > k_longest) return {};
  const bool is_office =
      holds_one_of(inside, {"大学", "学院", "研究院", "研究所", "医院", "中心", "协会"});
  return is_office ? trim(line.substr(0, open)) : std::string_view();
}

/// 云州大学校长　张三: who somebody is, and the name.
bool is_office_and_name(std::string_view line) {
  constexpr std::size_t k_longest = 20 * 3;  // bytes
  constexpr std::string_view k_wide_space = "　";
  if (line.size() > k_longest || holds_one_of(line, {"，", "：", ":", "。", "编辑", "来源"}))
    return false;
  const std::size_t at = std::min(line.find(k_wide_space), line.find(' '));
  if (at == line.npos) return false;
  return ends_with_one_of(line.substr(0, at),
                          {"长", "授", "研究员", "院士", "书记", "律师", "学者"});
}

/// A line near the title that may be nothing but names.
void collect_bare_names(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                        const std::string& title, std::vector<std::string>& authors) {
  constexpr std::size_t k_reach = 5;
  constexpr std::size_t k_sentence = 8;
  const std::size_t begin = find_title_line(lines, title) + 1;
  for (std::size_t i = begin; i < lines.size() && i < begin + k_reach; ++i) {
    if (lines[i].kind == HtmlLineKind::image) continue;
    if (lines[i].points > k_sentence && lines[i].text.text().find("。") != std::string::npos)
      return;
    const std::string_view name = without_affiliation(lines[i].text.text());
    if (!name.empty()) authors.emplace_back(name);
    if (is_office_and_name(lines[i].text.text())) authors.push_back(lines[i].text.text());
    if (may_be_names(lines[i]) && !is_menu_item(tree, lines, i))
      authors.push_back(lines[i].text.text());
  }
}

/// 2015-05-06, 2015年5月6日: where a date begins in a line, or npos.
std::size_t find_date(std::string_view text) {
  constexpr std::size_t k_year = 4;
  std::size_t digits = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_digit = is_ascii_digit(static_cast<unsigned char>(text[i]));
    const std::string_view rest = text.substr(i);
    if (digits == k_year && (rest.starts_with("-") || rest.starts_with("/") ||
                             rest.starts_with(".") || rest.starts_with("年"))) {
      return i - k_year;
    }
    digits = is_digit ? digits + 1 : 0;
  }
  return text.npos;
}

/// 05-06, 05/06 10:12: a day without its year, by itself.
bool tells_day(std::string_view text) {
  const auto digit = [&](std::size_t i) {
    return i < text.size() && is_ascii_digit(static_cast<unsigned char>(text[i]));
  };
  for (std::size_t i = 0; i + 5 <= text.size(); ++i) {
    const bool is_day = digit(i) && digit(i + 1) && (text[i + 2] == '-' || text[i + 2] == '/') &&
                        digit(i + 3) && digit(i + 4);
    if (is_day && (i == 0 || !digit(i - 1)) && !digit(i + 5)) return true;
  }
  return false;
}

/// 某某网, 某某报: no person.
bool names_medium(std::string_view word) {
  return ends_with_one_of(word, {"网", "報", "报", "社", "台", "刊", "号", "界", "版"});
}

/// Words of two or three characters between white space, digits and strokes.
void collect_short_words(std::string_view text, std::vector<std::string>& words) {
  constexpr std::string_view k_separators = " \t|[]-:/.0123456789";
  std::vector<std::string> run;  // words side by side, which may be several names
  std::vector<std::string> found;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find_first_of(k_separators, at), text.size());
    const std::string_view word = text.substr(at, end - at);
    const std::size_t points = count_code_points(word);
    const bool counts = at > 0 && is_ascii_digit(static_cast<unsigned char>(text[at - 1]));
    const bool is_short = points >= 2 && points <= 3 && !counts && !names_medium(word);
    if (is_short) found.emplace_back(word);
    if (is_short) run.emplace_back(word);
    if (!is_short && points > 0) run.clear();
    if (run.size() == 2) words.push_back(run[0] + " " + run[1]);
    at = end + 1;
  }
  words.insert(words.end(), found.begin(), found.end());
}

/// The texts of a line, parted where an element begins or ends: styles part them on the page.
std::string text_in_parts(const HtmlTree& tree, const std::vector<HtmlLine>& lines, std::size_t i) {
  const std::vector<HtmlNode>& nodes = tree.nodes();
  const std::uint32_t end = i + 1 < lines.size()
                                ? std::min(lines[i + 1].node, nodes[lines[i].block].end)
                                : nodes[lines[i].block].end;
  std::string text;
  for (std::uint32_t node = lines[i].node; node < end; ++node) {
    if (nodes[node].display == HtmlDisplay::hidden) {
      node = nodes[node].end - 1;
      continue;
    }
    if (nodes[node].display != HtmlDisplay::text) continue;
    if (!text.empty()) text += ' ';
    text += trim(nodes[node].text);
  }
  return text;
}

/// Words that stand by themselves in the line that says when and whence: 来源：某报 张三 [打印],
/// 张三 2015-05-06.
void collect_names_in_head(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                           const std::string& title, std::vector<std::string>& authors) {
  constexpr std::size_t k_reach = 6;
  constexpr std::size_t k_longest = 90;
  const std::size_t begin = find_title_line(lines, title) + 1;
  for (std::size_t i = begin; i < lines.size() && i < begin + k_reach; ++i) {
    const std::string_view text = lines[i].text.text();
    if (lines[i].points > k_longest || holds_one_of(text, {"。", "嘉宾", "主持"})) continue;
    const std::size_t source = text.find("来源");
    if (source != text.npos) {
      collect_short_words(text.substr(source), authors);
    } else if (find_date(text) != text.npos || tells_day(text)) {
      collect_short_words(text, authors);
      collect_short_words(text_in_parts(tree, lines, i), authors);
    } else if (text.find("前") != text.npos) {
      collect_short_words(text_in_parts(tree, lines, i), authors);
    }
  }
}

/// …。（记者张三摄）: who took the picture that the line is about.
bool is_picture_line(std::string_view text) {
  return ends_with_one_of(text, {"摄）", "攝）", "摄)"});
}

constexpr std::size_t k_head = 15;  ///< lines from the title on that may credit the writer

/// Short lines around the title and the text that credit somebody: 来源：某报 作者：张三.
void collect_credits(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                     const std::string& title, std::vector<std::string>& authors) {
  constexpr std::size_t k_longest = 90;
  const std::size_t begin = find_title_line(lines, title);
  for (std::size_t i = begin; i < lines.size() && i < begin + k_head; ++i) {
    const std::string& text = lines[i].text.text();
    if (lines[i].points > k_longest || text.find("。") != std::string::npos ||
        is_picture_line(text)) {
      continue;
    }
    if (holds_one_of(text, {"作者", "记者", "記者", "撰文", "撰稿", "采写", "执笔", "文/", "文 /",
                            "文／", "文｜", "文|", "文丨", "文：", "文字："})) {
      authors.push_back(text_in_parts(tree, lines, i));
    }
  }
}

/// Where a line that credits people names the writer, or npos: 【作者：张三】, 本刊记者/张三
/// 编辑/李四, 来源：某报 作者：张三.
std::size_t find_writer(std::string_view text) {
  constexpr std::size_t k_bracket = 3;  // bytes
  if (!holds_one_of(text, {"者", "采写", "文字"})) return text.npos;
  for (const std::string_view label :
       {"作者：", "作者:", "本报记者", "本刊记者", "记者：", "记者/", "采写：", "文字："}) {
    const std::size_t at = text.find(label);
    if (at == text.npos) continue;
    const bool beside_others = text.find("来源") < at || text.find("编辑") != text.npos;
    if (at <= k_bracket || (beside_others && label.starts_with("作者"))) return at;
  }
  return text.npos;
}

/// 本文来源：某报 作者：张三 责任编辑：李四 below the text; lists of other texts have many of them.
void collect_closing_credits(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                             const std::string& title, std::vector<std::string>& authors) {
  constexpr std::size_t k_longest = 90;
  constexpr std::size_t k_most = 2;
  std::vector<std::string> found;
  for (std::size_t i = find_title_line(lines, title) + k_head; i < lines.size(); ++i) {
    const std::string& text = lines[i].text.text();
    if (lines[i].points > k_longest || text.find("。") != std::string::npos) continue;
    if (find_writer(text) == std::string::npos) continue;
    const std::string parts = text_in_parts(tree, lines, i);
    found.push_back(parts.substr(std::min(find_writer(parts), parts.size())));
  }
  if (found.size() <= k_most) authors.insert(authors.end(), found.begin(), found.end());
}

/// [ 责编：张三 ]: does the page name somebody as its editor, and not as the writer beside it?
bool is_named_as_editor(const std::vector<HtmlLine>& lines, std::string_view name) {
  constexpr std::size_t k_longest = 60;
  return std::any_of(lines.begin(), lines.end(), [&](const HtmlLine& line) {
    const std::string_view text = line.text.text();
    if (line.points > k_longest || line.is_prose) return false;
    const std::size_t at = text.find(name);
    if (at == text.npos || text.find("作者") != text.npos || text.find("记者") != text.npos)
      return false;
    const std::string_view before = text.substr(0, at);
    return before.find("责编") != before.npos || before.find("编辑") != before.npos;
  });
}

}  // namespace

std::vector<std::string> credited_authors(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                                          const std::string& title,
                                          const std::vector<std::string>& linked) {
  std::vector<std::string> authors;
  collect_credits(tree, lines, title, authors);
  authors.insert(authors.end(), linked.begin(), linked.end());
  for (const char* name : {"author", "article:author", "og:article:author", "dc.creator", "byl"}) {
    const std::string author = meta_content(tree, {name});
    if (!author.empty() && !is_named_as_editor(lines, author)) authors.push_back(author);
  }
  collect_marked_authors(tree, authors);
  collect_labelled_elements(tree, authors);
  collect_bare_names(tree, lines, title, authors);
  collect_names_in_head(tree, lines, title, authors);
  collect_closing_credits(tree, lines, title, authors);
  return authors;
}

}  // namespace langdu
