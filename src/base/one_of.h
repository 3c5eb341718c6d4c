#pragma once

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace langdu {

/// Does a text begin with one of the words, end with one, hold one, or is it one? `words` is an
/// array of views or a list of them.
template <typename Text, typename Words>
constexpr bool starts_with_one_of(Text text, const Words& words) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](Text word) { return text.starts_with(word); });
}

template <typename Text, typename Words>
constexpr bool ends_with_one_of(Text text, const Words& words) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](Text word) { return text.ends_with(word); });
}

template <typename Text, typename Words>
constexpr bool holds_one_of(Text text, const Words& words) {
  return std::any_of(std::begin(words), std::end(words),
                     [&](Text word) { return text.find(word) != Text::npos; });
}

using WordList = std::initializer_list<std::string_view>;

inline bool starts_with_one_of(std::string_view text, WordList words) {
  return starts_with_one_of<std::string_view, WordList>(text, words);
}

inline bool ends_with_one_of(std::string_view text, WordList words) {
  return ends_with_one_of<std::string_view, WordList>(text, words);
}

inline bool holds_one_of(std::string_view text, WordList words) {
  return holds_one_of<std::string_view, WordList>(text, words);
}

}  // namespace langdu
