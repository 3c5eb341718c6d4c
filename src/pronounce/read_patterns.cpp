// Polyphones whose reading hangs on a pattern. Sources: Lü Shuxiang, Xiandai Hanyu babai ci (1999),
// under 不了, 得, 一...就; Zhao Shuhua and Zhang Baolin (1996) on verbs that part from their
// object.

#include "pronounce/read_patterns.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "pronounce/pattern_view.h"

namespace langdu {
namespace {

bool is_verbal(PartOfSpeech part) {
  return part == PartOfSpeech::verb || part == PartOfSpeech::adjective;
}

// So far apart may 睡 and its 觉 be: 睡了一个好觉.
constexpr std::size_t k_reach_of_sleep = 6;

// Verbs of harm, of which 着 (zhao2) is the result: 别烫着手, 没摔着吧.
constexpr std::u32string_view k_harms = U"冻烫扎砸摔碰吓饿累伤噎呛磕撞烧硌闪惊热";
constexpr std::u32string_view k_harmed = U"手脚头脸眼腿腰背人我你他她它";
// What eyes do, of which 着 is the aspect although 着眼 is a word: 红着眼, 眯缝着眼.
constexpr std::u32string_view k_before_eyes = U"红肿斜睁闭瞪眯缝巴翻蒙鼓横直瞎";
constexpr std::u32string_view k_wet_things = U"衣裤鞋袜裙衫被巾漆褥";
// Ends of what is set to a value: 声音, 音量, 温度, 闹钟, 空调, 电视.
constexpr std::u32string_view k_ends_of_settings = U"音量度钟调视";
constexpr std::u32string_view k_extremes = U"大小高低亮暗快慢强弱";

// People behind whose back something is done, and verbs of motion, which carry them instead.
constexpr std::u32string_view k_people = U"人我你他她家众婆妻夫妇母父爹娘妈爸师导板司友";
constexpr std::u32string_view k_motions = U"去来回上走跑过下到往出逃进爬前飞赶行";
constexpr std::u32string_view k_livestock = U"猪羊牛马鸡鸭鹅";

struct VerbReading {
  char32_t hanzi;
  std::string_view reading;
};
constexpr std::array<VerbReading, 4> k_verbs{
    {{U'教', "jiao1"}, {U'数', "shu3"}, {U'干', "gan4"}, {U'种', "zhong4"}}};

// What the patterns below begin with.
constexpr CharacterSet k_firsts(U"觉为干教数种着长调得哪当背圈吐炸量夫处待");

class Patterns : private PatternView {
 public:
  using PatternView::PatternView;

  void read() {
    for (std::size_t w = 0; w < analysis_.words.size(); ++w) {
      if (items_[analysis_.words[w].end - 1].hanzi == U'了') {
        potential(w);
        attained(w);
      }
      if (k_firsts.holds(items_[analysis_.words[w].first].hanzi)) by_first(w);
    }
  }

 private:
  void by_first(std::size_t w) {
    switch (items_[analysis_.words[w].first].hanzi) {
      case U'觉':
        return sleep(w);
      case U'为':
        by_nature(w);
        for_people(w);
        return for_trifle(w);
      case U'干':
        as_soon_as(w);
        return dried(w);
      case U'教':
      case U'数':
      case U'种':
        return as_soon_as(w);
      case U'着':
        harmed(w);
        missed(w);
        seen(w);
        return found(w);
      case U'长':
        return grown_long(w);
      case U'调':
        return tuned(w);
      case U'得':
        return enough(w);
      case U'哪':
        return called_out(w);
      case U'当':
        return taken_for(w);
      case U'背':
        return behind_back(w);
      case U'圈':
        return in_pen(w);
      case U'吐':
        return spat(w);
      case U'炸':
        return blown_up(w);
      case U'量':
        return measured(w);
      case U'处':
        return got_along(w);
      case U'待':
        return stayed(w);
      case U'夫':
        return opens_statement(w);
      default:
        return;
    }
  }

