#include "reader_properties.h"

#include <fmt/format.h>

#include "base/error.h"
#include "base/utf8.h"
#include "document/reader.h"

namespace langdu {
namespace {

bool may_stand_in_text(char32_t c) {
  if (c < 0x20) return c == U'\t' || c == U'\f' || c == U'\n';
  return !(c >= 0x7F && c <= 0x9F) && !(c >= 0x202A && c <= 0x202E) &&
         !(c >= 0x2066 && c <= 0x2069);
}

std::string broken_block(const Block& block) {
  const std::string& text = block.text.text();
  if (text.empty()) return block.kind == BlockKind::line ? "" : "an empty block";
  if (first_ill_formed(text)) return fmt::format("ill-formed UTF-8 in '{}'", text);
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    if (!may_stand_in_text(point.value)) {
      return fmt::format("U+{:04X} in a block", static_cast<unsigned>(point.value));
    }
    i += point.size;
  }
  const SourceSpan span = block.text.source();
  return span.begin > span.end ? "a span that ends before it begins" : "";
}

}  // namespace

std::string broken_reader_property(const std::string& bytes, const std::string& name) {
  try {
    const auto reader = read_document(bytes, name);
    while (const auto document = reader->next()) {
      if (document->blocks.empty()) return "a document without a block";
      for (const Block& block : document->blocks) {
        if (std::string broken = broken_block(block); !broken.empty()) return broken;
      }
    }
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::input)
      return fmt::format("an error of a kind: {}", error.what());
    if (std::string(error.what()).find(name) == std::string::npos) {
      return fmt::format("an error that does not name the file: {}", error.what());
    }
  }
  return "";
}

}  // namespace langdu
