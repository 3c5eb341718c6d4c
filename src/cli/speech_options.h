#pragma once

#include <CLI/App.hpp>
#include <CLI/Validators.hpp>
#include <map>
#include <string>
#include <vector>

namespace langdu {

/// Options that several commands take in the same way. What they were given is checked when the
/// command line is read, but for the voice, whose name is looked up when it is loaded.
void add_voice_option(CLI::App& command, std::string& voice);
void add_rate_option(CLI::App& command, double& rate);
void add_loudness_option(CLI::App& command, double& lufs);

/// Accepts one of `names`, and says in the error which there are.
CLI::Validator one_of(const std::vector<std::string>& names);

/// Accepts a number from `least` to `most`.
CLI::Validator between(double least, double most);

/// Accepts a name in `values` and stands for its value, an enumerator.
template <typename Enum>
CLI::Validator choice(const std::map<std::string, Enum>& values) {
  std::vector<std::string> names;
  for (const auto& [name, value] : values) names.push_back(name);
  return CLI::Validator(
      [known = one_of(names), values](std::string& input) {
        std::string error = known(input);
        if (error.empty()) input = std::to_string(static_cast<int>(values.at(input)));
        return error;
      },
      "");
}

}  // namespace langdu
