#include "pronounce/raw_text.h"

#include "base/punctuation.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// What is neither hanzi nor a mark is not heard.
PunctuationKind kind_of(char32_t c) {
  const PunctuationKind kind = punctuation_kind(c);
  return kind == PunctuationKind::none ? PunctuationKind::silent : kind;
}

struct Run {
  SourceSpan bytes;
  bool hanzi = false;
};

/// The run of hanzi or of other characters that begins at `begin`.
Run next_run(std::string_view text, std::size_t begin, std::size_t end) {
  Run run{{begin, begin}, is_hanzi(decode_utf8(text, begin).value)};
  while (run.bytes.end < end) {
    const CodePoint point = decode_utf8(text, run.bytes.end);
    if (is_hanzi(point.value) != run.hanzi) break;
    run.bytes.end += point.size;
  }
  return run;
}

void append_token(std::string& line, std::string_view token) {
  if (token.empty()) return;
  if (!line.empty()) line += ' ';
  line += token;
}

}  // namespace

SpokenSentence raw_sentence(std::string_view line) {
  SpokenSentence sentence;
  sentence.written = MappedText(line, 0);
  for (std::size_t at = 0; at < line.size();) {
    const Run run = next_run(line, at, line.size());
    if (run.hanzi) {
      sentence.tokens.push_back(
          {HanziRun{std::string(line.substr(at, run.bytes.size()))}, run.bytes, {}, {}});
    } else {
      for (std::size_t mark = at; mark < run.bytes.end;) {
        const CodePoint point = decode_utf8(line, mark);
        const SourceSpan span{mark, mark + point.size};
        sentence.tokens.push_back(
            {Punctuation{kind_of(point.value), std::string(line.substr(mark, point.size))},
             span,
             {},
             {}});
        mark = span.end;
      }
    }
    at = run.bytes.end;
  }
  return sentence;
}

std::string to_raw_pinyin(const Pronunciation& pronunciation, PinyinForm form) {
  const std::string_view text = pronunciation.written.text();
  std::string line;
  std::size_t at = 0;
  const auto copy_until = [&](std::size_t end) {
    while (at < end) {
      const Run run = next_run(text, at, end);
      append_token(line, trim(text.substr(at, run.bytes.size())));
      at = run.bytes.end;
    }
  };
  for (const SpokenUnit& unit : pronunciation.units) {
    copy_until(unit.written.begin);
    append_unit(line, unit, form);
    at = unit.written.end;
  }
  copy_until(text.size());
  return line;
}

}  // namespace langdu
