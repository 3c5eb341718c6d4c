#pragma once

#include <string>
#include <vector>

#include "cli/place_request.h"
#include "cli/play_loop.h"
#include "narrator/front_end.h"
#include "narrator/playback_thread.h"
#include "narrator/script.h"
#include "voice/voice.h"

namespace langdu {

/// What of an article is not spoken.
enum class Skipped { quotes, notes, highlights };

/// The passages that are left when all of `skipped` is left out.
PassageWindow::Filter filter_without(const std::vector<Skipped>& skipped);
/// Titles and headings alone, to skim.
bool is_headline(const Passage& passage);

/// Texts to be played, in both forms that the playing needs.
struct PlayQueue {
  std::vector<QueuedText> speaking;
  std::vector<PlayedText> shown;
};

/// Builds the queue. What it is given must outlive the queue.
class PlayQueueBuilder {
 public:
  PlayQueueBuilder(const FrontEnd& front_end, const Voice& voice, ScriptOptions options,
                   PlayMemory& memory)
      : front_end_(front_end), voice_(voice), options_(options), memory_(memory) {}

  /// A file, to begin where its listener stopped.
  void add_file(const std::string& path);
  /// Standard input: a file redirected to it is read as one, a pipe as it flows.
  void add_standard_input();
  /// Text that is in memory already.
  void add_bytes(std::string bytes, const std::string& name);

  /// Makes the first text begin somewhere else. Throws Error(usage) if there is no such place.
  void begin_at(const PlaceRequest& place);

  PlayQueue take() { return std::move(queue_); }

 private:
  void add(const std::string& name, const OpenReader& open, std::size_t start);

  const FrontEnd& front_end_;
  const Voice& voice_;
  ScriptOptions options_;
  PlayMemory& memory_;
  PlayQueue queue_;
};

}  // namespace langdu
