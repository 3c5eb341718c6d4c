#include "pronounce/training/regression.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace langdu::polyphone_training {
namespace {

constexpr double k_rate = 0.5;
constexpr double k_initial_accumulator = 1;
// The weights are the mean over several courses through the examples in different orders, and in
// each over the epochs behind the first half.
constexpr int k_courses = 8;
constexpr int k_epochs = 12;
constexpr int k_unsettled_epochs = k_epochs / 2;

/// A linear congruential generator (Knuth's MMIX), so that the order does not depend on a library.
class Shuffler {
 public:
  void shuffle(std::vector<std::size_t>& order) {
    for (std::size_t i = order.size(); i > 1; --i) {
      state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
      std::swap(order[i - 1], order[(state_ >> 33U) % i]);
    }
  }

 private:
  std::uint64_t state_ = 20;
};

/// Examples with their features numbered from 0.
struct Numbered {
  std::vector<Feature> features;
  std::vector<std::vector<std::uint32_t>> examples;
};

Numbered number_features(const Lesson& lesson) {
  Numbered numbered;
  for (const Example& example : lesson.examples) {
    numbered.features.insert(numbered.features.end(), example.features.begin(),
                             example.features.end());
  }
  auto& all = numbered.features;
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  for (const Example& example : lesson.examples) {
    auto& numbers = numbered.examples.emplace_back();
    for (const Feature feature : example.features) {
      numbers.push_back(static_cast<std::uint32_t>(
          std::lower_bound(all.begin(), all.end(), feature) - all.begin()));
    }
  }
  return numbered;
}

class Regression {
 public:
  Regression(std::size_t features, std::size_t classes)
      : classes_(classes),
        weights_(features * classes, 0),
        squares_(features * classes, k_initial_accumulator) {}

  void step(const std::vector<std::uint32_t>& features, std::size_t label, double weight) {
    std::vector<double> odds(classes_, 0);
    for (const std::uint32_t feature : features) {
      for (std::size_t c = 0; c < classes_; ++c) odds[c] += weights_[feature * classes_ + c];
    }
    const double highest = *std::max_element(odds.begin(), odds.end());
    double sum = 0;
    for (double& value : odds) sum += value = std::exp(value - highest);
    for (std::size_t c = 0; c < classes_; ++c) {
      const double gradient = weight * (odds[c] / sum - (c == label ? 1 : 0));
      for (const std::uint32_t feature : features) {
        const std::size_t at = feature * classes_ + c;
        squares_[at] += gradient * gradient;
        weights_[at] -= k_rate * gradient / std::sqrt(squares_[at]);
      }
    }
  }

  void add_weights_to(std::vector<double>& sums) const {
    for (std::size_t i = 0; i < weights_.size(); ++i) sums[i] += weights_[i];
  }

 private:
  std::size_t classes_;
  std::vector<double> weights_;
  std::vector<double> squares_;
};

/// One course through the examples; adds the weights of its later epochs to `sums`.
void take_course(const Lesson& lesson, const Numbered& numbered, Shuffler& shuffler,
                 std::vector<double>& sums) {
  Regression regression(numbered.features.size(), lesson.readings.size());
  std::vector<std::size_t> order(lesson.examples.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (int epoch = 0; epoch < k_epochs; ++epoch) {
    shuffler.shuffle(order);
    for (const std::size_t i : order) {
      const Example& example = lesson.examples[i];
      regression.step(numbered.examples[i], example.label, static_cast<double>(example.weight));
    }
    if (epoch >= k_unsettled_epochs) regression.add_weights_to(sums);
  }
}

}  // namespace

Weights learn(const Lesson& lesson) {
  const Numbered numbered = number_features(lesson);
  const std::size_t classes = lesson.readings.size();
  std::vector<double> sums(numbered.features.size() * classes, 0);
  Shuffler shuffler;
  for (int course = 0; course < k_courses; ++course) {
    take_course(lesson, numbered, shuffler, sums);
  }
  constexpr double k_summed = k_courses * (k_epochs - k_unsettled_epochs);
  Weights weights;
  for (std::size_t i = 0; i < numbered.features.size(); ++i) {
    auto& row = weights[numbered.features[i]];
    for (std::size_t c = 1; c < classes; ++c) {
      row.push_back(static_cast<float>((sums[i * classes + c] - sums[i * classes]) / k_summed));
    }
  }
  return weights;
}

}  // namespace langdu::polyphone_training
