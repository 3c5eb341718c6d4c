#pragma once

#include <cstddef>
#include <functional>
#include <memory>

#include "document/reader.h"

namespace langdu {

/// A reader of the one document that `read` gives, which is called when the document is asked for
/// and then let go of. `size` is that of the source in bytes.
std::unique_ptr<DocumentReader> one_document_reader(std::size_t size,
                                                    std::function<Document()> read);

}  // namespace langdu
