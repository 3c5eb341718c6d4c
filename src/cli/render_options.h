#pragma once

#include <CLI/App.hpp>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "edition/edition_writer.h"
#include "voice/voice.h"

namespace langdu {

/// What is written beside the sound, and how the sound is cut.
struct RenderFiles {
  std::string format;  ///< for folders; a file's own extension decides
  std::string split = "none";
  std::vector<std::string> subtitles;
  bool cue = false;
  bool playlist = false;
  bool chapters = false;
  bool manifest = false;
  std::string cover;
};

/// How the work is done.
struct RenderWork {
  std::size_t jobs = 0;  ///< 0: one a core
  bool no_cache = false;
  std::uint64_t cache_megabytes = 2048;
  bool verify = false;
  bool dry_run = false;
};

/// Which of many are rendered.
struct RenderBatch {
  std::string merge_title;
  bool merge = false;
  bool force = false;
  std::string shard;  ///< "2/5"
  bool watch = false;
};

struct RenderOptions {
  std::vector<std::string> inputs;
  std::string output;
  std::string voice;
  double rate = 1.0;
  double loudness = k_reference_loudness;  ///< LUFS
  bool highlights = false;                 ///< pull quotes are spoken, before their article
  RenderFiles files;
  RenderWork work;
  RenderBatch batch;
  bool quiet = false;
  bool json = false;
};

/// Adds the options of `langdu render` to its command.
void add_render_options(CLI::App& command, RenderOptions& options);

/// Takes what the command line leaves open from the table `[render]` of the user's configuration
/// file, if there is one. Keys are named like options. Throws Error(usage) that names the file and
/// the key if it is malformed.
void apply_configuration(const CLI::App& command, const std::filesystem::path& file,
                         RenderOptions& options);

/// The layout but for its path. Throws Error(usage), or Error(input) for a cover that cannot be
/// read.
EditionLayout layout_from(const RenderOptions& options);

}  // namespace langdu
