#include "normalize/normalizer.h"

#include <utility>

#include "base/utf8.h"
#include "normalize/line.h"
#include "normalize/punctuation.h"
#include "normalize/quotations.h"
#include "normalize/recognisers.h"
#include "normalize/settle.h"
#include "normalize/tables.h"
#include "normalize/taught.h"
#include "normalize/token_writer.h"

namespace langdu {
namespace {

constexpr Reason k_plain{SemioticClass::plain, "plain: hanzi as written"};

/// Past hanzi of the basic block, which most text is made of, by lead bytes alone; then the others.
std::size_t skip_hanzi(std::string_view text, std::size_t at) {
  for (;;) {
    while (at + 2 < text.size()) {
      const auto lead = static_cast<unsigned char>(text[at]);
      if (lead < 0xE5 || lead > 0xE9) break;
      if ((static_cast<unsigned char>(text[at + 1]) & 0xC0U) != 0x80U ||
          (static_cast<unsigned char>(text[at + 2]) & 0xC0U) != 0x80U) {
        break;
      }
      at += 3;
    }
    if (at >= text.size()) return at;
    const CodePoint point = decode_utf8(text, at);
    if (!is_hanzi(point.value)) return at;
    at += point.size;
  }
}

/// Dashes may join a range and dots begin a list, so the recognisers see them first.
bool is_plain_mark(const Line& line, std::size_t at, const MarkFound& mark) {
  if (mark.kind == PunctuationKind::none) return false;
  if (mark.kind == PunctuationKind::dash) return false;
  if (mark.kind == PunctuationKind::full_stop && line.at(at) == '.') {
    const bool begins =
        at == 0 || line.before(at) == ' ' || (line.roles_before(at) & k_quantity) != 0;
    if (line.digit_at(at + 1) && begins) return false;  // .5
    return !line.letter_before(at) || (!line.letter_at(at + 1) && !line.digit_at(at + 1));
  }
  return !(mark.kind == PunctuationKind::silent && line.has(at, "•"));
}

void tokenize(const Line& line, std::size_t begin, TokenWriter& out) {
  const std::string_view text = line.text();
  for (std::size_t at = begin; at < text.size();) {
    if (const std::size_t end = skip_hanzi(text, at); end != at) {
      out.hanzi(at, end, std::string(text.substr(at, end - at)), k_plain);
      at = end;
      continue;
    }
    if (const MarkFound mark = find_mark(text, at); is_plain_mark(line, at, mark)) {
      out.punctuation(at, at + mark.size, mark.kind);
      at += mark.size;
      continue;
    }
    at = recognise(line, at, out);
  }
}

/// What stands between the spans that the user decided; nothing is read across their borders.
void tokenize_around(Line& line, const std::vector<TaughtSpan>& taught, TokenWriter& out) {
  std::size_t at = 0;
  for (const TaughtSpan& span : taught) {
    line.end_at(span.begin);
    tokenize(line, at, out);
    line.end_at(std::string_view::npos);
    write_taught(span, out);
    at = span.end;
  }
  tokenize(line, at, out);
}

}  // namespace

struct Normalizer::Tables : NormalizerTables {
  Tables(const std::filesystem::path& data_directory, UserLexicon lexicon)
      : NormalizerTables(data_directory), taught(std::move(lexicon)) {}
  UserLexicon taught;
};

Normalizer::Normalizer(const std::filesystem::path& data_directory, UserLexicon taught)
    : tables_(std::make_unique<Tables>(data_directory, std::move(taught))) {}
Normalizer::Normalizer(Normalizer&&) noexcept = default;
Normalizer& Normalizer::operator=(Normalizer&&) noexcept = default;
Normalizer::~Normalizer() = default;

SpokenSentence Normalizer::normalize(const Sentence& sentence, std::string_view paragraph) const {
  SpokenSentence spoken;
  spoken.written = sentence.written;
  Line line(sentence.written.text(), *tables_, paragraph);
  constexpr std::size_t k_bytes_per_token = 12;  // of dense text
  spoken.tokens.reserve(line.size() / k_bytes_per_token + 4);
  TokenWriter out(line, spoken);
  const std::vector<TaughtSpan> taught = find_taught(line, tables_->taught);
  tokenize_around(line, taught, out);
  if (taught.empty()) {
    settle(spoken, line.text(), [this](std::string_view text) {
      SpokenSentence again;
      const Line again_line(text, *tables_);
      TokenWriter writer(again_line, again);
      tokenize(again_line, 0, writer);
      return std::move(again.tokens);
    });
  }
  remove_markup(line, taught, spoken);
  mark_quotations(spoken, *tables_);
  return spoken;
}

}  // namespace langdu
