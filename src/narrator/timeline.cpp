// From positions of the sound device to places in the text, and across a change of rate.
#include "narrator/timeline.h"

#include <algorithm>

namespace langdu {
namespace {

struct Stage {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Unit `index` of a clause lasts from its mark to the next one; behind the last comes the pause.
Stage stage_of(const ClauseTiming& timing, std::size_t index) {
  const std::size_t count = timing.marks.size();
  const auto begin_of = [&](std::size_t unit) {
    if (unit == 0) return std::size_t{0};
    return unit < count ? timing.marks[unit].frame : timing.speech_frames;
  };
  if (index >= count) {
    return {timing.speech_frames, timing.speech_frames + timing.pause_frames};
  }
  return {begin_of(index), begin_of(index + 1)};
}

}  // namespace

void Timeline::move_to(std::uint64_t position) {
  for (Stretch& stretch : stretches_) {
    stretch.end_position = position + (stretch.end_position - stretch.begin_position);
    stretch.begin_position = position;
  }
}

void Timeline::forget_before(std::uint64_t position) {
  while (stretches_.size() > 1 && stretches_.front().end_position <= position) {
    stretches_.pop_front();
  }
}

const Stretch* Timeline::at(std::uint64_t position) const {
  const auto behind = std::find_if(stretches_.rbegin(), stretches_.rend(),
                                   [&](const Stretch& s) { return s.begin_position <= position; });
  return behind == stretches_.rend() ? nullptr : &*behind;
}

std::vector<SharedPassage> Timeline::passages_until(std::uint64_t position) const {
  std::vector<SharedPassage> passages;
  for (const Stretch& stretch : stretches_) {
    if (stretch.begin_position > position) break;
    if (stretch.passage != nullptr) passages.push_back(stretch.passage);
  }
  return passages;
}

const Stretch* Timeline::speech_from(std::uint64_t position) const {
  const auto found = std::find_if(stretches_.begin(), stretches_.end(), [&](const Stretch& s) {
    return s.passage != nullptr && s.end_position > position;
  });
  return found == stretches_.end() ? nullptr : &*found;
}

ClausePoint point_at(const Stretch& stretch, std::uint64_t position) {
  ClausePoint point = stretch.begin;
  const std::uint64_t inside = std::clamp(position, stretch.begin_position, stretch.end_position);
  point.frame += static_cast<std::size_t>(inside - stretch.begin_position);
  return point;
}

std::size_t unit_at(const std::vector<TimingMark>& marks, std::size_t frame) {
  const auto behind = std::upper_bound(
      marks.begin(), marks.end(), frame,
      [](std::size_t value, const TimingMark& mark) { return value < mark.frame; });
  return behind == marks.begin() ? 0 : static_cast<std::size_t>(behind - marks.begin()) - 1;
}

std::size_t same_instant(std::size_t frame, const ClauseTiming& from, const ClauseTiming& to) {
  const bool in_pause = frame >= from.speech_frames;
  const std::size_t index = in_pause ? from.marks.size() : unit_at(from.marks, frame);
  const Stage before = stage_of(from, index);
  const Stage after = stage_of(to, in_pause ? to.marks.size() : index);
  const std::size_t length = before.end - before.begin;
  if (length == 0) return after.begin;
  const std::size_t inside = std::min(frame - before.begin, length);
  return after.begin + inside * (after.end - after.begin) / length;
}

}  // namespace langdu
