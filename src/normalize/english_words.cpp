#include "normalize/english_words.h"

#include <string>

namespace langdu {

bool EnglishWords::contains(std::string_view word) const {
  std::string key(word);
  for (char& c : key) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  const std::string_view text = file_.bytes();
  std::size_t low = 0;
  std::size_t high = text.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const std::size_t newline = text.rfind('\n', middle == 0 ? 0 : middle - 1);
    const std::size_t begin = middle == 0 || newline == std::string_view::npos ? 0 : newline + 1;
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const int order = text.substr(begin, end - begin).compare(key);
    if (order == 0) return true;
    if (order < 0) {
      low = end + 1;
    } else {
      high = begin;
    }
  }
  return false;
}

}  // namespace langdu
