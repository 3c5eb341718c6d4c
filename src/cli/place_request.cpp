// Reads where a listener wants to go.
#include "cli/place_request.h"

#include <charconv>

#include "base/utf8.h"

namespace langdu {
namespace {

template <typename Number>
std::optional<Number> number_in(std::string_view text) {
  Number value = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
  if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return std::nullopt;
  return value;
}

/// "1:02:03" or "12:30"; minutes and seconds below 60 but for the first part.
std::optional<std::chrono::duration<double>> clock_in(std::string_view text) {
  if (text.find(':') == std::string_view::npos) return std::nullopt;
  std::size_t seconds = 0;
  for (bool first = true;; first = false) {
    const std::size_t colon = text.find(':');
    const auto part = number_in<std::uint32_t>(text.substr(0, colon));
    if (!part || (!first && *part >= 60)) return std::nullopt;
    seconds = seconds * 60 + *part;
    if (colon == std::string_view::npos) return std::chrono::seconds(seconds);
    text.remove_prefix(colon + 1);
  }
}

}  // namespace

std::optional<PlaceRequest> parse_place(std::string_view text) {
  text = trim(text);
  if (text.empty()) return std::nullopt;
  if (const auto number = number_in<std::uint32_t>(text); number && *number > 0) {
    return place_request::Chapter{*number};
  }
  if (const auto time = clock_in(text)) return place_request::Time{*time};
  if (text.ends_with('%')) {
    const auto percent = number_in<double>(text.substr(0, text.size() - 1));
    if (percent && *percent >= 0 && *percent <= 100) return place_request::Share{*percent / 100};
  }
  if (text.starts_with('b')) {
    const auto number = number_in<std::uint32_t>(text.substr(1));
    if (number && *number > 0) return place_request::Bookmark{*number};
  }
  return place_request::Words{std::string(text)};
}

}  // namespace langdu
