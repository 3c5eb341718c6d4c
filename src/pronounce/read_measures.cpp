// Polyphones that are measures, or that one hanzi beside them settles. Sources: Xiandai Hanyu
// Cidian, 7th edition; Lü Shuxiang, Xiandai Hanyu babai ci (1999), its table of measures.

#include "pronounce/read_measures.h"

#include <array>
#include <string_view>

#include "pronounce/pattern_view.h"

namespace langdu {
namespace {

// Weather, illness and calamities, of which 场 (chang2) measures the course.
constexpr std::u32string_view k_courses = U"雨雪雹霜雾风寒病疫梦火灾祸难劫仗战震洪旱空乱";
constexpr std::u32string_view k_events = U"赛戏演会影球舞秀";
constexpr std::u32string_view k_counts = U"一二两三四五六七八九十几数多每这那来";
/// A hanzi with a reading that the hanzi beside it decides.
struct NeighbourReading {
  char32_t hanzi;
  int distance;  ///< of the neighbour, -1 for the one before
  std::u32string_view neighbours;
  std::string_view reading;
};
constexpr std::array<NeighbourReading, 29> k_neighbour_readings{{
    {U'教', 1, U"了过着不我你他她它咱谁音语数英物历美钢吉武游小初孩舞唱跳画", "jiao1"},
    {U'钻', 1, U"了进出过到入下回土洞火被桌床水车人山裤", "zuan1"},
    {U'数', 1, U"第最到清", "shu3"},       // 数第一
    {U'还', 1, U"清钱债款贷账", "huan2"},  // 把账还清
    {U'系', 1, U"上着好紧了", "ji4"},      // 系好鞋带
    {U'攒', 1, U"了下够起进着钱足点出到不得个几", "zan3"},
    {U'抡', 1, U"起着了圆", "lun1"},
    {U'掖', 1, U"好着了进在紧", "ye1"},
    {U'吁', 1, U"了口", "xu1"},
    {U'倔', 1, U"得脾劲起着了", "jue4"},
    {U'咽', 1, U"了下不着口进", "yan4"},
    {U'干', 1, U"起", "gan4"},                           // 干起活儿来
    {U'转', 1, U"起得晕", "zhuan4"},                     // 转起来
    {U'咋', 0, U"咋", "za3"},                            // but 咋舌
    {U'冲', 1, U"我你他她它咱", "chong4"},               // 冲我使眼色
    {U'种', 1, U"上着满", "zhong4"},                     // 种上水稻
    {U'倒', 1, U"也还挺", "dao4"},                       // 倒也不冷
    {U'调', 1, U"去往任派离署", "diao4"},                // 调去管仓库
    {U'汗', -1, U"身头出流冒擦满把冷热虚的了", "han4"},  // 一身汗, not 可汗
    {U'劲', -1, U"风", "jing4"},                         // 西风劲
    {U'磨', -1, U"拉推", "mo4"},                         // 拉磨
    {U'露', 1, U"了着馅怯", "lou4"},                     // 露了出来
    {U'盛', 1, U"满了着上饭汤粥", "cheng2"},             // 盛了一碗汤
    {U'弹', 1, U"烟灰指脑琴", "tan2"},
    {U'抹', 1, U"桌柜窗灶", "ma1"},
    {U'背', 1, U"起回进走", "bei1"},  // 把他背起来
    {U'干', -1, U"喝榨吸舀抽烤擦流耗阴沥控排晒晾烘焙脱吹拧挤肤眼口嘴唇舌喉鼻", "gan1"},  // 喝干了酒
    {U'糊', 1, U"着窗墙纸住", "hu2"},            // 糊着纸
    {U'折', -1, U"撅压摔踢掰撞砍腿臂", "she2"},  // 摔折了腿
}};

// What the patterns below begin with.
constexpr CharacterSet k_firsts(
    U"服地了率差划落没还磨转系倒得假背长教钻数攒抡掖吁倔咽干咋冲种调汗劲糊折露盛弹抹");
constexpr CharacterSet k_lasts(U"场通行撮卷");

class Measures : private PatternView {
 public:
  using PatternView::PatternView;

  void read() {
    for (std::size_t w = 0; w < analysis_.words.size(); ++w) {
      const ItemWord& word = analysis_.words[w];
      if (k_lasts.holds(items_[word.end - 1].hanzi)) by_last(w);
      if (k_firsts.holds(items_[word.first].hanzi)) by_first(w);
    }
  }

 private:
  /// Measures, which may end a word with their numeral.
  void by_last(std::size_t w) {
    switch (items_[analysis_.words[w].end - 1].hanzi) {
      case U'场':
        return course(w);
      case U'通':
        return bout(w);
      case U'行':
        return in_lines(w);
      case U'撮':
        return tuft(w);
      case U'卷':
        return roll(w);
      default:
        return;
    }
  }

