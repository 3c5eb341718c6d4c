#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace langdu {

namespace place_request {

struct Chapter {
  std::size_t number = 1;
};
struct Bookmark {
  std::size_t number = 1;
};
/// A share of the text, 0 to 1.
struct Share {
  double share = 0;
};
struct Time {
  std::chrono::duration<double> time{0};
};
/// Where these words stand.
struct Words {
  std::string words;
};

}  // namespace place_request

/// Where a listener wants to go.
using PlaceRequest = std::variant<place_request::Chapter, place_request::Bookmark,
                                  place_request::Share, place_request::Time, place_request::Words>;

/// Reads "3" (a chapter), "b2" (a bookmark), "30%", "12:30" or "1:02:03"; anything else is words.
/// Nothing for an empty text.
std::optional<PlaceRequest> parse_place(std::string_view text);

}  // namespace langdu
