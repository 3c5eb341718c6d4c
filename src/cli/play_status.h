#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

#include "base/source_span.h"
#include "narrator/passage_window.h"
#include "narrator/playback_thread.h"
#include "narrator/player.h"

namespace langdu {

/// Texts up to this size, in bytes, are read through in some hundred milliseconds: no need to spare
/// that, nor to look for other ways.
inline constexpr std::size_t k_short_text = std::size_t{1} << 20U;

/// Everything that a view may show of the playing.
struct PlayStatus {
  std::string name;       ///< of the file
  std::string article;    ///< title of the article, empty if none is known
  std::string section;    ///< its section heading, if it is in one
  SharedPassage passage;  ///< null before the first sound
  std::string pinyin;     ///< of the passage, where it is to be shown
  SourceSpan unit;        ///< the unit under way, bytes of the passage's written text
  PlayerState state;
  std::size_t offset = 0;  ///< of the passage in the source
  std::size_t size = 0;    ///< of the source, 0 if nobody knows
  std::size_t place = 0;   ///< bytes that are read before the passage; until it is known, `offset`
  std::size_t length = 0;  ///< bytes that are read in all; until it is known, `size`
  std::chrono::duration<double> elapsed{0};  ///< where the passage stands in time, estimated
  std::chrono::duration<double> total{0};    ///< of the whole text, estimated; 0 without a size

  /// The share of the text that lies before the passage, 0 to 1.
  [[nodiscard]] double fraction() const;
};

/// Learns from passages how long the speech of a stretch of source takes. The clock of a text is
/// that of rate 1: it does not jump when the listener changes the rate.
class PaceEstimate {
 public:
  void learn(const Passage& passage);
  [[nodiscard]] std::chrono::duration<double> time_of(std::size_t bytes) const;
  [[nodiscard]] std::size_t bytes_of(std::chrono::duration<double> time) const;

 private:
  double seconds_;
  double bytes_;

 public:
  PaceEstimate();
};

/// "1:02:03", "2:03".
std::string clock_of(std::chrono::duration<double> time);

}  // namespace langdu
