// Pairs of figures: scores (3-2, 21:18), ratios (1:4, 1：2：3) and formations (4-2-3-1). A pair
// with a hyphen that is no score is left to the ranges.
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "normalize/chinese_numeral.h"
#include "normalize/figure.h"
#include "normalize/math.h"
#include "normalize/punctuation.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_score_reason{SemioticClass::score, "score: a pair of figures among sport words"};
constexpr Reason k_ratio_reason{SemioticClass::ratio, "ratio: figures joined by colons"};
constexpr Reason k_ratio_range{SemioticClass::range, "range: between ratios"};
constexpr Reason k_formation{SemioticClass::digit_string,
                             "digits: single digits joined by hyphens"};
constexpr Reason k_season{SemioticClass::year, "year: season or school year"};

constexpr std::array<std::string_view, 3> k_colons = {":", "：", "∶"};
constexpr std::array<std::string_view, 4> k_hyphens = {"-", "–", "—", "−"};
constexpr std::array<std::string_view, 3> k_season_words = {"赛季", "学年", "财年"};

/// Figures joined by the same kind of sign.
struct Chain {
  std::vector<Figure> figures;
  bool colon = false;
  [[nodiscard]] std::size_t end() const { return figures.back().end; }
};

/// More figures than this are neither scores nor ratios.
constexpr std::size_t k_longest_chain = 12;

std::optional<Chain> read_chain(const Line& line, std::size_t at) {
  Chain chain;
  auto first = read_figure(line, at);
  if (!first) return {};
  chain.colon = line.any_at(first->end, k_colons) != 0;
  if (!chain.colon && line.any_at(first->end, k_hyphens) == 0) return {};
  chain.figures.push_back(*first);
  for (;;) {
    std::size_t sign_at = chain.end();
    std::size_t sign =
        chain.colon ? line.any_at(sign_at, k_colons) : line.any_at(sign_at, k_hyphens);
    if (sign == 0) break;
    auto next = read_figure(line, sign_at + sign);
    if (!next) break;
    chain.figures.push_back(*next);
    if (chain.figures.size() > k_longest_chain) return {};
  }
  if (chain.figures.size() < 2) return {};
  return chain;
}

bool has_measure_behind(const Line& line, std::size_t end) {
  const std::size_t at = line.skip_space(end);
  const std::size_t after = skip_vague(line, skip_magnitude(line, at));
  if (after != at) return true;
  const Roles roles = line.roles_at(at);  // 连胜 counts as well as it tells of sport
  if ((roles & k_score) == 0 && line.counts_at(at)) return true;
  if (line.at(at) == '%' || line.has(at, "‰")) return true;
  const auto unit = line.tables().units.prefix_of(line.text().substr(at));
  return unit && !line.letter_at(at + unit.size);
}

/// The points of a tie-break in brackets: 7-6(5).
std::size_t skip_tie_break(const Line& line, std::size_t at) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"(", ")"}, {"（", "）"}}) {
    if (!line.has(at, open)) continue;
    const std::size_t end = line.skip_digits(at + open.size());
    if (end != at + open.size() && line.has(end, close)) return end + close.size();
  }
  return at;
}

bool fits_score(const Figure& figure) {
  return !figure.is_decimal() && !figure.grouped && figure.integer.size() <= 3 &&
         !figure.has_leading_zero();
}

/// Is there a place that a pair cannot be a range of: 3-1号楼, 5-2室?
bool numbers_place(const Line& line, std::size_t end) {
  constexpr std::array<std::string_view, 6> k_places = {"号", "室", "栋", "幢", "座", "楼"};
  return line.any_at(end, k_places) != 0;
}

/// The pairs of 25-18、20-25，25-22 from `at` on, none with a measure word behind. They are the
/// sets of a match if one falls, which no range does. Returns the end of the last; 0 if they are no
/// sets.
std::size_t end_of_sets(const Line& line, std::size_t at, std::vector<Chain>& sets) {
  constexpr std::array<std::string_view, 7> k_separators = {"、", "，", ", ", ",", " ", "/", "；"};
  constexpr std::size_t k_most_sets = 9;
  bool falls = false;
  while (sets.size() < k_most_sets) {
    auto chain = read_chain(line, at);
    if (!chain || chain->colon || chain->figures.size() != 2) break;
    const Figure& a = chain->figures[0];
    const Figure& b = chain->figures[1];
    if (!fits_score(a) || !fits_score(b) || has_measure_behind(line, b.end)) break;
    falls = falls || a.value() > b.value();
    at = skip_tie_break(line, b.end);
    sets.push_back(std::move(*chain));
    const std::size_t separator = line.any_at(at, k_separators);
    if (separator == 0 || !line.digit_at(at + separator)) break;
    at += separator;
  }
  return falls && sets.size() >= 2 ? sets.back().end() : 0;
}

/// Behind 第3局, 第一节, 甲队.
bool follows_part_of_match(const Line& line, std::size_t at) {
  constexpr std::array<std::string_view, 3> k_parts = {"局", "盘", "节"};
  constexpr std::u32string_view k_numbers = U"一二三四五六七12345678";
  if (line.ends(at, "队") && line.hanzi_before(at - std::string_view("队").size())) return true;
  if (!line.any_before(at, k_parts)) return false;
  const std::size_t part = at - k_parts[0].size();
  const char32_t number = line.point_before(part);
  return is_one_of(number, k_numbers) && line.ends(part - to_utf8(number).size(), "第");
}

