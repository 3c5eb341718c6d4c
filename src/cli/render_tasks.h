#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "audio/audio_format.h"
#include "cli/render_options.h"

namespace langdu {

/// One edition to be made.
struct RenderTask {
  std::vector<std::string> inputs;  ///< articles in order; more than one are merged
  /// The audio file; or a folder, in which `stem` and the title name the file (or, of a split
  /// edition of a batch, its own folder).
  std::filesystem::path target;
  bool target_is_folder = false;
  std::string stem;  ///< what tells it from the others of a batch; empty if it is alone
};

/// The editions that the command line asks for, in a fixed order, after --merge and --shard. Looks
/// into folders for articles. Throws Error(usage) if the options contradict one another,
/// Error(input) if a folder cannot be read or holds none.
std::vector<RenderTask> plan_render_tasks(const RenderOptions& options);

/// Is it a file that a folder of articles is searched for?
bool is_article_file(const std::filesystem::path& path);

/// Where the edition of a title goes: the file, or the folder of a split one.
std::filesystem::path edition_path(const RenderTask& task, const std::string& title,
                                   AudioFormat format, Split split);

}  // namespace langdu
