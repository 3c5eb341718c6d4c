// `langdu play`: reads articles aloud.
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "audio/port_audio_player.h"
#include "base/error.h"
#include "cli/clipboard.h"
#include "cli/commands.h"
#include "cli/line_view.h"
#include "cli/play_loop.h"
#include "cli/play_texts.h"
#include "cli/screen_view.h"
#include "cli/speech_options.h"
#include "cli/user_directories.h"
#include "cli/user_lexicon_file.h"
#include "narrator/script.h"
#include "synth/espeak_engine.h"
#include "voice/voice.h"

namespace langdu {
namespace {

struct PlayArguments {
  std::vector<std::string> files;
  std::string from;
  bool continues = false;
  bool clipboard = false;
};

struct SpeechArguments {
  std::string voice{k_default_voice};
  double rate = 1.0;
  std::optional<std::string> device;
  bool highlights = false;
  std::vector<Skipped> skipped;
  bool only_headings = false;
  Hold hold = Hold::none;
  std::size_t repetitions = 1;
};

struct ShowArguments {
  bool silent_text = false;
  bool pinyin = false;
  bool stats = false;
};

struct Arguments {
  PlayArguments play;
  SpeechArguments speech;
  ShowArguments show;
};

using Clock = std::chrono::steady_clock;

std::vector<Clause> own_words(const FrontEnd& front_end, const Voice& voice,
                              const std::string& text) {
  const Sentence sentence{MappedText(text, 0)};
  return split_clauses(front_end.pronouncer.pronounce(front_end.normalizer.normalize(sentence)),
                       voice, SpeechStyle::prose);
}

/// The keyboard: standard input, or where that brings the text, the terminal that shows it.
class KeyboardDescriptor {
 public:
  explicit KeyboardDescriptor(bool text_from_input) {
    if (isatty(STDIN_FILENO) == 1) {
      descriptor_ = STDIN_FILENO;
    } else if (text_from_input && isatty(STDOUT_FILENO) == 1) {
      descriptor_ = opened_ = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    }
    // A job in the background must not touch the terminal.
    if (descriptor_ >= 0 && tcgetpgrp(descriptor_) != getpgrp()) descriptor_ = -1;
  }
  KeyboardDescriptor(const KeyboardDescriptor&) = delete;
  KeyboardDescriptor& operator=(const KeyboardDescriptor&) = delete;
  ~KeyboardDescriptor() {
    if (opened_ >= 0) close(opened_);
  }
  [[nodiscard]] int get() const { return descriptor_; }

 private:
  int descriptor_ = -1;
  int opened_ = -1;
};

PlayQueue make_queue(const PlayArguments& arguments, PlayQueueBuilder builder) {
  std::vector<std::string> files = arguments.files;
  if (arguments.continues) {
    files = {PlaceBook(user_state_directory()).last_path()};
    if (files.front().empty()) throw Error(ErrorKind::usage, "--continue: nothing was played yet");
  }
  for (const std::string& file : files) {
    file == "-" ? builder.add_standard_input() : builder.add_file(file);
  }
  if (arguments.clipboard) builder.add_bytes(read_clipboard(), "clipboard");
  if (const auto place = parse_place(arguments.from)) builder.begin_at(*place);
  return builder.take();
}

void print_statistics(const LiveStatistics& statistics, Clock::time_point begin) {
  using Milliseconds = std::chrono::duration<double, std::milli>;
  const Clock::time_point first{Clock::duration(statistics.first_sound)};
  fmt::print(stderr,
             "first sound after {:.1f} ms, of which the sound system took {:.1f} ms; {} underruns, "
             "{} late callbacks\n",
             statistics.first_sound == 0 ? 0.0 : Milliseconds(first - begin).count(),
             Milliseconds(statistics.system_start).count(), statistics.underruns,
             statistics.device_underflows);
}

/// Terminal and view belong together: the whole screen needs a keyboard and a terminal to draw on.
struct UserInterface {
  std::optional<Terminal> terminal;
  std::unique_ptr<PlayView> view;

