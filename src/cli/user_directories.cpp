#include "cli/user_directories.h"

#include <cstdlib>

namespace langdu {
namespace {

std::filesystem::path directory(const char* variable, const char* below_home) {
  const char* const value = std::getenv(variable);
  // The specification: a relative path is invalid and to be ignored.
  if (value != nullptr && value[0] == '/') return std::filesystem::path(value) / "langdu";
  const char* const home = std::getenv("HOME");
  if (home == nullptr || home[0] != '/') return {};
  return std::filesystem::path(home) / below_home / "langdu";
}

}  // namespace

std::filesystem::path user_cache_directory() { return directory("XDG_CACHE_HOME", ".cache"); }

std::filesystem::path user_config_directory() { return directory("XDG_CONFIG_HOME", ".config"); }

std::filesystem::path user_state_directory() { return directory("XDG_STATE_HOME", ".local/state"); }

}  // namespace langdu
