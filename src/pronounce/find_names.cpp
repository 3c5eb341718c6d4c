// Names of persons. Source of the readings: Xiandai Hanyu Cidian, 7th edition, where it marks a
// reading as that of a surname.

#include "pronounce/find_names.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

#include "base/character_set.h"

namespace langdu {
namespace {

// Surnames that are hardly words by themselves.
constexpr CharacterSet k_plain_surnames(
    U"王李赵刘陈杨吴徐孙朱胡郭罗梁宋郑谢韩唐冯董萧曹袁邓傅吕苏蒋蔡贾魏薛阎潘杜戴夏姜崔"
    U"谭廖邹熊郝孔邵史毛秦侯孟龚尹黎易乔贺龙万段雷钱汤陶韦严邱顾卢莫彭曾翟葛缪覃隗晁冼朴"
    U"沈范姚");
// Those that are also common words; they need a title or a verb of speaking beside the name.
constexpr CharacterSet k_word_surnames(
    U"张黄林何高马于程田任钟汪方石金白江付叶余单解仇区华查盖乐宁燕应尉柏费纪车武康常文曲");

// Rarer ones, which make a name where something else tells that it is one.
constexpr CharacterSet k_rare_surnames(
    U"安左鹿展丰毕庾滕闵章尚凌甄骆卓柯项岳温景柳季芮屈麦欧蒲佟詹阮盛倪谷宗关殷苗仲祝奚宫聂焦巴晏");

struct NameReading {
  char32_t hanzi;
  std::string_view reading;
};
constexpr std::array<NameReading, 25> k_surnames{{
    {U'任', "ren2"},  {U'单', "shan4"}, {U'解', "xie4"},  {U'仇', "qiu2"},  {U'区', "ou1"},
    {U'华', "hua4"},  {U'查', "zha1"},  {U'朴', "piao2"}, {U'曾', "zeng1"}, {U'翟', "zhai2"},
    {U'盖', "ge3"},   {U'葛', "ge3"},   {U'尉', "wei4"},  {U'燕', "yan1"},  {U'缪', "miao4"},
    {U'应', "ying1"}, {U'覃', "qin2"},  {U'隗', "wei3"},  {U'卜', "bu3"},   {U'柏', "bai3"},
    {U'纪', "ji4"},   {U'车', "che1"},  {U'宁', "ning2"}, {U'晁', "chao2"}, {U'曲', "qu1"},
}};

// Characters that have another reading elsewhere than in given names.
constexpr std::array<NameReading, 6> k_in_given_names{{
    {U'兴', "xing1"},
    {U'华', "hua2"},
    {U'长', "chang2"},
    {U'和', "he2"},
    {U'乾', "qian2"},
    {U'中', "zhong1"},
}};

// Characters that as the first of two in a given name are no particles or adverbs: 少奇, 得志.
constexpr std::array<NameReading, 3> k_between_surname_and_name{{
    {U'少', "shao4"},
    {U'得', "de2"},
    {U'还', "huan2"},
}};

// Characters of which given names are mostly made.
constexpr CharacterSet k_given(
    U"伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国文志海波辉玲红梅燕飞鹏斌宇浩凯健俊"
    U"帆帅旭宁龙林雪慧莹欣怡佳嘉琳晶倩颖婷雨萍春秋冬云凤珍莲素琴玉美香月翠淑洁瑞祥福贵荣富德仁"
    U"义礼智信忠孝廉贤良才学立新晓小永庆成振兴泰安康宏光亮星辰晨阳东江河峰松柏菊川宝金锋钢铭锦"
    U"鑫森根树生威雄豪胜利民和思远宗耀坤乾天元君彦士儒彬博雅诗琪瑶琼瑾瑜璐珊翔翰轩昊晖冰清泉源"
    U"润泽镛弘毅恒继启庭尧霖芬芝蓉薇茜菲媛岚卫克敬维纪世长鸿朝正"
    U"毓轶霁伦溶琛璇煜炜烨睿宸梓钰骏懿祺曦妍妮婕娴婧瑛璟皓桢劭缙淇涵晗萱柒墨");
// Those of them that are hardly words: with one, even 单 and 任 are surnames.
constexpr CharacterSet k_only_given(
    U"伟娜娟霞鹏斌浩俊旭莹琳倩颖婷萍琪瑶瑾瑜璐珊轩昊晖霖芬芝蓉薇茜菲媛岚翔彬淑琼嘉涛毓轶霁溶琛璇煜"
    U"炜烨睿宸梓钰骏懿祺曦妍妮婕娴婧瑛璟皓桢劭缙淇涵晗萱");
// Others that they have, where the segmentation finds no word in them.
constexpr CharacterSet k_also_given(
    U"依纯素汐鲁豫保岗舜晞黎姗姝姿娥婉嫣宜宣宪寅屹岩峻崇巍川巧彤彪恒恕悦惟惠慈懋捷旋易昀昂昌昕晋晓"
    U"晔"
    U"景晴暄曼枫柔柳栋栎桐棋棠楚榕樱汉沁沐沛泓泳洛浚淮淳渊湘滔滢漪潇澄澜濂炎炳烁烈烽焕焱熙熠燊爽玄"
    U"玑玖玟玥玮珂珈珉珏珞琅琦琨琬琮琰瑄瑗瑟璋璞甫皎盈眉硕碧祝禄禛禹稚穆竹笛筠简紫纬纲绍绪绮缘翊翎"
    U"翘"
    U"耀耘聪胤臣舒航艺艾芃芊芮芯芷苇苏苑茗茵荔荷菁菡葵蓓蓝蔓蔚蕊蕙蕾藻虎虹裕诚诺谦谨豪贤赐赞超跃轲"
    U"逊"
    U"逸遥邦郁鉴钊钦钧铎铠铮锐锡镇隽雁雄雅雯霄露靖韦韬韵颂颢飒驰驹骁骅骋魁鲲鹃鹤麒麟黛龄贝仪");

constexpr CharacterSet k_ends_of_titles(U"员长授者师席理任记手练演民星家士生");
constexpr CharacterSet k_begins_of_titles(U"先女同老教主总书部市县局校师阿");
constexpr CharacterSet k_says(U"说称道告表认指当获");
// What a name may follow that has no title.
constexpr CharacterSet k_before_persons(U"和与及同跟对是由让请把被向给为的叫了过");

bool is_polyphone(char32_t surname) {
  return std::any_of(k_surnames.begin(), k_surnames.end(),
                     [&](const NameReading& row) { return row.hanzi == surname; });
}

class Names {
 public:
  explicit Names(Analysis& analysis) : analysis_(analysis) {}

