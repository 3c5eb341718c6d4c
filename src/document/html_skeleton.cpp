#include "document/html_skeleton.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "base/utf8.h"

namespace langdu {
namespace {

/// The number of a run is written in digits of this base: the last one is a character of plane 15,
/// one before it of plane 16. (The last two code points of a plane are no characters.)
constexpr char32_t k_base = 0xFFFE;
constexpr char32_t k_low = 0xF0000;
constexpr char32_t k_high = 0x100000;

/// Longer than any one character beside those two planes, so that each of theirs is stood for.
constexpr std::size_t k_shortest_run = 4;

constexpr std::uint64_t k_high_bits = 0x8080808080808080U;

/// The first byte from `at` on that is ASCII (or is not, by `ascii`).
std::size_t find_byte(std::string_view text, std::size_t at, bool ascii) {
  const std::uint64_t flip = ascii ? k_high_bits : 0;
  for (; at + sizeof(std::uint64_t) <= text.size(); at += sizeof(std::uint64_t)) {
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, text.data() + at, sizeof bytes);
    if (((bytes ^ flip) & k_high_bits) != 0) break;
  }
  while (at < text.size() && ((text[at] & 0x80) == 0) != ascii) ++at;
  return at;
}

}  // namespace

HtmlSkeleton::HtmlSkeleton(std::string_view html) : html_(html) {
  markup_.reserve(html.size() / 2);
  for (std::size_t at = 0; at < html.size();) {
    const std::size_t run = find_byte(html, at, false);
    const std::size_t end = find_byte(html, run, true);
    markup_ += html.substr(at, run - at);
    stand_in(html.substr(run, end - run), run);
    at = end;
  }
}

void HtmlSkeleton::stand_in(std::string_view run, std::size_t source_begin) {
  if (run.size() < k_shortest_run) {
    markup_ += run;
    return;
  }
  const auto number = static_cast<char32_t>(runs_.size());
  runs_.push_back({markup_.size(), source_begin, run.size()});
  if (number >= k_base) append_utf8(markup_, k_high + number / k_base - 1);
  append_utf8(markup_, k_low + number % k_base);
}

std::string HtmlSkeleton::filled_in(std::string_view text, std::size_t begin,
                                    std::size_t end) const {
  std::string result;
  std::size_t above = 0;  // what the digits before stand for
  std::size_t next = 0;   // runs come in their order
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    at += point.size;
    if (point.value >= k_high && point.value - k_high < k_base) {
      above = (point.value - k_high + 1) * k_base;
      continue;
    }
    const std::size_t number = point.value >= k_low ? above + point.value - k_low : runs_.size();
    above = 0;
    if (number >= next && number < runs_.size() && runs_[number].markup_begin >= begin &&
        runs_[number].markup_begin < end) {
      result += html_.substr(runs_[number].source_begin, runs_[number].size);
      next = number + 1;
    } else {
      append_utf8(result, point.value);
    }
  }
  return result;
}

std::size_t HtmlSkeleton::source_of(std::size_t offset) const {
  const auto begins_behind = [](std::size_t at, const Run& run) { return at < run.markup_begin; };
  if (last_ > 0 && offset < runs_[last_ - 1].markup_begin) {
    last_ = static_cast<std::size_t>(
        std::upper_bound(runs_.begin(), runs_.end(), offset, begins_behind) - runs_.begin());
  }
  while (last_ < runs_.size() && runs_[last_].markup_begin <= offset) ++last_;
  if (last_ == 0) return offset;
  const Run& run = runs_[last_ - 1];
  const std::size_t stands_in = last_ > k_base ? 8 : 4;  // bytes
  const std::size_t behind = offset - run.markup_begin;
  return behind == 0 ? run.source_begin
                     : run.source_begin + run.size + (behind > stands_in ? behind - stands_in : 0);
}

}  // namespace langdu
