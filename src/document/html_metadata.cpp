#include "document/html_metadata.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "document/html_hints.h"

namespace langdu {
namespace {

std::string lower_case(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// Letters, digits and hanzi only: what two forms of a title have in common.
std::string essence_of(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    i += point.size;
    const char32_t c = fold_width(point.value);
    if (is_hanzi(c) || is_ascii_letter(c) || is_ascii_digit(c)) append_utf8(result, c);
  }
  return result;
}

std::string meta_content(const HtmlTree& tree, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    for (std::uint32_t i = tree.find("meta"); i < tree.nodes().size();
         i = tree.find("meta", i + 1)) {
      if (lower_case(tree.attribute(i, "name")) == name ||
          lower_case(tree.attribute(i, "property")) == name ||
          lower_case(tree.attribute(i, "itemprop")) == name) {
        const std::string_view content = trim(tree.attribute(i, "content"));
        if (!content.empty()) return std::string(content);
      }
    }
  }
  return {};
}

/// The title without the names of column and site behind it: “标题_新闻_某网” gives “标题”.
std::string without_site(std::string_view title) {
  constexpr std::array<std::string_view, 9> k_separators = {"_", "－", "|", "｜", "-",
                                                            "—", "–",  "«", "»"};
  constexpr std::size_t k_longest_site = 14;  // characters
  constexpr std::size_t k_shortest = 2;
  for (;;) {
    title = trim(title);
    std::size_t cut = title.npos;
    std::size_t width = 0;
    for (const std::string_view separator : k_separators) {
      const std::size_t at = title.rfind(separator);
      if (at != title.npos && (cut == title.npos || at > cut)) {
        cut = at;
        width = separator.size();
      }
    }
    if (cut == title.npos || count_code_points(title.substr(0, cut)) < k_shortest ||
        count_code_points(title.substr(cut + width)) > k_longest_site) {
      return std::string(title);
    }
    title = title.substr(0, cut);
  }
}

/// All values of "author" (a name, an object with a name, or several) and of "headline".
struct LinkedData {
  std::vector<std::string> authors;
  std::string headline;
  std::string date;
};

void collect_names(const nlohmann::json& value, std::vector<std::string>& names) {
  if (value.is_string()) {
    names.push_back(value.get<std::string>());
  } else if (value.is_object()) {
    if (value.contains("name") && value["name"].is_string()) {
      names.push_back(value["name"].get<std::string>());
    }
  } else if (value.is_array()) {
    for (const auto& each : value) {
      if (!each.is_array()) collect_names(each, names);
    }
  }
}

void read_linked_object(const nlohmann::json& object, LinkedData& data) {
  if (!object.is_object()) return;
  if (object.contains("author")) collect_names(object["author"], data.authors);
  for (const auto& [key, field] : {std::pair<const char*, std::string*>{"headline", &data.headline},
                                   {"datePublished", &data.date},
                                   {"pubDate", &data.date}}) {
    if (field->empty() && object.contains(key) && object[key].is_string()) {
      *field = object[key].get<std::string>();
    }
  }
}

LinkedData linked_data(const HtmlTree& tree) {
  LinkedData data;
  for (std::uint32_t i = tree.find("script"); i < tree.nodes().size();
       i = tree.find("script", i + 1)) {
    if (tree.attribute(i, "type") != "application/ld+json") continue;
    const auto json = nlohmann::json::parse(tree.inner_text(i), nullptr, false, true);
    if (json.is_array()) {
      for (const auto& object : json) read_linked_object(object, data);
    } else if (json.is_object()) {
      read_linked_object(json, data);
      if (json.contains("@graph") && json["@graph"].is_array()) {
        for (const auto& object : json["@graph"]) read_linked_object(object, data);
      }
    }
  }
  return data;
}

/// Elements whose id, class or property says that they hold the author.
void collect_marked_authors(const HtmlTree& tree, std::vector<std::string>& authors) {
  constexpr std::size_t k_longest = 60;  // bytes
  for (std::uint32_t i = 1; i < tree.nodes().size(); ++i) {
    const HtmlDisplay display = tree.nodes()[i].display;
    if (display == HtmlDisplay::text || display == HtmlDisplay::hidden) continue;
    if (hint_of(tree, i) != HtmlHint::author) continue;
    const std::string text = tree.inner_text(i);
    const std::string_view name = trim(text);
    if (!name.empty() && name.size() <= k_longest) authors.emplace_back(name);
  }
}

/// Short lines around the title and the text that credit somebody: 来源：某报 作者：张三.
void collect_credits(const std::vector<HtmlLine>& lines, const std::string& title,
                     std::vector<std::string>& authors) {
  constexpr std::size_t k_reach = 15;
  constexpr std::size_t k_longest = 90;
  const std::size_t begin = find_title_line(lines, title);
  for (std::size_t i = begin; i < lines.size() && i < begin + k_reach; ++i) {
    const std::string& text = lines[i].text.text();
    if (lines[i].points > k_longest || text.find("。") != std::string::npos) continue;
    for (const std::string_view label :
         {"作者", "记者", "記者", "撰文", "文/", "文／", "文｜", "文|", "文丨", "文："}) {
      if (text.find(label) != std::string::npos) {
        authors.push_back(text);
        break;
      }
    }
  }
}

/// The longest line with which the page's title begins.
std::string shown_title(const std::vector<HtmlLine>& lines, const std::string& page_essence) {
  constexpr std::size_t k_shortest = 5;
  std::size_t longest = 0;
  std::string shown;
  for (const HtmlLine& line : lines) {
    if (line.kind == HtmlLineKind::image || line.points < k_shortest || line.link_points > 0)
      continue;
    const std::string essence = essence_of(line.text.text());
    if (essence.size() > longest && page_essence.starts_with(essence)) {
      longest = essence.size();
      shown = line.text.text();
    }
  }
  return shown;
}

std::string best_title(const HtmlTree& tree, const std::vector<HtmlLine>& lines,
                       const std::string& headline) {
  const std::uint32_t element = tree.find("title");
  const std::string page = element < tree.find("body") ? tree.inner_text(element) : "";
  const std::string page_essence = essence_of(page);
  const auto is_part_of_page_title = [&](const HtmlLine& line, int deepest) {
    constexpr std::size_t k_shortest = 2;
    return line.kind == HtmlLineKind::heading && line.level <= deepest &&
           line.points >= k_shortest &&
           page_essence.find(essence_of(line.text.text())) != std::string::npos;
  };
  for (const int deepest : {1, 3}) {
    for (const HtmlLine& line : lines) {
      if (is_part_of_page_title(line, deepest)) return line.text.text();
    }
  }
  if (const std::string shown = shown_title(lines, page_essence); !shown.empty()) return shown;
  for (const std::string& title : {meta_content(tree, {"og:title", "twitter:title"}), headline}) {
    if (!title.empty()) return without_site(title);
  }
  for (const HtmlLine& line : lines) {
    if (line.kind == HtmlLineKind::heading && line.level == 1 && page_essence.empty())
      return line.text.text();
  }
  return without_site(page);
}

}  // namespace

