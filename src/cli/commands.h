#pragma once

#include <CLI/App.hpp>
#include <filesystem>

namespace langdu {

/// What every command needs of the world around it, found once by `main`.
struct CommandContext {
  std::filesystem::path data_directory;  ///< voices and compiled language data
  bool accessible = false;               ///< whole plain lines only
  bool colour = false;                   ///< stderr is a terminal that may be coloured
  std::filesystem::path lexicon_option;  ///< the user lexicon of --lexicon, empty for the usual one
  int exit_code = 0;                     ///< what `main` returns if nothing was thrown
};

/// Each adds one subcommand to `app`; the work is done in the subcommand's callback, which throws
/// Error. `context` outlives `app`.
void add_normalize_command(CLI::App& app, CommandContext& context);
void add_pinyin_command(CLI::App& app, CommandContext& context);
void add_outline_command(CLI::App& app, CommandContext& context);
void add_render_command(CLI::App& app, CommandContext& context);
void add_play_command(CLI::App& app, CommandContext& context);
void add_say_command(CLI::App& app, CommandContext& context);
void add_voices_command(CLI::App& app, CommandContext& context);
void add_devices_command(CLI::App& app, CommandContext& context);
void add_lexicon_command(CLI::App& app, CommandContext& context);

}  // namespace langdu
