#include "normalize/settle.h"

#include <algorithm>
#include <string>
#include <utility>
#include <variant>

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

/// The tokens of one reading, handed out again by the bytes of their text.
class TokenSource {
 public:
  explicit TokenSource(std::vector<Token> tokens) : tokens_(std::move(tokens)) {
    if (!tokens_.empty()) open();
  }

  /// Moves tokens with `bytes` of text to `out`. A token that is cut keeps its span in its first
  /// piece, the others stand behind it, as those of `TokenWriter::mixed`.
  void take(std::size_t bytes, std::vector<Token>& out) {
    while (index_ < tokens_.size() && (bytes > 0 || text_.empty())) {
      const std::size_t size = std::min(bytes, text_.size() - used_);
      if (size == text_.size()) {
        out.push_back(std::move(tokens_[index_]));
      } else if (size > 0) {
        out.push_back(piece(size));
      }
      advance(size);
      bytes -= size;
    }
  }

  /// Drops `bytes` of text and returns the span of the tokens that they touch, as far as it was not
  /// handed out before.
  SourceSpan skip(std::size_t bytes) {
    SourceSpan span{done_, done_};
    if (bytes > 0 && index_ < tokens_.size() && used_ == 0) {
      span.begin = tokens_[index_].written.begin;
    }
    while (index_ < tokens_.size() && bytes > 0) {
      const std::size_t size = std::min(bytes, text_.size() - used_);
      done_ = tokens_[index_].written.end;
      advance(size);
      bytes -= size;
    }
    span.end = done_;
    return span;
  }

 private:
  void open() {
    used_ = 0;
    text_.clear();
    if (index_ < tokens_.size()) append_text(tokens_[index_], text_);
  }

  void advance(std::size_t size) {
    done_ = tokens_[index_].written.end;
    used_ += size;
    if (used_ < text_.size()) return;
    ++index_;
    open();
  }

  [[nodiscard]] Token piece(std::size_t size) const {
    Token token = tokens_[index_];
    std::visit(
        [&](auto& value) {
          if constexpr (requires { value.text; }) value.text = text_.substr(used_, size);
        },
        token.value);
    if (used_ > 0) token.written.begin = token.written.end;
    return token;
  }

  std::vector<Token> tokens_;
  std::size_t index_ = 0;
  std::string text_;      ///< of the token at `index_`
  std::size_t used_ = 0;  ///< bytes of it that were handed out
  std::size_t done_ = 0;  ///< the end of the last span handed out
};

/// What `again`, the tokens of `text`, says otherwise takes the place of the tokens that it was
/// made of; all others stay as they are, with their classes and spans.
std::vector<Token> take_over(std::vector<Token> tokens, std::vector<Token> again,
                             std::string_view text) {
  std::vector<Token> merged;
  merged.reserve(tokens.size());
  TokenSource source(std::move(tokens));
  std::size_t at = 0;
  std::string said;
  for (Token& token : again) {
    const auto [begin, end] = token.written;
    source.skip(begin - at);
    at = end;
    said.clear();
    append_text(token, said);
    if (said == text.substr(begin, end - begin)) {
      source.take(end - begin, merged);
    } else {
      token.written = source.skip(end - begin);
      merged.push_back(std::move(token));
    }
  }
  return merged;
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
    sentence.tokens = take_over(std::move(sentence.tokens), std::move(again), text);
    text = std::move(next);
  }
}

}  // namespace langdu
