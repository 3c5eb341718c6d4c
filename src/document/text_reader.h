#pragma once

#include <memory>
#include <string>

#include "document/byte_source.h"
#include "document/reader.h"

namespace langdu {

/// Plain text, read piece by piece: a document holds at most about half a MiB and ends at an empty
/// line where there is one. `head` are the bytes already taken from `source`.
std::unique_ptr<DocumentReader> make_text_reader(std::unique_ptr<ByteSource> source,
                                                 std::string head, const std::string& name);

}  // namespace langdu
