#include "normalize/taught.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::string_view k_by_lexicon = "user: entry of the lexicon";
constexpr std::string_view k_by_pinyin = "user: syllables in the article";
constexpr std::string_view k_by_form = "user: spoken form in the article";

/// Markup longer than this is none.
constexpr std::size_t k_longest_markup = 120;

/// `[chong2]` at `at`, and the hanzi before it that it belongs to.
std::optional<TaughtSpan> read_pinyin(const Line& line, std::size_t at, std::size_t after) {
  const std::string_view text = line.text();
  const std::size_t close = text.substr(at, k_longest_markup).find(']');
  if (close == std::string_view::npos || !line.hanzi_before(at)) return {};
  const std::string_view bracket = text.substr(at, close + 1);
  const auto syllables =
      static_cast<std::size_t>(std::count(bracket.begin(), bracket.end(), ' ')) + 1;
  std::size_t begin = at;
  for (std::size_t i = 0; i < syllables; ++i) {
    if (begin <= after || !line.hanzi_before(begin)) return {};
    begin -= decode_utf8_before(text.substr(0, begin), begin).size;
  }
  if (begin < after) return {};
  auto pieces = parse_spoken_form(text.substr(begin, at + bracket.size() - begin));
  if (!pieces) return {};
  return TaughtSpan{begin, at + bracket.size(), begin, at, std::move(*pieces), k_by_pinyin};
}

/// `{written|spoken}` at `at`.
std::optional<TaughtSpan> read_form(const Line& line, std::size_t at) {
  const std::string_view text = line.text().substr(at, k_longest_markup);
  const std::size_t close = text.find('}');
  const std::size_t bar = text.find('|');
  if (close == std::string_view::npos || bar == std::string_view::npos || bar > close || bar == 1) {
    return {};
  }
  auto pieces = parse_spoken_form(text.substr(bar + 1, close - bar - 1));
  if (!pieces) return {};
  return TaughtSpan{at, at + close + 1, at + 1, at + bar, std::move(*pieces), k_by_form};
}

std::optional<TaughtSpan> read_entry(const Line& line, std::size_t at, const UserLexicon& lexicon) {
  const UserEntry* entry = lexicon.find(line.text(), at);
  if (entry == nullptr) return {};
  auto pieces = parse_spoken_form(entry->spoken);
  const std::size_t end = at + entry->written.size();
  return TaughtSpan{at, end, at, end, std::move(*pieces), k_by_lexicon};
}

}  // namespace

std::vector<TaughtSpan> find_taught(const Line& line, const UserLexicon& lexicon) {
  std::vector<TaughtSpan> spans;
  const std::string_view text = line.text();
  if (lexicon.empty() && text.find('[') == text.npos && text.find('{') == text.npos) return spans;
  for (std::size_t at = 0; at < text.size();) {
    std::optional<TaughtSpan> span;
    const std::size_t after = spans.empty() ? 0 : spans.back().end;
    if (text[at] == '[') {
      span = read_pinyin(line, at, after);
    } else if (text[at] == '{') {
      span = read_form(line, at);
    }
    if (!span && !lexicon.empty()) span = read_entry(line, at, lexicon);
    if (span) {
      at = span->end;
      spans.push_back(std::move(*span));
    } else {
      at += decode_utf8(text, at).size;
    }
  }
  return spans;
}

void write_taught(const TaughtSpan& span, TokenWriter& out) {
  const Reason reason{SemioticClass::user, span.rule};
  std::size_t begin = span.text_begin;
  for (const SpokenPiece& piece : span.pieces) {
    if (piece.pinyin.empty()) {
      out.mixed(begin, span.text_end, piece.text, reason);
    } else {
      out.fixed(begin, span.text_end, piece.text, piece.pinyin, reason);
    }
    begin = span.text_end;
  }
}

void remove_markup(const Line& line, const std::vector<TaughtSpan>& spans,
                   SpokenSentence& sentence) {
  MappedText clean;
  std::vector<SourceSpan> kept;
  std::size_t done = 0;
  for (const TaughtSpan& span : spans) {
    if (span.begin == span.text_begin && span.end == span.text_end) continue;
    const SourceSpan whole = line.written(span.begin, span.end);
    kept.push_back({done, whole.begin});
    kept.push_back(line.written(span.text_begin, span.text_end));
    done = whole.end;
  }
  if (kept.empty()) return;
  kept.push_back({done, sentence.written.size()});
  for (const SourceSpan range : kept) clean.append(sentence.written, range);
  std::size_t piece = 0;
  std::size_t before = 0;  // bytes of the clean text before the piece
  const auto moved = [&](std::size_t offset) {
    return before + std::min(std::max(offset, kept[piece].begin), kept[piece].end) -
           kept[piece].begin;
  };
  for (Token& token : sentence.tokens) {
    while (piece + 1 < kept.size() && token.written.begin >= kept[piece].end) {
      before += kept[piece].size();
      ++piece;
    }
    token.written = {moved(token.written.begin), moved(token.written.end)};
  }
  sentence.written = std::move(clean);
}

}  // namespace langdu
