#include "normalize/settle.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "normalize/punctuation.h"

namespace langdu {
namespace {

/// Text that changes more often than this does not exist, as far as fuzzing tells.
constexpr int k_most_passes = 6;

/// Does the text hold anything that a recogniser would look at? Hanzi and marks that only pause are
/// nothing to them.
bool may_be_read(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    if (!is_hanzi(point.value) && !is_space(point.value)) {
      const PunctuationKind kind = find_mark(text, at).kind;
      if (kind == PunctuationKind::none || kind == PunctuationKind::dash ||
          kind == PunctuationKind::silent || point.value == U'.') {
        return true;
      }
    }
    at += point.size;
  }
  return false;
}

/// Where each token's text ends in the whole.
std::vector<std::size_t> ends_of(const std::vector<Token>& tokens) {
  std::vector<std::size_t> ends;
  ends.reserve(tokens.size());
  std::size_t end = 0;
  for (const Token& token : tokens) ends.push_back(end += size_of_text(token));
  return ends;
}

/// Spans of the spoken text as spans of the written one: those of the tokens they touch.
void map_back(std::vector<Token>& tokens, const std::vector<Token>& before) {
  const std::vector<std::size_t> ends = ends_of(before);
  const auto index_of = [&](std::size_t offset) {
    const auto it = std::upper_bound(ends.begin(), ends.end(), offset);
    return std::min(static_cast<std::size_t>(it - ends.begin()), before.size() - 1);
  };
  std::size_t done = 0;
  for (Token& token : tokens) {
    const std::size_t first = index_of(token.written.begin);
    const std::size_t last = token.written.size() == 0 ? first : index_of(token.written.end - 1);
    const std::size_t begin = std::max(done, before[first].written.begin);
    token.written = {begin, std::max(begin, before[last].written.end)};
    done = token.written.end;
  }
}

}  // namespace

void settle(SpokenSentence& sentence, std::string_view line, const Reader& read) {
  std::string text = to_text(sentence);
  if (text == line || !may_be_read(text)) return;
  for (int pass = 0; pass < k_most_passes; ++pass) {
    std::vector<Token> again = read(text);
    std::string next;
    for (const Token& token : again) append_text(token, next);
    if (next == text) return;
    map_back(again, sentence.tokens);
    sentence.tokens = std::move(again);
    text = std::move(next);
  }
}

}  // namespace langdu
