#include "document/html_embedded.h"

#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <utility>

#include "base/utf8.h"
#include "document/html_blocks.h"
#include "document/html_content.h"
#include "document/html_entities.h"
#include "document/html_lines.h"

namespace langdu {
namespace {

constexpr std::size_t k_shortest = 300;  // bytes of an article

/// Counts the ends of paragraphs that a text's marks make.
std::size_t paragraphs_in(std::string_view text) {
  std::size_t count = 0;
  for (const std::string_view mark : {"<p", "<br", "<div"}) {
    for (std::size_t at = text.find(mark); at != text.npos;
         at = text.find(mark, at + mark.size())) {
      ++count;
    }
  }
  return count;
}

bool holds_paragraphs(std::string_view text) {
  return text.size() >= k_shortest && paragraphs_in(text) > 0;
}

/// The end of the string literal that begins with the quotation mark at `begin`.
std::size_t end_of_literal(std::string_view script, std::size_t begin) {
  for (std::size_t i = begin + 1; i < script.size(); ++i) {
    if (script[i] == '\\') {
      ++i;
    } else if (script[i] == script[begin]) {
      return i + 1;
    } else if (script[i] == '\n') {
      break;
    }
  }
  return script.npos;
}

/// The value of a literal in either kind of quotation marks; HTML that was escaped once more is
/// taken out of it.
std::string value_of(std::string_view literal) {
  std::string json = "\"";
  for (std::size_t i = 1; i + 1 < literal.size(); ++i) {
    if (literal[i] == '\\' && literal[i + 1] == '\'') continue;
    if (literal[i] == '"' && literal[0] == '\'') json += '\\';
    json += literal[i];
    if (literal[i] == '\\') json += literal[++i];
  }
  json += '"';
  const auto value = nlohmann::json::parse(json, nullptr, false);
  if (!value.is_string()) return {};
  std::string text = value.get<std::string>();
  return text.find("&lt;p") != text.npos || text.find("&lt;div") != text.npos
             ? decode_html_entities(text)
             : text;
}

/// What names a literal: "data": in {"type": "text", "data": "…"}.
std::string_view key_of(std::string_view script, std::size_t begin) {
  constexpr std::size_t k_longest = 40;
  const std::size_t from = begin > k_longest ? begin - k_longest : 0;
  const std::string_view before = script.substr(from, begin - from);
  const std::size_t mark = before.find_last_of("{[,");
  return mark == before.npos ? std::string_view() : before.substr(mark + 1);
}

/// The longest text in a script's data that is HTML: one string, or those of a list that hold a
/// paragraph each and are named alike.
std::string longest_html(std::string_view script, char quote) {
  constexpr std::size_t k_shortest_piece = 8;
  std::string longest;
  std::map<std::string_view, std::string> lists;
  for (std::size_t begin = script.find(quote); begin != script.npos;) {
    const std::size_t end = end_of_literal(script, begin);
    if (end == script.npos) {
      begin = script.find(quote, begin + 1);
      continue;
    }
    const std::string_view literal = script.substr(begin, end - begin);
    if (literal.size() >= k_shortest_piece && literal.find_first_of("<\\&") != literal.npos) {
      std::string text = value_of(literal);
      const std::size_t paragraphs = paragraphs_in(text);
      if (paragraphs == 1) lists[key_of(script, begin)] += text;
      if (paragraphs > 0 && text.size() > longest.size()) longest = std::move(text);
    }
    begin = script.find(quote, end);
  }
  for (auto& [key, list] : lists) {
    if (list.size() > longest.size()) longest = std::move(list);
  }
  return holds_paragraphs(longest) ? longest : std::string();
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
  std::string html = longest_html(script, '"');
  return html.empty() ? longest_html(script, '\'') : html;
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
