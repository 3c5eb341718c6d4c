#include "normalize/punctuation.h"

#include "base/utf8.h"

namespace langdu {
MarkFound find_mark(std::string_view text, std::size_t at) {
  const char lead = text[at];
  if (static_cast<unsigned char>(lead) < 0x80) {
    const PunctuationKind kind = punctuation_kind(static_cast<unsigned char>(lead));
    if (lead == '.' && text.substr(at).starts_with("...")) {
      std::size_t size = 3;
      while (at + size < text.size() && text[at + size] == '.') ++size;
      return {PunctuationKind::ellipsis, size};
    }
    return {kind, kind == PunctuationKind::none ? std::size_t{0} : std::size_t{1}};
  }
  const CodePoint point = decode_utf8(text, at);
  MarkFound mark{punctuation_kind(point.value), point.size};
  if (mark.kind == PunctuationKind::none) return {};
  if (mark.kind == PunctuationKind::dash || mark.kind == PunctuationKind::ellipsis) {
    const std::string_view same = text.substr(at, point.size);
    while (text.substr(at + mark.size).starts_with(same)) mark.size += same.size();
  }
  return mark;
}

}  // namespace langdu
