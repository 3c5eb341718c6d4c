#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "article/key_counts.h"
#include "article/page_line.h"
#include "lexicon/lexicon.h"

namespace langdu {

/// Judges whether one text goes on in another, from the word that their cut may have gone through.
class JoinScorer {
 public:
  /// `page` and `lexicon` must outlive the object.
  JoinScorer(const std::vector<PageLine>& page, const Lexicon& lexicon)
      : page_(page), lexicon_(lexicon) {}

  /// How much likelier `tail` and `head` are as one text than apart, in nats: well above 0 where
  /// the cut went through a word, by the lexicon (承|接) or by what the page says elsewhere (a term
  /// of its own); about 0 where it fell between two words.
  [[nodiscard]] double gain(std::string_view tail, std::string_view head);

 private:
  [[nodiscard]] double lexicon_gain(std::string_view tail, std::string_view head) const;
  [[nodiscard]] double page_gain(char32_t last, char32_t first);
  void count_page();

  const std::vector<PageLine>& page_;
  const Lexicon& lexicon_;
  bool counted_ = false;
  double total_ = 0;
  KeyCounts characters_;
  KeyCounts pairs_;
};

/// Does a text end in a word that something must follow (和, 的, 在, 把, 、, ，)?
bool demands_continuation(std::string_view text);

/// The part of speech of the last word if that has several hanzi, so that its last one is no such
/// word (方向, 目的, 原则).
std::optional<PartOfSpeech> last_long_word(std::string_view text, const Lexicon& lexicon);

}  // namespace langdu
