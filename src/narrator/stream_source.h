#pragma once

#include <chrono>
#include <cstddef>
#include <deque>
#include <functional>
#include <optional>
#include <string>

#include "document/encoding.h"
#include "narrator/front_end.h"
#include "narrator/passage_source.h"
#include "voice/voice.h"

namespace langdu {

/// Text that is still arriving through a pipe or a terminal line by line: a chat, a log. Every line
/// is a paragraph; a sentence is given as soon as it is complete, or when nothing more has come for
/// a while.
class StreamSource final : public PassageSource {
 public:
  using Now = std::function<std::chrono::steady_clock::time_point()>;

  /// Reads `descriptor`, which it neither closes nor sets to non-blocking. `front_end` and `voice`
  /// must outlive the object.
  StreamSource(int descriptor, const FrontEnd& front_end, const Voice& voice, Now now);

  std::optional<Passage> next() override;
  [[nodiscard]] bool may_grow() const override { return !at_end_ || !passages_.empty(); }
  /// What was heard long ago is forgotten.
  bool seek(std::size_t) override { return false; }

 private:
  void read_what_is_there();
  void take_lines();
  void take_finished_sentences();
  void speak(const std::string& line);

  int descriptor_;
  const FrontEnd& front_end_;
  const Voice& voice_;
  Now now_;
  std::optional<TextDecoder> decoder_;
  std::string text_;  ///< arrived, not yet given
  std::size_t text_begin_ = 0;
  std::chrono::steady_clock::time_point last_arrival_;
  std::deque<Passage> passages_;
  std::size_t paragraph_ = 0;
  bool at_end_ = false;
};

}  // namespace langdu
