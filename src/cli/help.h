#pragma once

#include <CLI/App.hpp>

namespace langdu {

/// Makes the help of `app` and its subcommands, which must all be there, fit a terminal of 80
/// columns, and gives each subcommand examples of its own.
void set_up_help(CLI::App& app);

}  // namespace langdu
