#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/render_tasks.h"

namespace langdu {

/// Remembers, in the user's cache, what an edition was made of, so that a batch passes over those
/// that are up to date. A record that is lost or damaged only means that the edition is made again.
class EditionRecord {
 public:
  /// `settings` is whatever else decides the result: voice, rate, program, layout. Reads the
  /// inputs; one that cannot be read, or is standard input, is never up to date.
  EditionRecord(const std::filesystem::path& folder, const RenderTask& task,
                const std::string& settings);

  /// Was the edition made of just this, and are its files as they were?
  [[nodiscard]] bool is_up_to_date() const;

  /// Notes the files that were made. Failures are ignored.
  void store(const std::vector<std::filesystem::path>& files) const;

 private:
  std::filesystem::path path_;
  std::string fingerprint_;  ///< empty if it cannot be known
};

/// Sizes and times of a file, or of all files in a folder: changes when they do.
std::string state_of_files(const std::filesystem::path& path);

}  // namespace langdu
