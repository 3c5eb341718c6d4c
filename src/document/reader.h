#pragma once

#include <cstddef>
#include <filesystem>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

#include "document/document.h"

namespace langdu {

/// A source of documents, read piece by piece: memory stays proportional to one document.
class DocumentReader {
 public:
  DocumentReader() = default;
  DocumentReader(const DocumentReader&) = delete;
  DocumentReader& operator=(const DocumentReader&) = delete;
  virtual ~DocumentReader() = default;

  /// The next document, or nothing at the end. Blocks while it reads. Throws Error(input) that
  /// names the file and the place.
  virtual std::optional<Document> next() = 0;

  /// Makes `next` go on shortly before the byte `offset` of the source (as spans count it), at the
  /// beginning of a paragraph or at least of a line, with a small document. False, and nothing
  /// changes, where the source can only be read from its beginning. Throws Error(input).
  virtual bool seek(std::size_t offset) {
    (void)offset;
    return false;
  }

  /// The length of the source in bytes, as spans count them; perhaps estimated; 0 if nobody knows.
  [[nodiscard]] virtual std::size_t size() const { return 0; }
};

/// Opens an article by its path ("-" is standard input) and detects format and encoding. Throws
/// Error(input) if it is missing, a folder, a device, empty, or of no readable format.
std::unique_ptr<DocumentReader> open_document(const std::string& path);

/// The same from bytes in memory; `name` stands in messages and decides the format by its ending,
/// where it has one.
std::unique_ptr<DocumentReader> read_document(std::string bytes, const std::string& name);

}  // namespace langdu