  /// 饶不了, 好得了吗: 了 as complement of a verb of one syllable.
  void potential(std::size_t w) {
    const ItemWord& word = analysis_.words[w];
    const std::size_t i = word.end - 1;
    const char32_t middle = near(i, -1);
    if (items_[i].hanzi != U'了' || word.size() > 2 || (middle != U'不' && middle != U'得')) return;
    const std::size_t own = word.size() == 2 ? w : w - 1;
    if (own == 0 || analysis_.words[own].first != i - 1 || near(i, -2) == 0) return;
    const ItemWord& verb = analysis_.words[own - 1];
    if (verb.size() > 1 || !is_verbal(verb.word.part_of_speech)) return;
    if (middle == U'得' && !is_one_of(near(i, 1), U"吗么") &&
        !is_one_of(near(i, -2), U"骗管救帮瞒治拦挡受做办离少算")) {
      return;
    }
    set(i, "liao3");
    if (middle == U'得') set(i - 1, "de5");
  }

  void sleep(std::size_t w) {
    if (!analysis_.is_word(w, U'觉')) return;
    const std::size_t i = analysis_.words[w].first;
    for (int distance = 1; distance <= static_cast<int>(k_reach_of_sleep); ++distance) {
      if (near(i, -distance) == U'睡') set(i, "jiao4");
    }
  }

  /// 他为人正直: a subject, then what he is like.
  void by_nature(std::size_t w) {
    if (w == 0 || w + 2 >= analysis_.words.size() || !analysis_.is_word(w, U'为')) return;
    const std::size_t i = analysis_.words[w].first;
    const PartOfSpeech left = analysis_.part_of_speech(w - 1);
    const PartOfSpeech right = analysis_.part_of_speech(w + 2);
    const bool subject = left == PartOfSpeech::pronoun || left == PartOfSpeech::person_name;
    const bool quality =
        right == PartOfSpeech::adjective || right == PartOfSpeech::idiom ||
        (near(analysis_.words[w + 2].end - 1, 1) == 0 && right != PartOfSpeech::verb) ||
        (right == PartOfSpeech::noun && near(i, 2) == U'大' && near(i, 3) == U'方');
    if (subject && quality && near(i, -1) != 0 && near(i, 1) == U'人' && near(i, 2) != 0 &&
        analysis_.words[w + 1].size() == 1) {
      set(i, "wei2");
    }
  }

  /// 要为人民办事: an auxiliary, then those whom something is done for, and what is done.
  void for_people(std::size_t w) {
    if (w == 0 || w + 2 >= analysis_.words.size() || !analysis_.is_word(w, U'为')) return;
    const std::size_t i = analysis_.words[w].first;
    const std::size_t behind = analysis_.words[w + 2].first;
    const bool people = analysis_.part_of_speech(w + 1) == PartOfSpeech::pronoun ||
                        (near(i, 1) == U'人' && near(i, 2) == U'民');
    if (is_one_of(near(i, -1), U"要能会想愿应该肯都") && people && near(behind, -1) != 0 &&
        items_[behind].hanzi != U'的') {
      set(i, "wei4");
    }
  }

  /// 一教就是三十年.
  void as_soon_as(std::size_t w) {
    if (w == 0 || analysis_.words[w].size() > 1) return;
    const std::size_t i = analysis_.words[w].first;
    if (near(i, -1) != U'一' || near(i, 1) != U'就' || analysis_.words[w - 1].size() > 1) return;
    for (const VerbReading& verb : k_verbs) {
      if (items_[i].hanzi == verb.hanzi) set(i, verb.reading);
    }
  }

  /// 小心别扎着脚: a warning or a denial, a verb of harm and 着, then who or what is harmed.
  /// 把孩子吓着了: the harm is done.
  void harmed(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (i == 0 || !is_one_of(near(i, -1), k_harms)) return;
    const char32_t behind = near(i, 1);
    const bool object = behind == 0 || is_one_of(behind, k_harmed) ||
                        is_one_of(behind, U"吧了吗") || (behind == U'孩' && near(i, 2) == U'子');
    const bool warned = is_one_of(near(i, -2), U"别没怕免") ||
                        (near(i, -2) == U'心' && is_one_of(near(i, -3), U"小当")) ||
                        (near(i, -2) == U'得' && is_one_of(near(i, -3), U"免省"));
    const char32_t end = near(i, 2);
    const bool done = behind == U'了' && (end == 0 || is_one_of(end, U"吧吗呢"));
    if ((object && warned) || done) set(i, "zhao2");
  }

