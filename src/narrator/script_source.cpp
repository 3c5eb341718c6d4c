// An article as a source of passages: jumps by opening it again near the place.
#include "narrator/script_source.h"

#include <algorithm>
#include <utility>

namespace langdu {
namespace {

bool reaches(const Passage& passage, std::size_t offset) {
  const auto pieces = passage.pronunciation.written.source_pieces();
  return std::any_of(pieces.begin(), pieces.end(),
                     [offset](SourceSpan piece) { return piece.end > offset; });
}

}  // namespace

ScriptSource::ScriptSource(OpenReader open, const FrontEnd& front_end, const Voice& voice,
                           ScriptOptions options)
    : open_(std::move(open)), front_end_(front_end), voice_(voice), options_(options) {
  auto reader = open_();
  size_ = reader->size();
  script_ = std::make_unique<Script>(std::move(reader), front_end_, voice_, options_);
}

std::optional<Passage> ScriptSource::next() {
  if (first_) return std::exchange(first_, std::nullopt);
  return script_->next();
}

bool ScriptSource::seek(std::size_t offset) {
  auto reader = open_();
  if (offset > 0) reader->seek(offset);
  script_ = std::make_unique<Script>(std::move(reader), front_end_, voice_, options_);
  first_.reset();
  if (offset == 0) return true;
  script_->skip_to(offset);
  // `skip_to` finds the paragraph; the sentences before the one looked for go as well.
  do {
    first_ = script_->next();
  } while (first_ && !reaches(*first_, offset));
  return true;
}

}  // namespace langdu
