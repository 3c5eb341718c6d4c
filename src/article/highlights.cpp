#include <fmt/format.h>

#include <array>
#include <cstdint>

#include "article/key_counts.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_gram = 4;

/// The characters of a text that count in a comparison, one hash for each run of four.
template <typename Visit>
void for_each_gram(std::string_view text, Visit visit) {
  constexpr std::uint64_t k_base = 0x100000001B3;
  constexpr std::uint64_t k_base_4 = k_base * k_base * k_base * k_base;
  std::uint64_t hash = 0;
  std::size_t count = 0;
  std::array<char32_t, k_gram> ring{};
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    i += point.size;
    if (!is_hanzi(point.value) && !is_ascii_digit(point.value) && !is_ascii_letter(point.value)) {
      continue;
    }
    hash = hash * k_base + point.value;
    if (count >= k_gram) hash -= ring[count % k_gram] * k_base_4;
    ring[count % k_gram] = point.value;
    if (++count >= k_gram) visit(hash);
  }
}

struct Repetition {
  std::size_t grams = 0;
  std::size_t repeated = 0;
  [[nodiscard]] double share() const {
    return grams == 0 ? 0 : static_cast<double>(repeated) / static_cast<double>(grams);
  }
};

/// Of a few candidates, how much of each the rest of the page says as well.
class RepetitionIndex {
 public:
  void add(std::string_view text) {
    for_each_gram(text, [this](std::uint64_t hash) { counts_.add(hash); });
  }

  [[nodiscard]] Repetition of(std::string_view text) const {
    KeyCounts own;
    for_each_gram(text, [&own](std::uint64_t hash) { own.add(hash); });
    Repetition result;
    own.for_each([&](std::uint64_t hash, std::uint32_t count) {
      ++result.grams;
      if (counts_.of(hash) > count) ++result.repeated;
    });
    return result;
  }

 private:
  KeyCounts counts_;
};

void take_mark_off(PageLine& line) {
  const std::string_view text = line.text.text();
  const std::size_t mark = decode_utf8(text, 0).size;
  const std::string_view rest = trim(text.substr(mark));
  const std::size_t begin =
      rest.empty() ? text.size() : static_cast<std::size_t>(rest.data() - text.data());
  line.text = line.text.slice({begin, begin + rest.size()});
}

/// Letters, digits and hanzi only, and where a sentence ends or somebody's words begin a line end.
std::string sentences_of(std::string_view text) {
  constexpr std::u32string_view k_finals = U"。！？“";
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    i += point.size;
    if (is_one_of(point.value, k_finals)) {
      if (!result.empty() && result.back() != '\n') result.push_back('\n');
    } else if (is_hanzi(point.value) || is_ascii_digit(point.value) ||
               is_ascii_letter(point.value)) {
      append_utf8(result, point.value);
    }
  }
  return result;
}

/// A line of text that stops in mid-sentence.
bool is_cut(const PageLine& line) {
  constexpr std::size_t k_shortest = 12;
  constexpr std::size_t k_end = 8;
  if (has_closed_end(features_of(last_points(line.text.text(), k_end)))) return false;
  const TextFeatures features = features_of(line.text.text());
  return line.role == LineRole::unknown && features.points >= k_shortest &&
         features.commas + features.finals > 0 && !has_closed_end(features);
}

/// A sentence without a mark in the midst of another one, which the page says elsewhere as well.
void find_unmarked(Page& page) {
  constexpr std::size_t k_shortest = 12;
  constexpr std::size_t k_longest = 90;
  constexpr std::size_t k_most_lines = 2000;
  if (page.size() > k_most_lines) return;
  std::string all;
  for (std::size_t i = 1; i + 1 < page.size(); ++i) {
    if (page[i].role != LineRole::unknown || page[i].text.size() > 4 * k_longest) continue;
    if (!is_cut(page[i - 1]) || is_label(page[i + 1].text.text())) continue;
    const TextFeatures features = features_of(page[i].text.text());
    if (features.points < k_shortest || features.points > k_longest || features.finals == 0) {
      continue;
    }
    if (all.empty()) {
      for (const PageLine& line : page) all += sentences_of(line.text.text());
    }
    // The line itself stands in the midst of a sentence there.
    if (all.find('\n' + sentences_of(page[i].text.text())) == all.npos) continue;
    decide(page[i], LineRole::highlight, "highlight",
           "it interrupts a sentence and stands elsewhere on the page");
  }
}

/// Does a paragraph of at least twice the size hold the sentence whole?
bool stands_in_longer(const Page& page, const PageLine& line, const std::string& sentence) {
  return std::any_of(page.begin(), page.end(), [&](const PageLine& other) {
    return other.text.size() > 2 * line.text.size() &&
           ('\n' + sentences_of(other.text.text())).find(sentence) != std::string::npos;
  });
}

}  // namespace

void find_lone_highlights(Page& page) {
  constexpr std::size_t k_shortest = 20;
  constexpr std::size_t k_longest = 90;
  constexpr std::size_t k_most_lines = 2000;
  // Line ends were left out where printed lines were put together.
  const bool is_printed = std::any_of(page.begin(), page.end(), [](const PageLine& line) {
    return line.text.source().size() > line.text.size();
  });
  if (!is_printed || page.size() > k_most_lines) return;
  std::string all;
  for (const PageLine& line : page) all += '\n' + sentences_of(line.text.text());
  for (PageLine& line : page) {
    if (line.role != LineRole::paragraph || line.text.size() > 4 * k_longest) continue;
    const TextFeatures features = features_of(line.text.text());
    if (features.points < k_shortest || features.points > k_longest || features.finals != 1 ||
        features.inner_finals > 0) {
      continue;
    }
    const std::string sentence = '\n' + sentences_of(line.text.text());
    const std::size_t found = all.find(sentence);
    if (found == all.npos || all.find(sentence, found + 1) == all.npos) continue;
    if (!stands_in_longer(page, line, sentence)) continue;
    decide(line, LineRole::highlight, "highlight",
           "a sentence by itself that a paragraph of the page says as well");
  }
}

void find_highlights(Page& page) {
  constexpr std::size_t k_shortest = 12;
  constexpr double k_marked_share = 0.6;
  std::vector<PageLine*> candidates;
  for (PageLine& line : page) {
    if (line.role == LineRole::unknown && is_marked(line.text.text()) &&
        features_of(line.text.text()).points >= k_shortest) {
      candidates.push_back(&line);
    }
  }
  find_unmarked(page);
  if (candidates.empty()) return;
  RepetitionIndex index;
  for (const PageLine& line : page) index.add(line.text.text());
  for (PageLine* line : candidates) {
    const Repetition repetition = index.of(line->text.text());
    if (repetition.share() < k_marked_share) continue;
    take_mark_off(*line);
    decide(*line, LineRole::highlight, "highlight",
           fmt::format("marked, and {:.0f} % of it stands elsewhere on the page",
                       100 * repetition.share()));
  }
}

}  // namespace langdu
