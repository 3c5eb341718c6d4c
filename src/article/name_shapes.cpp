#include "article/name_shapes.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/character_set.h"
#include "base/one_of.h"

namespace langdu {
namespace {

/// The surnames of more than 99 % of the Chinese, by the frequency lists of the census of 2010 and
/// the Hundred Surnames.
constexpr CharacterSet k_surnames(
    U"王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于蒋蔡余杜叶程苏"
    U"魏吕丁任沈姚卢"
    U"姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武"
    U"戴莫孔向汤"
    U"常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童"
    U"凌毕单季裴"
    U"霍涂成苗谷曲盛冉翁蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚"
    U"娄窦戚岑景"
    U"党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查"
    U"麻苑迟邝官"
    U"封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练"
    U"廉禹井祖漆"
    U"巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜"
    U"印逯隆茹诺"
    U"战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由"
    // Those that are written otherwise in traditional characters.
    U"張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧蕭葉蘇魏呂盧鍾譚陸範賈韋鄒閻龍陶賀顧龔萬錢嚴湯溫喬龐顏倪莊聶"
    U"魯嶽齊歐關蘭紀單裴塗"
    U"藍遊鮑華靳鄔滿畢費岡聞應閔鞏蘆麥婁竇黨宮衛強帥廉雲豐國慶蔣賴詹簡連塗莊");

constexpr std::array<std::u32string_view, 22> k_compound_surnames = {
    U"欧阳", U"上官", U"司马", U"诸葛", U"东方", U"皇甫", U"尉迟", U"公孙",
    U"令狐", U"慕容", U"司徒", U"夏侯", U"端木", U"宇文", U"长孙", U"独孤",
    U"南宫", U"呼延", U"申屠", U"澹台", U"闻人", U"轩辕"};

/// Words that say who the names behind them are, longest first.
constexpr std::array<std::u32string_view, 40> k_labels = {
    U"攝影報導", U"通訊員", U"評論員", U"特派員", U"記者",   U"報導", U"攝影", U"摄影报道",
    U"通讯员",   U"评论员", U"撰稿人", U"特派员", U"实习生", U"摄影", U"记者", U"作者",
    U"撰文",     U"撰稿",   U"采写",   U"整理",   U"口述",   U"编译", U"翻译", U"译者",
    U"图文",     U"文字",   U"文图",   U"文",     U"图",     U"摄",   U"报道", U"供稿",
    U"供图",     U"执笔",   U"编剧",   U"主笔",   U"学者",   U"署名", U"笔者", U"著"};

bool all_hanzi(std::u32string_view text) { return std::all_of(text.begin(), text.end(), is_hanzi); }

bool has_compound_surname(std::u32string_view name) {
  return starts_with_one_of(name, k_compound_surnames);
}

bool is_interpunct(char32_t c) { return is_one_of(c, U"·•・‧∙"); }

/// 约翰·史密斯, 阿不都·热依木
bool is_foreign_name(std::u32string_view name) {
  if (name.empty() || is_one_of(name.back(), U"员者报网社台")) return false;  // 新某·某报记者
  std::size_t interpuncts = 0;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (is_interpunct(name[i])) {
      if (i == 0 || i + 1 == name.size()) return false;
      if (is_one_of(name[i - 1], U"报网社刊")) return false;  // 某某日报·副刊
      ++interpuncts;
    } else if (!is_hanzi(name[i])) {
      return false;
    }
  }
  return interpuncts > 0 && name.size() <= 20;
}

bool is_word_and_no_name(std::string_view text, const Lexicon& lexicon) {
  std::vector<Word> words;
  lexicon.segment(text, words);
  return words.size() == 1 && words[0].entry != Word::k_no_entry &&
         words[0].part_of_speech != PartOfSpeech::person_name;
}

bool is_place(std::string_view text, const Lexicon& lexicon) {
  std::vector<Word> words;
  lexicon.segment(text, words);
  return words.size() == 1 && words[0].part_of_speech == PartOfSpeech::place_name;
}

bool is_name_shaped_points(std::u32string_view name) {
  if (is_foreign_name(name)) return true;
  if (!all_hanzi(name) || name.size() < 2 || name.size() > 4) return false;
  if (has_compound_surname(name)) return name.size() >= 3;
  return name.size() <= 3 && is_one_of(name[0], k_surnames);
}

/// 徵羽, 冬青: two or three characters, behind a label that says who they are.
bool is_pen_name_shaped(std::u32string_view name) {
  return all_hanzi(name) && (name.size() == 2 || name.size() == 3) &&
         !is_one_of(name.back(), U"报网社台者员");
}

using Tokens = std::vector<std::u32string>;

/// 赵 小 溪: three characters that stand apart, and nothing behind them.
bool are_letters_of_name(std::span<const std::u32string> tokens) {
  constexpr std::size_t k_name = 3;
  return tokens.size() == k_name && is_one_of(tokens[0][0], k_surnames) &&
         std::all_of(tokens.begin(), tokens.end(), [](const std::u32string& token) {
           return token.size() == 1 && is_hanzi(token[0]);
         });
}

/// Splits a byline at white space and separators; single characters that stand apart (王　刚) are
/// put together.
Tokens split_names(std::u32string_view text) {
  constexpr CharacterSet k_separators(U"、，,；;/／|｜丨：:＆&【】");
  Tokens tokens(1);
  for (const char32_t c : text) {
    if (is_space(c) || is_one_of(c, k_separators)) {
      if (!tokens.back().empty()) tokens.emplace_back();
    } else {
      tokens.back().push_back(c);
    }
  }
  if (tokens.back().empty()) tokens.pop_back();
  Tokens joined;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].size() == 1 &&
        are_letters_of_name({tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.end()})) {
      joined.push_back(tokens[i] + tokens[i + 1] + tokens[i + 2]);
      break;
    }
    const bool apart =
        tokens[i].size() == 1 && i + 1 < tokens.size() && tokens[i + 1].size() == 1 &&
        (tokens.size() == 2 || is_one_of(tokens[i][0], k_surnames)) && is_hanzi(tokens[i][0]) &&
        is_hanzi(tokens[i + 1][0]) && !is_one_of(tokens[i + 1][0], U"图摄");
    joined.push_back(apart ? tokens[i] + tokens[i + 1] : tokens[i]);
    if (apart) ++i;
  }
  return joined;
}

