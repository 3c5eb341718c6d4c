// libFuzzer entry of the readers: whatever the bytes, the properties hold. LANGDU_FUZZED_FILE is
// the name whose ending chooses the reader. `scripts/build fuzz` builds one program a format; run
// each on a copy of tests/document/corpus/FORMAT. What it finds goes there under a telling name.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "reader_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string broken = langdu::broken_reader_property(bytes, LANGDU_FUZZED_FILE);
  if (!broken.empty()) {
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
  }
  return 0;
}
