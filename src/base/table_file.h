#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace langdu {

/// A row of a table, its fields in order and the line it stands on (from 1), for messages.
struct TableRow {
  std::vector<std::string> fields;
  std::size_t line = 0;
};

/// Reads a table of tab-separated UTF-8 text, the form of everything in `voices/` that a person may
/// want to edit. Empty lines and lines that begin with `#` are skipped, a field keeps its inner
/// spaces. Throws Error(data) that names the file and the line if the file cannot be read, is not
/// UTF-8, or a row has fewer than `min_fields` fields.
std::vector<TableRow> read_table(const std::filesystem::path& path, std::size_t min_fields);

}  // namespace langdu