  void join() {
    auto& words = analysis_.words;
    std::size_t kept = 0;
    for (std::size_t w = 0; w < words.size();) {
      const std::size_t end = end_of_name(w);
      ItemWord word = words[w];
      if (end > w) {
        word.end = words[end - 1].end;
        word.word = {word.word.begin, words[end - 1].word.end, Word::k_no_entry,
                     PartOfSpeech::person_name, ReadingCertainty::open};
      }
      words[kept++] = word;
      w = std::max(end, w + 1);
    }
    words.resize(kept);
  }

 private:
  [[nodiscard]] char32_t hanzi(std::size_t item) const {
    return item < analysis_.items.size() ? analysis_.items[item].hanzi : U'\0';
  }
  [[nodiscard]] bool stops(std::size_t w) const {
    return analysis_.items[analysis_.words[w].end - 1].stop_after;
  }

  /// The word behind the name that begins at word w; w if none does.
  [[nodiscard]] std::size_t end_of_name(std::size_t w) const {
    const auto& words = analysis_.words;
    if (w + 1 >= words.size() || stops(w)) return w;
    if (words[w].size() > 1) return ends_behind_zi(w) ? w + 2 : w;
    const char32_t surname = hanzi(words[w].first);
    const bool plain = is_one_of(surname, k_plain_surnames);
    if (!plain && !is_one_of(surname, k_word_surnames)) return w;
    if (w > 0 && !stops(w - 1) && analysis_.part_of_speech(w - 1) == PartOfSpeech::numeral)
      return w;
    std::size_t end = w + 1;
    std::uint32_t given = 0;
    while (end < words.size() && given + words[end].size() <= 2 && is_given(words[end])) {
      given += words[end].size();
      ++end;
      if (stops(end - 1)) break;
    }
    if (given == 2 && (plain || holds_only_given(words[w].end))) return end;
    if (given == 2 && end == w + 3 && is_polyphone(surname) && stands_free(w, end)) return end;
    return given > 0 && (title_before(w) || title_behind(end)) ? end : w;
  }

