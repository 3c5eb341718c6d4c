// libFuzzer entry of the page reconstruction: nothing of a page is lost, whatever its lines.
// `scripts/build fuzz` builds it; run fuzz_page on a copy of tests/article/corpus. What it finds
// goes there under a telling name.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "page_properties.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  const std::string broken = langdu::broken_page_property(bytes, "input.txt");
  if (!broken.empty()) {
    std::fprintf(stderr, "%s\n", broken.c_str());
    std::abort();
  }
  return 0;
}
