#pragma once

#include <cmath>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "synth/speech.h"

namespace langdu {

/// Seconds with three decimals, as they stand in JSON.
inline double seconds_of(std::uint64_t frames) {
  return std::round(static_cast<double>(frames) * 1000 / k_sample_rate) / 1000;
}

/// "张三、李四".
inline std::string joined_authors(const std::vector<std::string>& authors) {
  std::string joined;
  for (const std::string& author : authors) joined += (joined.empty() ? "" : "、") + author;
  return joined;
}

/// Text from a damaged source is shown with U+FFFD where it is not UTF-8.
inline constexpr auto k_replace_ill_formed = nlohmann::json::error_handler_t::replace;

}  // namespace langdu
