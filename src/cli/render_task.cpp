// One edition from its articles, with progress and the attention to signals that a library does not
// have.

#include "cli/render_task.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>

#include "base/atomic_file.h"
#include "base/error.h"
#include "cli/interrupt.h"
#include "document/reader.h"
#include "edition/document_part.h"
#include "edition/verify_edition.h"
#include "synth/speech.h"

namespace langdu {
namespace {

using Seconds = std::chrono::duration<double>;

Seconds duration_of(std::uint64_t frames) {
  return Seconds(static_cast<double>(frames) / k_sample_rate);
}

/// The passages of one article file; the first is looked at before the edition is opened.
class ArticleSource {
 public:
  ArticleSource(std::string name, const Studio& studio, ScriptOptions options)
      : name_(std::move(name)),
        script_(open_document(name_), studio.front_end(), studio.voice(), options),
        first_(script_.next()) {
    if (!first_) {
      throw Error(ErrorKind::input, fmt::format("{}: there is nothing to read aloud", name_));
    }
  }

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] const Passage& first() const { return *first_; }
  [[nodiscard]] Script& script() { return script_; }
  std::optional<Passage> next() {
    return first_handed_out_ ? script_.next()
                             : (first_handed_out_ = true, std::optional<Passage>(*first_));
  }

 private:
  std::string name_;
  Script script_;
  std::optional<Passage> first_;
  bool first_handed_out_ = false;
};

/// The file's size, to estimate how far its reading has come; 1 if it is not known.
double size_of(const std::string& input) {
  std::error_code error;
  const auto size = std::filesystem::file_size(input, error);
  return error ? 1.0 : std::max(static_cast<double>(size), 1.0);
}

EditionInfo info_from(ArticleSource& source, const Studio& studio, const RenderTask& task,
                      const std::string& title) {
  const DocumentInfo& document = source.script().info();
  EditionInfo info;
  info.title = title;
  info.authors = source.first().authors.empty() ? document.authors : source.first().authors;
  info.date = document.date;
  for (const std::string& input : task.inputs) {
    info.sources.push_back(input == "-" ? input : std::filesystem::path(input).filename().string());
  }
  info.voice = studio.voice().id;
  info.rate = studio.rate();
  return info;
}

/// The title asked for, else that of the document, else that of its first article.
std::string title_of(ArticleSource& source, const RenderPlan& plan) {
  if (!plan.title.empty()) return plan.title;
  const std::string& of_document = source.script().info().title;
  return of_document.empty() ? source.first().chapter_title : of_document;
}

EditionLayout layout_for(const RenderTask& task, const RenderPlan& plan, const std::string& title) {
  EditionLayout layout = plan.layout;
  if (!task.target_is_folder) {
    layout.format = *find_audio_format(task.target.extension().string().erase(0, 1));
  }
  layout.path = edition_path(task, title, layout.format, layout.split);
  return layout;
}

void create_folder(const RenderTask& task) {
  if (!task.target_is_folder) return;
  std::error_code error;
  std::filesystem::create_directories(task.target, error);
  if (error) throw_write_error(task.target, error.value());
}

void add_counts(RenderCounts& total, const RenderCounts& counts) {
  total.sentences += counts.sentences;
  total.clauses += counts.clauses;
  total.cached_clauses += counts.cached_clauses;
  total.syllables += counts.syllables;
  total.frames += counts.frames;
}

/// Makes the edition of a task, document by document.
class TaskRun {
 public:
  TaskRun(Studio& studio, const RenderTask& task, const RenderPlan& plan, Progress& progress)
      : studio_(studio), task_(task), plan_(plan), progress_(progress) {}

  RenderResult run() {
    for (std::size_t i = 0; i < task_.inputs.size(); ++i) {
      try {
        ArticleSource source(task_.inputs[i], studio_, plan_.script);
        place_.document = i;
        render(source);
      } catch (const Error& error) {
        if (task_.inputs.size() == 1 || error.kind() != ErrorKind::input) throw;
        result_.problems.emplace_back(error.what());
      }
    }
    if (!edition_) throw Error(ErrorKind::input, "none of the articles can be read");
    edition_->finish();
    result_.files = edition_->files();
    for (const AudioPart& part : edition_->parts()) {
      result_.chapters += part.chapters.size();
      for (const TimedChapter& chapter : part.chapters) result_.articles += chapter.level == 1;
    }
    if (plan_.verify) verify();
    return std::move(result_);
  }

 private:
  void render(ArticleSource& source) {
    if (!edition_) open_edition(source);
    DocumentPart part(*edition_, place_);
    ClauseQueue queue = studio_.new_queue();
    Renderer renderer([&] { return source.next(); }, queue, studio_.rate(), part);
    const double size = size_of(source.name());
    while (renderer.step()) {
      if (interrupt_requested()) throw Interrupted();
      const RenderCounts& counts = renderer.counts();
      const double done = static_cast<double>(place_.document) +
                          std::min(static_cast<double>(counts.source_end) / size, 1.0);
      progress_.update({result_.counts.clauses + counts.clauses,
                        duration_of(result_.counts.frames + counts.frames),
                        done / static_cast<double>(task_.inputs.size())});
    }
    place_ = part.next();
    add_counts(result_.counts, renderer.counts());
    for (std::string& notice : source.script().take_notices()) {
      result_.notices.push_back(std::move(notice));
    }
    for (const UnspokenPlace& place : renderer.take_unspoken()) {
      result_.problems.push_back(fmt::format("{}: bytes {} to {}: could not say \"{}\": {}",
                                             source.name(), place.source.begin, place.source.end,
                                             place.written, place.reason));
    }
  }

  void open_edition(ArticleSource& source) {
    const std::string title = title_of(source, plan_);
    create_folder(task_);
    layout_ = layout_for(task_, plan_, title);
    layout_.sentences = plan_.verify ? Sentences::remember : Sentences::forget;
    edition_ = std::make_unique<EditionWriter>(layout_, info_from(source, studio_, task_, title));
  }

  void verify() {
    for (const AudioPart& part : edition_->parts()) {
      for (std::string& problem :
           verify_part(edition_->folder() / part.name, layout_.format, part, studio_.rate())) {
        result_.problems.push_back(std::move(problem));
      }
    }
  }

  Studio& studio_;
  const RenderTask& task_;
  const RenderPlan& plan_;
  Progress& progress_;
  EditionLayout layout_;
  std::unique_ptr<EditionWriter> edition_;
  DocumentPart::Place place_;
  RenderResult result_;
};

}  // namespace

RenderResult render_task(Studio& studio, const RenderTask& task, const RenderPlan& plan,
                         Progress& progress) {
  return TaskRun(studio, task, plan, progress).run();
}

DryRun dry_run_task(const Studio& studio, const RenderTask& task, const RenderPlan& plan) {
  DryRun run;
  for (const std::string& input : task.inputs) {
    ArticleSource source(input, studio, plan.script);
    if (run.path.empty()) {
      const std::string title = title_of(source, plan);
      run.path = layout_for(task, plan, title).path;
    }
    while (const std::optional<Passage> passage = source.next()) {
      if (interrupt_requested()) throw Interrupted();
      if (passage->begins_chapter) {
        run.chapters.push_back({passage->chapter_title, passage->chapter_level, run.duration});
      }
      for (const Clause& clause : passage->clauses) {
        run.syllables += count_syllables(clause);
        run.duration += expected_speech(clause) / studio.rate() +
                        duration_of(pause_frames(clause, studio.rate()));
      }
    }
  }
  return run;
}

}  // namespace langdu