  /// 马子|涵, 李子|柒: surname and 子 are a word, but what follows is none.
  [[nodiscard]] bool ends_behind_zi(std::size_t w) const {
    const ItemWord& word = analysis_.words[w];
    const ItemWord& next = analysis_.words[w + 1];
    const char32_t last = hanzi(next.first);
    return word.size() == 2 && next.size() == 1 && hanzi(word.first + 1) == U'子' &&
           is_surname(hanzi(word.first)) &&
           (is_one_of(last, k_only_given) || is_one_of(last, U"柒墨"));
  }

  /// Is one of the two hanzi from this item on hardly a word?
  [[nodiscard]] bool holds_only_given(std::size_t item) const {
    return is_one_of(hanzi(item), k_only_given) || is_one_of(hanzi(item + 1), k_only_given);
  }

  /// Is the name of these words where a person may be spoken of, between pauses or before what is
  /// said of him?
  [[nodiscard]] bool stands_free(std::size_t w, std::size_t end) const {
    const auto& words = analysis_.words;
    const bool opens =
        w == 0 || stops(w - 1) || is_one_of(hanzi(words[w].first - 1), k_before_persons) ||
        (words[w - 1].size() > 1 && analysis_.part_of_speech(w - 1) == PartOfSpeech::verb);
    if (!opens) return false;
    if (end == words.size() || stops(end - 1)) return true;
    const PartOfSpeech right = analysis_.part_of_speech(end);
    return right == PartOfSpeech::verb || right == PartOfSpeech::preposition ||
           right == PartOfSpeech::particle || right == PartOfSpeech::conjunction ||
           right == PartOfSpeech::adverb;
  }

  [[nodiscard]] bool is_given(const ItemWord& word) const {
    if (word.size() == 1 && is_one_of(hanzi(word.first), k_also_given)) return true;
    for (std::uint32_t i = word.first; i < word.end; ++i) {
      if (!is_one_of(hanzi(i), k_given)) return false;
    }
    return true;
  }

  [[nodiscard]] bool title_before(std::size_t w) const {
    if (w == 0 || stops(w - 1)) return false;
    const ItemWord& left = analysis_.words[w - 1];
    return left.size() > 1 && left.word.part_of_speech == PartOfSpeech::noun &&
           is_one_of(hanzi(left.end - 1), k_ends_of_titles);
  }

  [[nodiscard]] bool title_behind(std::size_t end) const {
    if (end >= analysis_.words.size() || stops(end - 1)) return false;
    const ItemWord& right = analysis_.words[end];
    const char32_t first = hanzi(right.first);
    const bool person = right.word.part_of_speech == PartOfSpeech::noun ||
                        right.word.part_of_speech == PartOfSpeech::person_name;
    return (right.size() == 2 && is_one_of(first, k_begins_of_titles) && person) ||
           (right.word.part_of_speech == PartOfSpeech::verb && is_one_of(first, k_says));
  }