  /// 乌鸦喝不着水: 着 as what is not attained; not 不着边际, 还不着急.
  void missed(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (w < 2 || !analysis_.is_word(w, U'着') || !analysis_.is_word(w - 1, U'不')) return;
    const bool verb = near(i, -2) != 0 && analysis_.words[w - 2].size() == 1 &&
                      analysis_.part_of_speech(w - 2) == PartOfSpeech::verb;
    if (verb && !is_one_of(near(i, 1), U"边痕")) set(i, "zhao2");
  }

  /// 找着了, 着了火: 了 follows no aspect.
  void attained(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (analysis_.is_word(w, U'了') && near(i, -1) == U'着') set(i - 1, "zhao2");
  }

  /// 晾不干; 衣服老也干不了: what is wet, adverbs, then 干不了.
  void dried(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (is_one_of(near(i, -1), U"不得") && is_one_of(near(i, -2), U"晾晒擦拧烘烤吹"))
      set(i, "gan1");
    if (near(i, 1) != U'不' || near(i, 2) != U'了') return;
    std::size_t subject = w;
    while (subject > 0 && near(analysis_.words[subject].first, -1) != 0) {
      --subject;
      if (!is_one_of(items_[analysis_.words[subject].first].hanzi, U"也都老总还就又一直")) break;
    }
    const ItemWord& thing = analysis_.words[subject];
    if (subject == w || thing.word.part_of_speech != PartOfSpeech::noun) return;
    for (std::uint32_t at = thing.first; at < thing.end; ++at) {
      if (is_one_of(items_[at].hanzi, k_wet_things)) set(i, "gan1");
    }
  }

  /// 头发也长长了: a verb and its result; not 长长了见识, the verb said twice.
  void grown_long(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (near(i, 1) != U'长' || near(i, 2) != U'了') return;
    if (near(i, -1) == U'长' || is_one_of(near(i, 3), U"见知记")) return;
    set(i, "zhang3");
    set(i + 1, "chang2");
  }

  /// 空调调到二十六度, 调到最大: what is set, or how far.
  void tuned(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (near(i, 1) != U'到') return;
    const bool setting = w > 0 && analysis_.part_of_speech(w - 1) == PartOfSpeech::noun &&
                         is_one_of(near(i, -1), k_ends_of_settings);
    const bool extreme = near(i, 2) == U'最' && is_one_of(near(i, 3), k_extremes);
    if (setting || extreme) set(i, "tiao2");
  }

  /// 管好自己就得了: "that will do".
  void enough(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (near(i, 1) != U'了' || near(i, -1) != U'就') return;
    if (near(i, 2) == 0 || is_one_of(near(i, 2), U"吗吧呗嘛")) set(i, "de2");
  }

  /// 我当你是明白人: to take for.
  void taken_for(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'当') || !is_one_of(near(i, 1), U"我你他她它")) return;
    if (near(i, 2) == U'是' || (near(i, 2) == U'们' && near(i, 3) == U'是')) set(i, "dang4");
  }

