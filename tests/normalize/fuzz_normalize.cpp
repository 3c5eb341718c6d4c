// libFuzzer entry: any line must keep the properties. `scripts/build fuzz` builds it; run
// fuzz_normalize on a copy of tests/normalize/corpus. What it finds goes there under a telling
// name.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "normalize_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  const std::string broken = langdu::broken_property(text);
  if (!broken.empty()) {
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
  }
  return 0;
}
