#include "lexicon/syllable.h"

#include <algorithm>
#include <array>

namespace langdu {
namespace {

using namespace std::string_view_literals;

// The syllables of the Scheme for the Chinese Phonetic Alphabet that occur in Xiandai Hanyu Cidian,
// with the interjections (hm, hng, m, n, ng) and colloquial ones (biang, cei, pia, rua, tei, zhei)
// that dictionaries of characters list, and `r` for erhua.
constexpr auto k_syllables = std::to_array<std::string_view>({
    "a"sv,     "ai"sv,    "an"sv,    "ang"sv,   "ao"sv,     "ba"sv,     "bai"sv,    "ban"sv,
    "bang"sv,  "bao"sv,   "bei"sv,   "ben"sv,   "beng"sv,   "bi"sv,     "bian"sv,   "biang"sv,
    "biao"sv,  "bie"sv,   "bin"sv,   "bing"sv,  "bo"sv,     "bu"sv,     "ca"sv,     "cai"sv,
    "can"sv,   "cang"sv,  "cao"sv,   "ce"sv,    "cei"sv,    "cen"sv,    "ceng"sv,   "cha"sv,
    "chai"sv,  "chan"sv,  "chang"sv, "chao"sv,  "che"sv,    "chen"sv,   "cheng"sv,  "chi"sv,
    "chong"sv, "chou"sv,  "chu"sv,   "chua"sv,  "chuai"sv,  "chuan"sv,  "chuang"sv, "chui"sv,
    "chun"sv,  "chuo"sv,  "ci"sv,    "cong"sv,  "cou"sv,    "cu"sv,     "cuan"sv,   "cui"sv,
    "cun"sv,   "cuo"sv,   "da"sv,    "dai"sv,   "dan"sv,    "dang"sv,   "dao"sv,    "de"sv,
    "dei"sv,   "den"sv,   "deng"sv,  "di"sv,    "dia"sv,    "dian"sv,   "diao"sv,   "die"sv,
    "ding"sv,  "diu"sv,   "dong"sv,  "dou"sv,   "du"sv,     "duan"sv,   "dui"sv,    "dun"sv,
    "duo"sv,   "e"sv,     "ei"sv,    "en"sv,    "eng"sv,    "er"sv,     "fa"sv,     "fan"sv,
    "fang"sv,  "fei"sv,   "fen"sv,   "feng"sv,  "fiao"sv,   "fo"sv,     "fou"sv,    "fu"sv,
    "ga"sv,    "gai"sv,   "gan"sv,   "gang"sv,  "gao"sv,    "ge"sv,     "gei"sv,    "gen"sv,
    "geng"sv,  "gong"sv,  "gou"sv,   "gu"sv,    "gua"sv,    "guai"sv,   "guan"sv,   "guang"sv,
    "gui"sv,   "gun"sv,   "guo"sv,   "ha"sv,    "hai"sv,    "han"sv,    "hang"sv,   "hao"sv,
    "he"sv,    "hei"sv,   "hen"sv,   "heng"sv,  "hm"sv,     "hng"sv,    "hong"sv,   "hou"sv,
    "hu"sv,    "hua"sv,   "huai"sv,  "huan"sv,  "huang"sv,  "hui"sv,    "hun"sv,    "huo"sv,
    "ji"sv,    "jia"sv,   "jian"sv,  "jiang"sv, "jiao"sv,   "jie"sv,    "jin"sv,    "jing"sv,
    "jiong"sv, "jiu"sv,   "ju"sv,    "juan"sv,  "jue"sv,    "jun"sv,    "ka"sv,     "kai"sv,
    "kan"sv,   "kang"sv,  "kao"sv,   "ke"sv,    "kei"sv,    "ken"sv,    "keng"sv,   "kong"sv,
    "kou"sv,   "ku"sv,    "kua"sv,   "kuai"sv,  "kuan"sv,   "kuang"sv,  "kui"sv,    "kun"sv,
    "kuo"sv,   "la"sv,    "lai"sv,   "lan"sv,   "lang"sv,   "lao"sv,    "le"sv,     "lei"sv,
    "leng"sv,  "li"sv,    "lia"sv,   "lian"sv,  "liang"sv,  "liao"sv,   "lie"sv,    "lin"sv,
    "ling"sv,  "liu"sv,   "lo"sv,    "long"sv,  "lou"sv,    "lu"sv,     "luan"sv,   "lun"sv,
    "luo"sv,   "lv"sv,    "lve"sv,   "m"sv,     "ma"sv,     "mai"sv,    "man"sv,    "mang"sv,
    "mao"sv,   "me"sv,    "mei"sv,   "men"sv,   "meng"sv,   "mi"sv,     "mian"sv,   "miao"sv,
    "mie"sv,   "min"sv,   "ming"sv,  "miu"sv,   "mo"sv,     "mou"sv,    "mu"sv,     "n"sv,
    "na"sv,    "nai"sv,   "nan"sv,   "nang"sv,  "nao"sv,    "ne"sv,     "nei"sv,    "nen"sv,
    "neng"sv,  "ng"sv,    "ni"sv,    "nia"sv,   "nian"sv,   "niang"sv,  "niao"sv,   "nie"sv,
    "nin"sv,   "ning"sv,  "niu"sv,   "nong"sv,  "nou"sv,    "nu"sv,     "nuan"sv,   "nun"sv,
    "nuo"sv,   "nv"sv,    "nve"sv,   "o"sv,     "ou"sv,     "pa"sv,     "pai"sv,    "pan"sv,
    "pang"sv,  "pao"sv,   "pei"sv,   "pen"sv,   "peng"sv,   "pi"sv,     "pia"sv,    "pian"sv,
    "piao"sv,  "pie"sv,   "pin"sv,   "ping"sv,  "po"sv,     "pou"sv,    "pu"sv,     "qi"sv,
    "qia"sv,   "qian"sv,  "qiang"sv, "qiao"sv,  "qie"sv,    "qin"sv,    "qing"sv,   "qiong"sv,
    "qiu"sv,   "qu"sv,    "quan"sv,  "que"sv,   "qun"sv,    "r"sv,      "ra"sv,     "ran"sv,
    "rang"sv,  "rao"sv,   "re"sv,    "ren"sv,   "reng"sv,   "ri"sv,     "rong"sv,   "rou"sv,
    "ru"sv,    "rua"sv,   "ruan"sv,  "rui"sv,   "run"sv,    "ruo"sv,    "sa"sv,     "sai"sv,
    "san"sv,   "sang"sv,  "sao"sv,   "se"sv,    "sen"sv,    "seng"sv,   "sha"sv,    "shai"sv,
    "shan"sv,  "shang"sv, "shao"sv,  "she"sv,   "shei"sv,   "shen"sv,   "sheng"sv,  "shi"sv,
    "shou"sv,  "shu"sv,   "shua"sv,  "shuai"sv, "shuan"sv,  "shuang"sv, "shui"sv,   "shun"sv,
    "shuo"sv,  "si"sv,    "song"sv,  "sou"sv,   "su"sv,     "suan"sv,   "sui"sv,    "sun"sv,
    "suo"sv,   "ta"sv,    "tai"sv,   "tan"sv,   "tang"sv,   "tao"sv,    "te"sv,     "tei"sv,
    "teng"sv,  "ti"sv,    "tian"sv,  "tiao"sv,  "tie"sv,    "ting"sv,   "tong"sv,   "tou"sv,
    "tu"sv,    "tuan"sv,  "tui"sv,   "tun"sv,   "tuo"sv,    "wa"sv,     "wai"sv,    "wan"sv,
    "wang"sv,  "wei"sv,   "wen"sv,   "weng"sv,  "wo"sv,     "wu"sv,     "xi"sv,     "xia"sv,
    "xian"sv,  "xiang"sv, "xiao"sv,  "xie"sv,   "xin"sv,    "xing"sv,   "xiong"sv,  "xiu"sv,
    "xu"sv,    "xuan"sv,  "xue"sv,   "xun"sv,   "ya"sv,     "yan"sv,    "yang"sv,   "yao"sv,
    "ye"sv,    "yi"sv,    "yin"sv,   "ying"sv,  "yo"sv,     "yong"sv,   "you"sv,    "yu"sv,
    "yuan"sv,  "yue"sv,   "yun"sv,   "za"sv,    "zai"sv,    "zan"sv,    "zang"sv,   "zao"sv,
    "ze"sv,    "zei"sv,   "zen"sv,   "zeng"sv,  "zha"sv,    "zhai"sv,   "zhan"sv,   "zhang"sv,
    "zhao"sv,  "zhe"sv,   "zhei"sv,  "zhen"sv,  "zheng"sv,  "zhi"sv,    "zhong"sv,  "zhou"sv,
    "zhu"sv,   "zhua"sv,  "zhuai"sv, "zhuan"sv, "zhuang"sv, "zhui"sv,   "zhun"sv,   "zhuo"sv,
    "zi"sv,    "zong"sv,  "zou"sv,   "zu"sv,    "zuan"sv,   "zui"sv,    "zun"sv,    "zuo"sv,
});

constexpr std::array k_initials{"zh"sv, "ch"sv, "sh"sv, "b"sv, "p"sv, "m"sv, "f"sv,
                                "d"sv,  "t"sv,  "n"sv,  "l"sv, "g"sv, "k"sv, "h"sv,
                                "j"sv,  "q"sv,  "x"sv,  "r"sv, "z"sv, "c"sv, "s"sv};

struct Respelling {
  std::string_view spelled;
  std::string_view full;
};

// Section 4 of the Scheme: how finals are spelled without an initial, and the shortened iou, uei,
// uen.
constexpr std::array<Respelling, 24> k_without_initial{{
    {"yi", "i"},      {"ya", "ia"},   {"yo", "io"},     {"ye", "ie"},     {"yao", "iao"},
    {"you", "iou"},   {"yan", "ian"}, {"yin", "in"},    {"yang", "iang"}, {"ying", "ing"},
    {"yong", "iong"}, {"yu", "v"},    {"yue", "ve"},    {"yuan", "van"},  {"yun", "vn"},
    {"wu", "u"},      {"wa", "ua"},   {"wo", "uo"},     {"wai", "uai"},   {"wei", "uei"},
    {"wan", "uan"},   {"wen", "uen"}, {"wang", "uang"}, {"weng", "ueng"},
}};
constexpr std::array<Respelling, 3> k_shortened{{{"iu", "iou"}, {"ui", "uei"}, {"un", "uen"}}};
constexpr std::array<Respelling, 4> k_after_palatal{
    {{"u", "v"}, {"ue", "ve"}, {"uan", "van"}, {"un", "vn"}}};

template <std::size_t Size>
std::string_view respell(const std::array<Respelling, Size>& table, std::string_view spelled) {
  for (const Respelling& row : table) {
    if (row.spelled == spelled) return row.full;
  }
  return spelled;
}

}  // namespace

std::string_view SyllableId::pinyin() const { return k_syllables[index_]; }

std::string_view SyllableId::initial() const {
  const std::string_view spelled = pinyin();
  // Consonants alone are a syllabic nasal, or the r of erhua.
  if (spelled.find_first_of("aeiouv") == std::string_view::npos) return {};
  for (const std::string_view initial : k_initials) {
    if (spelled.starts_with(initial)) return initial;
  }
  return {};
}

std::string_view SyllableId::final() const {
  const std::string_view first = initial();
  const std::string_view rest = pinyin().substr(first.size());
  if (first.empty()) return respell(k_without_initial, rest);
  if (first == "j" || first == "q" || first == "x") {
    const std::string_view rounded = respell(k_after_palatal, rest);
    if (rounded != rest) return rounded;
  }
  return respell(k_shortened, rest);
}

std::uint16_t syllable_count() { return static_cast<std::uint16_t>(k_syllables.size()); }

std::optional<SyllableId> find_syllable(std::string_view pinyin) {
  std::string spelled;
  const std::size_t umlaut = pinyin.find("ü"sv);
  if (umlaut != std::string_view::npos) {
    spelled.append(pinyin.substr(0, umlaut)).append(1, 'v');
    spelled.append(pinyin.substr(umlaut + "ü"sv.size()));
    pinyin = spelled;
  }
  const auto found = std::lower_bound(k_syllables.begin(), k_syllables.end(), pinyin);
  if (found == k_syllables.end() || *found != pinyin) return std::nullopt;
  return SyllableId(static_cast<std::uint16_t>(found - k_syllables.begin()));
}

std::optional<TonedSyllable> parse_toned_syllable(std::string_view pinyin) {
  if (pinyin.size() < 2) return std::nullopt;
  const char digit = pinyin.back();
  if (digit < '1' || digit > '5') return std::nullopt;
  const auto id = find_syllable(pinyin.substr(0, pinyin.size() - 1));
  if (!id) return std::nullopt;
  return TonedSyllable{*id, static_cast<Tone>(digit - '0')};
}

std::string to_string(const TonedSyllable& syllable) {
  std::string text(syllable.id.pinyin());
  text.push_back(static_cast<char>('0' + static_cast<int>(syllable.tone)));
  return text;
}

}  // namespace langdu
