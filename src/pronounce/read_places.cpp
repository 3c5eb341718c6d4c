// Source: Xiandai Hanyu Cidian, 7th edition, under 观, 铺, 泡, 堡, 弄.

#include "pronounce/read_places.h"

#include <algorithm>
#include <string_view>

#include "base/character_set.h"
#include "pronounce/pattern_view.h"

namespace langdu {
namespace {

constexpr CharacterSet k_ends(U"观铺泡堡弄");
constexpr CharacterSet k_numerals(U"一二三四五六七八九十百千两〇零");
constexpr CharacterSet k_settlements(U"村乡镇站");
// What stands near a temple, or is said of one.
constexpr CharacterSet k_sights(U"庙寺庵祠殿塔阁宫道碑");
constexpr std::u32string_view k_behind_temple = U"位是内里在坐始建保重创与和为现的";
constexpr std::size_t k_reach_of_sights = 8;

class Places : private PatternView {
 public:
  using PatternView::PatternView;

  void read() {
    for (const ItemWord& word : analysis_.words) {
      const std::size_t last = word.end - 1;
      const bool may_be = word.size() == 1 || is_name(word);
      if (may_be && k_ends.holds(items_[last].hanzi) && near(last, -1) != 0) read_last(last);
    }
  }

 private:
  /// Names in the lexicon, as 玉虚观 and 三弄, are often read as persons' are.
  static bool is_name(const ItemWord& word) {
    const PartOfSpeech part = word.word.part_of_speech;
    return part == PartOfSpeech::person_name || part == PartOfSpeech::place_name;
  }

  void read_last(std::size_t i) {
    switch (items_[i].hanzi) {
      case U'观':
        return temple(i);
      case U'铺':
        if (is_stage(i)) set(i, "pu4");
        return;
      case U'泡':
        if (is_before_settlement(i)) set(i, "pao1");
        return;
      case U'堡':
        if (near(i, -1) == U'家') set(i, "bu3");
        return;
      default:
        if (is_lane(i)) set(i, "long4");
    }
  }

  /// 云泉寺、玉虚观、石龙桥; 开元观位于城东, of a place with sights.
  void temple(std::size_t i) {
    if (near(i, 1) != 0 && !is_one_of(near(i, 1), k_behind_temple)) return;
    const std::size_t first = i - std::min(i, k_reach_of_sights);
    const std::size_t end = std::min(items_.size(), i + k_reach_of_sights + 1);
    const bool sights = std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(first),
                                    items_.begin() + static_cast<std::ptrdiff_t>(end),
                                    [](const Item& item) { return k_sights.holds(item.hanzi); });
    if (sights || (is_one_of(near(i, 1), U"位坐始") && near(i, -2) != 0)) set(i, "guan4");
  }

  /// 六里铺, 石子铺村; not 柏油铺村道.
  [[nodiscard]] bool is_stage(std::size_t i) const {
    if (near(i, -1) == U'里' && k_numerals.holds(near(i, -2))) return true;
    return is_before_settlement(i) && !is_one_of(near(i, 2), U"道口里");
  }

  [[nodiscard]] bool is_before_settlement(std::size_t i) const {
    return k_settlements.holds(near(i, 1));
  }

  /// 延安西路三弄
  [[nodiscard]] bool is_lane(std::size_t i) const {
    int distance = -1;
    while (k_numerals.holds(near(i, distance))) --distance;
    return distance < -1 && is_one_of(near(i, distance), U"路街道巷");
  }
};

}  // namespace

void read_places(Analysis& analysis) { Places(analysis).read(); }

}  // namespace langdu
