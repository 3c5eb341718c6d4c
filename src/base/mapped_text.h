#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/source_span.h"

namespace langdu {

/// UTF-8 text that knows which bytes of the source each of its own bytes came from, also after
/// pieces from several places were joined, or characters were replaced on the way (entities,
/// escapes). A piece of the same length as its source maps byte for byte; a piece of another
/// length maps as a whole.
class MappedText {
 public:
  MappedText() = default;
  /// `text` as it stands in the source from byte `source_begin` on.
  MappedText(std::string_view text, std::size_t source_begin);

  [[nodiscard]] const std::string& text() const { return text_; }
  [[nodiscard]] std::size_t size() const { return text_.size(); }
  [[nodiscard]] bool empty() const { return text_.empty(); }

  /// Adds `text`, which came from `source`.
  void append(std::string_view text, SourceSpan source);
  void append(const MappedText& other);
  void append(const MappedText& other, SourceSpan range);

  /// The bytes `range` of this text, with their mapping.
  [[nodiscard]] MappedText slice(SourceSpan range) const;

  /// The smallest span of the source that holds the bytes `range` of this text. For an empty range
  /// an empty span at its place.
  [[nodiscard]] SourceSpan source(SourceSpan range) const;
  [[nodiscard]] SourceSpan source() const { return source({0, text_.size()}); }

  /// The same, as one span for each stretch that is unbroken in the source, in reading order.
  [[nodiscard]] std::vector<SourceSpan> source_pieces() const;

 private:
  struct Piece {
    SourceSpan here;
    SourceSpan source;
    [[nodiscard]] bool byte_for_byte() const { return here.size() == source.size(); }
    [[nodiscard]] SourceSpan clipped_source(SourceSpan range) const;
  };
  [[nodiscard]] std::size_t piece_at(std::size_t offset) const;

  std::string text_;
  std::vector<Piece> pieces_;
};

}  // namespace langdu
