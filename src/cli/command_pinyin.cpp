// `langdu pinyin`: lines of text to lines of syllables.
#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/text_lines.h"
#include "cli/user_lexicon_file.h"
#include "narrator/front_end.h"
#include "pronounce/raw_text.h"

namespace langdu {
namespace {

struct PinyinOptions {
  std::vector<std::string> files;
  bool raw = false;
  bool citation = false;
  bool breaks = false;
  bool explain = false;
};

/// Hanzi that no dictionary reads, each announced once.
class UnknownHanzi {
 public:
  explicit UnknownHanzi(const Lexicon& lexicon) : lexicon_(lexicon) {}

  void announce(std::string_view line) {
    for (std::size_t at = 0; at < line.size();) {
      const CodePoint point = decode_utf8(line, at);
      at += point.size;
      if (!is_hanzi(point.value) || looked_up_[point.value]) continue;
      looked_up_[point.value] = true;
      if (!lexicon_.readings(point.value).empty()) continue;
      fmt::print(stderr, "langdu: {} (U+{:04X}) has no known reading; said as 某 mou3\n",
                 to_utf8(point.value), static_cast<std::uint32_t>(point.value));
    }
  }

 private:
  static constexpr std::size_t k_code_points = 0x110000;

  const Lexicon& lexicon_;
  std::vector<bool> looked_up_ = std::vector<bool>(k_code_points);
};

void print_explanation(const Pronouncer& pronouncer, const SpokenSentence& sentence) {
  for (const ExplainedWord& word : pronouncer.explain(sentence)) {
    fmt::print("{}\t{}\t{}\t{}\n", word.text, name_of(word.part_of_speech), word.reading,
               word.decided_by);
  }
  fmt::print("\n");
}

void run_pinyin(const CommandContext& context, const PinyinOptions& options) {
  const FrontEnd front_end(context.data_directory, load_user_lexicon(context));
  UnknownHanzi unknown(front_end.lexicon);
  const PinyinForm form{options.citation ? ToneForm::citation : ToneForm::surface,
                        options.breaks ? BreakMarks::shown : BreakMarks::hidden};
  for_each_line(options.files, [&](const std::string& line) {
    unknown.announce(line);
    const SpokenSentence sentence =
        options.raw ? raw_sentence(line)
                    : front_end.normalizer.normalize(Sentence{MappedText(line, 0)});
    if (options.explain) {
      print_explanation(front_end.pronouncer, sentence);
      return;
    }
    const Pronunciation pronunciation = front_end.pronouncer.pronounce(sentence);
    fmt::print("{}\n",
               options.raw ? to_raw_pinyin(pronunciation, form) : to_pinyin(pronunciation, form));
  });
}

}  // namespace

void add_pinyin_command(CLI::App& app, CommandContext& context) {
  CLI::App* command = app.add_subcommand(
      "pinyin",
      "Print how lines of standard input or FILE are pronounced: syllables with their tones");
  auto options = std::make_shared<PinyinOptions>();
  command->add_option("FILE", options->files, "Text files, or - for standard input");
  command->add_flag("--raw", options->raw,
                    "Do not normalise: one token for each hanzi, everything else as it is");
  command->add_flag("--citation", options->citation, "Tones of the dictionary, before sandhi");
  command->add_flag("--breaks", options->breaks, "Mark the breaks: #1 word, #2 phrase, #3 clause");
  command->add_flag("--explain", options->explain,
                    "Print word, part of speech, reading and what decided it");
  command->callback([&context, options] { run_pinyin(context, *options); });
}

}  // namespace langdu
