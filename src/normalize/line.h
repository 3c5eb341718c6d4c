#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "base/mapped_text.h"
#include "base/utf8.h"
#include "normalize/domain.h"
#include "normalize/tables.h"

namespace langdu {

/// The text being normalised as the recognisers see it: full-width letters, digits and signs are
/// folded to ASCII, digits of other scripts too, and characters
/// without any sound are left out. Offsets count bytes of the folded text.
class Line {
 public:
  /// The arguments must outlive the object. `paragraph` is what the text stands in; empty if it is
  /// all there is.
  Line(std::string_view written, const NormalizerTables& tables, std::string_view paragraph = {});

  [[nodiscard]] std::string_view text() const { return text_; }
  [[nodiscard]] std::size_t size() const { return text_.size(); }
  [[nodiscard]] const NormalizerTables& tables() const { return tables_; }

  /// The bytes of the written text behind the folded bytes `begin` to `end`.
  [[nodiscard]] SourceSpan written(std::size_t begin, std::size_t end) const;
  /// The characters of the written text themselves, without those that have no sound.
  [[nodiscard]] std::string written_text(std::size_t begin, std::size_t end) const;

  /// Lets the text end at `end`, or where it ends of itself.
  void end_at(std::size_t end) { text_ = whole_.substr(0, end); }

  /// The byte at `at`, NUL beyond the end.
  [[nodiscard]] char at(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }
  [[nodiscard]] char before(std::size_t at) const { return at > 0 ? text_[at - 1] : '\0'; }
  [[nodiscard]] bool digit_at(std::size_t at) const { return is_ascii_digit(byte(at)); }
  [[nodiscard]] bool letter_at(std::size_t at) const { return is_ascii_letter(byte(at)); }
  [[nodiscard]] bool digit_before(std::size_t at) const { return at > 0 && digit_at(at - 1); }
  [[nodiscard]] bool letter_before(std::size_t at) const { return at > 0 && letter_at(at - 1); }

  /// The code point at, or ending before, `at`; 0 beyond the text.
  [[nodiscard]] char32_t point_at(std::size_t at) const;
  [[nodiscard]] char32_t point_before(std::size_t at) const;
  [[nodiscard]] bool hanzi_at(std::size_t at) const { return is_hanzi(point_at(at)); }
  [[nodiscard]] bool hanzi_before(std::size_t at) const { return is_hanzi(point_before(at)); }

  /// Does `what`, which is not empty, stand at `at`, or end before it? One byte decides most often.
  [[nodiscard]] bool has(std::size_t at, std::string_view what) const {
    return at < text_.size() && text_[at] == what.front() && text_.substr(at).starts_with(what);
  }
  [[nodiscard]] bool ends(std::size_t at, std::string_view what) const {
    return at > 0 && at <= text_.size() && text_[at - 1] == what.back() &&
           text_.substr(0, at).ends_with(what);
  }
  /// The length of the one of `choices` that stands at `at`, the first that fits; 0 if none does.
  template <std::size_t n>
  [[nodiscard]] std::size_t any_at(std::size_t at,
                                   const std::array<std::string_view, n>& choices) const {
    for (const std::string_view choice : choices) {
      if (has(at, choice)) return choice.size();
    }
    return 0;
  }
  template <std::size_t n>
  [[nodiscard]] bool any_before(std::size_t at,
                                const std::array<std::string_view, n>& choices) const {
    for (const std::string_view choice : choices) {
      if (ends(at, choice)) return true;
    }
    return false;
  }

  [[nodiscard]] std::size_t skip_digits(std::size_t at) const;
  [[nodiscard]] std::size_t skip_letters(std::size_t at) const;
  /// Past one space, if one stands there.
  [[nodiscard]] std::size_t skip_space(std::size_t at) const;

  /// The roles of the longest cue word that begins at `at`, or ends before it.
  [[nodiscard]] Roles roles_at(std::size_t at) const;
  [[nodiscard]] Roles roles_before(std::size_t at) const;
  /// Does a measure word stand at `at`, and not only the beginning of a longer common word
  /// (2026笔记本, 12320卫生热线)?
  [[nodiscard]] bool counts_at(std::size_t at, Roles measures = k_measure | k_measure_er) const;
  /// The roles of all cue words in the sentence around `at` (bounded to some 300 bytes each way).
  [[nodiscard]] Roles roles_around(std::size_t at) const;
  /// What the paragraph is about.
  [[nodiscard]] Domain domain() const;

 private:
  [[nodiscard]] char32_t byte(std::size_t at) const {
    return static_cast<unsigned char>(this->at(at));
  }
  void fold(std::string_view written);

  std::string_view written_;
  std::string_view text_;
  std::string_view whole_;  ///< the folded text to its end
  bool is_folded_ = false;
  MappedText folded_;  ///< empty where nothing needed folding
  const NormalizerTables& tables_;
  struct Around {
    std::size_t begin = 0;
    std::size_t end = 0;
    Roles roles = 0;
  };
  mutable std::optional<Around> around_;
  std::string_view paragraph_;
  mutable std::optional<Domain> domain_;
};

}  // namespace langdu
