#include "document/html_styles.h"

#include <algorithm>

#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::string_view k_spaces = " \t\r\n";

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
}

}  // namespace

ClippedClasses::ClippedClasses(const HtmlTree& tree) {
  for (std::uint32_t i = tree.find("style"); i < tree.nodes().size(); i = tree.find("style", i + 1))
    read(tree.inner_text(i));
}

void ClippedClasses::read(std::string_view sheet) {
  constexpr std::size_t k_reach = 1000;  // bytes of a rule
  for (const std::string_view clip :
       {"clip:rect(0", "clip:rect(1px", "clip: rect(0", "clip: rect(1px"}) {
    for (std::size_t at = sheet.find(clip); at != sheet.npos; at = sheet.find(clip, at + 1)) {
      const std::size_t from = at > k_reach ? at - k_reach : 0;
      const std::string_view rule = sheet.substr(from, at - from);
      const std::size_t open = rule.find_last_of("{}");
      if (open == rule.npos || rule[open] != '{') continue;
      const std::string_view before = rule.substr(0, open);
      const std::size_t end = before.find_last_of("{}");
      add_selectors(end == before.npos ? before : before.substr(end + 1));
    }
  }
}

void ClippedClasses::add_selectors(std::string_view selectors) {
  for (std::size_t at = 0; at < selectors.size();) {
    const std::size_t end = std::min(selectors.find(',', at), selectors.size());
    const std::string_view selector = trim(selectors.substr(at, end - at));
    constexpr std::size_t k_most = 64;
    if (selector.starts_with(".") && is_name(selector.substr(1)) && classes_.size() < k_most)
      classes_.emplace_back(selector.substr(1));
    at = end + 1;
  }
}

bool ClippedClasses::holds(std::string_view names) const {
  if (classes_.empty()) return false;
  for (std::size_t at = 0; at < names.size();) {
    const std::size_t end = std::min(names.find_first_of(k_spaces, at), names.size());
    if (std::find(classes_.begin(), classes_.end(), names.substr(at, end - at)) != classes_.end())
      return true;
    at = end + 1;
  }
  return false;
}

}  // namespace langdu