  /// 花多少钱哪: 啊 behind -n, not 在哪 "where".
  void called_out(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'哪') || near(i, 1) != 0 || near(i, -1) == 0) return;
    if (is_one_of(near(i, -1), U"在到去从往上住放是于")) return;
    if (items_[i - 1].syllable.final().ends_with('n')) set(i, "na5");
  }

  /// 背着老婆藏钱: people, then what they are not to see.
  void behind_back(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (near(i, 1) != U'着') return;
    std::size_t people = w + 1;
    if (people < analysis_.words.size() && analysis_.is_word(people, U'着')) ++people;
    if (people + 1 >= analysis_.words.size() || near(i, 2) == 0) return;
    const ItemWord& them = analysis_.words[people];
    const char32_t behind = near(them.end - 1, 1);
    const PartOfSpeech next = analysis_.part_of_speech(people + 1);
    const bool act =
        is_verbal(next) || next == PartOfSpeech::adverb || next == PartOfSpeech::preposition;
    if (is_one_of(items_[them.end - 1].hanzi, k_people) && act && behind != 0 &&
        !is_one_of(behind, k_motions)) {
      set(i, "bei4");
    }
  }

  /// 为一点小事, 为这点儿钱: a cause.
  void for_trifle(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'为')) return;
    const bool decimal = is_one_of(near(i, 3), U"零〇一二三四五六七八九");
    if (is_one_of(near(i, 1), U"一这那") && near(i, 2) == U'点' && !decimal) set(i, "wei4");
  }

  /// 圈里的猪.
  void in_pen(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (near(i, 1) != U'里') return;
    const bool animals = is_one_of(near(i, 2), k_livestock) ||
                         is_one_of(near(i, -1), k_livestock) ||
                         (near(i, 2) == U'的' && is_one_of(near(i, 3), k_livestock));
    if (animals) set(i, "juan4");
  }

  /// 吐了口唾沫, 吐舌头, but 吐奶: what leaves the mouth by will.
  void spat(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'吐')) return;
    for (int distance = 1; distance <= 5 && near(i, distance) != 0; ++distance) {
      if (is_one_of(near(i, distance), U"唾沫痰舌气烟字籽核皮")) set(i, "tu3");
    }
  }

  /// 炸碉堡, 炸毁, 炸成废墟; but 炸酱, 炸丸子.
  void blown_up(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'炸') && near(i, 1) != U'成') return;
    if (near(i, 1) == U'了' && near(i, 2) == U'锅') set(i, "zha4");
    if (is_one_of(near(i, 1), U"碉桥楼毁塌死伤沉飞弹药山开掉车船机响锅营平断")) set(i, "zha4");
    if (!is_one_of(near(i, 1), U"成得出")) return;
    for (int distance = 2; distance <= 6 && near(i, distance) != 0; ++distance) {
      if (is_one_of(near(i, distance), U"废粉碎片坑洞平渣飞烂血")) set(i, "zha4");
    }
  }

  /// 一见着她: to meet; 眯缝着眼, 急着想走: no word with what follows.
  void seen(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (i == 0) return;
    if (near(i, -1) == U'正' && near(i, -2) == U'个') set(i, "zhao2");  // 逮个正着
    if (near(i, 1) == U'眼' && is_one_of(near(i, -1), k_before_eyes)) set(i, "zhe5");
    if (near(i, 1) == U'想' && near(i, 2) != 0 && w > 0 &&
        is_verbal(analysis_.part_of_speech(w - 1))) {
      set(i, "zhe5");  // 挣扎着想站起来, not 为人着想
    }
    if (analysis_.is_word(w, U'着') && near(i, -1) == U'见' && near(i, -2) != U'眼') {
      set(i, "zhao2");
    }
  }

  /// 量了血压: to measure, which alone takes an aspect.
  void measured(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (analysis_.is_word(w, U'量') && is_one_of(near(i, 1), U"了着过") && near(i, 2) != 0) {
      set(i, "liang2");
    }
  }

  /// 处得很好, 处了三年, 处不来: people, then how or how long they get along; not 三处得分.
  void got_along(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (w == 0 || near(i, -1) == 0 || !analysis_.is_word(w, U'处')) return;
    const PartOfSpeech left = analysis_.part_of_speech(w - 1);
    const bool people = left == PartOfSpeech::pronoun || left == PartOfSpeech::person_name ||
                        left == PartOfSpeech::noun || is_one_of(near(i, -1), U"俩们人居友都也还");
    const bool manner = near(i, 1) == U'得' && is_one_of(near(i, 2), U"很挺不跟像好还特非可来");
    const bool time = near(i, 1) == U'了' && is_one_of(near(i, 2), U"一两二三四五六七八九十几半好");
    const bool failed = near(i, 1) == U'不' && is_one_of(near(i, 2), U"来好");
    if (people && (manner || time || failed)) set(i, "chu3");
  }

  /// 你给我老实待着: to stay, and nothing else.
  void stayed(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'待') || near(i, 1) != U'着') return;
    if (near(i, 2) == 0 || is_one_of(near(i, 2), U"吧去不呢没别就")) set(i, "dai1");
  }

  /// 夫战，勇气也: the particle that opens a statement of old.
  void opens_statement(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (analysis_.is_word(w, U'夫') && near(i, -1) == 0 && near(i, 1) != 0) set(i, "fu2");
  }

  /// 才找着门儿: 着 as the result of what was awaited or denied.
  void found(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (i == 0 || !is_one_of(near(i, -1), U"找逮抓猜借摸够捞挑")) return;
    if (is_one_of(near(i, -2), U"才没于能算可")) set(i, "zhao2");
  }
};

}  // namespace

void read_patterns(Analysis& analysis) { Patterns(analysis).read(); }

}  // namespace langdu
