#include "cli/keyboard.h"

#include <gtest/gtest.h>

#include <random>

namespace langdu {
namespace {

Key text(const std::string& character) { return {KeyKind::text, character}; }
Key key(KeyKind kind) { return {kind, {}}; }

TEST(Keyboard, Decodes) {
  const struct {
    std::string bytes;
    std::vector<Key> keys;
  } rows[] = {
      {"p", {text("p")}},
      {"朗读", {text("朗"), text("读")}},
      {"\r", {key(KeyKind::enter)}},
      {"\x7F", {key(KeyKind::backspace)}},
      {"\b", {key(KeyKind::backspace)}},
      {"\x1A", {key(KeyKind::suspend)}},
      {"\x1B[A\x1B[B\x1B[C\x1B[D",
       {key(KeyKind::up), key(KeyKind::down), key(KeyKind::right), key(KeyKind::left)}},
      {"\x1BOC", {key(KeyKind::right)}},  // in the keypad's application mode
      {"\x1B[5~\x1B[6~", {key(KeyKind::page_up), key(KeyKind::page_down)}},
      {"\x1B[1;5Cq", {key(KeyKind::other), text("q")}},  // Ctrl-Right must not type "5C"
      {"\x1B\x1B[C", {key(KeyKind::escape), key(KeyKind::right)}},
      {"\x01", {key(KeyKind::other)}},
  };
  for (const auto& row : rows) EXPECT_EQ(Keyboard().decode(row.bytes), row.keys) << row.bytes;
}

TEST(Keyboard, WaitsForTheRestOfAKey) {
  for (const std::string bytes : {"朗", "\x1B[5~", "\x1B[C"}) {
    Keyboard whole;
    const std::vector<Key> expected = whole.decode(bytes);
    for (std::size_t cut = 1; cut < bytes.size(); ++cut) {
      Keyboard keyboard;
      EXPECT_TRUE(keyboard.decode(bytes.substr(0, cut)).empty());
      EXPECT_TRUE(keyboard.waiting());
      EXPECT_EQ(keyboard.decode(bytes.substr(cut)), expected);
    }
  }
}

TEST(Keyboard, ALoneEscapeIsTheEscapeKey) {
  Keyboard keyboard;
  EXPECT_TRUE(keyboard.decode("\x1B").empty());
  EXPECT_EQ(keyboard.time_out(), std::vector{key(KeyKind::escape)});
  EXPECT_FALSE(keyboard.waiting());
  keyboard.decode("\x1B[");
  EXPECT_TRUE(keyboard.time_out().empty());
}

TEST(Keyboard, AnyBytesAreTaken) {
  std::minstd_rand random(5);
  Keyboard keyboard;
  for (int i = 0; i < 2000; ++i) {
    std::string bytes(1 + random() % 6, '\0');
    for (char& byte : bytes) byte = static_cast<char>(random() % 3 == 0 ? 0x1B : random() % 256);
    for (const Key& decoded : keyboard.decode(bytes)) {
      EXPECT_EQ(decoded.kind == KeyKind::text, !decoded.text.empty());
    }
    if (random() % 8 == 0) keyboard.time_out();
  }
}

}  // namespace
}  // namespace langdu