  Analysis& analysis_;
};

}  // namespace

void find_names(Analysis& analysis) { Names(analysis).join(); }

bool is_surname(char32_t hanzi) {
  return is_one_of(hanzi, k_plain_surnames) || is_one_of(hanzi, k_word_surnames) ||
         is_one_of(hanzi, k_rare_surnames);
}

bool is_in_given_names(char32_t hanzi) {
  return is_one_of(hanzi, k_given) || is_one_of(hanzi, k_also_given);
}

namespace {

void read_by(std::span<const NameReading> table, Item& item) {
  const auto row = std::find_if(table.begin(), table.end(),
                                [&](const NameReading& r) { return r.hanzi == item.hanzi; });
  if (row != table.end()) read_by_rule(item, row->reading);
}

/// 任家庄, 解家村: villages have the names of families.
void read_villages(Analysis& analysis) {
  constexpr CharacterSet k_ends(
      U"庄村集屯堡营沟坪湾寨岭坡桥巷坝滩洼峪崖坨垸嘴渡镇湖池岩塘楼祠畈冲坳梁峁埠坟洞渠渚窑川店铺河"
      U"岗台");
  if (!analysis.seen.may_hold(U'家')) return;
  auto& items = analysis.items;
  for (const ItemWord& word : analysis.words) {
    const std::size_t i = word.first;
    if (i + 2 >= items.size()) break;
    if (items[i + 1].hanzi != U'家' || items[i].stop_after || items[i + 1].stop_after) continue;
    if (is_one_of(items[i + 2].hanzi, k_ends)) read_by(k_surnames, items[i]);
  }
}

/// 任姓, 姓仇的; but 单姓, as opposed to 复姓, is no surname.
void read_named_surnames(Analysis& analysis) {
  constexpr char32_t k_called = U'姓';
  if (!analysis.seen.may_hold(k_called)) return;
  for (std::size_t w = 0; w < analysis.words.size(); ++w) {
    if (analysis.words[w].size() > 1) continue;
    Item& item = analysis.items[analysis.words[w].first];
    const bool before = w + 1 < analysis.words.size() && !item.stop_after &&
                        analysis.items[analysis.words[w + 1].first].hanzi == k_called;
    const bool behind = w > 0 && analysis.is_word(w - 1, k_called) &&
                        !analysis.items[analysis.words[w - 1].first].stop_after;
    if (behind || (before && item.hanzi != U'单')) read_by(k_surnames, item);
  }
}

bool is_given_name(const Analysis& analysis, const ItemWord& word) {
  for (std::uint32_t i = word.first + 1; i < word.end; ++i) {
    if (!is_in_given_names(analysis.items[i].hanzi)) return false;
  }
  return true;
}

/// 王少峰, 陈得宝, 于省吾; but 乐得眉 of 乐得眉开眼笑.
void read_within_name(Analysis& analysis, const ItemWord& word) {
  auto& items = analysis.items;
  const char32_t surname = items[word.first].hanzi;
  if (word.word.certainty == ReadingCertainty::reviewed || !is_surname(surname) ||
      is_one_of(surname, U"乐高查")) {
    return;
  }
  if (is_in_given_names(items[word.first + 2].hanzi)) {
    read_by(k_between_surname_and_name, items[word.first + 1]);
  }
  for (std::uint32_t i = word.first + 1; i < word.end; ++i) {
    if (items[i].hanzi == U'省') read_by_rule(items[i], "xing3");
  }
}

/// 查德威, 盖洛德: not Chinese.
bool is_foreign(const Analysis& analysis, const ItemWord& word) {
  constexpr CharacterSet k_first(U"查盖华柏");
  constexpr CharacterSet k_in_foreign_names(U"克德洛伦尔斯特威森");
  if (!is_one_of(analysis.items[word.first].hanzi, k_first)) return false;
  for (std::uint32_t i = word.first + 1; i < word.end; ++i) {
    if (is_one_of(analysis.items[i].hanzi, k_in_foreign_names)) return true;
  }
  return false;
}

}  // namespace

void read_surnames(Analysis& analysis) {
  read_named_surnames(analysis);
  read_villages(analysis);
  for (const ItemWord& word : analysis.words) {
    Item& item = analysis.items[word.first];
    if (word.word.part_of_speech != PartOfSpeech::person_name || word.size() < 2 ||
        word.size() > 3 || item.source == ReadingSource::user) {
      continue;
    }
    if (word.size() == 3) read_within_name(analysis, word);
    // The dictionaries have names of three hanzi with the readings of words: 单立文.
    const bool settled = item.source == ReadingSource::lexicon;
    if (settled && (word.size() < 3 || word.word.certainty == ReadingCertainty::reviewed ||
                    is_foreign(analysis, word))) {
      continue;
    }
    if (!is_given_name(analysis, word)) continue;
    read_by(k_surnames, item);
    for (std::uint32_t i = word.first + 1; i < word.end && !settled; ++i) {
      read_by(k_in_given_names, analysis.items[i]);
    }
  }
}

}  // namespace langdu
