// From bytes to keys.
#include "cli/keyboard.h"

#include <array>
#include <optional>
#include <utility>

#include "base/utf8.h"

namespace langdu {
namespace {

/// Sequences behind ESC, as xterm, the Linux console and rxvt send them.
struct Sequence {
  std::string_view bytes;
  KeyKind kind;
};
constexpr std::array<Sequence, 10> k_sequences{{
    {"[A", KeyKind::up},
    {"[B", KeyKind::down},
    {"[C", KeyKind::right},
    {"[D", KeyKind::left},
    {"OA", KeyKind::up},
    {"OB", KeyKind::down},
    {"OC", KeyKind::right},
    {"OD", KeyKind::left},
    {"[5~", KeyKind::page_up},
    {"[6~", KeyKind::page_down},
}};

struct Match {
  Key key;
  std::size_t size = 0;
};

/// The length of the escape sequence at the beginning of `bytes` by ECMA-48, or nothing if its end
/// has not come yet.
std::optional<std::size_t> sequence_length(std::string_view bytes) {
  if (bytes.size() < 2) return std::nullopt;
  if (bytes[1] == 'O') return bytes.size() < 3 ? std::nullopt : std::optional<std::size_t>(3);
  if (bytes[1] != '[') return 1;
  for (std::size_t i = 2; i < bytes.size(); ++i) {
    if (bytes[i] >= 0x40 && bytes[i] <= 0x7E) return i + 1;
  }
  return std::nullopt;
}

std::optional<Match> match_escape(std::string_view bytes) {
  const auto length = sequence_length(bytes);
  if (!length) return std::nullopt;
  if (*length == 1) return Match{{KeyKind::escape, {}}, 1};
  for (const Sequence& sequence : k_sequences) {
    if (bytes.substr(1, *length - 1) == sequence.bytes) return Match{{sequence.kind, {}}, *length};
  }
  return Match{{KeyKind::other, {}}, *length};
}

KeyKind kind_of_control(char byte) {
  switch (byte) {
    case '\r':
    case '\n':
      return KeyKind::enter;
    case '\b':
    case '\x7F':
      return KeyKind::backspace;
    case '\x1A':
      return KeyKind::suspend;
    default:
      return KeyKind::other;
  }
}

bool is_cut(std::string_view bytes) {
  const auto lead = static_cast<unsigned char>(bytes[0]);
  const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
  return bytes.size() < size;
}

std::optional<Match> match(std::string_view bytes) {
  const char first = bytes[0];
  if (first == '\x1B') return match_escape(bytes);
  if (static_cast<unsigned char>(first) < 0x20 || first == '\x7F') {
    return Match{{kind_of_control(first), {}}, 1};
  }
  if (is_cut(bytes)) return std::nullopt;
  const CodePoint point = decode_utf8(bytes, 0);
  return Match{{KeyKind::text, std::string(bytes.substr(0, point.size))}, point.size};
}

}  // namespace

std::vector<Key> Keyboard::decode(std::string_view bytes) {
  bytes_ += bytes;
  std::vector<Key> keys;
  std::size_t begin = 0;
  while (begin < bytes_.size()) {
    auto found = match(std::string_view(bytes_).substr(begin));
    if (!found) break;
    keys.push_back(std::move(found->key));
    begin += found->size;
  }
  bytes_.erase(0, begin);
  return keys;
}

std::vector<Key> Keyboard::time_out() {
  const bool lone_escape = bytes_ == "\x1B";
  bytes_.clear();
  if (!lone_escape) return {};
  return {{KeyKind::escape, {}}};
}

}  // namespace langdu
