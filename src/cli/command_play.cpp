// `langdu play`: reads articles aloud.
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "audio/port_audio_player.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/line_view.h"
#include "cli/play_loop.h"
#include "cli/user_lexicon_file.h"
#include "narrator/playback_thread.h"
#include "narrator/script_source.h"
#include "synth/espeak_engine.h"
#include "voice/voice.h"

namespace langdu {
namespace {

struct PlayOptions {
  std::vector<std::string> files;
  std::string voice{k_default_voice};
  std::optional<std::string> device;
  double rate = 1.0;
  bool silent_text = false;
  bool stats = false;
};

/// The bytes of a file, as far as they are the bytes of its text; 0 if nobody knows.
std::size_t source_size(const std::string& path) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  return error ? 0 : static_cast<std::size_t>(size);
}

std::vector<Clause> own_words(const FrontEnd& front_end, const Voice& voice,
                              const std::string& text) {
  const Sentence sentence{MappedText(text, 0)};
  return split_clauses(front_end.pronouncer.pronounce(front_end.normalizer.normalize(sentence)),
                       voice, SpeechStyle::prose);
}

/// The moment at which this command began; the first sound is measured from it.
using Time = std::chrono::steady_clock::time_point;

void print_statistics(const LiveStatistics& statistics, Time begin) {
  const double first =
      static_cast<double>(statistics.first_sound - begin.time_since_epoch().count()) / 1e6;
  fmt::print(stderr, "first sound after {:.1f} ms, {} underruns, {} late callbacks\n",
             statistics.first_sound == 0 ? 0.0 : first, statistics.underruns,
             statistics.device_underflows);
}

bool keyboard_there() { return isatty(STDIN_FILENO) == 1 && tcgetpgrp(STDIN_FILENO) == getpgrp(); }

std::unique_ptr<PlayView> make_view(const PlayOptions& options) {
  if (options.silent_text) return std::make_unique<SilentView>();
  return std::make_unique<LineView>();
}

void play(CommandContext& context, const PlayOptions& options) {
  const auto begin = std::chrono::steady_clock::now();
  const auto open_sink = [device = options.device]() -> std::unique_ptr<LiveSink> {
    return std::make_unique<PortAudioPlayer>(device);
  };
  auto sink = std::async(std::launch::async, open_sink);
  const Voice voice = load_voice(context.data_directory, options.voice);
  EspeakEngine engine(voice);
  const FrontEnd front_end(context.data_directory, load_user_lexicon(context));

  PlaybackSetup setup;
  std::vector<PlayedText> texts;
  for (const std::string& file : options.files) {
    const OpenReader open = [file] { return open_document(file); };
    texts.push_back({file, open});
    setup.texts.push_back({[&front_end, &voice, open, file] {
      return std::make_unique<ScriptSource>(open, source_size(file), front_end, voice,
                                            ScriptOptions{});
    }});
  }
  setup.filter = [](const Passage&) { return true; };
  setup.options.rate = options.rate;
  setup.world.open_sink = open_sink;
  setup.world.now = [] { return std::chrono::steady_clock::now(); };
  setup.world.to_clauses = [&](const std::string& text) {
    return own_words(front_end, voice, text);
  };

  const std::unique_ptr<PlayView> view = make_view(options);
  std::optional<Terminal> terminal;
  if (keyboard_there()) terminal.emplace(STDIN_FILENO, Terminal::Screen::untouched);
  PlaybackThread thread(std::move(setup), engine, std::move(sink));
  PlayLoop loop(
      {thread, *view, front_end.lexicon, std::move(texts), terminal ? &*terminal : nullptr});
  const PlayLoopEnd end = loop.run();
  terminal.reset();
  if (options.stats) print_statistics(loop.statistics(), begin);
  if (end == PlayLoopEnd::interrupted) throw Interrupted();
}

}  // namespace

void add_play_command(CLI::App& app, CommandContext& context) {
  CLI::App* command = app.add_subcommand("play", "Read articles aloud; keys control it (h: help)");
  auto options = std::make_shared<PlayOptions>();
  command->add_option("FILE", options->files, "Articles, one after another")
      ->type_name("")
      ->required();
  command->add_option("--voice", options->voice, "The voice (see langdu voices)")
      ->type_name("NAME")
      ->capture_default_str();
  command->add_option("--rate", options->rate, "Speed as a factor, 0.5 to 4.0")
      ->check(CLI::Range(k_slowest, k_fastest))
      ->capture_default_str();
  command->add_option("--device", options->device, "Name or index of a device (see langdu devices)")
      ->type_name("DEVICE");
  command->add_flag("--silent-text", options->silent_text, "Do not show the text");
  command->add_flag("--stats", options->stats, "Show time to first sound and underruns at the end");
  command->callback([&context, options] { play(context, *options); });
}

}  // namespace langdu
