// `langdu lexicon`: what the user taught about readings, as a file that people can edit too.
#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "cli/commands.h"
#include "cli/user_lexicon_file.h"

namespace langdu {
namespace {

/// The file to edit, and what it holds by now.
std::filesystem::path editable_path(const CommandContext& context) {
  std::filesystem::path path = user_lexicon_path(context);
  if (path.empty()) {
    throw Error(ErrorKind::usage, "HOME is not set: name a file with --lexicon");
  }
  return path;
}

UserLexicon load_if_there(const std::filesystem::path& path) {
  std::error_code ignored;
  return std::filesystem::exists(path, ignored) ? UserLexicon::load(path) : UserLexicon();
}

void add_entry(const CommandContext& context, const UserEntry& entry) {
  const std::filesystem::path path = editable_path(context);
  UserLexicon lexicon = load_if_there(path);
  lexicon.add(entry);
  lexicon.save(path);
}

void remove_entries(const CommandContext& context, const std::string& written) {
  const std::filesystem::path path = editable_path(context);
  UserLexicon lexicon = load_if_there(path);
  if (lexicon.remove(written) == 0) {
    throw Error(ErrorKind::usage, fmt::format("{} has no entry for {}. `langdu lexicon list` shows "
                                              "what it has",
                                              path.string(), written));
  }
  lexicon.save(path);
}

void list_entries(const CommandContext& context) {
  const UserLexicon lexicon = load_user_lexicon(context);
  for (const UserEntry& entry : lexicon.entries()) {
    fmt::print("{}\t{}{}{}\n", entry.written, entry.spoken, entry.context.empty() ? "" : "\t",
               entry.context);
  }
}

void check_file(const CommandContext& context, const std::string& name) {
  const std::filesystem::path path =
      name.empty() ? editable_path(context) : std::filesystem::path(name);
  const UserLexicon lexicon = UserLexicon::load(path);
  for (std::size_t i = 0; i < lexicon.entries().size(); ++i) {
    const UserEntry& entry = lexicon.entries()[i];
    for (std::size_t k = i + 1; k < lexicon.entries().size(); ++k) {
      const UserEntry& later = lexicon.entries()[k];
      if (later.written != entry.written || later.context != entry.context) continue;
      throw Error(ErrorKind::data,
                  fmt::format("{}:{}: {} is defined again on line {}. Remove one of the two",
                              path.string(), entry.line, entry.written, later.line));
    }
  }
  fmt::print("{}: {} entries, all well-formed\n", path.string(), lexicon.entries().size());
}

}  // namespace

void add_lexicon_command(CLI::App& app, CommandContext& context) {
  CLI::App* command = app.add_subcommand(
      "lexicon", "Teach readings: how a written form is said, for all articles to come");
  command->require_subcommand(1);

  auto entry = std::make_shared<UserEntry>();
  CLI::App* add = command->add_subcommand("add", "Add or replace an entry");
  add->add_option("WRITTEN", entry->written, "The form as articles write it")->required();
  add->add_option(
         "SPOKEN", entry->spoken,
         "What is said: hanzi and Latin letters, [hang2 zhang3] behind hanzi fixes syllables")
      ->required();
  add->add_option("--context", entry->context,
                  "Only there: BEFORE_AFTER beside the form, or a word anywhere in the sentence");
  add->callback([&context, entry] { add_entry(context, *entry); });

  auto written = std::make_shared<std::string>();
  CLI::App* remove = command->add_subcommand("remove", "Remove all entries of a written form");
  remove->add_option("WRITTEN", *written, "The written form")->required();
  remove->callback([&context, written] { remove_entries(context, *written); });

  command->add_subcommand("list", "Print the entries")->callback([&context] {
    list_entries(context);
  });

  auto file = std::make_shared<std::string>();
  CLI::App* check = command->add_subcommand("check", "Say what is wrong with a lexicon file");
  check->add_option("FILE", *file, "The file, by default the user's");
  check->callback([&context, file] { check_file(context, *file); });
}

}  // namespace langdu
