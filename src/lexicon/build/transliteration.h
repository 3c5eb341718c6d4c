#pragma once

#include <filesystem>

#include "lexicon/build/assemble.h"

namespace langdu::lexicon_build {

/// Gives foreign names the readings that their characters have in names, by a table of characters
/// (any number a row) and their reading, which may be missing. A foreign name is one that jieba
/// marks so, or another name of three hanzi and more, if nothing but characters of the table is in
/// it: dictionaries read 克劳塞维茨 with the 塞 of a bottle. Throws Error(data) on a bad table.
void read_transliterations(const std::filesystem::path& table, Sources& sources);

}  // namespace langdu::lexicon_build
