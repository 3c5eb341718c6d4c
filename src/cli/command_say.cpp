// `langdu say`: a phrase or syllables, aloud or into a file.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "audio/port_audio_player.h"
#include "audio/wav_writer.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/speech_options.h"
#include "cli/user_lexicon_file.h"
#include "narrator/clause_stream.h"
#include "narrator/front_end.h"
#include "sentence/split_sentences.h"
#include "synth/espeak_engine.h"
#include "voice/voice.h"

namespace langdu {
namespace {

// 100 ms at either end of a file.
constexpr std::size_t k_edge_frames = k_sample_rate / 10;

struct SayOptions {
  std::vector<std::string> text;
  std::string voice{k_default_voice};
  double rate = 1.0;
  double loudness = k_reference_loudness;
  std::string output;
  bool pinyin = false;
  bool batch = false;
  bool times = false;
};

/// What was said, without silence at its ends.
struct Said {
  std::vector<std::int16_t> pcm;
  std::vector<std::size_t> starts;  ///< the frame at which each syllable or Latin word begins
};

/// Surface tones, said as written. Erhua is an r5 behind its syllable, the end of a prosodic word a
/// `/`.
Pronunciation read_pinyin(const std::string& line) {
  Pronunciation sentence;
  std::istringstream words(line);
  for (std::string word; words >> word;) {
    if (word == "/") {
      if (!sentence.units.empty()) sentence.units.back().break_after = BreakStrength::word;
      continue;
    }
    const auto syllable = parse_toned_syllable(word);
    if (!syllable) {
      throw Error(ErrorKind::usage, fmt::format("'{}' is no pinyin syllable with a tone digit, "
                                                "such as zhong1, lv4 or r5",
                                                word));
    }
    if (word == "r5" && !sentence.units.empty()) {
      std::get<Syllable>(sentence.units.back().what).erhua = true;
      continue;
    }
    SpokenUnit unit;
    unit.what = Syllable{syllable->id, syllable->tone, syllable->tone, false, false};
    sentence.units.push_back(unit);
  }
  return sentence;
}

/// What a newsreader would say for `text`, which may be several sentences.
std::vector<Pronunciation> read_text(const CommandContext& context, const std::string& text) {
  const FrontEnd front_end(context.data_directory, load_user_lexicon(context));
  std::vector<Pronunciation> sentences;
  for (const Sentence& sentence : split_sentences(MappedText(text, 0))) {
    sentences.push_back(front_end.pronouncer.pronounce(front_end.normalizer.normalize(sentence)));
  }
  return sentences;
}

Said speak(SpeechEngine& engine, const std::vector<Pronunciation>& sentences, const Voice& voice,
           double rate) {
  std::vector<Clause> clauses;
  for (const Pronunciation& sentence : sentences) {
    for (Clause& clause : split_clauses(sentence, voice, SpeechStyle::prose)) {
      clauses.push_back(std::move(clause));
    }
  }
  Said said;
  for (const Clause& clause : clauses) {
    const ClauseSpeech speech = engine.speak(clause);
    for (const TimingMark& mark : speech.marks) said.starts.push_back(said.pcm.size() + mark.frame);
    said.pcm.insert(said.pcm.end(), speech.pcm.begin(), speech.pcm.end());
    if (&clause != &clauses.back()) said.pcm.resize(said.pcm.size() + pause_frames(clause, rate));
  }
  return said;
}

/// `OUT.wav<TAB>0.100 0.325 0.551`: the seconds at which each unit begins and the last one ends.
void print_times(const std::string& path, const Said& said) {
  fmt::print("{}\t", path);
  for (const std::size_t start : said.starts) {
    fmt::print("{:.3f} ", static_cast<double>(k_edge_frames + start) / k_sample_rate);
  }
  fmt::print("{:.3f}\n", static_cast<double>(k_edge_frames + said.pcm.size()) / k_sample_rate);
}

/// Writes `pcm` between two short silences, which editors and players expect around a recording.
void write_wav(const std::filesystem::path& path, const std::vector<std::int16_t>& pcm) {
  const std::vector<std::int16_t> silence(k_edge_frames);
  const auto file = create_wav_file(path, {});
  file->write(silence);
  file->write(pcm);
  file->write(silence);
  file->finish();
}

/// Lines `OUT.wav<TAB>yin2 hang2` from standard input, each into its own file.
void say_batch(SpeechEngine& engine, const Voice& voice, const SayOptions& options) {
  std::size_t number = 0;
  for (std::string line; std::getline(std::cin, line);) {
    ++number;
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos || tab == 0) {
      throw Error(ErrorKind::usage,
                  fmt::format("standard input, line {}: expected OUT.wav<TAB>PINYIN", number));
    }
    const Pronunciation sentence = read_pinyin(line.substr(tab + 1));
    const Said said = speak(engine, {sentence}, voice, options.rate);
    write_wav(line.substr(0, tab), said.pcm);
    if (options.times) print_times(line.substr(0, tab), said);
  }
}

void say(const CommandContext& context, const SayOptions& options) {
  if (options.batch != options.text.empty()) {
    throw Error(ErrorKind::usage, options.batch ? "--batch reads standard input and takes no TEXT"
                                                : "nothing to say; give a TEXT");
  }
  if (options.batch && !options.pinyin) {
    throw Error(ErrorKind::usage, "--batch needs --pinyin");
  }
  if (options.times && !options.batch && options.output.empty()) {
    throw Error(ErrorKind::usage, "--times needs a file: -o FILE or --batch");
  }
  const Voice voice =
      at_loudness(load_voice(context.data_directory, options.voice), options.loudness);
  EspeakEngine engine(voice);
  engine.set_rate(options.rate);
  if (options.batch) return say_batch(engine, voice, options);

  std::string text;
  for (const std::string& word : options.text) text += (text.empty() ? "" : " ") + word;
  const auto sentences =
      options.pinyin ? std::vector<Pronunciation>{read_pinyin(text)} : read_text(context, text);
  const Said said = speak(engine, sentences, voice, options.rate);
  if (said.pcm.empty()) throw Error(ErrorKind::usage, "nothing in TEXT can be said");
  if (!options.output.empty()) {
    write_wav(options.output, said.pcm);
    if (options.times) print_times(options.output, said);
    return;
  }
  SoundProcess process(std::nullopt);
  PortAudioPlayer player(process);
  player.write(said.pcm);
  player.finish();
}

}  // namespace

void add_say_command(CLI::App& app, CommandContext& context) {
  CLI::App* command =
      app.add_subcommand("say", "Say a phrase or syllables, aloud or into a WAV file");
  auto options = std::make_shared<SayOptions>();
  command->add_option("TEXT", options->text, "What to say")->type_name("");
  command->add_flag("--pinyin", options->pinyin,
                    "TEXT is pinyin with surface tones (yin2 hang2), said as written; / ends a "
                    "prosodic word");
  command->add_flag("--batch", options->batch, "Read lines OUT.wav<TAB>PINYIN from standard input");
  command->add_flag("--times", options->times,
                    "Print when each syllable begins and the last one ends, in seconds");
  command->add_option("-o,--output", options->output, "Write a WAV file")->type_name("FILE");
  add_voice_option(*command, options->voice);
  add_rate_option(*command, options->rate);
  add_loudness_option(*command, options->loudness);
  command->callback([&context, options] { say(context, *options); });
}

}  // namespace langdu
