#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace langdu {

/// A character encoding: its name as ICU knows it, and the bytes of its mark at the beginning.
struct Encoding {
  std::string name = "UTF-8";
  std::size_t mark_size = 0;
};

/// Finds the encoding of a text from its first bytes. `declared` is the label that the text gives
/// itself, empty for none; it decides where the bytes allow it. UTF-8 that is well-formed and not
/// plain ASCII is UTF-8 whatever was declared, labels of the GB family mean GB18030, of the Big5
/// family Big5-HKSCS (as the WHATWG Encoding Standard has it). Between the Chinese encodings that
/// could be meant, the one that gives the most common characters wins.
Encoding detect_encoding(std::string_view prefix, std::string_view declared = {});

/// Do the first bytes belong to no text in any encoding (a picture, a program, an archive)?
bool looks_binary(std::string_view prefix, const Encoding& encoding);

/// Turns bytes into well-formed UTF-8, piece by piece. Sequences that are broken become U+FFFD and
/// are counted.
class TextDecoder {
 public:
  enum class Input { goes_on, ends };

  /// Throws Error(input) if ICU has no converter of that name.
  explicit TextDecoder(const std::string& encoding);
  TextDecoder(TextDecoder&&) noexcept;
  TextDecoder& operator=(TextDecoder&&) noexcept;
  ~TextDecoder();

  /// Appends what `bytes` mean to `out`; a character cut at their end waits for the next call.
  void decode(std::string_view bytes, Input input, std::string& out);

  [[nodiscard]] std::size_t broken_sequences() const;
  /// Of the first broken sequence, in all that was decoded: the line it stands in, from 1.
  [[nodiscard]] std::size_t first_broken_line() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

/// The whole of `bytes` (behind the encoding's mark) as UTF-8; a notice about broken sequences goes
/// to `notice`, which is empty if there were none.
std::string decode_text(std::string_view bytes, const Encoding& encoding, std::string& notice);
/// The same; what is well-formed UTF-8 already is given back as it is.
std::string decoded(std::string bytes, const Encoding& encoding, std::string& notice);

/// "3 broken byte sequences (GB18030), the first in line 12, were replaced by �", empty for none.
std::string broken_sequences_notice(const TextDecoder& decoder, const std::string& encoding);

}  // namespace langdu
