#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "audio/live_sink.h"
#include "narrator/clause_stream.h"
#include "narrator/passage_window.h"
#include "narrator/timeline.h"
#include "synth/speech_engine.h"

namespace langdu {

/// Where speech stops of itself until it is released.
enum class Hold { none, after_sentence, after_paragraph, before_chapter };

/// Speaks the passages of a window into a sink, ahead of the listener, and can break off and go on
/// at any sample. Not thread-safe.
class SpeechQueue {
 public:
  enum class State {
    busy,     ///< there is more to do at once
    full,     ///< the sink has no room
    held,     ///< stopped where `Hold` says; all of it is in the sink
    waiting,  ///< no more text has arrived
    ended,    ///< the text is at its end; all of it is in the sink
  };

  /// Both must outlive the object.
  SpeechQueue(PassageWindow& window, SpeechEngine& engine) : window_(window), engine_(engine) {}

  /// Gives it a sink in which nothing is queued, or takes the sink away (null). What was queued in
  /// the old one is forgotten.
  void connect(LiveSink* sink);

  /// Does the next bit of work: speaks at most one clause. Speaks one even without a sink. Throws
  /// what the window, the engine and the sink throw.
  State fill();

  /// Breaks off: throws away what the listener has not heard; the next `fill` goes on with the very
  /// next sample.
  void cut();
  /// Breaks off and goes on at another place.
  void go_to(ClausePoint point);
  /// Says clauses of the player's own at once, then goes on with the next sample of the article, or
  /// waits with it for `speak_on`.
  enum class AfterWords { speak_on, wait };
  void interject(std::vector<Clause> clauses, AfterWords then);
  [[nodiscard]] bool interjecting() const;
  void speak_on() { words_only_ = false; }

  /// Speaks on at another rate from the sample that is due.
  void set_rate(double rate);
  [[nodiscard]] double rate() const { return rate_; }
  /// Every sentence so many times.
  void set_repetitions(std::size_t times) { repetitions_ = times; }
  void set_hold(Hold hold);
  void release() { held_ = false; }

  /// What could not be spoken since the last call; it is left out.
  std::vector<UnspokenPlace> take_unspoken() { return std::exchange(unspoken_, {}); }

  /// What is heard now; null before the first sound.
  [[nodiscard]] const Stretch* heard() const;
  /// The passages that the listener began to hear since the last call, and the one under way.
  std::vector<SharedPassage> take_heard();
  /// Has the listener heard everything that is queued?
  [[nodiscard]] bool all_heard() const;
  /// The number of the passage that is heard now or was heard last; before the first sound, and
  /// behind a jump, of the one that will be next.
  [[nodiscard]] long passage() const;

 private:
  bool write_pending();
  [[nodiscard]] bool short_of_lead() const;
  void speak_own_words();
  State speak_next();
  void queue(Stretch stretch, const ClauseSpeech& speech);
  void advance(const Passage& passage);
  [[nodiscard]] bool holds_behind(const Passage& passage);

  PassageWindow& window_;
  SpeechEngine& engine_;
  LiveSink* sink_ = nullptr;
  double rate_ = 1.0;
  std::size_t repetitions_ = 1;
  Hold hold_ = Hold::none;
  bool held_ = false;

  std::optional<long> here_;  ///< the number of the passage heard last; nothing behind a jump
  ClausePoint next_;          ///< what `fill` speaks next
  std::optional<ClauseTiming> resumed_;  ///< of the clause in which it broke off, at the old rate
  std::vector<Clause> own_words_;        ///< still to be said
  bool words_only_ = false;
  std::vector<std::int16_t> pending_;  ///< spoken, not yet taken by the sink
  std::size_t pending_begin_ = 0;
  Timeline timeline_;
  std::vector<UnspokenPlace> unspoken_;
};

}  // namespace langdu
