#pragma once

#include <filesystem>
#include <memory>

#include "edition/side_file.h"

namespace langdu {

/// Chapters as JSON, a cue sheet, or a playlist: what is in the audio files.
std::unique_ptr<SideFile> create_contents_file(SideFileKind kind, const std::filesystem::path& path,
                                               const EditionInfo& info);

}  // namespace langdu
