#pragma once

#include <filesystem>
#include <memory>

#include "edition/side_file.h"

namespace langdu {

/// edition.json: title, authors, sources, voice; for each sentence its role, text, source span,
/// times and place; for each audio file its chapters and duration. Times are seconds from the
/// beginning of the edition, those of chapters from the beginning of their file.
std::unique_ptr<SideFile> create_manifest(const std::filesystem::path& path,
                                          const EditionInfo& info);

}  // namespace langdu
