#include "cli/place_request.h"

#include <gtest/gtest.h>

namespace langdu {
namespace {

/// A request in one line.
std::string describe(const std::optional<PlaceRequest>& request) {
  if (!request) return "nothing";
  struct {
    std::string operator()(const place_request::Chapter& place) const {
      return "chapter " + std::to_string(place.number);
    }
    std::string operator()(const place_request::Bookmark& place) const {
      return "bookmark " + std::to_string(place.number);
    }
    std::string operator()(const place_request::Share& place) const {
      return "share " + std::to_string(static_cast<int>(place.share * 1000));
    }
    std::string operator()(const place_request::Time& place) const {
      return "second " + std::to_string(static_cast<int>(place.time.count()));
    }
    std::string operator()(const place_request::Words& place) const {
      return "words " + place.words;
    }
  } visitor;
  return std::visit(visitor, *request);
}

TEST(PlaceRequest, Reads) {
  const struct {
    const char* text;
    const char* request;
  } rows[] = {
      {"3", "chapter 3"},         {" 12 ", "chapter 12"},     {"0", "words 0"},
      {"-1", "words -1"},         {"b2", "bookmark 2"},       {"b0", "words b0"},
      {"30%", "share 300"},       {"12.5%", "share 125"},     {"101%", "words 101%"},
      {"0:20", "second 20"},      {"12:30", "second 750"},    {"90:00", "second 5400"},
      {"1:02:03", "second 3723"}, {"12:75", "words 12:75"},   {"12:", "words 12:"},
      {"豆腐", "words 豆腐"},     {"2035年", "words 2035年"}, {"", "nothing"},
      {"　 ", "nothing"},
  };
  for (const auto& row : rows) EXPECT_EQ(describe(parse_place(row.text)), row.request) << row.text;
}

}  // namespace
}  // namespace langdu
