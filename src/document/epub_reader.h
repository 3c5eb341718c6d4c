#pragma once

#include <memory>
#include <string>

#include "document/reader.h"
#include "document/zip_archive.h"

namespace langdu {

/// An EPUB: a document for each section of its spine that holds text, read when it is asked for.
std::unique_ptr<DocumentReader> make_epub_reader(ZipArchive archive, const std::string& name);

/// XHTML as the HTML parser must have it: elements that are closed in their own tag (`<title/>`,
/// `<a id="x"/>`), which HTML would leave open, are replaced by spaces; the size stays.
std::string blank_self_closed(std::string xhtml);

}  // namespace langdu
