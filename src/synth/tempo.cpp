#include "synth/tempo.h"

#include <sonic.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "base/error.h"
#include "synth/speech.h"

namespace langdu {
namespace {

// At double speed and above: a consonant's share of its own length, and the exponent of a vowel's
// length over 100 ms. Below, both go towards 1 in proportion.
constexpr double k_consonant_share = 0.3;
constexpr double k_vowel_exponent = 0.2;
constexpr double k_reference_frames = 0.1 * k_sample_rate;
// What sonic is asked for at most and at least for one segment.
constexpr double k_slowest = 0.5;
constexpr double k_fastest = 8.0;

/// The lengths that the segments ask for, in frames, before they are scaled to fit.
std::vector<double> wanted_lengths(std::span<const Segment> segments, double factor) {
  const double strength = std::min(1.0, factor - 1.0);
  const double consonant = 1.0 - strength * (1.0 - k_consonant_share);
  const double exponent = 1.0 - strength * (1.0 - k_vowel_exponent);
  std::vector<double> lengths;
  for (const Segment& segment : segments) {
    const auto length = static_cast<double>(segment.end - segment.begin);
    lengths.push_back(segment.kind == SegmentKind::consonant
                          ? consonant * length
                          : k_reference_frames * std::pow(length / k_reference_frames, exponent));
  }
  return lengths;
}

struct StreamDeleter {
  void operator()(sonicStream stream) const { sonicDestroyStream(stream); }
};
using Stream = std::unique_ptr<sonicStreamStruct, StreamDeleter>;

void feed(sonicStream stream, std::span<const std::int16_t> frames, double speed) {
  sonicSetSpeed(stream, static_cast<float>(speed));
  // sonic only reads, but its interface is not const.
  auto* samples = const_cast<std::int16_t*>(frames.data());
  if (sonicWriteShortToStream(stream, samples, static_cast<int>(frames.size())) == 0) {
    throw Error(ErrorKind::engine, "cannot change the speed: out of memory");
  }
}

std::vector<std::int16_t> drain(sonicStream stream) {
  sonicFlushStream(stream);
  std::vector<std::int16_t> out(static_cast<std::size_t>(sonicSamplesAvailable(stream)));
  const int read = sonicReadShortFromStream(stream, out.data(), static_cast<int>(out.size()));
  out.resize(static_cast<std::size_t>(read));
  return out;
}

/// Moves marks from the old time to the new one, linearly within each segment.
void move_marks(std::span<const Segment> segments, std::span<const double> lengths, double scale,
                std::vector<std::size_t>& marks) {
  std::size_t index = 0;
  double before = 0.0;
  for (std::size_t& mark : marks) {
    while (index + 1 < segments.size() && mark >= segments[index].end) before += lengths[index++];
    const Segment& segment = segments[index];
    const auto length = static_cast<double>(std::max<std::size_t>(1, segment.end - segment.begin));
    const double part =
        static_cast<double>(mark - std::min(mark, segment.begin)) / length * lengths[index];
    mark = static_cast<std::size_t>((before + part) * scale);
  }
}

}  // namespace

std::vector<std::int16_t> speed_up(std::span<const std::int16_t> pcm,
                                   std::span<const Segment> segments, double factor,
                                   std::vector<std::size_t>& marks) {
  std::vector<double> lengths = wanted_lengths(segments, factor);
  double wanted = 0.0;
  for (const double length : lengths) wanted += length;
  if (wanted <= 0.0) return {pcm.begin(), pcm.end()};
  const double fit = static_cast<double>(pcm.size()) / factor / wanted;

  const Stream stream(sonicCreateStream(k_sample_rate, 1));
  if (!stream) throw Error(ErrorKind::engine, "cannot change the speed: out of memory");
  for (std::size_t index = 0; index < segments.size(); ++index) {
    const Segment& segment = segments[index];
    if (segment.end <= segment.begin) continue;
    lengths[index] *= fit;
    const auto length = static_cast<double>(segment.end - segment.begin);
    feed(stream.get(), pcm.subspan(segment.begin, segment.end - segment.begin),
         std::clamp(length / lengths[index], k_slowest, k_fastest));
  }
  std::vector<std::int16_t> out = drain(stream.get());
  double total = 0.0;
  for (const double length : lengths) total += length;
  move_marks(segments, lengths, static_cast<double>(out.size()) / total, marks);
  return out;
}

}  // namespace langdu