  UserInterface(const CommandContext& context, const ShowArguments& arguments, int keyboard,
                const PlayerState& state) {
    const bool draws = keyboard >= 0 && !context.accessible && !arguments.silent_text &&
                       isatty(STDOUT_FILENO) == 1;
    if (keyboard >= 0) {
      terminal.emplace(keyboard, draws ? Terminal::Screen::whole : Terminal::Screen::untouched);
    }
    if (draws) {
      view = std::make_unique<ScreenView>(
          keyboard, context.colour ? ScreenColour::coloured : ScreenColour::plain, state);
    } else if (arguments.silent_text) {
      view = std::make_unique<SilentView>();
    } else {
      view = std::make_unique<LineView>(state);
    }
  }
};

void check(const PlayArguments& arguments) {
  const int ways = (arguments.files.empty() ? 0 : 1) + (arguments.continues ? 1 : 0) +
                   (arguments.clipboard ? 1 : 0);
  if (ways == 1) return;
  throw Error(ErrorKind::usage,
              "say what to play: a FILE, - for standard input, --clipboard or --continue");
}

void play(const CommandContext& context, const Arguments& arguments) {
  const Clock::time_point begin = Clock::now();
  check(arguments.play);
  // Before there is any thread; the sound system then starts while the first sentence is spoken.
  SoundProcess sound(arguments.speech.device);
  const auto open_sink = [&sound] {
    return std::async(std::launch::async, [&sound]() -> std::unique_ptr<LiveSink> {
      return std::make_unique<PortAudioPlayer>(sound);
    });
  };
  auto sink = open_sink();
  const Voice voice = load_voice(context.data_directory, arguments.speech.voice);
  EspeakEngine engine(voice);
  const FrontEnd front_end(context.data_directory, load_user_lexicon(context));
  const Speller speller(context.data_directory, front_end.lexicon);
  PlayMemory memory(user_state_directory());

  const ScriptOptions script{arguments.speech.highlights ? Highlights::first : Highlights::skipped};
  PlayQueue queue = make_queue(arguments.play, {front_end, voice, script, memory});
  PlaybackSetup setup;
  setup.texts = std::move(queue.speaking);
  setup.filter =
      arguments.speech.only_headings ? is_headline : filter_without(arguments.speech.skipped);
  setup.options = {.rate = arguments.speech.rate,
                   .repetitions = arguments.speech.repetitions,
                   .hold = arguments.speech.hold};
  setup.world = {open_sink, [] { return Clock::now(); },
                 [&](const std::string& text) { return own_words(front_end, voice, text); }};
  setup.stop_opening = [&sound] { sound.give_up(); };

  const KeyboardDescriptor keyboard(arguments.play.files == std::vector<std::string>{"-"});
  PlayLoopEnd end{};
  LiveStatistics statistics;
  {
    PlayerState state;
    state.rate = arguments.speech.rate;
    UserInterface user(context, arguments.show, keyboard.get(), state);
    PlaybackThread thread(std::move(setup), engine, std::move(sink));
    PlayLoop loop({thread, *user.view, memory, front_end.lexicon, speller, std::move(queue.shown),
                   user.terminal ? &*user.terminal : nullptr, state,
                   arguments.show.pinyin ? PinyinEcho::shown : PinyinEcho::none});
    end = loop.run();
    statistics = loop.statistics();
  }
  if (arguments.show.stats) print_statistics(statistics, begin);
  if (end == PlayLoopEnd::interrupted) throw Interrupted();
}

void add_speech_options(CLI::App& command, SpeechArguments& arguments) {
  add_voice_option(command, arguments.voice);
  add_rate_option(command, arguments.rate);
  command
      .add_option("--device", arguments.device, "Name or index of a device (see langdu devices)")
      ->type_name("DEVICE");
  command.add_flag("--highlights", arguments.highlights,
                   "Say the pull quotes too, before the text of their article");
  const std::map<std::string, Skipped> skipped{
      {"quotes", Skipped::quotes}, {"notes", Skipped::notes}, {"highlights", Skipped::highlights}};
  command
      .add_option(
          "--skip", arguments.skipped,
          "Leave out quotes (sentences that are quotations), notes or highlights (which are "
          "left out without --highlights too)")
      ->transform(choice(skipped))
      ->delimiter(',')
      ->allow_extra_args(false)  // what follows is a FILE
      ->type_name("WHAT");
  command.add_flag("--only-headings", arguments.only_headings, "Titles and headings alone");
  const std::map<std::string, Hold> holds{{"sentence", Hold::after_sentence},
                                          {"paragraph", Hold::after_paragraph}};
  command
      .add_option(
          "--pause-after", arguments.hold,
          "Wait behind each sentence or paragraph: for the space bar, or without a keyboard "
          "as long as it took")
      ->transform(choice(holds))
      ->type_name("WHAT");
  command.add_option("--repeat", arguments.repetitions, "Say every sentence so many times")
      ->check(between(1, 100))
      ->type_name("N");
}

}  // namespace

void add_play_command(CLI::App& app, CommandContext& context) {
  CLI::App* command = app.add_subcommand("play", "Read articles aloud; keys control it (h: help)");
  auto arguments = std::make_shared<Arguments>();
  command
      ->add_option("FILE", arguments->play.files,
                   "Articles, one after another; - reads standard input as it flows")
      ->type_name("");
  command->add_option("--from", arguments->play.from,
                      "Begin there: a chapter number, 30%, 12:30, b1 (a bookmark), or words");
  command->add_flag("--continue", arguments->play.continues, "Go on with what was played last");
  command->add_flag("--clipboard", arguments->play.clipboard, "Read the selected text");
  add_speech_options(*command, arguments->speech);
  command->add_flag("--silent-text", arguments->show.silent_text, "Do not show the text");
  command->add_flag("--echo-pinyin", arguments->show.pinyin, "Show each sentence's pinyin as well");
  command->add_flag("--stats", arguments->show.stats,
                    "Show time to first sound and underruns at the end");
  command->callback([&context, arguments] { play(context, *arguments); });
}

}  // namespace langdu
