#include "edition/file_name.h"

#include "base/utf8.h"

namespace langdu {
namespace {

/// File systems take 255 bytes; the rest is for a number, an extension and a temporary suffix.
constexpr std::size_t k_max_bytes = 200;

/// The full-width forms of what is forbidden are allowed everywhere and look alike.
char32_t allowed_form(char32_t c) {
  constexpr std::u32string_view k_forbidden = U"/\\:*?\"<>|";
  if (is_one_of(c, k_forbidden)) return c - U'!' + U'！';
  return c;
}

bool is_dropped(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == k_replacement ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);  // direction marks
}

}  // namespace

std::string file_name_from(std::string_view title) {
  std::string name;
  for (std::size_t i = 0; i < title.size();) {
    const CodePoint point = decode_utf8(title, i);
    i += point.size;
    const char32_t c = is_space(point.value) ? U' ' : allowed_form(point.value);
    if (is_dropped(c) || (c == U' ' && (name.empty() || name.back() == ' '))) continue;
    if (c == U'.' && name.empty()) continue;
    if (name.size() + to_utf8(c).size() > k_max_bytes) break;
    append_utf8(name, c);
  }
  while (!name.empty() && (name.back() == ' ' || name.back() == '.')) name.pop_back();
  return name.empty() ? "朗读" : name;
}

}  // namespace langdu
