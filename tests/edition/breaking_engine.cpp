// Stands before eSpeak NG in a program that loads this first: an engine that crashes whenever its
// text holds what the environment variable BREAKING_TEXT names.
#include <dlfcn.h>
#include <espeak-ng/espeak_ng.h>

#include <cstdlib>
#include <cstring>

extern "C" espeak_ng_STATUS espeak_ng_Synthesize(const void* text, std::size_t size,
                                                 unsigned int position,
                                                 espeak_POSITION_TYPE position_type,
                                                 unsigned int end_position, unsigned int flags,
                                                 unsigned int* identifier, void* user_data) {
  static const auto real =
      reinterpret_cast<decltype(&espeak_ng_Synthesize)>(dlsym(RTLD_NEXT, "espeak_ng_Synthesize"));
  const char* breaking = std::getenv("BREAKING_TEXT");
  if (breaking != nullptr && std::strstr(static_cast<const char*>(text), breaking) != nullptr) {
    std::abort();
  }
  return real(text, size, position, position_type, end_position, flags, identifier, user_data);
}
