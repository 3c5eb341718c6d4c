#include "base/table_file.h"

#include <fmt/format.h>

#include <string_view>

#include "base/error.h"
#include "base/mapped_file.h"
#include "base/utf8.h"

namespace langdu {
namespace {

std::vector<std::string> split_fields(std::string_view line) {
  std::vector<std::string> fields;
  for (;;) {
    const std::size_t tab = line.find('\t');
    fields.emplace_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return fields;
    line.remove_prefix(tab + 1);
  }
}

}  // namespace

std::vector<TableRow> read_table(const std::filesystem::path& path, std::size_t min_fields) {
  const MappedFile file(path);
  std::string_view rest = file.bytes();
  std::vector<TableRow> rows;
  for (std::size_t number = 1; !rest.empty(); ++number) {
    const std::size_t newline = rest.find('\n');
    std::string_view line = rest.substr(0, newline);
    rest.remove_prefix(newline == std::string_view::npos ? rest.size() : newline + 1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (trim(line).empty() || line.starts_with('#')) continue;
    if (first_ill_formed(line)) {
      throw Error(ErrorKind::data, fmt::format("{}:{}: not UTF-8", path.string(), number));
    }
    TableRow row{split_fields(line), number};
    if (row.fields.size() < min_fields) {
      throw Error(ErrorKind::data,
                  fmt::format("{}:{}: {} fields separated by tabs, expected {}", path.string(),
                              number, row.fields.size(), min_fields));
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace langdu
