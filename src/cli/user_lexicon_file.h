#pragma once

#include "cli/commands.h"
#include "lexicon/user_lexicon.h"

namespace langdu {

/// The file that `langdu lexicon` works on: that of --lexicon, or `lexicon.tsv` in the
/// configuration directory. It need not exist; empty if there is no configuration directory.
std::filesystem::path user_lexicon_path(const CommandContext& context);

/// The user's lexicon: the file named with --lexicon, which must exist, or the one in the
/// configuration directory, if there is one. Throws Error(usage), Error(data).
UserLexicon load_user_lexicon(const CommandContext& context);

}  // namespace langdu
