// `langdu render`: articles into audio editions.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "audio/wav_writer.h"
#include "base/error.h"
#include "cli/commands.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include "cli/user_directories.h"
#include "cli/user_lexicon_file.h"
#include "document/reader.h"
#include "edition/audio_edition.h"
#include "edition/file_name.h"
#include "narrator/render.h"
#include "narrator/script.h"
#include "narrator/studio.h"
#include "synth/speech.h"

namespace langdu {
namespace {

constexpr std::uint64_t k_cache_bytes = 2ULL << 30;

struct RenderOptions {
  std::string input;
  std::string output;
  std::string voice{k_default_voice};
  double rate = 1.0;
  std::size_t jobs = std::max(1U, std::thread::hardware_concurrency());
  bool quiet = false;
};

Progress::Style progress_style(const CommandContext& context, const RenderOptions& options) {
  if (options.quiet) return Progress::Style::quiet;
  return context.accessible ? Progress::Style::lines : Progress::Style::bar;
}

/// The file's size, for an estimate of how far a render has come; 0 if that is not known.
std::size_t size_of(const std::string& input) {
  std::error_code error;
  const auto size = std::filesystem::file_size(input, error);
  return error ? 0 : static_cast<std::size_t>(size);
}

std::chrono::duration<double> duration_of(std::uint64_t frames) {
  return std::chrono::duration<double>(static_cast<double>(frames) / k_sample_rate);
}

std::optional<CacheSettings> cache_settings() {
  const std::filesystem::path folder = user_cache_directory();
  if (folder.empty()) return std::nullopt;
  return CacheSettings{folder / "clauses", k_cache_bytes, "/proc/self/exe"};
}

std::filesystem::path output_path(const RenderOptions& options, const std::string& title) {
  std::error_code error;
  if (!std::filesystem::is_directory(options.output, error)) return options.output;
  return std::filesystem::path(options.output) / (file_name_from(title) + ".wav");
}

void render(CommandContext& context, const RenderOptions& options) {
  std::signal(SIGXFSZ, SIG_IGN);  // a file size limit is a full disk, not a crash
  auto reader = open_document(options.input);
  Studio studio(context.data_directory, options.voice, options.rate, options.jobs,
                cache_settings(), load_user_lexicon(context));
  Script script(std::move(reader), studio.front_end(), studio.voice(), {});
  std::optional<Passage> first = script.next();
  if (!first) {
    throw Error(ErrorKind::input, fmt::format("{}: there is nothing to read aloud", options.input));
  }
  const std::filesystem::path path = output_path(options, first->chapter_title);
  AudioEdition edition(std::make_unique<WavWriter>(path, FileTags{.title = first->chapter_title}));
  ClauseQueue queue = studio.new_queue();
  const auto next_passage = [&] {
    return first ? std::exchange(first, std::nullopt) : script.next();
  };
  Renderer renderer(next_passage, queue, options.rate, edition);

  Progress progress(progress_style(context, options), path.string());
  const auto input_size = static_cast<double>(std::max<std::size_t>(size_of(options.input), 1));
  while (renderer.step()) {
    if (interrupt_requested()) throw Interrupted();
    const RenderCounts& counts = renderer.counts();
    progress.update({counts.clauses, duration_of(counts.frames),
                     static_cast<double>(counts.source_end) / input_size});
  }
  edition.finish();

  for (const std::string& notice : script.take_notices()) progress.note(notice);
  for (const UnspokenPlace& place : renderer.take_unspoken()) {
    progress.note(fmt::format("{}: bytes {} to {}: could not say \"{}\": {}", options.input,
                              place.source.begin, place.source.end, place.written, place.reason));
    context.exit_code = 1;
  }
  const RenderCounts& counts = renderer.counts();
  progress.note(fmt::format(
      "wrote {}: {} of audio, {} sentences, {} syllables, {} clauses ({} from "
      "the cache) in {:.1f} s",
      path.string(), clock_text(duration_of(counts.frames)), counts.sentences, counts.syllables,
      counts.clauses, counts.cached_clauses, progress.elapsed().count()));
}

}  // namespace

void add_render_command(CLI::App& app, CommandContext& context) {
  CLI::App* command =
      app.add_subcommand("render", "Write an article as an audio file with chapters");
  auto options = std::make_shared<RenderOptions>();
  command->add_option("FILE", options->input, "The article; - for standard input")
      ->required()
      ->type_name("");
  command
      ->add_option("-o,--output", options->output,
                   "The WAV file to write, or a directory for one named after the title")
      ->required()
      ->type_name("OUT");
  command->add_option("--voice", options->voice, "The voice (see langdu voices)")
      ->type_name("NAME")
      ->capture_default_str();
  command->add_option("--rate", options->rate, "Speed as a factor, 0.5 to 4.0")
      ->capture_default_str();
  command->add_option("-j,--jobs", options->jobs, "Worker processes (default: one a core)")
      ->check(CLI::Range(1, 256))
      ->type_name("N");
  command->add_flag("-q,--quiet", options->quiet, "Say nothing but what went wrong");
  command->callback([&context, options] { render(context, *options); });
}

}  // namespace langdu
