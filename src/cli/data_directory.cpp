#include "cli/data_directory.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cstdlib>
#include <vector>

#include "base/error.h"

namespace langdu {
namespace {

/// The file that every data directory has.
constexpr const char* k_landmark = "lexicon.bin";

bool holds_data(const std::filesystem::path& directory) {
  std::error_code ignored;
  return std::filesystem::exists(directory / k_landmark, ignored);
}

}  // namespace

std::filesystem::path find_data_directory(const std::string& option) {
  std::vector<std::filesystem::path> places;
  const char* variable = std::getenv("LANGDU_DATA");
  if (!option.empty()) {
    places.emplace_back(option);
  } else if (variable != nullptr && *variable != '\0') {
    places.emplace_back(variable);
  } else {
    std::error_code ignored;
    const auto binary = std::filesystem::read_symlink("/proc/self/exe", ignored);
    places.push_back(binary.parent_path() / "voices");
    places.push_back(binary.parent_path().parent_path() / "share" / "langdu");
  }
  std::vector<std::string> looked;
  for (const auto& place : places) {
    if (holds_data(place)) return place;
    looked.push_back(place.string());
  }
  throw Error(ErrorKind::data,
              fmt::format("no language data in {}: {} is missing there. Build langdu with "
                          "scripts/build, or name the data directory with --data",
                          fmt::join(looked, " or "), k_landmark));
}

}  // namespace langdu
