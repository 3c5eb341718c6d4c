// `langdu render`: articles into audio editions.

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "base/error.h"
#include "cli/commands.h"
#include "cli/edition_record.h"
#include "cli/interrupt.h"
#include "cli/progress.h"
#include "cli/render_options.h"
#include "cli/render_task.h"
#include "cli/render_tasks.h"
#include "cli/user_directories.h"
#include "cli/user_lexicon_file.h"
#include "cli/watch_folder.h"
#include "narrator/studio.h"
#include "synth/speech.h"

namespace langdu {
namespace {

using Seconds = std::chrono::duration<double>;

/// One run of the command.
class RenderCommand {
 public:
  RenderCommand(CommandContext& context, const RenderOptions& options)
      : context_(context),
        options_(options),
        is_batch_(options.inputs.size() > 1 || options.batch.watch ||
                  std::filesystem::is_directory(options.inputs.front())),
        plan_{layout_from(options),
              options.batch.merge_title,
              options.work.verify,
              {options.highlights ? Highlights::first : Highlights::skipped}},
        cache_folder_(options.work.no_cache ? std::filesystem::path() : user_cache_directory()) {}

  void run() {
    const std::vector<RenderTask> tasks = plan_render_tasks(options_);
    const std::size_t jobs = options_.work.jobs > 0
                                 ? options_.work.jobs
                                 : std::max(1U, std::thread::hardware_concurrency());
    Voice voice =
        at_loudness(load_voice(context_.data_directory, options_.voice), options_.loudness);
    studio_.emplace(context_.data_directory, std::move(voice), options_.rate, jobs,
                    cache_settings(), load_user_lexicon(context_));
    for (const RenderTask& task : tasks) make(task);
    if (options_.batch.watch) watch();
    if (is_batch_) summarise();
  }

 private:
  [[nodiscard]] std::optional<CacheSettings> cache_settings() const {
    if (cache_folder_.empty()) return std::nullopt;
    return CacheSettings{cache_folder_ / "clauses", options_.work.cache_megabytes << 20,
                         "/proc/self/exe"};
  }

  [[nodiscard]] Progress::Style style() const {
    if (options_.quiet) return Progress::Style::quiet;
    return context_.accessible ? Progress::Style::lines : Progress::Style::bar;
  }

  void make(const RenderTask& task) {
    if (interrupt_requested()) throw Interrupted();
    Progress progress(style(), task.inputs.front());
    std::optional<EditionRecord> record;
    if (is_batch_ && !cache_folder_.empty() && !options_.work.dry_run) {
      record.emplace(cache_folder_ / "editions", task, settings());
      if (!options_.batch.force && record->is_up_to_date()) return pass_over(task);
    }
    try {
      if (options_.work.dry_run) return describe(task);
      const RenderResult result = render_task(*studio_, task, plan_, progress);
      report(task, result, progress);
      if (record && result.problems.empty()) record->store(result.files);
    } catch (const Error& error) {
      if (!is_batch_ || error.kind() == ErrorKind::usage) throw;
      fail(task, error.what());
    }
  }

  /// What decides the files beside the articles.
  [[nodiscard]] std::string settings() const {
    std::string text =
        fmt::format("{}format {} split {} title {} cover {} highlights {}\n", studio_->identity(),
                    extension_of(plan_.layout.format), options_.files.split, plan_.title,
                    options_.files.cover, options_.highlights);
    for (const SideFileKind kind : plan_.layout.side_files) {
      text += fmt::format("{} ", static_cast<int>(kind));
    }
    text += state_of_files(context_.data_directory);
    text += state_of_files(user_lexicon_path(context_));
    return text;
  }

  void report(const RenderTask& task, const RenderResult& result, Progress& progress) {
    ++done_;
    const Seconds audio(static_cast<double>(result.counts.frames) / k_sample_rate);
    for (const std::string& notice : result.notices) progress.note(notice);
    for (const std::string& problem : result.problems) progress.problem(problem);
    if (!result.problems.empty()) {
      context_.exit_code = 1;
      ++with_problems_;
    }
    progress.note(fmt::format(
        "wrote {}{}: {} of audio, {} articles, {} chapters, {} sentences, {} syllables, {} clauses "
        "({} from the cache) in {:.1f} s",
        result.files.front().string(),
        result.files.size() > 1 ? fmt::format(" and {} more", result.files.size() - 1) : "",
        clock_text(audio), result.articles, result.chapters, result.counts.sentences,
        result.counts.syllables, result.counts.clauses, result.counts.cached_clauses,
        progress.elapsed().count()));
    if (!options_.json) return;
    nlohmann::ordered_json line;
    line["status"] = "done";
    line["inputs"] = task.inputs;
    line["files"] = nlohmann::json::array();
    for (const auto& file : result.files) line["files"].push_back(file.string());
    line["duration"] = audio.count();
    line["articles"] = result.articles;
    line["chapters"] = result.chapters;
    line["sentences"] = result.counts.sentences;
    line["syllables"] = result.counts.syllables;
    line["clauses"] = result.counts.clauses;
    line["cached"] = result.counts.cached_clauses;
    line["seconds"] = progress.elapsed().count();
    line["problems"] = result.problems;
    print_json(line);
  }