/// A token that says what somebody is: 财经观察员, 特约撰稿人, 首席研究员.
bool is_office(std::u32string_view token) {
  return token.size() >= 3 && token.size() <= 10 && all_hanzi(token) &&
         is_one_of(token.back(), U"员者家师授长士人组生");
}

/// 石桥区法院: where a correspondent works.
bool is_organisation(std::u32string_view token) {
  constexpr std::size_t k_shortest = 4;
  return token.size() >= k_shortest && all_hanzi(token) &&
         is_one_of(token.back(), U"局院会厂校所队委办站司");
}

/// 来信人, 联系人, 负责人: who is named behind it wrote no article.
bool is_label_of_no_author(std::u32string_view token) {
  constexpr std::array<std::u32string_view, 12> k_ends = {U"信人", U"系人", U"问人", U"诉人",
                                                          U"请人", U"责人", U"询人", U"办人",
                                                          U"言人", U"荐人", U"事人", U"持人"};
  return token.size() == 3 && ends_with_one_of(token, k_ends);
}

/// 云州晚报, 某某客户端, 海外网: stands before the writers' office.
bool is_medium(std::u32string_view token) {
  if (token.size() == 3 && all_hanzi(token) && token.back() == U'网') return true;
  constexpr std::array<std::u32string_view, 13> k_ends = {
      U"全媒体", U"报",   U"网",   U"社",   U"台",   U"新闻", U"客户端",
      U"周刊",   U"卫视", U"在线", U"杂志", U"频道", U"融媒"};
  constexpr std::size_t k_shortest = 4;
  return token.size() >= k_shortest && all_hanzi(token) && ends_with_one_of(token, k_ends);
}

/// 云州车志, 读库月刊: after 文/ and before the writer.
bool is_title_of_journal(std::u32string_view token) {
  return token.size() >= 4 && all_hanzi(token) && is_one_of(token.back(), U"志刊库社线讯道");
}

/// 摄影, 图: who took the pictures wrote no article, where nobody else is named before.
bool is_picture_label(std::u32string_view token) {
  return token == U"摄影" || token == U"摄" || token == U"图" || token == U"供图";
}

