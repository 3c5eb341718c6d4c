#pragma once

#include <memory>
#include <string>

#include "document/reader.h"

namespace langdu {

/// A PDF, a document for each page that holds text, in the order in which poppler reads its
/// columns. Throws Error(input) if it is damaged or locked, or if langdu was built without
/// poppler-cpp.
std::unique_ptr<DocumentReader> make_pdf_reader(std::string bytes, const std::string& name);

}  // namespace langdu
