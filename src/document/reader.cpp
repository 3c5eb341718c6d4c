#include "document/reader.h"

#include <fmt/format.h>

#include <utility>

#include "base/error.h"
#include "document/byte_source.h"
#include "document/text_reader.h"

namespace langdu {
namespace {

/// As many bytes as detection of format and encoding needs.
constexpr std::size_t k_head = std::size_t{32} << 10U;

std::unique_ptr<DocumentReader> open_source(std::unique_ptr<ByteSource> source,
                                            const std::string& name) {
  std::string head;
  while (head.size() < k_head && source->read(head, k_head - head.size()) > 0) {
  }
  if (head.empty()) {
    throw Error(ErrorKind::input,
                fmt::format("{} is empty. Name a file that holds an article", name));
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
