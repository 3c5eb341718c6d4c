#include "normalize/token_writer.h"

#include <utility>

#include "normalize/latin_style.h"

namespace langdu {

template <typename Value>
void TokenWriter::add(std::size_t begin, std::size_t end, Value value, Reason reason) {
  sentence_.tokens.push_back(
      {std::move(value), line_.written(begin, end), reason.semiotic_class, reason.rule});
}

void TokenWriter::hanzi(std::size_t begin, std::size_t end, std::string text, Reason reason) {
  add(begin, end, HanziRun{std::move(text)}, reason);
}

void TokenWriter::latin(std::size_t begin, std::size_t end, Reason reason) {
  const std::string_view text = line_.text().substr(begin, end - begin);
  latin(begin, end, std::string(text), latin_style(text, line_.tables()), reason);
}

void TokenWriter::latin(std::size_t begin, std::size_t end, std::string text, LatinStyle style,
                        Reason reason) {
  add(begin, end, LatinRun{std::move(text), style}, reason);
}

void TokenWriter::fixed(std::size_t begin, std::size_t end, std::string text,
                        std::vector<std::string> pinyin, Reason reason) {
  add(begin, end, FixedReading{std::move(text), std::move(pinyin)}, reason);
}

void TokenWriter::punctuation(std::size_t begin, std::size_t end, PunctuationKind kind,
                              std::string text) {
  add(begin, end, Punctuation{kind, std::move(text)}, {SemioticClass::plain, "punctuation"});
}

void TokenWriter::punctuation(std::size_t begin, std::size_t end, PunctuationKind kind) {
  punctuation(begin, end, kind, line_.written_text(begin, end));
}

void TokenWriter::inner_break(std::size_t at, Reason reason) { add(at, at, InnerBreak{}, reason); }

void TokenWriter::mixed(std::size_t begin, std::size_t end, std::string_view spoken,
                        Reason reason) {
  for (std::size_t i = 0; i < spoken.size();) {
    const std::size_t start = i;
    if (is_ascii_letter(static_cast<unsigned char>(spoken[i]))) {
      while (i < spoken.size() && is_ascii_letter(static_cast<unsigned char>(spoken[i]))) ++i;
      const std::string_view letters = spoken.substr(start, i - start);
      latin(begin, end, std::string(letters), latin_style(letters, line_.tables()), reason);
    } else if (spoken[i] == ' ') {
      add(begin, end, Punctuation{PunctuationKind::silent, " "}, reason);
      ++i;
    } else {
      while (i < spoken.size() && static_cast<unsigned char>(spoken[i]) >= 0x80) ++i;
      if (i == start) {
        ++i;  // a sign that has no sound
        continue;
      }
      hanzi(begin, end, std::string(spoken.substr(start, i - start)), reason);
    }
    begin = end;
  }
}

}  // namespace langdu
