#pragma once

#include <filesystem>
#include <memory>

#include "edition/side_file.h"

namespace langdu {

/// SubRip, WebVTT or LRC, one entry a sentence, in the written text.
std::unique_ptr<SideFile> create_subtitles(SideFileKind kind, const std::filesystem::path& path,
                                           const EditionInfo& info);

}  // namespace langdu
