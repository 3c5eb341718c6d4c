// The program: finds its data, hands the command line to the subcommands, maps errors to exit
// codes.

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>
#include <string>
#include <string_view>

#include "base/error.h"
#include "cli/commands.h"
#include "cli/data_directory.h"
#include "cli/help.h"
#include "cli/interrupt.h"
#include "cli/terminal_facts.h"

namespace langdu {
namespace {

enum ExitCode { k_done = 0, k_failed = 1, k_wrong_usage = 2, k_interrupted = 130 };

void print_message(std::string_view message) { fmt::print(stderr, "langdu: {}\n", message); }

int exit_code_of(ErrorKind kind) { return kind == ErrorKind::usage ? k_wrong_usage : k_failed; }

void add_commands(CLI::App& app, CommandContext& context) {
  add_play_command(app, context);
  add_render_command(app, context);
  add_outline_command(app, context);
  add_normalize_command(app, context);
  add_pinyin_command(app, context);
  add_say_command(app, context);
  add_lexicon_command(app, context);
  add_voices_command(app, context);
  add_devices_command(app, context);
}

int parse_and_run(CLI::App& app, CommandContext& context, int argc, char** argv) {
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) return app.exit(error);
    print_message(error.what());
    fmt::print(stderr, "Try: langdu --help, or langdu COMMAND --help\n");
    return k_wrong_usage;
  }
  return context.exit_code;
}

int run(int argc, char** argv) {
  CLI::App app{"langdu 朗读 turns articles into spoken Mandarin.", "langdu"};
  app.set_version_flag("--version", "langdu " LANGDU_VERSION);
  app.require_subcommand(1);
  app.fallthrough();

  CommandContext context;
  std::string data_option;
  app.add_option("--data", data_option, "Directory with voices and language data (or LANGDU_DATA)")
      ->type_name("DIR");
  app.add_option("--lexicon", context.lexicon_option,
                 "User lexicon to read and edit instead of the one in the configuration directory")
      ->type_name("FILE");
  app.add_flag("--accessible", context.accessible,
               "Whole plain lines only, for screen readers and braille displays (or ACCESSIBLE=1)");
  // Runs after all options are known and before any subcommand's callback.
  app.parse_complete_callback([&] {
    context.data_directory = find_data_directory(data_option);
    context.accessible = context.accessible || plain_lines_wanted();
    context.colour = !context.accessible && colour_wanted();
  });
  add_commands(app, context);
  set_up_help(app);
  return parse_and_run(app, context, argc, argv);
}

}  // namespace
}  // namespace langdu

int main(int argc, char** argv) {
  using langdu::print_message;
  langdu::catch_interrupts();
  try {
    return langdu::run(argc, argv);
  } catch (const langdu::Interrupted&) {
    print_message("interrupted");
    return langdu::k_interrupted;
  } catch (const langdu::Error& error) {
    print_message(error.what());
    return langdu::exit_code_of(error.kind());
  } catch (const std::bad_alloc&) {
    print_message("out of memory");
  } catch (const std::exception& error) {
    print_message(error.what());
  }
  return langdu::k_failed;
}
