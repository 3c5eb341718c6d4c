// 子 in names. As a word of its own, "master" or "son", it has its full tone, as a suffix none.
// Source: Xiandai Hanyu Cidian, 7th edition; the names of lords and hermits by their epithets.

#include "pronounce/read_zi.h"

#include "pronounce/find_names.h"
#include "pronounce/pattern_view.h"

namespace langdu {
namespace {

// Surnames that with 子 are things: 李子, 叶子, 胡子.
constexpr CharacterSet k_with_things(U"李叶胡燕沙林孙杜梁金方车柏栗松桃梅麦毛竹谷苗关章宫盛");
// What follows 子 where things are named by it: 李子树, 胡子渣, 叶子烟.
constexpr CharacterSet k_of_things(U"树花酒烟渣里鱼岩糖卷拔兵舞生子会不的了");

// Epithets that lords of old have after their houses, and the ranks of brothers: 魏桓子, 羊叔子.
constexpr CharacterSet k_epithets(U"桓文武康献简襄宣昭悼庄成懿惠景穆平灵叔仲尹");
// Before a rank it is a relative: 小叔子.
constexpr CharacterSet k_before_relatives(U"小大老二三四");

// What Daoists and hermits are called by, two and two: 玉真子, 凌虚子, 赤松子.
constexpr CharacterSet k_hermits(
    U"玄玉真虚冥阳云霄清丘灵道尘鹤松紫丹凌太长春静抱朴赤成广宁隐无极元微青扶摇冲妙洞寂");

// Between 小 and 子 in what is no pet name: 小女子, 小王子, 小石子.
constexpr CharacterSet k_small_ones(U"王公天君女娘才童石龙棋原世太弟分");

class NamesWithZi : private PatternView {
 public:
  using PatternView::PatternView;

  void read() {
    for (const ItemWord& word : analysis_.words) {
      if (word.word.certainty == ReadingCertainty::reviewed) continue;
      if (word.size() == 3 && word.word.part_of_speech == PartOfSpeech::person_name) {
        in_name(word.first);
      } else if (word.size() == 1 && items_[word.first].hanzi == k_zi && is_hermit(word.first)) {
        set(word.first, "zi3");
      }
    }
  }

 private:
  static constexpr char32_t k_zi = U'子';

  /// A name of three that begins at item i.
  void in_name(std::size_t i) {
    const char32_t first = items_[i].hanzi;
    const char32_t middle = items_[i + 1].hanzi;
    const char32_t last = items_[i + 2].hanzi;
    if (middle == k_zi && is_surname(first) && !k_of_things.holds(last) &&
        (!k_with_things.holds(first) || is_in_given_names(last))) {
      set(i + 1, "zi3");
    } else if (last == k_zi && first == U'小') {
      if (!k_small_ones.holds(middle)) set(i + 2, "zi5");
    } else if (last == k_zi && (is_hermit(i + 2) || is_lord(first, middle))) {
      set(i + 2, "zi3");
    }
  }

  [[nodiscard]] bool is_hermit(std::size_t i) const {
    return k_hermits.holds(near(i, -1)) && k_hermits.holds(near(i, -2));
  }

  static bool is_lord(char32_t house, char32_t epithet) {
    return k_epithets.holds(epithet) && !k_before_relatives.holds(house);
  }
};

}  // namespace

void read_zi_in_names(Analysis& analysis) {
  if (analysis.seen.may_hold(U'子')) NamesWithZi(analysis).read();
}

}  // namespace langdu
