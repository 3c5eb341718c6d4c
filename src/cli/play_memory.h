#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "cli/play_status.h"
#include "narrator/contents.h"
#include "narrator/places.h"

namespace langdu {

/// The listener's places in the texts of the queue, while they are played.
class PlayMemory {
 public:
  /// `folder` is where places are kept between two runs; empty to keep none.
  explicit PlayMemory(std::filesystem::path folder) : book_(std::move(folder)) {}

  /// Adds a text to the queue and returns the byte to begin at: where its listener stopped, also if
  /// the text was edited since. Throws Error(input).
  std::size_t add(const std::string& path, const OpenReader& open, const Lexicon& lexicon);
  /// Adds a text that has no name to be remembered by.
  void add_nameless() { memories_.emplace_back(); }

  /// The listener of text `index` now hears the passage of `status`. Keeps it now and then, so that
  /// a crash loses little.
  void follow(std::size_t index, const PlayStatus& status);
  /// Keeps where the listener is, or that the text was heard to its end. Throws Error(output).
  void keep(std::size_t index);
  void forget(std::size_t index);

  /// Adds a bookmark where the listener is; its number, from 1.
  std::size_t add_bookmark(std::size_t index);
  [[nodiscard]] const std::vector<Place>& bookmarks(std::size_t index) const {
    return memories_[index].bookmarks;
  }

 private:
  PlaceBook book_;
  std::vector<TextMemory> memories_;
  std::chrono::steady_clock::time_point kept_ = std::chrono::steady_clock::now();
};

/// The byte at which a kept place now stands in its text.
std::size_t resolve(const Place& place, const OpenReader& open, const Lexicon& lexicon);

}  // namespace langdu
