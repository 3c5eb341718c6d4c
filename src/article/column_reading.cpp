#include "article/column_reading.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::size_t k_never = 0xFFFFFFFF;
constexpr std::size_t k_indent = 4;
constexpr std::size_t k_ragged = 3;

/// One way to give every part so far to a column.
struct Reading {
  double score = 0;
  std::array<std::size_t, k_most_columns> tails{};  ///< the last part of each column
  std::array<std::size_t, k_most_columns> counts{};
  std::array<bool, k_most_columns> in_quotation{};
  std::array<std::size_t, k_most_columns> heads{};  ///< the first part of each column
  std::size_t last_step = k_never;
};

/// That a part was given to a column, and what was done before: readings share their beginnings.
struct Step {
  std::size_t before = k_never;
  std::uint8_t column = 0;
};

class ColumnReader {
 public:
  ColumnReader(const std::vector<ColumnPart>& parts, std::size_t columns, std::size_t measure,
               JoinScorer& scorer)
      : parts_(parts), columns_(columns), measure_(measure), scorer_(scorer) {}

  /// Beam search over the rows.
  std::vector<std::size_t> run() {
    constexpr std::size_t k_beam = 64;
    Reading start;
    start.tails.fill(k_never);
    start.heads.fill(k_never);
    std::vector<Reading> beam = {start};
    for (std::size_t begin = 0; begin < parts_.size();) {
      std::size_t end = begin + 1;
      while (end < parts_.size() && parts_[end].row == parts_[begin].row) ++end;
      std::vector<Reading> next;
      for (const Reading& reading : beam) extend(reading, begin, end, next);
      std::sort(next.begin(), next.end(),
                [](const Reading& a, const Reading& b) { return a.score > b.score; });
      if (next.size() > k_beam) next.resize(k_beam);
      beam = std::move(next);
      begin = end;
    }
    for (Reading& reading : beam) {
      for (std::size_t k = 0; k + 1 < columns_; ++k) reading.score += turn(reading, k);
    }
    return columns_of(
        *std::max_element(beam.begin(), beam.end(),
                          [](const Reading& a, const Reading& b) { return a.score < b.score; }));
  }

 private:
  [[nodiscard]] std::vector<std::size_t> columns_of(const Reading& reading) const {
    std::vector<std::size_t> columns;
    for (std::size_t at = reading.last_step; at != k_never; at = steps_[at].before)
      columns.push_back(steps_[at].column);
    std::reverse(columns.begin(), columns.end());
    return columns;
  }

  /// Two characters short of the measure, and its sentence goes on.
  [[nodiscard]] bool is_first_line(const ColumnPart& part) const {
    return part.width + k_indent <= measure_ + 1 && part.width + k_indent + k_ragged >= measure_ &&
           !has_closed_end(part.features);
  }

  [[nodiscard]] bool is_short(const ColumnPart& part) const {
    return part.width + k_ragged < measure_;
  }

  /// A heading, a name, a cell of a table.
  [[nodiscard]] bool is_bare(const ColumnPart& part) const {
    return part.width + k_indent + k_ragged < measure_ && !has_closed_end(part.features) &&
           is_label(part.features);
  }

  /// How well a part goes on behind the part `tail` of its column.
  [[nodiscard]] double fit(std::size_t tail, std::size_t part) {
    if (tail == k_never) return -1;
    const ColumnPart& head = parts_[part];
    const ColumnPart& last = parts_[tail];
    if (is_bare(last))
      return is_first_line(head) ? 1 : is_bare(head) ? 0 : is_short(head) ? -1 : -4;
    if (has_closed_end(last.features)) return fit_behind_sentence(last, head);
    if (is_short(last) && !is_first_line(last)) return -8;
    if (is_bare(head)) return -7;
    constexpr double k_most = 8;
    constexpr double k_least = -4;
    const double gain = std::clamp(scorer_.gain(last.text, head.text), k_least, k_most);
    return gain + (is_first_line(head) ? -1.5 : 0.5);
  }

