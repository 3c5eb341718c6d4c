#include "article/column_groups.h"

#include <algorithm>

namespace langdu {
namespace {

constexpr std::size_t k_most_columns = 10;
constexpr double k_no_fit = 1e9;

class GroupFinder {
 public:
  GroupFinder(const std::vector<ColumnSegment>& headlines, const std::vector<std::size_t>& edges)
      : headlines_(headlines), edges_(edges) {
    std::vector<std::size_t> widths;
    for (std::size_t k = 0; k + 1 < edges.size(); ++k) widths.push_back(edges[k + 1] - edges[k]);
    std::sort(widths.begin(), widths.end());
    width_ = widths[widths.size() / 2];
  }

  std::vector<ColumnGroup> run() {
    try_from(0, 0, 0);
    const bool fits = best_error_ < k_no_fit && !stand_over_single_columns();
    return fits ? best_ : std::vector<ColumnGroup>();
  }

 private:
  /// All ways to end the group of headline `h`, which begins with column `first`.
  void try_from(std::size_t h, std::size_t first, double error) {
    if (error >= best_error_) return;
    if (h == headlines_.size()) {
      if (first != edges_.size()) return;
      best_error_ = error;
      best_ = groups_;
      return;
    }
    const std::size_t left = headlines_.size() - h - 1;  // headlines, a column each at least
    for (std::size_t last = first; last + left < edges_.size(); ++last) {
      groups_.push_back({first, last});
      try_from(h + 1, last + 1, error + error_of(headlines_[h], groups_.back()));
      groups_.pop_back();
    }
  }

  [[nodiscard]] double end_of(std::size_t column) const {
    const std::size_t next =
        column + 1 < edges_.size() ? edges_[column + 1] : edges_[column] + width_;
    return static_cast<double>(next);
  }

  /// How far a headline is from the middle of its columns, in cells. Larger type takes up more room
  /// than its characters say.
  [[nodiscard]] double error_of(const ColumnSegment& headline, const ColumnGroup& group) const {
    constexpr double k_largest = 2.5;
    constexpr double k_farthest = 4;
    const double middle = (static_cast<double>(edges_[group.first]) + end_of(group.last) - 2) / 2;
    const auto begin = static_cast<double>(headline.begin);
    const double size = static_cast<double>(headline.end) - begin;
    const double nearest = std::clamp(middle, begin + size / 2, begin + k_largest * size / 2);
    const double error = std::max(nearest - middle, middle - nearest);
    // Where the last column ends nobody knows for certain.
    const bool is_last = group.last + 1 == edges_.size() && headline.begin >= edges_[group.first];
    return error <= k_farthest ? error : is_last ? k_farthest : k_no_fit;
  }

  [[nodiscard]] bool stand_over_single_columns() const {
    return std::all_of(best_.begin(), best_.end(),
                       [](const ColumnGroup& group) { return group.first == group.last; });
  }

  const std::vector<ColumnSegment>& headlines_;
  const std::vector<std::size_t>& edges_;
  std::size_t width_ = 0;
  std::vector<ColumnGroup> groups_;
  std::vector<ColumnGroup> best_;
  double best_error_ = k_no_fit;
};

}  // namespace

std::vector<ColumnGroup> groups_under(const std::vector<ColumnSegment>& headlines,
                                      const std::vector<std::size_t>& edges) {
  if (headlines.size() < 2 || edges.size() <= headlines.size() || edges.size() > k_most_columns)
    return {};
  return GroupFinder(headlines, edges).run();
}

}  // namespace langdu
