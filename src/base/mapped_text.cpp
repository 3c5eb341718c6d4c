#include "base/mapped_text.h"

#include <algorithm>
#include <cassert>

namespace langdu {

MappedText::MappedText(std::string_view text, std::size_t source_begin) {
  append(text, {source_begin, source_begin + text.size()});
}

SourceSpan MappedText::Piece::clipped_source(SourceSpan range) const {
  if (!byte_for_byte()) return source;
  const std::size_t begin = std::max(range.begin, here.begin);
  const std::size_t end = std::min(range.end, here.end);
  return {source.begin + (begin - here.begin), source.begin + (end - here.begin)};
}

std::size_t MappedText::piece_at(std::size_t offset) const {
  const auto after =
      std::upper_bound(pieces_.begin(), pieces_.end(), offset,
                       [](std::size_t at, const Piece& piece) { return at < piece.here.begin; });
  return after == pieces_.begin() ? 0 : static_cast<std::size_t>(after - pieces_.begin()) - 1;
}

void MappedText::append(std::string_view text, SourceSpan source) {
  if (text.empty()) return;
  const SourceSpan here{text_.size(), text_.size() + text.size()};
  text_.append(text);
  if (!pieces_.empty()) {
    Piece& last = pieces_.back();
    if (last.byte_for_byte() && here.size() == source.size() && last.source.end == source.begin) {
      last.here.end = here.end;
      last.source.end = source.end;
      return;
    }
  }
  pieces_.push_back({here, source});
}

void MappedText::append(const MappedText& other) { append(other, {0, other.size()}); }

void MappedText::append(const MappedText& other, SourceSpan range) {
  assert(range.begin <= range.end && range.end <= other.size());
  if (range.empty()) return;
  for (std::size_t i = other.piece_at(range.begin);
       i < other.pieces_.size() && other.pieces_[i].here.begin < range.end; ++i) {
    const Piece& piece = other.pieces_[i];
    const std::size_t begin = std::max(range.begin, piece.here.begin);
    const std::size_t end = std::min(range.end, piece.here.end);
    append(std::string_view(other.text_).substr(begin, end - begin), piece.clipped_source(range));
  }
}

MappedText MappedText::slice(SourceSpan range) const {
  MappedText result;
  result.append(*this, range);
  return result;
}

SourceSpan MappedText::source(SourceSpan range) const {
  if (pieces_.empty()) return {};
  if (range.empty()) {
    const Piece& piece = pieces_[piece_at(range.begin)];
    if (!piece.byte_for_byte()) return {piece.source.begin, piece.source.begin};
    const std::size_t at = piece.source.begin + (range.begin - piece.here.begin);
    return {at, at};
  }
  std::size_t i = piece_at(range.begin);
  SourceSpan result = pieces_[i].clipped_source(range);
  for (++i; i < pieces_.size() && pieces_[i].here.begin < range.end; ++i) {
    result = hull(result, pieces_[i].clipped_source(range));
  }
  return result;
}

std::vector<SourceSpan> MappedText::source_pieces() const {
  std::vector<SourceSpan> result;
  for (const Piece& piece : pieces_) {
    if (!result.empty() && result.back().end == piece.source.begin) {
      result.back().end = piece.source.end;
    } else {
      result.push_back(piece.source);
    }
  }
  return result;
}

}  // namespace langdu
