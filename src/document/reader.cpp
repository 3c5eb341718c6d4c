#include "document/reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <initializer_list>
#include <utility>

#include "base/error.h"
#include "document/byte_source.h"
#include "document/html_reader.h"
#include "document/text_reader.h"

namespace langdu {
namespace {

/// As many bytes as detection of format and encoding needs.
constexpr std::size_t k_head = std::size_t{32} << 10U;

/// A web page is parsed as a whole.
constexpr std::size_t k_largest_page = std::size_t{64} << 20U;

bool has_ending(const std::string& name, std::initializer_list<const char*> endings) {
  std::string ending = std::filesystem::path(name).extension().string();
  for (char& c : ending) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

bool is_html(const std::string& name, const std::string& head) {
  if (has_ending(name, {".txt", ".md", ".markdown"})) return false;
  return has_ending(name, {".html", ".htm", ".xhtml", ".shtml"}) || looks_like_html(head);
}

std::unique_ptr<DocumentReader> open_source(std::unique_ptr<ByteSource> source,
                                            const std::string& name) {
  std::string head;
  while (head.size() < k_head && source->read(head, k_head - head.size()) > 0) {
  }
  if (head.empty()) {
    throw Error(ErrorKind::input,
                fmt::format("{} is empty. Name a file that holds an article", name));
  }
  if (is_html(name, head)) {
    return make_html_reader(std::move(head) + read_all(*source, k_largest_page, name), name);
  }
  return make_text_reader(std::move(source), std::move(head), name);
}

}  // namespace

std::unique_ptr<DocumentReader> open_document(const std::string& path) {
  return open_source(open_byte_source(path), path == "-" ? "standard input" : path);
}

std::unique_ptr<DocumentReader> read_document(std::string bytes, const std::string& name) {
  return open_source(memory_byte_source(std::move(bytes)), name);
}

}  // namespace langdu