bool is_hyphen_score(const Line& line, const Chain& chain) {
  const Figure& a = chain.figures[0];
  const Figure& b = chain.figures[1];
  if (!fits_score(a) || !fits_score(b)) return false;
  const Roles near = line.roles_before(a.begin) | line.roles_at(line.skip_space(b.end));
  constexpr std::array<std::string_view, 3> k_sides = {"甲", "乙", "丙"};  // and no measure words
  const bool side = line.any_at(b.end, k_sides) != 0 || !has_measure_behind(line, b.end);
  const bool near_score =
      (near & k_score_near) != 0 || (side && follows_part_of_match(line, a.begin));
  if (near_score && (line.roles_at(b.end) & k_measure) == 0) return true;
  if (has_measure_behind(line, b.end) || is_minus(line, a.end)) return false;
  if ((line.roles_around(a.begin) & k_score) != 0) return true;
  if (line.domain() == Domain::sport && !numbers_place(line, b.end)) return true;
  if (a.value() < b.value() || a.value() - b.value() >= 60 || numbers_place(line, b.end)) {
    return false;
  }
  if ((line.roles_before(a.begin) & (k_model | k_vehicle)) != 0) return false;
  if (line.hanzi_at(b.end) && line.hanzi_before(a.begin)) return true;
  const char32_t before = line.point_before(a.begin);
  const bool free_before =
      before == 0 || before == U' ' || before == U'，' || before == U'（' || before == U'(';
  return free_before && !line.letter_at(b.end) && line.at(b.end) != '-' && a.integer.size() <= 3;
}

void write_joined(const Chain& chain, Reason reason, TokenWriter& out) {
  std::string text;
  for (const Figure& figure : chain.figures) {
    if (!text.empty()) text += "比";
    text += say_figure(figure);
  }
  out.hanzi(chain.figures[0].begin, chain.end(), std::move(text), reason);
}

/// Sets with what stands between them.
void write_sets(const Line& line, const std::vector<Chain>& sets, TokenWriter& out) {
  std::size_t at = sets.front().figures[0].begin;
  for (const Chain& set : sets) {
    while (at < set.figures[0].begin) {
      const MarkFound mark = find_mark(line.text(), at);
      if (mark.kind == PunctuationKind::none && line.digit_at(at)) {
        const std::size_t end = line.skip_digits(at);
        out.hanzi(at, end, say_cardinal(line.text().substr(at, end - at)), k_score_reason);
        at = end;
      } else if (mark.kind == PunctuationKind::none) {
        out.punctuation(at, at + 1, PunctuationKind::enumeration_comma, "、");
        ++at;
      } else {
        out.punctuation(at, at + mark.size, mark.kind);
        at += mark.size;
      }
    }
    write_joined(set, k_score_reason, out);
    at = set.end();
  }
}

bool is_formation(const Chain& chain) {
  if (chain.figures.size() < 3) return false;
  for (const Figure& figure : chain.figures) {
    if (figure.integer.size() != 1 || figure.is_decimal()) return false;
  }
  return true;
}

/// 07-08赛季, 2023/24赛季, 2024-2025学年: digits, joined by 到 where both years are whole.
std::size_t read_season(const Line& line, std::size_t at, TokenWriter& out) {
  const auto first = read_integer(line, at);
  if (!first || (first->integer.size() != 2 && first->integer.size() != 4)) return at;
  const bool slash = line.at(first->end) == '/';
  const std::size_t next = slash ? first->end + 1 : skip_range_sign(line, first->end);
  if (next == first->end) return at;
  const auto second = read_integer(line, next);
  if (!second || (second->integer.size() != 2 && second->integer.size() != 4)) return at;
  if (line.any_at(line.skip_space(second->end), k_season_words) == 0) return at;
  std::string text = say_digits(first->integer, DigitOne::yi);
  if (!slash && first->integer.size() == 4) text += "到";
  text += say_digits(second->integer, DigitOne::yi);
  out.hanzi(at, second->end, std::move(text), k_season);
  return second->end;
}

}  // namespace

std::size_t read_score(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.digit_at(at) || line.digit_before(at) || line.letter_before(at)) return at;
  if (const std::size_t end = read_season(line, at, out); end != at) return end;
  const auto chain = read_chain(line, at);
  if (!chain) return at;
  if (chain->colon) {
    const std::size_t next = skip_range_sign(line, chain->end());  // 1:2～1:3
    const auto until = next != chain->end() ? read_chain(line, next) : std::nullopt;
    if (until && until->colon) {
      write_joined(*chain, k_ratio_reason, out);
      out.hanzi(chain->end(), next, "到", k_ratio_range);
      write_joined(*until, k_ratio_reason, out);
      return until->end();
    }
    const bool score = chain->figures.size() == 2 &&
                       ((line.roles_around(at) & k_score) != 0 || line.domain() == Domain::sport);
    write_joined(*chain, score ? k_score_reason : k_ratio_reason, out);
    return chain->end();
  }
  if (is_formation(*chain)) {
    std::string text;
    for (const Figure& figure : chain->figures) text += say_digits(figure.integer, DigitOne::yi);
    out.hanzi(at, chain->end(), std::move(text), k_formation);
    return chain->end();
  }
  if (chain->figures.size() != 2) return at;
  std::vector<Chain> sets;
  if (end_of_sets(line, at, sets) != 0) {
    write_sets(line, sets, out);
    return sets.back().end();
  }
  if (!is_hyphen_score(line, *chain)) return at;
  write_joined(*chain, k_score_reason, out);
  return chain->end();
}

}  // namespace langdu
