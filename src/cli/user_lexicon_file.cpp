#include "cli/user_lexicon_file.h"

#include <fmt/format.h>

#include "base/error.h"
#include "cli/user_directories.h"

namespace langdu {

std::filesystem::path user_lexicon_path(const CommandContext& context) {
  if (!context.lexicon_option.empty()) return context.lexicon_option;
  const std::filesystem::path folder = user_config_directory();
  return folder.empty() ? folder : folder / "lexicon.tsv";
}

UserLexicon load_user_lexicon(const CommandContext& context) {
  const std::filesystem::path path = user_lexicon_path(context);
  std::error_code ignored;
  if (!path.empty() && std::filesystem::exists(path, ignored)) return UserLexicon::load(path);
  if (!context.lexicon_option.empty()) {
    throw Error(ErrorKind::usage,
                fmt::format("there is no lexicon {}. `langdu lexicon add` makes one",
                            context.lexicon_option.string()));
  }
  return {};
}

}  // namespace langdu
