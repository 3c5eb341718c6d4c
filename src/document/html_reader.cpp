#include "document/html_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/error.h"
#include "base/one_of.h"
#include "base/utf8.h"
#include "document/clean_text.h"
#include "document/encoding.h"
#include "document/html_blocks.h"
#include "document/html_content.h"
#include "document/html_embedded.h"
#include "document/html_lines.h"
#include "document/html_metadata.h"
#include "document/html_page.h"
#include "document/html_title.h"
#include "document/html_tree.h"
#include "document/one_document_reader.h"

namespace langdu {
namespace {

std::size_t prose_of(const std::vector<HtmlLine>& lines) {
  std::size_t prose = 0;
  for (const HtmlLine& line : lines) prose += is_prose_line(line) ? line.points : 0;
  return prose;
}

/// Does hardly any prose stand outside the parts that surround an article?
bool shows_nothing(const HtmlTree& tree, const std::vector<HtmlLine>& lines, std::size_t title) {
  constexpr std::size_t k_surroundings = 400;  // characters of prose, at most, of foot and notices
  const std::size_t all = prose_of(lines);
  if (all < k_no_article || all > k_surroundings) return all < k_no_article;
  const HtmlPage page(tree, lines, title);
  return prose_outside(page, mark_page(page)) < k_no_article;
}

/// Some pages hide the article until a script has run.
std::vector<HtmlLine> with_hidden(const HtmlTree& tree, std::vector<HtmlLine> lines) {
  constexpr std::size_t k_article = 200;
  std::vector<HtmlLine> all = html_lines(tree, 0, HiddenElements::read);
  return prose_of(all) >= prose_of(lines) + k_article ? all : lines;
}

/// 展开全文, 展开剩余70%: a control that shows the rest of a text.
bool opens_rest(const HtmlLine& line) {
  constexpr std::size_t k_longest = 16;
  return line.points <= k_longest &&
         holds_one_of(line.text.text(), {"展开全文", "展开剩余", "点击展开", "余下全文", "阅读全文",
                                         "查看全文", "剩余全文"});
}

/// Others show its beginning and hide the rest until the reader asks for it.
std::vector<HtmlLine> with_rest(const HtmlTree& tree, std::vector<HtmlLine> lines) {
  constexpr std::size_t k_rest = 60;
  if (std::none_of(lines.begin(), lines.end(), opens_rest)) return lines;
  std::vector<HtmlLine> all = html_lines(tree, 0, HiddenElements::texts_read);
  return prose_of(all) >= prose_of(lines) + k_rest ? all : lines;
}

/// Titles and names are shown as they are: without what nobody reads.
void clean(DocumentInfo& info) {
  info.title = cleaned(info.title);
  for (std::string& author : info.authors) author = cleaned(author);
}

/// A picture that is called as the article is tells nothing.
void drop_pictures_of_title(Document& document) {
  const std::string title = essence_of(document.info.title);
  if (title.empty()) return;
  std::erase_if(document.blocks, [&](const Block& block) {
    return block.kind == BlockKind::image && essence_of(block.text.text()) == title;
  });
}

Document read_page(std::string bytes, const std::string& name) {
  constexpr std::size_t k_prefix = std::size_t{64} << 10U;
  const std::string_view prefix = std::string_view(bytes).substr(0, k_prefix);
  const Encoding encoding = detect_encoding(bytes, declared_encoding(prefix));
  std::string notice;
  const std::string html = decoded(std::move(bytes), encoding, notice);

  Document document;
  document.info.name = name;
  document.info.format = Format::html;
  document.info.encoding = encoding.name;
  if (!notice.empty()) document.notices.push_back(fmt::format("{}: {}", name, notice));
  const HtmlTree tree(html);
  std::vector<HtmlLine> lines = with_rest(tree, html_lines(tree, 0));
  read_metadata(tree, lines, document.info);
  std::size_t title = find_title_line(lines, document.info.title);
  if (shows_nothing(tree, lines, title)) {
    lines = with_hidden(tree, std::move(lines));
    title = find_title_line(lines, document.info.title);
  }
  clean(document.info);
  const bool is_empty = shows_nothing(tree, lines, title);
  const std::vector<std::size_t> chosen = choose_content(tree, lines, title);
  document.blocks = html_blocks(std::move(lines), chosen);
  if (is_empty) {
    if (auto blocks = embedded_article(tree); blocks && !blocks->empty()) {
      document.blocks = std::move(*blocks);
    }
  }
  drop_pictures_of_title(document);
  if (document.blocks.empty()) {
    throw Error(ErrorKind::input,
                fmt::format("{}: no text was found in this page. Save it from the browser as a "
                            "whole page, after it has loaded",
                            name));
  }
  return document;
}

}  // namespace

bool looks_like_html(std::string_view prefix) {
  std::string head;
  for (const char c : prefix.substr(0, 2048)) {
    if (c != '\0') head.push_back(static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
  }
  const std::size_t first = head.find('<');
  constexpr std::size_t k_before = 64;  // a byte order mark, white space
  if (first == std::string::npos || first > k_before) return false;
  constexpr std::array<std::string_view, 6> k_marks = {"<!doctype html", "<html", "<head",
                                                       "<body",          "<meta", "<div"};
  return std::any_of(k_marks.begin(), k_marks.end(),
                     [&](std::string_view mark) { return head.find(mark) != std::string::npos; });
}

std::unique_ptr<DocumentReader> make_html_reader(std::string bytes, const std::string& name) {
  const std::size_t size = bytes.size();
  return one_document_reader(size, [bytes = std::move(bytes), name]() mutable {
    return read_page(std::move(bytes), name);
  });
}

}  // namespace langdu
