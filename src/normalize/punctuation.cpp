#include "normalize/punctuation.h"

#include "base/utf8.h"

namespace langdu {
namespace {

PunctuationKind kind_of_ascii(char c) {
  switch (c) {
    case ',':
      return PunctuationKind::comma;
    case '.':
      return PunctuationKind::full_stop;
    case ';':
      return PunctuationKind::semicolon;
    case ':':
      return PunctuationKind::colon;
    case '!':
      return PunctuationKind::exclamation;
    case '?':
      return PunctuationKind::question;
    case '(':
    case '[':
    case '{':
      return PunctuationKind::open_bracket;
    case ')':
    case ']':
    case '}':
      return PunctuationKind::close_bracket;
    case '"':
      return PunctuationKind::open_quote;
    case '\'':
    case ' ':
    case '\t':
    case '\r':
    case '\n':
      return PunctuationKind::silent;
    default:
      return PunctuationKind::none;
  }
}

PunctuationKind kind_of_wide(char32_t c) {
  switch (c) {
    case U'、':
      return PunctuationKind::enumeration_comma;
    case U'，':
    case U'﹐':
    case U'､':
      return PunctuationKind::comma;
    case U'。':
    case U'．':
    case U'｡':
      return PunctuationKind::full_stop;
    case U'；':
      return PunctuationKind::semicolon;
    case U'：':
    case U'︰':
      return PunctuationKind::colon;
    case U'？':
      return PunctuationKind::question;
    case U'！':
      return PunctuationKind::exclamation;
    case U'…':
    case U'⋯':
      return PunctuationKind::ellipsis;
    case U'—':
    case U'―':
    case U'–':
    case U'～':
    case U'〜':
      return PunctuationKind::dash;
    case U'“':
    case U'‘':
    case U'「':
    case U'『':
    case U'《':
    case U'〈':
    case U'〝':
    case U'«':
      return PunctuationKind::open_quote;
    case U'”':
    case U'’':
    case U'」':
    case U'』':
    case U'》':
    case U'〉':
    case U'〞':
    case U'»':
      return PunctuationKind::close_quote;
    case U'（':
    case U'［':
    case U'｛':
    case U'【':
    case U'〔':
    case U'〖':
    case U'〘':
      return PunctuationKind::open_bracket;
    case U'）':
    case U'］':
    case U'｝':
    case U'】':
    case U'〕':
    case U'〗':
    case U'〙':
      return PunctuationKind::close_bracket;
    case U'·':
    case U'・':
    case U'•':
    case U'‧':
      return PunctuationKind::silent;
    default:
      return is_space(c) ? PunctuationKind::silent : PunctuationKind::none;
  }
}

}  // namespace

MarkFound find_mark(std::string_view text, std::size_t at) {
  const char lead = text[at];
  if (static_cast<unsigned char>(lead) < 0x80) {
    const PunctuationKind kind = kind_of_ascii(lead);
    if (lead == '.' && text.substr(at).starts_with("...")) {
      std::size_t size = 3;
      while (at + size < text.size() && text[at + size] == '.') ++size;
      return {PunctuationKind::ellipsis, size};
    }
    return {kind, kind == PunctuationKind::none ? std::size_t{0} : std::size_t{1}};
  }
  const CodePoint point = decode_utf8(text, at);
  MarkFound mark{kind_of_wide(point.value), point.size};
  if (mark.kind == PunctuationKind::none) return {};
  if (mark.kind == PunctuationKind::dash || mark.kind == PunctuationKind::ellipsis) {
    const std::string_view same = text.substr(at, point.size);
    while (text.substr(at + mark.size).starts_with(same)) mark.size += same.size();
  }
  return mark;
}

}  // namespace langdu