  /// What a pattern or a neighbour decides, by the hanzi that it begins with.
  void by_first(std::size_t w) {
    switch (items_[analysis_.words[w].first].hanzi) {
      case U'服':
        return dose(w);
      case U'地':
        return land(w);
      case U'了':
        return cicada(w);
      case U'率':
        return rate(w);
      case U'差':
        return difference(w);
      case U'划':
        return scratched(w);
      case U'落':
        return left_behind(w);
      case U'没':
        return flooded(w);
      case U'还':
        paid_back(w);
        return beside(w);
      case U'磨':
        millstone(w);
        return beside(w);
      case U'转':
        beside(w);
        return in_circles(w);
      case U'系':
        beside(w);
        return tied(w);
      case U'倒':
        beside(w);
        return with_object(w);
      case U'得':
      case U'假':
      case U'背':
      case U'长':
        return with_object(w);
      case U'教':
      case U'钻':
      case U'数':
      case U'攒':
      case U'抡':
      case U'掖':
      case U'吁':
      case U'倔':
      case U'咽':
      case U'干':
      case U'咋':
      case U'冲':
      case U'种':
      case U'调':
      case U'汗':
      case U'劲':
      case U'盛':
      case U'弹':
      case U'抹':
      case U'糊':
      case U'折':
      case U'露':
        return beside(w);
      default:
        return;
    }
  }

  /// 一场暴雨, 几场台风, but 一场球.
  void course(std::size_t w) {
    const std::size_t i = analysis_.words[w].end - 1;
    if (w + 1 >= analysis_.words.size() || near(i, 1) == 0 || !is_one_of(near(i, -1), k_counts)) {
      return;
    }
    bool calamity = false;
    for (std::size_t at = i + 1; at < items_.size() && at < i + 5; ++at) {
      if (is_one_of(items_[at].hanzi, k_events) || items_[at].hanzi == U'的') return;
      calamity = calamity || is_one_of(items_[at].hanzi, k_courses);
      if (items_[at].stop_after) break;
    }
    if (calamity) set(i, "chang2");
  }

  /// 骂了一通, but 打了一通电话.
  void bout(std::size_t w) {
    const std::size_t last = analysis_.words[w].end - 1;
    if (near(last, -1) != U'一' || near(last, -2) != U'了') return;
    if (near(last, 1) != U'电') set(last, "tong4");
  }

  /// 一服药, 三服中药.
  void dose(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!is_one_of(near(i, -1), k_counts)) return;
    const bool herbs = is_one_of(near(i, 1), U"中汤草") && near(i, 2) == U'药';
    if (near(i, 1) == U'药' || herbs) set(i, "fu4");
  }

  /// 一行白鹭, 两行热泪: things in a line; 王校长一行, 他们一行: people on their way.
  void in_lines(std::size_t w) {
    const std::size_t i = analysis_.words[w].end - 1;
    if (!is_one_of(near(i, -1), k_counts)) return;
    const bool repeated = near(i, 1) == U'一' || near(i, -2) == U'行';  // 一行一行地改
    if (repeated || has_near(i, 3, U"鹭字诗泪树雁码") || is_one_of(near(i, -2), U"干爱")) {
      return set(i, "hang2");
    }
    const bool named = w > 0 && analysis_.part_of_speech(w - 1) == PartOfSpeech::person_name;
    const bool people = named || is_one_of(near(i, -2), U"人等员长团们家士师总");
    if (near(i, -1) == U'一' && near(i, -2) != 0 && people) set(i, "xing2");
  }

  /// 一撮白毛.
  void tuft(std::size_t w) {
    const std::size_t i = analysis_.words[w].end - 1;
    if (!is_one_of(near(i, -1), k_counts)) return;
    if (has_near(i, 3, U"毛发胡须")) set(i, "zuo3");
  }

  /// 一卷胶带, but 一卷诗.
  void roll(std::size_t w) {
    const std::size_t i = analysis_.words[w].end - 1;
    if (is_one_of(near(i, -1), k_counts) && has_near(i, 3, U"带纸布线毯铺席绳")) set(i, "juan3");
  }

