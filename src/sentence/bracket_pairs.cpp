#include "sentence/bracket_pairs.h"

#include <array>

#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::u32string_view k_opening = U"“‘「『﹁﹃（(《〈【〔[〖｛{［＜";
constexpr std::u32string_view k_closing = U"”’」』﹂﹄）)》〉】〕]〗｝}］＞";
static_assert(k_opening.size() == k_closing.size());

/// An apostrophe within a Latin word or after a number (don’t, ’90s) pairs with nothing.
bool is_apostrophe(std::u32string_view points, std::size_t i) {
  const auto is_latin = [&](std::size_t at) {
    const char32_t c = at < points.size() ? points[at] : U' ';
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
  };
  return (points[i] == U'’' || points[i] == U'‘') && i > 0 && is_latin(i - 1) && is_latin(i + 1);
}

}  // namespace

bool is_quotation_mark(char32_t c) {
  return std::u32string_view(U"“”‘’「」『』﹁﹂﹃﹄\"＂").find(c) != std::u32string_view::npos;
}

bool is_closing_mark(char32_t c) { return is_one_of(c, k_closing); }

BracketPairs::BracketPairs(std::u32string_view points) : partner_(points.size(), k_none) {
  // A stack for each kind: a missing mark of one kind leaves the others paired.
  std::array<std::vector<std::size_t>, k_opening.size()> open;
  std::size_t straight = k_none;
  const auto pair = [this](std::size_t a, std::size_t b) {
    partner_[a] = b;
    partner_[b] = a;
  };
  for (std::size_t i = 0; i < points.size(); ++i) {
    const char32_t c = points[i];
    if (c == U'"' || c == U'＂') {
      if (straight == k_none) {
        straight = i;
      } else {
        pair(straight, i);
        straight = k_none;
      }
      continue;
    }
    if (is_apostrophe(points, i)) continue;
    if (const std::size_t kind = k_opening.find(c); kind != std::u32string_view::npos) {
      open[kind].push_back(i);
    } else if (const std::size_t closed = k_closing.find(c);
               closed != std::u32string_view::npos && !open[closed].empty()) {
      pair(open[closed].back(), i);
      open[closed].pop_back();
    }
  }
}

}  // namespace langdu
