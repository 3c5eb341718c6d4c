// Verbs that their objects tell apart, and particles that end what is said. Source: Xiandai Hanyu
// Cidian, 7th edition.

#include "pronounce/read_actions.h"

#include <algorithm>
#include <string_view>

#include "pronounce/pattern_view.h"

namespace langdu {
namespace {

// What the patterns below begin with.
constexpr CharacterSet k_firsts(U"和看应中撒重哇呀啦哦捋扎一");

// What makes a word with 面 that is neither dough nor flour: 面向, 面临.
constexpr CharacterSet k_after_face(U"对临前积子向具孔貌目包试谈市板料值额部红");

class Actions : private PatternView {
 public:
  using PatternView::PatternView;

  void read() {
    for (std::size_t w = 0; w < analysis_.words.size(); ++w) {
      if (k_firsts.holds(items_[analysis_.words[w].first].hanzi)) by_first(w);
    }
  }

 private:
  void by_first(std::size_t w) {
    switch (items_[analysis_.words[w].first].hanzi) {
      case U'和':
        return kneaded(w);
      case U'中':
        return hit(w);
      case U'撒':
        return sprinkled(w);
      case U'重':
        return heavily(w);
      case U'捋':
        return stroked(w);
      case U'扎':
        return tied_up(w);
      case U'哇':
      case U'呀':
      case U'啦':
      case U'哦':
        return exclaimed(w);
      case U'应':
        return echoed(w);
      case U'看':
        return minded(w);
      case U'一':
        return flew_by(w);
      default:
        return;
    }
  }

  /// 把面和好, 她在和面: dough or mud, and no noun before it that 和 might join.
  void kneaded(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    const char32_t behind = near(i, 1);
    const bool stuff = is_one_of(near(i, -1), U"面泥馅灰") && near(i, -2) == U'把';
    if (analysis_.is_word(w, U'和') && stuff && is_one_of(behind, U"好匀成了得在开一")) {
      set(i, "huo2");
      return;
    }
    if (!is_one_of(behind, U"面泥馅") || is_one_of(near(i, 2), k_after_face)) return;
    if (i == 0 || is_one_of(near(i, -1), U"在会要先来去正忙帮着始")) set(i, "huo2");
  }

  /// 中了圈套, 身中数刀: to be hit.
  void hit(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'中')) return;
    const bool body = is_one_of(near(i, -1), U"身腿臂肩胸背腹");
    if (near(i, 1) == U'了' ||
        (body && is_one_of(near(i, 1), U"数几一两三四五六七八九十刀剑枪箭毒剧奇暗流弹"))) {
      set(i, "zhong4");
    }
  }

  /// 撒了一把盐, but 撒了手, 撒网.
  void sprinkled(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'撒')) return;
    if (has_near(i, 5, U"盐粉末葱椒糖料种籽沙土灰糠米面花药肥菜") ||
        (near(i, 1) == U'了' && near(i, 2) == U'一' && near(i, 3) == U'地')) {
      set(i, "sa3");
    }
  }

  /// 重重的一拳, 背着重重的书包; but 重重困难, 心事重重的样子.
  void heavily(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (near(i, 1) != U'重' || !is_one_of(near(i, 2), U"的地一")) return;
    if (near(i, -1) != 0 && !is_one_of(near(i, -1), U"着了个的是被又")) return;
    set(i, "zhong4");
    set(i + 1, "zhong4");
  }

  /// 好哇, 我的妈呀: the particle that ends what is said; not 哇哇, 哎呀, nor a name's end
  /// (彭萨哇).
  void exclaimed(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (near(i, -1) == 0 || is_one_of(near(i, -1), U"哇呀哎咿唉嘎啦哗哦萨哆喀噶哩") ||
        near(i, 1) != 0)
      return;
    switch (items_[i].hanzi) {
      case U'哇':
        return set(i, "wa5");
      case U'呀':
        return set(i, "ya5");
      case U'啦':
        return set(i, "la5");
      default:
        return set(i, "o5");
    }
  }

  /// 捋着胡须; but 捋袖子.
  void stroked(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (analysis_.is_word(w, U'捋') && has_near(i, 5, U"胡须髯头")) set(i, "lv3");
  }

  /// 扎着两条辫子, 扎皮带: to tie.
  void tied_up(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (analysis_.is_word(w, U'扎') && has_near(i, 6, U"辫髻绳巾带绷")) set(i, "za1");
  }

  /// 在家看孩子: to mind; but 看孩子做家务.
  void minded(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    const bool child = near(i, 1) == U'孩' && near(i, 2) == U'子';
    if (analysis_.is_word(w, U'看') && child && near(i, 3) == 0) set(i, "kan1");
  }

  /// 一晃十年, 日子一晃就过去了: how time goes; but 人影一晃.
  void flew_by(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (near(i, 1) != U'晃') return;
    const bool time =
        is_one_of(near(i, -1), U"年月天间光阴") || (near(i, -1) == U'子' && near(i, -2) == U'日');
    if (time || counts_years(i + 2)) set(i + 1, "huang4");
  }

  /// 十年, 就是大半年, 都好几个月了 from item i on, also behind a comma.
  [[nodiscard]] bool counts_years(std::size_t i) const {
    constexpr std::size_t k_reach = 5;
    while (i < items_.size() && is_one_of(items_[i].hanzi, U"儿就又便都已经竟是过去了大小")) ++i;
    if (i >= items_.size() || !is_one_of(items_[i].hanzi, U"一二两三四五六七八九十百几半好多数"))
      return false;
    const std::size_t end = std::min(items_.size(), i + k_reach);
    return std::any_of(items_.begin() + static_cast<std::ptrdiff_t>(i),
                       items_.begin() + static_cast<std::ptrdiff_t>(end),
                       [](const Item& item) { return is_one_of(item.hanzi, U"年月天载辈岁纪周"); });
  }

  /// 此起彼伏地应和着: to answer; not 应和有关部门协商.
  void echoed(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (near(i, 1) != U'和') return;
    if (near(i, 2) != 0 && !is_one_of(near(i, 2), U"着了道的声")) return;
    set(i, "ying4");
    set(i + 1, "he4");
  }
};

}  // namespace

void read_actions(Analysis& analysis) { Actions(analysis).read(); }

}  // namespace langdu