constexpr std::array<std::u32string_view, 15> k_ends_of_others = {
    U"编辑", U"责编", U"校对", U"审核", U"美编", U"编审", U"监制", U"审校",
    U"主编", U"设计", U"制图", U"排版", U"剪辑", U"统筹", U"策划"};

/// 某报编辑, 校对: names behind it are not the author's.
bool is_others_label(std::u32string_view token) {
  constexpr std::size_t k_longest = 10;
  return token.size() <= k_longest && ends_with_one_of(token, k_ends_of_others);
}

/// Does a line hold what the labels of others end with?
bool may_name_others(std::string_view line) {
  static const std::vector<std::string> ends = [] {
    std::vector<std::string> written;
    for (const std::u32string_view end : k_ends_of_others) written.push_back(to_utf8(end));
    return written;
  }();
  return holds_one_of(line, ends);
}

/// 古籍整理|纪实: what somebody does, in the midst of words that name nobody.
bool is_among_words(std::u32string_view label, std::u32string_view rest, const Lexicon& lexicon) {
  return !is_one_of(label.back(), U"者員员人生") && is_word_and_no_name(to_utf8(rest), lexicon);
}

/// 等候退款的人。摄影: a sentence and the label of the next thing.
bool ends_in_sentence(std::u32string_view before) {
  return std::any_of(before.begin(), before.end(),
                     [](char32_t c) { return is_one_of(c, U"。！？；”"); });
}

/// Takes labels off the front of a token: 本报记者张三 becomes 张三, 文 becomes nothing. Says
/// whether there was one.
bool strip_label(std::u32string& token, const Lexicon& lexicon) {
  constexpr std::size_t k_longest_office = 10;  // 新华每日电讯驻外记者
  for (const std::u32string_view label : k_labels) {
    const std::size_t at = token.find(label);
    if (at == std::u32string::npos) continue;
    const bool whole = at + label.size() == token.size();
    if (label.size() == 1 && !(whole && at == 0)) continue;
    if (at > k_longest_office || ends_in_sentence({token.data(), at})) continue;
    if (at > 0 && !whole && is_among_words(label, token.substr(at + label.size()), lexicon))
      continue;
    token.erase(0, at + label.size());
    return true;
  }
  return false;
}

}  // namespace

bool begins_with_surname(std::string_view text) {
  return !text.empty() && is_one_of(decode_utf8(text, 0).value, k_surnames);
}

bool is_name_shaped(std::string_view text, const Lexicon& lexicon) {
  return is_name_shaped_points(to_utf32(text)) && !is_word_and_no_name(text, lexicon);
}

bool may_be_name_or_place(std::string_view text, const Lexicon& lexicon) {
  return is_name_shaped(text, lexicon) ||
         (is_name_shaped_points(to_utf32(text)) && is_place(text, lexicon));
}

bool names_others_only(std::string_view line) {
  constexpr std::size_t k_longest = 80;
  if (line.size() > k_longest) return false;
  if (!may_name_others(line)) return false;
  const Tokens tokens = split_names(to_utf32(trim(line)));
  if (tokens.size() < 2 || !is_others_label(tokens[0])) return false;
  return std::all_of(tokens.begin() + 1, tokens.end(), [](const std::u32string& token) {
    return is_others_label(token) || is_name_shaped_points(token) || token == U"报道";
  });
}

namespace {

/// 阿远：; not 某报记者 张三 报道：
bool is_salutation(std::u32string_view line) {
  if (!is_one_of(line.back(), U"：:")) return false;
  line.remove_suffix(1);
  return !line.ends_with(U"报道") && !line.ends_with(U"報導");
}

/// No name ends so; what stands behind 发自 is none.
bool ends_as_sentence(std::string_view line) {
  return ends_with_one_of(line, {"。", "！", "？", "”"}) && line.find("发自") == line.npos;
}

}  // namespace

