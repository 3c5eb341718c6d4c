#include "base/punctuation.h"

#include "base/utf8.h"

namespace langdu {
namespace {

PunctuationKind kind_of_ascii(char32_t c) {
  switch (c) {
    case U',':
      return PunctuationKind::comma;
    case U'.':
      return PunctuationKind::full_stop;
    case U';':
      return PunctuationKind::semicolon;
    case U':':
      return PunctuationKind::colon;
    case U'!':
      return PunctuationKind::exclamation;
    case U'?':
      return PunctuationKind::question;
    case U'(':
    case U'[':
    case U'{':
      return PunctuationKind::open_bracket;
    case U')':
    case U']':
    case U'}':
      return PunctuationKind::close_bracket;
    case U'"':
      return PunctuationKind::open_quote;
    case U'\'':
    case U' ':
    case U'\t':
    case U'\r':
    case U'\n':
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

PunctuationKind punctuation_kind(char32_t c) {
  return c < 0x80 ? kind_of_ascii(c) : kind_of_wide(c);
}

}  // namespace langdu
