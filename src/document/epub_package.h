#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/zip_archive.h"

namespace langdu {

/// A section of a book, in reading order.
struct EpubSection {
  std::string path;   ///< in the archive
  std::string title;  ///< from the navigation, empty if it names none
};

struct EpubPackage {
  DocumentInfo info;  ///< of the whole book
  std::vector<EpubSection> sections;
};

/// Reads the package of an EPUB 2 or 3 (OPF, NCX, navigation document): its spine without cover,
/// title page, imprint and navigation. Throws Error(input) naming `name` if it has none.
EpubPackage read_epub_package(ZipArchive& archive, const std::string& name);

}  // namespace langdu