  [[nodiscard]] double fit_behind_sentence(const ColumnPart& last, const ColumnPart& head) const {
    if (is_first_line(head)) return 1.5;
    if (is_bare(head)) return 0.5;
    if (!is_short(last)) return 0;
    return is_short(head) ? -1 : -3;
  }

  /// How well the foot of column `k` goes on at the head of the next one.
  [[nodiscard]] double turn(const Reading& reading, std::size_t k) {
    const bool both = reading.tails[k] != k_never && reading.heads[k + 1] != k_never;
    return both ? fit(reading.tails[k], reading.heads[k + 1]) : 0;
  }

  /// All ways to give the parts of a row to columns, from left to right.
  void extend(const Reading& reading, std::size_t begin, std::size_t end,
              std::vector<Reading>& next) {
    const std::size_t count = std::min(end - begin, columns_);
    for (std::uint32_t mask = 0; mask < (1U << columns_); ++mask) {
      std::size_t chosen = 0;
      for (std::size_t k = 0; k < columns_; ++k) chosen += (mask >> k) & 1U;
      if (chosen != count) continue;
      Reading more = reading;
      std::size_t part = begin;
      for (std::size_t k = 0; k < columns_; ++k) {
        if (((mask >> k) & 1U) != 0) put(part++, k, more);
      }
      // What is left of a row with more parts than columns stays in the last one.
      for (; part < end; ++part) put(part, columns_ - 1, more);
      next.push_back(std::move(more));
    }
  }

  void put(std::size_t part, std::size_t column, Reading& reading) {
    reading.score += fit(reading.tails[column], part) + quotations(part, column, reading) +
                     evenness(column, reading);
    if (reading.heads[column] == k_never) reading.heads[column] = part;
    reading.tails[column] = part;
    ++reading.counts[column];
    steps_.push_back({reading.last_step, static_cast<std::uint8_t>(column)});
    reading.last_step = steps_.size() - 1;
  }

  /// A quotation is closed where it was opened.
  [[nodiscard]] double quotations(std::size_t part, std::size_t column, Reading& reading) const {
    constexpr double k_wrong = -2;
    const ColumnPart& each = parts_[part];
    bool& open = reading.in_quotation[column];
    const bool begins = reading.tails[column] == k_never;  // what is open there is not known
    const bool wrong =
        !begins && ((each.closes_quotation && !open) || (each.opens_quotation && open));
    if (each.closes_quotation || each.opens_quotation) open = each.leaves_open;
    return wrong ? k_wrong : 0;
  }

  /// Rows come from top to bottom, so that columns fill at one pace.
  [[nodiscard]] double evenness(std::size_t column, const Reading& reading) const {
    constexpr std::size_t k_free = 3;
    constexpr double k_each = -0.15;
    const std::size_t least =
        *std::min_element(reading.counts.begin(), reading.counts.begin() + columns_);
    const std::size_t ahead = reading.counts[column] - least;
    return ahead <= k_free
               ? 0
               : k_each * static_cast<double>(std::min<std::size_t>(ahead, 10) - k_free);
  }

  const std::vector<ColumnPart>& parts_;
  std::size_t columns_;
  std::size_t measure_;
  JoinScorer& scorer_;
  std::vector<Step> steps_;
};

}  // namespace

ColumnPart part_of(std::string_view text, std::size_t row) {
  ColumnPart part;
  part.text = text;
  part.row = row;
  part.width = set_width_of(text);
  part.features = features_of(text);
  bool first = true;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    i += point.size;
    if (point.value != U'“' && point.value != U'”') continue;
    part.leaves_open = point.value == U'“';
    if (std::exchange(first, false))
      (part.leaves_open ? part.opens_quotation : part.closes_quotation) = true;
  }
  return part;
}

std::vector<std::size_t> columns_of_parts(const std::vector<ColumnPart>& parts, std::size_t columns,
                                          std::size_t measure, JoinScorer& scorer) {
  return ColumnReader(parts, columns, measure, scorer).run();
}

}  // namespace langdu
