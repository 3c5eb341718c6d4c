#include "document/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <utility>

#include "base/error.h"
#include "document/byte_source.h"
#include "document/epub_reader.h"
#include "document/html_reader.h"
#include "document/markdown_reader.h"
#include "document/pdf_reader.h"
#include "document/text_reader.h"

namespace langdu {
namespace {

/// As many bytes as detection of format and encoding needs.
constexpr std::size_t k_head = std::size_t{32} << 10U;

/// A web page or a Markdown text is parsed as a whole.
constexpr std::size_t k_largest_page = std::size_t{64} << 20U;
constexpr std::size_t k_largest_book = std::size_t{512} << 20U;

bool has_ending(const std::string& name, std::initializer_list<const char*> endings) {
  std::string ending = std::filesystem::path(name).extension().string();
  for (char& c : ending) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

/// What a file is by its first bytes and, where these leave it open, its name.
Format format_of(const std::string& name, const std::string& head) {
  if (head.starts_with("PK\x03\x04") || has_ending(name, {".epub"})) return Format::epub;
  if (head.starts_with("%PDF-")) return Format::pdf;
  if (has_ending(name, {".md", ".markdown"})) return Format::markdown;
  if (has_ending(name, {".txt"})) return Format::text;
  const bool html =
      has_ending(name, {".html", ".htm", ".xhtml", ".shtml"}) || looks_like_html(head);
  return html ? Format::html : Format::text;
}

/// Reads on from `head`; `path` is where libzip may open the file itself, empty for none.
std::unique_ptr<DocumentReader> open_source(std::unique_ptr<ByteSource> source,
                                            const std::string& name, const std::string& path) {
  std::string head;
  while (head.size() < k_head && source->read(head, k_head - head.size()) > 0) {
  }
  if (head.empty()) {
    throw Error(ErrorKind::input,
                fmt::format("{} is empty. Name a file that holds an article", name));
  }
  const auto all = [&](std::size_t limit) {
    std::string bytes = std::move(head);
    bytes += read_all(*source, limit, name);
    return bytes;
  };
  switch (format_of(name, head)) {
    case Format::epub:
      return make_epub_reader(path.empty() ? ZipArchive::from_bytes(all(k_largest_book), name)
                                           : ZipArchive::open(path, name),
                              name);
    case Format::pdf:
      return make_pdf_reader(all(k_largest_book), name);
    case Format::markdown:
      return make_markdown_reader(all(k_largest_page), name);
    case Format::html:
      return make_html_reader(all(k_largest_page), name);
    case Format::text:
      break;
  }
  return make_text_reader(std::move(source), std::move(head), name);
}

}  // namespace

std::unique_ptr<DocumentReader> open_document(const std::string& path) {
  if (path == "-") return open_source(open_byte_source(path), "standard input", "");
  const bool is_file = std::filesystem::is_regular_file(path);
  return open_source(open_byte_source(path), path, is_file ? path : "");
}

std::unique_ptr<DocumentReader> read_document(std::string bytes, const std::string& name) {
  return open_source(memory_byte_source(std::move(bytes)), name, "");
}

}  // namespace langdu