std::string declared_encoding(std::string_view prefix) {
  constexpr std::size_t k_head = 4096;
  const std::string head = lower_case(prefix.substr(0, k_head));
  for (const std::string_view key : {"charset", "encoding"}) {
    for (std::size_t at = head.find(key); at != std::string::npos; at = head.find(key, at + 1)) {
      std::size_t begin = head.find_first_not_of(" \t\r\n", at + key.size());
      if (begin == std::string::npos || head[begin] != '=') continue;
      begin = head.find_first_not_of(" \t\r\n\"'", begin + 1);
      if (begin == std::string::npos) continue;
      const std::size_t end = head.find_first_of(" \t\r\n\"'/>;?", begin);
      return head.substr(begin, end - begin);
    }
  }
  return {};
}

void read_metadata(const HtmlTree& tree, const std::vector<HtmlLine>& lines, DocumentInfo& info) {
  const LinkedData data = linked_data(tree);
  info.title = best_title(tree, lines, data.headline);
  collect_credits(lines, info.title, info.authors);
  info.authors.insert(info.authors.end(), data.authors.begin(), data.authors.end());
  for (const char* name : {"author", "article:author", "og:article:author", "dc.creator", "byl"}) {
    const std::string author = meta_content(tree, {name});
    if (!author.empty()) info.authors.push_back(author);
  }
  collect_marked_authors(tree, info.authors);
  info.date = meta_content(tree, {"article:published_time", "pubdate", "publishdate", "date",
                                  "datepublished", "dc.date", "weibo: article:create_at"});
  if (info.date.empty()) info.date = data.date;
  const std::uint32_t html = tree.find("html");
  if (html < tree.nodes().size()) info.language = tree.attribute(html, "lang");
}

std::size_t find_title_line(const std::vector<HtmlLine>& lines, const std::string& title) {
  const std::string essence = essence_of(title);
  if (essence.empty()) return lines.size();
  std::size_t found = lines.size();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].kind == HtmlLineKind::image || lines[i].text.size() > 4 * title.size() + 16)
      continue;
    if (essence_of(lines[i].text.text()) != essence) continue;
    if (lines[i].kind == HtmlLineKind::heading) return i;
    if (found == lines.size()) found = i;
  }
  return found;
}

}  // namespace langdu
