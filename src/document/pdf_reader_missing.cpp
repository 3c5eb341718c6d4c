// Stands in for pdf_reader.cpp where poppler-cpp is not installed.
#include <fmt/format.h>

#include "base/error.h"
#include "document/pdf_reader.h"

namespace langdu {

std::unique_ptr<DocumentReader> make_pdf_reader(std::string, const std::string& name) {
  throw Error(ErrorKind::input,
              fmt::format("cannot read {}: this langdu was built without PDF. Convert it first: "
                          "pdftotext FILE.pdf",
                          name));
}

}  // namespace langdu
