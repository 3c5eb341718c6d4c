// From passages to an edition: clauses go ahead to the workers, their sound comes back in order.

#include "narrator/render.h"

#include <algorithm>
#include <array>
#include <utility>
#include <variant>

namespace langdu {
namespace {

/// How many clauses are handed to the workers before the first of them is written. Some hundred
/// kilobytes of sound each at most.
constexpr std::size_t k_clauses_ahead = 48;

SentenceRole role_of(PassageKind kind) {
  switch (kind) {
    case PassageKind::title:
      return SentenceRole::title;
    case PassageKind::subtitle:
      return SentenceRole::subtitle;
    case PassageKind::byline:
      return SentenceRole::byline;
    case PassageKind::heading:
      return SentenceRole::heading;
    case PassageKind::highlight:
      return SentenceRole::highlight;
    case PassageKind::note:
      return SentenceRole::note;
    case PassageKind::sentence:
      break;
  }
  return SentenceRole::prose;
}

}  // namespace

Renderer::Renderer(ClauseStream::NextPassage next_passage, ClauseQueue& queue, double rate,
                   EditionSink& edition)
    : next_passage_(std::move(next_passage)), queue_(queue), rate_(rate), edition_(edition) {}

bool Renderer::step() {
  fill();
  if (passages_.empty()) return false;
  const std::optional<FinishedClause> spoken = queue_.take();
  if (!spoken) return true;

  const Passage& passage = passages_.front();
  const Clause& clause = passage.clauses[clause_];
  if (clause_ == 0) begin_passage();
  write(spoken->speech.pcm());
  sentence_.end_frame = counts_.frames;
  std::size_t syllables = count_syllables(clause);
  for (const UnspokenPiece& piece : spoken->unspoken) {
    syllables -= piece.syllables;
    unspoken_.push_back(place_of(piece, passage));
  }
  sentence_.syllables += syllables;
  write_silence(pause_frames(clause, rate_));

  ++counts_.clauses;
  counts_.cached_clauses = queue_.found_in_cache();
  counts_.syllables += syllables;
  if (++clause_ == passage.clauses.size()) end_passage();
  return true;
}

std::vector<UnspokenPlace> Renderer::take_unspoken() { return std::exchange(unspoken_, {}); }

void Renderer::fill() {
  while (!script_ended_ && (passages_.empty() || queue_.size() < k_clauses_ahead)) {
    std::optional<Passage> passage = next_passage_();
    if (!passage) {
      script_ended_ = true;
    } else if (!passage->clauses.empty()) {
      for (const Clause& clause : passage->clauses) queue_.push(clause);
      passages_.push_back(std::move(*passage));
    }
  }
}

void Renderer::begin_passage() {
  const Passage& passage = passages_.front();
  if (passage.begins_chapter) {
    edition_.begin_chapter({passage.chapter_title, passage.chapter_level, passage.authors});
  }
  sentence_ = {};
  sentence_.role = role_of(passage.kind);
  sentence_.begin_frame = counts_.frames;
  sentence_.source = passage.pronunciation.written.source();
  sentence_.written = passage.pronunciation.written.text();
  sentence_.article = passage.article;
  sentence_.section = passage.section;
  sentence_.paragraph = passage.paragraph;
}

void Renderer::end_passage() {
  edition_.add_sentence(sentence_);
  ++counts_.sentences;
  counts_.source_end = std::max(counts_.source_end, sentence_.source.end);
  passages_.pop_front();
  clause_ = 0;
}

void Renderer::write(std::span<const std::int16_t> frames) {
  edition_.write(frames);
  counts_.frames += frames.size();
}

void Renderer::write_silence(std::size_t frames) {
  static constexpr std::array<std::int16_t, 4096> k_silence{};
  while (frames > 0) {
    const std::size_t count = std::min(frames, k_silence.size());
    write(std::span(k_silence).first(count));
    frames -= count;
  }
}

}  // namespace langdu