std::optional<Byline> parse_byline(std::string_view line, const Lexicon& lexicon,
                                   SpacedWords words) {
  constexpr std::size_t k_longest = 160;
  constexpr CharacterSet k_marks(U"□■◇◆○●◎△▲☆★※▪◦口—-");
  if (line.size() > k_longest || ends_as_sentence(line)) return std::nullopt;
  std::u32string points = to_utf32(trim(line));
  if (points.empty() || is_salutation(points)) return std::nullopt;
  Byline byline;
  bool behind_office = false;  // 记者 and a space, or □
  std::size_t begin = 0;
  std::size_t end = points.size();
  const bool is_told = points.starts_with(U"口述");  // where 口 is no mark
  while (begin < end && !is_told && (is_one_of(points[begin], k_marks) || is_space(points[begin])))
    ++begin;
  if (begin > 0) byline.evidence = BylineEvidence::marked;
  behind_office = begin > 0 && is_one_of(points[0], U"□◎○");
  if (begin < end && is_one_of(points[begin], U"（(【") && is_one_of(points[end - 1], U"）)】")) {
    ++begin;
    --end;
  }
  bool are_others = false;
  bool behind_others_label = false;
  bool wrote = false;  // 文/图 张三: the one who took the pictures wrote as well
  for (std::u32string& token : split_names({points.data() + begin, end - begin})) {
    const bool is_others = is_others_label(token) || is_picture_label(token);
    are_others = are_others || (!byline.names.empty() && is_others);
    if (are_others && is_others) {
      behind_others_label = true;
      continue;
    }
    if (byline.names.empty() && wrote && is_picture_label(token)) continue;
    if (byline.names.empty() && (is_picture_label(token) || is_label_of_no_author(token))) {
      return std::nullopt;
    }
    if (token.starts_with(U"发自") && !byline.names.empty()) {
      byline.evidence = BylineEvidence::marked;  // 张三 发自 云州
      break;
    }
    if (byline.names.empty() && (is_medium(token) || (wrote && is_title_of_journal(token))))
      continue;
    const bool is_office_alone = is_one_of(token.back(), U"者员生") || token == U"文" ||
                                 token == U"采写" || token == U"撰文" || token == U"口述";
    if (strip_label(token, lexicon)) {
      behind_office = behind_office || (is_office_alone && token.empty());
      byline.is_of_office = false;
      byline.evidence = BylineEvidence::marked;
      wrote = true;
      are_others = are_others && behind_others_label;  // 图/本报记者 张三
    }
    behind_others_label = false;
    if (token.empty() || (wrote && is_organisation(token))) continue;
    if (byline.names.empty() && is_office(token) && !is_name_shaped_points(token)) {
      byline.is_of_office = byline.evidence == BylineEvidence::none;
      byline.evidence = BylineEvidence::marked;
      continue;
    }
    const std::string name = to_utf8(token);
    constexpr std::size_t k_longest_name = 4;
    if (are_others && all_hanzi(token) && token.size() <= k_longest_name) continue;  // a pen name
    const bool is_pen_name = behind_office && is_pen_name_shaped(token) &&
                             (!byline.names.empty() || !is_word_and_no_name(name, lexicon));
    if (!is_name_shaped_points(token) && !is_pen_name) return std::nullopt;
    const bool is_spaced = std::u32string_view(points).find(token) == std::u32string_view::npos;
    const bool may_be_word = is_spaced && words == SpacedWords::may_be_names;
    if (byline.evidence == BylineEvidence::none && !may_be_word &&
        is_word_and_no_name(name, lexicon)) {
      return std::nullopt;
    }
    byline.is_spaced = byline.is_spaced || is_spaced;
    if (!are_others) byline.names.push_back(name);
  }
  if (byline.names.empty()) return std::nullopt;
  return byline;
}

bool is_roster(std::string_view text) {
  constexpr std::size_t k_longest = 80;
  constexpr std::size_t k_longest_label = 6;
  constexpr std::size_t k_longest_name = 12;
  std::size_t labels = 0;
  std::size_t run = 0;  // characters since the last mark
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size();) {
    const auto [c, size] = decode_utf8(text, i);
    i += size;
    if (++count > k_longest) return false;
    const bool names = c == U'：' || c == U':' || c == U'｜' || c == U'丨';
    if (names && (run < 2 || run > k_longest_label)) return false;
    if (!names && !is_space(c) && c != U'、' && !is_hanzi(c)) return false;
    labels += names ? 1 : 0;
    run = names || is_space(c) || c == U'、' ? 0 : run + 1;
    if (run > k_longest_name) return false;
  }
  return labels >= 2;
}

}  // namespace langdu
