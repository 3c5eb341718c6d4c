#include "document/html_embedded.h"

#include <nlohmann/json.hpp>
#include <numeric>
#include <utility>

#include "base/utf8.h"
#include "document/html_blocks.h"
#include "document/html_content.h"
#include "document/html_lines.h"

namespace langdu {
namespace {

constexpr std::size_t k_shortest = 300;  // bytes of an article

bool holds_paragraphs(std::string_view text) {
  return text.size() >= k_shortest &&
         (text.find("<p") != text.npos || text.find("<br") != text.npos ||
          text.find("<div") != text.npos);
}

/// The end of the string literal that begins with the quotation mark at `begin`.
std::size_t end_of_literal(std::string_view script, std::size_t begin) {
  for (std::size_t i = begin + 1; i < script.size(); ++i) {
    if (script[i] == '\\') {
      ++i;
    } else if (script[i] == '"') {
      return i + 1;
    } else if (script[i] == '\n') {
      break;
    }
  }
  return script.npos;
}

/// The longest string of a script's data that is HTML.
std::string longest_html(std::string_view script) {
  std::string longest;
  for (std::size_t begin = script.find('"'); begin != script.npos;) {
    const std::size_t end = end_of_literal(script, begin);
    if (end == script.npos) {
      begin = script.find('"', begin + 1);
      continue;
    }
    if (end - begin > std::max(longest.size(), k_shortest)) {
      const auto value = nlohmann::json::parse(script.substr(begin, end - begin), nullptr, false);
      if (value.is_string() && holds_paragraphs(value.get_ref<const std::string&>()) &&
          value.get_ref<const std::string&>().size() > longest.size()) {
        longest = value.get<std::string>();
      }
    }
    begin = script.find('"', end);
  }
  return longest;
}

/// "articleBody" of linked data, a line a paragraph.
std::string article_body(const nlohmann::json& value) {
  if (value.is_object()) {
    if (const auto body = value.find("articleBody"); body != value.end() && body->is_string()) {
      return body->get<std::string>();
    }
  }
  if (!value.is_array() && !value.is_object()) return {};
  for (const auto& each : value) {
    if (!each.is_object()) continue;
    if (std::string body = article_body(each); !body.empty()) return body;
  }
  return {};
}

std::string carried_html(const HtmlTree& tree, std::uint32_t node) {
  const std::string_view name = tree.nodes()[node].name;
  if (name == "textarea") {
    std::string text = tree.inner_text(node);
    return holds_paragraphs(text) ? text : std::string();
  }
  if (name != "script") return {};
  const std::string script = tree.inner_text(node);
  if (script.size() < k_shortest) return {};
  if (tree.attribute(node, "type") == "application/ld+json") {
    std::string html;
    for (const char c : article_body(nlohmann::json::parse(script, nullptr, false, true))) {
      html += c == '\n' ? std::string("<br>") : std::string(1, c);
    }
    return html.size() >= k_shortest ? html : std::string();
  }
  return longest_html(script);
}

}  // namespace

std::optional<std::vector<Block>> embedded_article(const HtmlTree& tree) {
  std::string html;
  SourceSpan source{0, 0};
  for (std::uint32_t i = 0; i < tree.nodes().size(); ++i) {
    std::string carried = carried_html(tree, i);
    if (carried.size() <= html.size()) continue;
    html = std::move(carried);
    source = {tree.nodes()[i].source_begin, tree.nodes()[i].source_begin + 1};
  }
  if (html.empty()) return std::nullopt;
  const HtmlTree inner(html);
  std::vector<HtmlLine> lines = html_lines(inner, 0);
  const std::vector<std::size_t> chosen = choose_content(inner, lines, lines.size());
  std::vector<Block> blocks = html_blocks(std::move(lines), chosen);
  for (Block& block : blocks) {
    MappedText text;
    text.append(block.text.text(), source);
    block.text = std::move(text);
  }
  return blocks;
}

}  // namespace langdu
