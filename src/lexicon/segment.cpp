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
  std::uint32_t node = Trie::k_nowhere;  ///< of the hanzi as the first of a word
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

/// The nodes of the hanzi, each the first of its words. The trie is larger than the nearest caches:
/// where the words go on is asked for before the first is looked at.
void find_first_nodes(const Trie& trie, std::vector<Position>& positions) {
  for (std::size_t i = 0; i + 1 < positions.size(); ++i) {
    const std::uint32_t node = trie.child(Trie::k_root, positions[i].code);
    positions[i].node = node;
    if (node == Trie::k_nowhere || trie.nodes[node].is_leaf()) continue;
    const TrieNode* const children = trie.nodes.data() + trie.nodes[node].base();
    __builtin_prefetch(children + TrieNode::k_end);
    __builtin_prefetch(children + positions[i + 1].code);
  }
}

}  // namespace

/// Appends the words of the stretch in `scratch.positions`.
static void segment_stretch(const Trie& trie, Scratch& scratch, std::vector<Word>& words) {
  find_first_nodes(trie, scratch.positions);
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
    std::uint32_t node = positions[begin].node;
    for (std::uint32_t end = begin + 1; node != Trie::k_nowhere; ++end) {
      if (const std::uint32_t leaf = trie.end_of_word(node); leaf != Trie::k_nowhere) {
        const std::uint32_t total = cost + trie.record(leaf).cost;
        if (total < steps[end].cost) steps[end] = {total, begin, leaf};
      }
      node = end < count ? trie.child(node, positions[end].code) : Trie::k_nowhere;
    }
  }
  const std::size_t first = words.size();
  for (std::uint32_t end = count; end > 0; end = steps[end].from) {
    const Step& step = steps[end];
    Word& word = words.emplace_back();
    word.begin = positions[step.from].byte;
    word.end = positions[end].byte;
    if (step.entry == Word::k_no_entry) continue;
    const auto record = trie.record(step.entry);
    word.entry = step.entry;
    word.part_of_speech = static_cast<PartOfSpeech>(record.part_of_speech);
    word.certainty = static_cast<ReadingCertainty>(record.certainty);
  }
  std::reverse(words.begin() + static_cast<std::ptrdiff_t>(first), words.end());
}

void Lexicon::segment(std::string_view text, std::vector<Word>& words) const {
  words.clear();
  Scratch scratch;
  scratch.positions.reserve(std::min(text.size() / 3, k_longest_stretch) + 1);
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t begin = at;
    scratch.positions.clear();
    while (at < text.size() && scratch.positions.size() < k_longest_stretch) {
      const CodePoint point = decode_utf8(text, at);
      const std::uint16_t code = data_->find_hanzi(point.value).code;
      if (code == 0) break;
      scratch.positions.push_back({static_cast<std::uint32_t>(at), code, Trie::k_nowhere});
      at += point.size;
    }
    if (at > begin) {
      scratch.positions.push_back({static_cast<std::uint32_t>(at), 0, Trie::k_nowhere});
      segment_stretch(data_->words, scratch, words);
      continue;
    }
    while (at < text.size()) {
      const CodePoint point = decode_utf8(text, at);
      if (data_->find_hanzi(point.value).code != 0) break;
      at += point.size;
    }
    Word& word = words.emplace_back();
    word.begin = static_cast<std::uint32_t>(begin);
    word.end = static_cast<std::uint32_t>(at);
  }
}

}  // namespace langdu
