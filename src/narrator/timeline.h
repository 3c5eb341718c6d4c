#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

#include "narrator/passage_window.h"
#include "synth/speech.h"

namespace langdu {

/// A place in the speech of an article.
struct ClausePoint {
  long passage = 0;            ///< its number in the window
  std::size_t repetition = 0;  ///< which time it is said, from 0
  std::size_t clause = 0;
  std::size_t frame = 0;  ///< from the beginning of the clause's samples; its pause follows them
};

/// The shape of a clause in time, as it was spoken at some rate.
struct ClauseTiming {
  std::vector<TimingMark> marks;
  std::size_t speech_frames = 0;
  std::size_t pause_frames = 0;
};

/// What was queued for the listener: a clause with its pause, or words of the player's own.
struct Stretch {
  SharedPassage passage;             ///< null for the player's own words
  ClausePoint begin;                 ///< where in its clause the stretch begins
  ClauseTiming timing;               ///< of the whole clause
  std::uint64_t begin_position = 0;  ///< positions of the sink
  std::uint64_t end_position = 0;
};

/// Which stretch of speech stands at which position of the sink, in order.
class Timeline {
 public:
  void add(Stretch stretch) { stretches_.push_back(std::move(stretch)); }
  /// Moves the only stretch there is, if any, to where the sink stands.
  void move_to(std::uint64_t position);
  void clear() { stretches_.clear(); }
  /// Forgets what lies wholly before `position`, but never the last stretch.
  void forget_before(std::uint64_t position);

  /// The stretch that is heard at `position`, or the last one before it; null if there is none.
  [[nodiscard]] const Stretch* at(std::uint64_t position) const;
  /// All that has begun to be heard at `position` and was not forgotten, in order.
  [[nodiscard]] std::vector<SharedPassage> passages_until(std::uint64_t position) const;
  /// The first stretch of the article, not of the player's own words, that ends behind `position`;
  /// null if there is none.
  [[nodiscard]] const Stretch* speech_from(std::uint64_t position) const;

 private:
  std::deque<Stretch> stretches_;
};

/// The place in the clause of a stretch that is heard at `position`.
ClausePoint point_at(const Stretch& stretch, std::uint64_t position);

/// The index of the unit under way `frame` frames into a clause; nothing sounds before the first
/// mark, so that counts as the first unit.
std::size_t unit_at(const std::vector<TimingMark>& marks, std::size_t frame);

/// The frame of the same instant of a clause that is spoken at another rate: proportionally within
/// the unit under way, and within the pause behind the speech.
std::size_t same_instant(std::size_t frame, const ClauseTiming& from, const ClauseTiming& to);

}  // namespace langdu
