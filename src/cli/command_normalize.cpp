// `langdu normalize`: the spoken text, a line out for each line in; with --explain the tokens.
#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "cli/commands.h"
#include "cli/text_lines.h"
#include "cli/user_lexicon_file.h"
#include "normalize/normalizer.h"

namespace langdu {
namespace {

struct NormalizeOptions {
  std::vector<std::string> files;
  bool explain = false;
};

struct Describe {
  std::string operator()(const HanziRun& run) const { return run.text; }
  std::string operator()(const FixedReading& reading) const {
    return fmt::format("{} [{}]", reading.text, fmt::join(reading.pinyin, " "));
  }
  std::string operator()(const LatinRun& run) const {
    return fmt::format("{} [{}]", run.text, run.style == LatinStyle::word ? "word" : "letters");
  }
  std::string operator()(const Punctuation& mark) const { return mark.text; }
  std::string operator()(const InnerBreak&) const { return "|"; }
};

/// One row a token: source, class, reading, rule.
void print_tokens(const SpokenSentence& sentence) {
  const std::string& text = sentence.written.text();
  for (const Token& token : sentence.tokens) {
    fmt::print("{}\t{}\t{}\t{}\n", text.substr(token.written.begin, token.written.size()),
               name_of(token.semiotic_class), std::visit(Describe{}, token.value), token.rule);
  }
  fmt::print("\n");
}

void normalize(const CommandContext& context, const NormalizeOptions& options) {
  const Normalizer normalizer(context.data_directory, load_user_lexicon(context));
  for_each_line(options.files, [&](const std::string& line) {
    const SpokenSentence spoken = normalizer.normalize({MappedText(line, 0)});
    if (options.explain) {
      print_tokens(spoken);
    } else {
      const std::string text = to_text(spoken) + "\n";
      std::fwrite(text.data(), 1, text.size(), stdout);
    }
  });
}

}  // namespace

void add_normalize_command(CLI::App& app, CommandContext& context) {
  CLI::App* command = app.add_subcommand(
      "normalize", "Print the spoken text of standard input or FILE: a line out for each line in");
  auto options = std::make_shared<NormalizeOptions>();
  command->add_option("FILE", options->files, "Text files, or - for standard input");
  command->add_flag("--explain", options->explain,
                    "Print the tokens instead: source, class, reading, rule, separated by tabs");
  command->callback([&context, options] { normalize(context, *options); });
}

}  // namespace langdu
