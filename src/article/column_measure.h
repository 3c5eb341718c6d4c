#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

namespace langdu {

constexpr std::size_t k_narrowest_column = 16;  ///< cells

/// The single spaces of a line before or behind a wide character: their bytes. Where columns stand
/// close together, tools leave no more between a full line and the one beside it.
std::vector<std::size_t> single_gaps(std::string_view text);

/// Those with a wide character on both sides. Beside a figure many typesetters leave a space within
/// the text.
std::vector<std::size_t> wide_gaps(std::string_view text);

/// How wide the stretches before such gaps are.
class ColumnWidths {
 public:
  struct Common {
    std::size_t width = 0;  ///< cells of a full line
    std::size_t count = 0;  ///< stretches of it
  };

  void add(std::size_t width) { ++counts_[width]; }
  /// The most stretches that differ by no more than `spread`, and the widest of them.
  [[nodiscard]] Common most_common(std::size_t spread) const;
  [[nodiscard]] std::size_t count_between(std::size_t least, std::size_t most) const;

 private:
  std::map<std::size_t, std::size_t> counts_;
};

}  // namespace langdu
