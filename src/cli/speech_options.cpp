// Options of the voice and its speech, and validators whose messages people can use.
#include "cli/speech_options.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <CLI/TypeTools.hpp>
#include <algorithm>

#include "narrator/player.h"
#include "voice/voice.h"

namespace langdu {

void add_voice_option(CLI::App& command, std::string& voice) {
  command.add_option("--voice", voice, "The voice (see langdu voices)")
      ->type_name("NAME")
      ->capture_default_str();
}

void add_rate_option(CLI::App& command, double& rate) {
  command.add_option("--rate", rate, "Speed as a factor, 0.5 to 4")
      ->check(between(k_slowest, k_fastest))
      ->type_name("FACTOR")
      ->capture_default_str();
}

void add_loudness_option(CLI::App& command, double& lufs) {
  command.add_option("--loudness", lufs, "Loudness in LUFS, -40 to -14")
      ->check(between(k_softest, k_loudest))
      ->type_name("LUFS")
      ->capture_default_str();
}

CLI::Validator one_of(const std::vector<std::string>& names) {
  return CLI::Validator(
      [names](const std::string& input) {
        if (std::find(names.begin(), names.end(), input) != names.end()) return std::string();
        return fmt::format("there is no '{}'; choose one of: {}", input, fmt::join(names, ", "));
      },
      "");
}

CLI::Validator between(double least, double most) {
  return CLI::Validator(
      [least, most](const std::string& input) {
        double value = 0;
        if (CLI::detail::lexical_cast(input, value) && value >= least && value <= most) {
          return std::string();
        }
        return fmt::format("'{}' is not a number from {} to {}", input, least, most);
      },
      "");
}

}  // namespace langdu
