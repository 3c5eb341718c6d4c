// How text fits on a terminal.
#include "cli/text_layout.h"

#include <clocale>
#include <cwchar>

#include "base/utf8.h"

namespace langdu {
namespace {

/// Marks that must not begin a line, and such that must not end one (GB/T 15834, 5.1).
constexpr std::u32string_view k_not_first = U"，。、；：？！”’）》〉】』」〕…—,.;:?!)]}%％·";
constexpr std::u32string_view k_not_last = U"“‘（《〈【『「〔([{";

/// wcwidth knows wide characters only in a UTF-8 locale; every Debian system has this one.
int width_in_utf8(char32_t character) {
  static const locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
  if (utf8 == nullptr) return is_hanzi(character) ? 2 : 1;
  const locale_t before = uselocale(utf8);
  const int width = wcwidth(static_cast<wchar_t>(character));
  uselocale(before);
  return width;
}

bool is_word_character(char32_t c) {
  return is_ascii_letter(c) || is_ascii_digit(c) || c == U'\'' || c == U'-' || c == U'.';
}

/// May a line end between the two?
bool may_break(char32_t before, char32_t after) {
  if (is_one_of(after, k_not_first)) return false;
  if (is_one_of(before, k_not_last)) return false;
  return !(is_word_character(before) && is_word_character(after));
}

struct Character {
  char32_t value = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t width = 0;
};

std::vector<Character> characters_of(std::string_view text) {
  std::vector<Character> characters;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    characters.push_back({point.value, i, i + point.size, character_width(point.value)});
    i += point.size;
  }
  return characters;
}

/// The line that begins at `first`: the index behind its last character.
std::size_t line_end(const std::vector<Character>& characters, std::size_t first,
                     std::size_t columns) {
  std::size_t width = 0;
  std::size_t end = first;
  while (end < characters.size() && characters[end].value != U'\n' &&
         width + characters[end].width <= columns) {
    width += characters[end++].width;
  }
  if (end == characters.size() || characters[end].value == U'\n') return end;
  // Back to where it may be broken, unless that would leave half of the line empty.
  for (std::size_t at = end; at > first + (end - first) / 2; --at) {
    if (may_break(characters[at - 1].value, characters[at].value)) return at;
  }
  return std::max(end, first + 1);
}

}  // namespace

std::size_t character_width(char32_t character) {
  const int width = width_in_utf8(character);
  return width > 0 ? static_cast<std::size_t>(width) : 0;
}

std::size_t text_width(std::string_view text) {
  std::size_t width = 0;
  for (const Character& character : characters_of(text)) width += character.width;
  return width;
}

std::vector<SourceSpan> wrap_text(std::string_view text, std::size_t columns) {
  const std::vector<Character> characters = characters_of(text);
  std::vector<SourceSpan> lines;
  for (std::size_t first = 0; first < characters.size();) {
    const std::size_t end = line_end(characters, first, columns);
    const std::size_t begin_byte = characters[first].begin;
    lines.push_back({begin_byte, end > first ? characters[end - 1].end : begin_byte});
    first = end;
    if (first < characters.size() && characters[first].value == U'\n') {
      ++first;
    } else {
      while (first < characters.size() && characters[first].value == U' ') ++first;
    }
  }
  return lines;
}

std::string shorten_text(std::string_view text, std::size_t columns) {
  if (text_width(text) <= columns) return std::string(text);
  std::string shortened;
  std::size_t width = 1;
  for (const Character& character : characters_of(text)) {
    if (width + character.width > columns) break;
    width += character.width;
    shortened += text.substr(character.begin, character.end - character.begin);
  }
  return columns == 0 ? std::string{} : shortened + "…";
}

}  // namespace langdu
