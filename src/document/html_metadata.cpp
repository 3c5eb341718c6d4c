#include "document/html_metadata.h"

#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "document/html_authors.h"
#include "document/html_title.h"

namespace langdu {
namespace {

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

}  // namespace

std::string declared_encoding(std::string_view prefix) {
  constexpr std::size_t k_head = 4096;
  const std::string head = to_lower_ascii(prefix.substr(0, k_head));
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
  info.title = html_title(tree, lines, data.headline);
  info.authors = credited_authors(tree, lines, info.title, data.authors);
  info.date = meta_content(tree, {"article:published_time", "pubdate", "publishdate", "date",
                                  "datepublished", "dc.date", "weibo: article:create_at"});
  if (info.date.empty()) info.date = data.date;
  const std::uint32_t html = tree.find("html");
  if (html < tree.nodes().size()) info.language = tree.attribute(html, "lang");
}

}  // namespace langdu
