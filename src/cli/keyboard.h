#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace langdu {

enum class KeyKind {
  text,  ///< a character
  enter,
  escape,
  backspace,
  left,
  right,
  up,
  down,
  page_up,
  page_down,
  suspend,  ///< Ctrl-Z
  other,    ///< a key that means nothing here
};

struct Key {
  KeyKind kind = KeyKind::other;
  std::string text;  ///< the character in UTF-8, where it is one

  friend bool operator==(const Key&, const Key&) = default;
};

/// Turns the bytes that a terminal sends into keys: UTF-8 characters, and the escape sequences of
/// xterm and its kin.
class Keyboard {
 public:
  /// Takes bytes as they come; a key that is cut at their end waits for the next call.
  std::vector<Key> decode(std::string_view bytes);

  /// No byte has come for a while: a lone escape character was the Escape key.
  std::vector<Key> time_out();
  [[nodiscard]] bool waiting() const { return !bytes_.empty(); }

 private:
  std::string bytes_;
};

}  // namespace langdu
