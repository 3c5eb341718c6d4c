// Segmentation of text into words by maximum probability under a unigram model of words: a shortest
// path through the words of the lexicon that occur in a stretch of hanzi.

#include <algorithm>
#include <limits>

#include "base/utf8.h"
#include "lexicon/lexicon_data.h"

namespace langdu {
namespace {

using lexicon_format::TrieNode;
using lexicon_format::WordRecord;

// A hanzi that is no word by itself costs more than the rarest word.
constexpr std::uint32_t k_unknown_cost = WordRecord::k_max_cost;

struct Position {
  std::uint32_t byte = 0;
  std::uint16_t code = 0;
};

struct Step {
  std::uint32_t cost = std::numeric_limits<std::uint32_t>::max();
  std::uint32_t from = 0;
  std::uint32_t entry = Word::k_no_entry;
};

struct Scratch {
  std::vector<Position> positions;  ///< of the hanzi of a stretch, and its end
  std::vector<Step> steps;
};

// Long stretches are cut here, so that the costs cannot overflow.
constexpr std::size_t k_longest_stretch = 1U << 20U;

}  // namespace

/// Appends the words of the stretch in `scratch.positions`.
static void segment_stretch(std::span<const TrieNode> nodes, Scratch& scratch,
                            std::vector<Word>& words) {
  const auto& positions = scratch.positions;
  auto& steps = scratch.steps;
  const auto count = static_cast<std::uint32_t>(positions.size() - 1);
  steps.assign(count + 1, Step{});
  steps[0].cost = 0;
  for (std::uint32_t begin = 0; begin < count; ++begin) {
    const std::uint32_t cost = steps[begin].cost;
    if (Step& single = steps[begin + 1]; cost + k_unknown_cost < single.cost) {
      single = {cost + k_unknown_cost, begin, Word::k_no_entry};
    }
    std::size_t node = 0;
    for (std::uint32_t end = begin; end < count && !nodes[node].is_leaf();) {
      node = std::size_t{nodes[node].base()} + positions[end].code;
      if (node >= nodes.size() || nodes[node].label != positions[end].code) break;
      ++end;
      std::size_t leaf = node;
      if (!nodes[node].is_leaf()) {
        leaf = std::size_t{nodes[node].base()} + TrieNode::k_end;
        if (leaf >= nodes.size() || nodes[leaf].label != TrieNode::k_end) continue;
      }
      const std::uint32_t total = cost + WordRecord::unpack(nodes[leaf].value()).cost;
      if (total < steps[end].cost) steps[end] = {total, begin, static_cast<std::uint32_t>(leaf)};
    }
  }
  const std::size_t first = words.size();
  for (std::uint32_t end = count; end > 0; end = steps[end].from) {
    const Step& step = steps[end];
    const auto part_of_speech =
        step.entry == Word::k_no_entry
            ? PartOfSpeech::other
            : static_cast<PartOfSpeech>(
                  WordRecord::unpack(nodes[step.entry].value()).part_of_speech);
    words.push_back({positions[step.from].byte, positions[end].byte, step.entry, part_of_speech});
  }
  std::reverse(words.begin() + static_cast<std::ptrdiff_t>(first), words.end());
}

void Lexicon::segment(std::string_view text, std::vector<Word>& words) const {
  words.clear();
  Scratch scratch;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = at;
    scratch.positions.clear();
    while (at < text.size() && scratch.positions.size() < k_longest_stretch) {
      const CodePoint point = decode_utf8(text, at);
      const std::uint16_t code = data_->find_hanzi(point.value).code;
      if (code == 0) break;
      scratch.positions.push_back({static_cast<std::uint32_t>(at), code});
      at += point.size;
    }
    if (at > begin) {
      scratch.positions.push_back({static_cast<std::uint32_t>(at), 0});
      segment_stretch(data_->nodes, scratch, words);
      continue;
    }
    while (at < text.size()) {
      const CodePoint point = decode_utf8(text, at);
      if (data_->find_hanzi(point.value).code != 0) break;
      at += point.size;
    }
    words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at),
                     Word::k_no_entry, PartOfSpeech::other});
  }
}

}  // namespace langdu