  /// 每月还五千: an instalment; 一去不还, 他还的钱: no adverb stands there.
  void paid_back(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'还')) return;
    if (near(i, 1) == 0 && is_one_of(near(i, -1), U"不而未没去来归")) set(i, "huan2");
    if (w + 1 >= analysis_.words.size()) return;
    if (analysis_.is_word(w + 1, U'的') && near(i, 1) != 0) set(i, "huan2");
    const bool term = near(i, -2) == U'每' && is_one_of(near(i, -1), U"年月天周");
    if (term && analysis_.part_of_speech(w + 1) == PartOfSpeech::numeral) set(i, "huan2");
  }

  /// 一圈一圈地转, but 转了好几趟车.
  void in_circles(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'转')) return;
    if (has_near(i, -4, U"圈珠")) set(i, "zhuan4");
    if (near(i, 1) == U'了' && has_near(i, 4, U"弯")) set(i, "zhuan3");
    for (int distance = 2; distance <= 5; ++distance) {
      if (near(i, distance) == U'车' && is_one_of(near(i, distance - 1), U"趟次")) set(i, "zhuan3");
    }
  }

  /// 倒一杯茶; 得了什么病; 放了假; 背单肩包, 这锅我背; 长蛀牙.
  void with_object(std::size_t w) {
    if (analysis_.words[w].size() > 1) return;
    const std::size_t i = analysis_.words[w].first;
    const std::size_t poured = near(i, 1) == U'了' ? i + 1 : i;
    if (items_[i].hanzi == U'倒' && is_one_of(near(poured, 1), k_counts) &&
        has_near(poured, 3, U"杯碗壶盆")) {
      set(i, "dao4");
    }
    if (items_[i].hanzi == U'得' && near(i, 1) == U'了' && has_near(i, 5, U"病癌症奖")) {
      set(i, "de2");
    }
    if (items_[i].hanzi == U'得' && near(i, 1) == U'癌') set(i, "de2");
    if (items_[i].hanzi == U'长' && !is_one_of(near(i, -1), U"很太多米分尺的") &&
        has_near(i, 2, U"牙痘虫草疮斑锈霉膘芽瘤疹翅茧岁")) {
      set(i, "zhang3");
    }
    if (items_[i].hanzi == U'长' && is_one_of(near(i, -1), U"上里") &&
        is_one_of(near(i, 1), U"了着满出")) {
      set(i, "zhang3");  // 背上长了个包
    }
    if (items_[i].hanzi == U'假' && near(i, -1) == U'了' && near(i, -2) == U'放') set(i, "jia4");
    if (items_[i].hanzi == U'背' && (has_near(i, -6, U"锅") || has_near(i, 4, U"锅包筐篓债柴"))) {
      set(i, "bei1");
    }
  }

  /// 温度差, 缩小与京津的梯度差: by how much things differ; but 态度差.
  void difference(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'差')) return;
    if (near(i, 1) != 0 && !is_one_of(near(i, 1), U"的和与为达是在会")) return;
    const bool degree =
        near(i, -1) == U'度' && is_one_of(near(i, -2), U"梯温浓高亮密角湿宽深纬经厚");
    const bool wealth = near(i, -2) == U'贫' && near(i, -1) == U'富';
    if (degree || wealth) set(i, "cha1");
  }

  /// 过滤率及流量, 分娩率99%: the rate of what stands before; but 率队.
  void rate(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'率') || near(i, -1) == 0) return;
    const bool ends = near(i, 1) == 0 && (i + 1 >= items_.size() || !items_[i + 1].quote_opens);
    if (ends || is_one_of(near(i, 1), U"及为达高低在是已仅超约的如")) set(i, "lv4");
  }

  /// 三里地, 十亩地; 三地联合, places; but 更多地, how something is done.
  void land(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'地') || w == 0 || near(i, -1) == 0) return;
    if (near(i, -1) == U'多' && is_one_of(near(i, -2), U"更越能最很")) return set(i, "de5");
    const bool counted = analysis_.words[w - 1].size() == 1 && is_one_of(near(i, -1), k_counts);
    const bool measured = is_one_of(near(i, -1), U"里亩顷晌垧") && is_one_of(near(i, -2), k_counts);
    if (counted || measured) set(i, "di4");
  }

  /// 知了 that sings: 知 as a word of its own takes no 了.
  void cicada(std::size_t w) {
    if (w > 0 && analysis_.is_word(w, U'了') && analysis_.is_word(w - 1, U'知') &&
        near(analysis_.words[w].first, -1) != 0) {
      set(analysis_.words[w].first, "liao3");
    }
  }

  /// 划三刀, 划了道口子, 划船.
  void scratched(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'划')) return;
    if (has_near(i, 4, U"刀口伤船桨拳")) set(i, "hua2");
  }

  /// 钥匙落在办公室了: what one forgets.
  void left_behind(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'落') || !is_one_of(near(i, 1), U"在下了")) return;
    if (has_near(i, -3, U"匙伞机包本卡证")) set(i, "la4");
  }

  /// 水没过膝盖.
  void flooded(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'没') || near(i, 1) != U'过') return;
    if (is_one_of(near(i, -1), U"水雪浪潮草")) set(i, "mo4");
  }

  /// 驴拉着磨: what is pulled.
  void millstone(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'磨') || near(i, -1) != U'着') return;
    if (is_one_of(near(i, -2), U"拉推")) set(i, "mo4");
  }

  /// 把船系在岸边, but 中文系在.
  void tied(std::size_t w) {
    const std::size_t i = analysis_.words[w].first;
    if (!analysis_.is_word(w, U'系') || near(i, 1) != U'在') return;
    if (!is_one_of(near(i, -1), U"学文语理术程育律史机济管院")) set(i, "ji4");
  }

  void beside(std::size_t w) {
    if (analysis_.words[w].size() > 1) return;
    const std::size_t i = analysis_.words[w].first;
    for (const NeighbourReading& row : k_neighbour_readings) {
      if (items_[i].hanzi == row.hanzi && is_one_of(near(i, row.distance), row.neighbours)) {
        set(i, row.reading);
      }
    }
  }
};

}  // namespace

void read_measures(Analysis& analysis) { Measures(analysis).read(); }

}  // namespace langdu
