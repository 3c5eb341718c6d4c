#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <variant>

namespace langdu {

/// When the player stops of itself.
enum class SleepMode { off, after_time, at_chapter_end };

namespace player_command {

struct TogglePause {};
struct Pause {};
struct Resume {};
/// Forward, or back where negative.
struct MoveSentences {
  int by = 1;
};
struct MoveParagraphs {
  int by = 1;
};
struct MoveChapters {
  int by = 1;
};
struct RepeatSentence {};
/// To the passage at a byte of the source.
struct GoTo {
  std::size_t offset = 0;
};
/// As a factor of the voice's own; kept within what the engine allows.
struct SetRate {
  double rate = 1;
};
/// 0 to 1.
struct SetVolume {
  double volume = 1;
};
/// Says words of the player's own, then goes on where it was.
struct Say {
  std::string text;
};
struct Sleep {
  SleepMode mode = SleepMode::off;
  std::chrono::minutes after{0};
};

}  // namespace player_command

using PlayerCommand =
    std::variant<player_command::TogglePause, player_command::Pause, player_command::Resume,
                 player_command::MoveSentences, player_command::MoveParagraphs,
                 player_command::MoveChapters, player_command::RepeatSentence, player_command::GoTo,
                 player_command::SetRate, player_command::SetVolume, player_command::Say,
                 player_command::Sleep>;

}  // namespace langdu
