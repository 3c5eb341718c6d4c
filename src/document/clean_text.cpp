#include "document/clean_text.h"

#include <array>

#include "base/utf8.h"

namespace langdu {
namespace {

bool is_unread(char32_t c) {
  if (c < 0x20) return c != U'\t' && c != U'\f';
  return (c >= 0x7F && c <= 0x9F) || c == 0xAD || (c >= 0x200B && c <= 0x200F) ||
         (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
         (c >= 0xFFF9 && c <= 0xFFFB);
}

/// The bytes that can begin the UTF-8 form of an unread character: few of any text.
constexpr std::array<bool, 256> k_may_be_unread = [] {
  std::array<bool, 256> may_be{};
  for (std::size_t lead = 0; lead < 0x20; ++lead) may_be[lead] = true;
  for (const std::size_t lead : {0x7F, 0xC2, 0xE2, 0xEF}) may_be[lead] = true;
  return may_be;
}();

}  // namespace

void append_clean(MappedText& out, std::string_view text, std::size_t source_begin) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (!k_may_be_unread[static_cast<unsigned char>(text[i])]) {
      ++i;
      continue;
    }
    const CodePoint point = decode_utf8(text, i);
    if (is_unread(point.value)) {
      out.append(text.substr(kept, i - kept), {source_begin + kept, source_begin + i});
      kept = i + point.size;
    }
    i += point.size;
  }
  out.append(text.substr(kept), {source_begin + kept, source_begin + text.size()});
}

std::string cleaned(std::string_view text) {
  MappedText out;
  append_clean(out, text, 0);
  return out.text();
}

}  // namespace langdu
