// The exchange algorithm (Martin, Liermann and Ney 1998): each character in turn moves to the class
// where it raises the likelihood of the texts under a class bigram model most, until few move.

#include "pronounce/training/learn_character_classes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

#include "pronounce/character_classes.h"

namespace langdu::polyphone_training {
namespace {

// Class 0 is that of the ends of texts and of rare characters.
constexpr std::size_t k_classes = 64;
constexpr std::size_t k_characters = 5000;
constexpr int k_rounds = 8;

/// How often a character stands beside another, given by its number.
struct Beside {
  std::uint32_t other = 0;
  double count = 0;
};

struct Character {
  std::vector<Beside> before;
  std::vector<Beside> behind;
  double doubled = 0;
  double count = 0;
  std::size_t in_class = 0;
};

double n_log_n(double n) { return n > 0 ? n * std::log(n) : 0; }

/// The most frequent characters of the texts, numbered from 1.
std::map<char32_t, std::uint32_t> number_characters(const std::vector<std::u32string>& texts) {
  std::map<char32_t, long> counts;
  for (const std::u32string& text : texts) {
    for (const char32_t character : text) ++counts[character];
  }
  std::vector<std::pair<long, char32_t>> order;
  for (const auto& [character, count] : counts) {
    if (character < CharacterClasses::k_code_points) order.emplace_back(-count, character);
  }
  std::sort(order.begin(), order.end());
  order.resize(std::min(order.size(), k_characters));
  std::map<char32_t, std::uint32_t> numbers;
  for (const auto& [count, character] : order) {
    const auto number = static_cast<std::uint32_t>(numbers.size() + 1);
    numbers.emplace(character, number);
  }
  return numbers;
}

std::map<std::pair<std::uint32_t, std::uint32_t>, double> count_pairs(
    const std::vector<std::u32string>& texts, const std::map<char32_t, std::uint32_t>& numbers) {
  std::map<std::pair<std::uint32_t, std::uint32_t>, double> pairs;
  for (const std::u32string& text : texts) {
    std::uint32_t before = 0;
    for (const char32_t character : text) {
      const auto found = numbers.find(character);
      const std::uint32_t number = found == numbers.end() ? 0 : found->second;
      ++pairs[{before, number}];
      before = number;
    }
    ++pairs[{before, 0}];
  }
  return pairs;
}

class Exchange {
 public:
  explicit Exchange(const std::map<std::pair<std::uint32_t, std::uint32_t>, double>& pairs,
                    std::size_t characters)
      : characters_(characters + 1) {
    for (std::size_t i = 1; i <= characters; ++i) {
      characters_[i].in_class = 1 + (i - 1) % (k_classes - 1);
    }
    for (const auto& [pair, count] : pairs) {
      Character& left = characters_[pair.first];
      Character& right = characters_[pair.second];
      left.count += count;
      if (pair.first == pair.second) {
        left.doubled = count;
      } else {
        left.behind.push_back({pair.second, count});
        right.before.push_back({pair.first, count});
      }
      pair_count(left.in_class, right.in_class) += count;
    }
    for (const Character& character : characters_) counts_[character.in_class] += character.count;
  }

  /// Lets every character move once; how many did.
  std::size_t run_round() {
    std::size_t moved = 0;
    for (std::size_t i = 1; i < characters_.size(); ++i) {
      const std::size_t old_class = characters_[i].in_class;
      characters_[i].in_class = best_class(characters_[i]);
      if (characters_[i].in_class != old_class) ++moved;
    }
    return moved;
  }

  [[nodiscard]] std::size_t class_of(std::size_t number) const {
    return characters_[number].in_class;
  }

 private:
  using Counts = std::array<double, k_classes>;

  double& pair_count(std::size_t left, std::size_t right) {
    return pairs_[left * k_classes + right];
  }

  /// Takes the character out of its class and puts it into the best.
  std::size_t best_class(const Character& character) {
    Counts before{};
    Counts behind{};
    for (const Beside& beside : character.before) {
      before[characters_[beside.other].in_class] += beside.count;
    }
    for (const Beside& beside : character.behind) {
      behind[characters_[beside.other].in_class] += beside.count;
    }
    move(character, character.in_class, before, behind, -1);
    std::size_t best = character.in_class;
    double highest = std::numeric_limits<double>::lowest();
    for (std::size_t to = 1; to < k_classes; ++to) {
      const double gained = gain(character, to, before, behind);
      if (gained > highest) {
        highest = gained;
        best = to;
      }
    }
    move(character, best, before, behind, 1);
    return best;
  }

  void move(const Character& character, std::size_t to, const Counts& before, const Counts& behind,
            double sign) {
    for (std::size_t other = 0; other < k_classes; ++other) {
      pair_count(to, other) += sign * behind[other];
      pair_count(other, to) += sign * before[other];
    }
    pair_count(to, to) += sign * character.doubled;
    counts_[to] += sign * character.count;
  }

  /// What the log likelihood gains where the character joins a class.
  [[nodiscard]] double gain(const Character& character, std::size_t to, const Counts& before,
                            const Counts& behind) {
    double gained = 0;
    const auto add = [&gained](double count, double more) {
      if (more > 0) gained += n_log_n(count + more) - n_log_n(count);
    };
    for (std::size_t other = 0; other < k_classes; ++other) {
      if (other == to) continue;
      add(pair_count(to, other), behind[other]);
      add(pair_count(other, to), before[other]);
    }
    add(pair_count(to, to), before[to] + behind[to] + character.doubled);
    return gained - 2 * (n_log_n(counts_[to] + character.count) - n_log_n(counts_[to]));
  }

  std::vector<Character> characters_;  ///< by number; 0 stands for the ends and for the rare
  std::vector<double> pairs_ = std::vector<double>(k_classes * k_classes, 0);
  Counts counts_{};
};

}  // namespace

std::vector<std::uint8_t> learn_character_classes(const std::vector<std::u32string>& texts) {
  const auto numbers = number_characters(texts);
  Exchange exchange(count_pairs(texts, numbers), numbers.size());
  const std::size_t few = numbers.size() / 200;
  for (int round = 0; round < k_rounds; ++round) {
    if (exchange.run_round() < few) break;
  }
  std::vector<std::uint8_t> table(CharacterClasses::k_code_points, 0);
  for (const auto& [character, number] : numbers) {
    table[character] = static_cast<std::uint8_t>(exchange.class_of(number));
  }
  return table;
}

}  // namespace langdu::polyphone_training