  void pass_over(const RenderTask& task) {
    ++skipped_;
    if (options_.json) print_json({{"status", "up to date"}, {"inputs", task.inputs}});
  }

  void fail(const RenderTask& task, const std::string& message) {
    ++failed_;
    context_.exit_code = 1;
    fmt::print(stderr, "langdu: {}\n", message);
    if (!options_.json) return;
    print_json({{"status", "failed"}, {"inputs", task.inputs}, {"error", message}});
  }

  void describe(const RenderTask& task) {
    const DryRun run = dry_run_task(*studio_, task, plan_);
    if (options_.json) {
      nlohmann::ordered_json line{{"status", "planned"},
                                  {"inputs", task.inputs},
                                  {"path", run.path.string()},
                                  {"duration", run.duration.count()},
                                  {"syllables", run.syllables}};
      line["chapters"] = nlohmann::json::array();
      for (const DryRunChapter& chapter : run.chapters) {
        line["chapters"].push_back(
            {{"title", chapter.title}, {"level", chapter.level}, {"begin", chapter.begin.count()}});
      }
      return print_json(line);
    }
    fmt::print("{}\tabout {}\t{} syllables\n", run.path.string(), clock_text(run.duration),
               run.syllables);
    for (const DryRunChapter& chapter : run.chapters) {
      fmt::print("{}{}\t{}\n", chapter.level > 1 ? "  " : "", clock_text(chapter.begin),
                 chapter.title);
    }
  }

  void watch() {
    FolderWatch arrivals(options_.inputs.front());
    if (!options_.quiet) {
      fmt::print(stderr, "langdu: watching {}; Ctrl-C ends it\n", options_.inputs.front());
    }
    for (;;) {
      if (interrupt_requested()) throw Interrupted();
      const auto path = arrivals.next();
      if (!path || !is_article_file(*path) || path->filename().native().starts_with(".")) continue;
      RenderOptions one = options_;
      one.inputs = {path->string()};
      one.batch.watch = false;
      RenderTask task = plan_render_tasks(one).front();
      task.stem = path->stem().string();  // as in a batch
      make(task);
    }
  }

  void summarise() {
    const std::size_t all = done_ + skipped_ + failed_;
    if (!options_.quiet && !options_.work.dry_run) {
      fmt::print(stderr, "langdu: {} editions: {} written, {} up to date, {} failed{}\n", all,
                 done_, skipped_, failed_,
                 with_problems_ > 0 ? fmt::format(", {} with problems", with_problems_) : "");
    }
    if (!options_.json) return;
    print_json({{"status", "summary"},
                {"editions", all},
                {"written", done_},
                {"up_to_date", skipped_},
                {"failed", failed_},
                {"with_problems", with_problems_}});
  }

  static void print_json(const nlohmann::ordered_json& line) {
    fmt::print("{}\n", line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
    std::fflush(stdout);
  }

  CommandContext& context_;
  const RenderOptions& options_;
  bool is_batch_;
  RenderPlan plan_;
  std::filesystem::path cache_folder_;
  std::optional<Studio> studio_;
  std::size_t done_ = 0;
  std::size_t skipped_ = 0;
  std::size_t failed_ = 0;
  std::size_t with_problems_ = 0;
};

}  // namespace

void add_render_command(CLI::App& app, CommandContext& context) {
  CLI::App* command =
      app.add_subcommand("render", "Write articles as audio files with chapters and more");
  auto options = std::make_shared<RenderOptions>();
  add_render_options(*command, *options);
  command->callback([&context, options, command] {
    std::signal(SIGXFSZ, SIG_IGN);  // a limit on the size of files is a full disk, not a crash
    const std::filesystem::path configuration = user_config_directory();
    if (!configuration.empty()) {
      apply_configuration(*command, configuration / "config.toml", *options);
    }
    RenderCommand(context, *options).run();
  });
}

}  // namespace langdu
