#pragma once

#include <string>

#include "cli/play_status.h"

namespace langdu {

/// What is said and shown of the player itself, in Chinese like the articles.

/// What has changed since `before`, as a line; empty if nothing a listener would want to read.
std::string words_for_change(const PlayerState& before, const PlayStatus& now);
/// "速度 1.10", "音量 95%".
std::string words_for_rate(double rate);
std::string words_for_volume(double volume);
std::string words_for(PlayerNotice notice);
std::string words_for(const UnspokenPlace& place);

/// Where the listener is: article, section, minute of how many. Fit to be spoken.
std::string words_for_place(const PlayStatus& status);

/// "睡眠：15分钟后".
std::string words_for_sleep(const PlayerState& state);

/// The keys, one a line.
std::string words_for_help();

}  // namespace langdu
