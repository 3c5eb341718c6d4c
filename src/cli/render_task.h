#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/progress.h"
#include "cli/render_tasks.h"
#include "edition/edition_writer.h"
#include "narrator/render.h"
#include "narrator/script.h"
#include "narrator/studio.h"

namespace langdu {

/// What came of a task.
struct RenderResult {
  std::vector<std::filesystem::path> files;
  RenderCounts counts;
  std::size_t articles = 0;
  std::size_t chapters = 0;
  std::vector<std::string> notices;   ///< what was repaired in the sources
  std::vector<std::string> problems;  ///< what could not be read, said or verified
};

/// What the edition of a task is called and where it goes, decided by its first passage.
struct RenderPlan {
  EditionLayout layout;  ///< its path is still that of the task
  std::string title;     ///< asked for on the command line, or empty
  bool verify = false;
  ScriptOptions script{};
};

/// Makes an edition. One of several inputs that cannot be read is a problem; a single one throws
/// Error(input). Throws Error(output) and what the studio throws, and Interrupted when a signal has
/// asked for it.
RenderResult render_task(Studio& studio, const RenderTask& task, const RenderPlan& plan,
                         Progress& progress);

/// The same up to the sound, which is estimated: what would be written, without writing anything.
struct DryRunChapter {
  std::string title;
  int level = 1;
  std::chrono::duration<double> begin{0};
};
struct DryRun {
  std::filesystem::path path;
  std::vector<DryRunChapter> chapters;
  std::chrono::duration<double> duration{0};
  std::size_t syllables = 0;
};
DryRun dry_run_task(const Studio& studio, const RenderTask& task, const RenderPlan& plan);

}  // namespace langdu
