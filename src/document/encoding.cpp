#include "document/encoding.h"

#include <uchardet/uchardet.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <unordered_set>

#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::string_view k_utf8 = "UTF-8";
constexpr std::string_view k_gb = "GB18030";
constexpr std::string_view k_big5 = "Big5-HKSCS";

/// The most frequent characters of Chinese prose with its punctuation, simplified and traditional
/// forms: together more than a third of any text.
constexpr std::u32string_view k_common_characters =
    U"，。、；：？！“”「」《》（）　的一是不了在人有我他这这中大来上国个到说们为子和你地出道也时年"
    U"得就那要下以生会"
    U"自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手用主行方又如前"
    U"所本见经头面公同"
    U"三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话者向情部正名定"
    U"女问力机给等几很业"
    U"最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山"
    U"五太水万市"
    U"這來國個說們為時會對後裡過學還發當開無見經頭從動兩長樣現將與進實點種聲話問機給幾業間電門東關"
    U"內卻軍產萬"
    U"體變應該讓覺難認議題訊報導記者區縣選舉總統歲網灣";

struct Mark {
  std::string_view bytes;
  std::string_view encoding;
};
constexpr std::array<Mark, 5> k_marks{{{"\xEF\xBB\xBF", "UTF-8"},
                                       {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                       {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                       {"\xFF\xFE", "UTF-16LE"},
                                       {"\xFE\xFF", "UTF-16BE"}}};

std::string canonical_label(std::string_view label) {
  std::string name;
  for (const char c : trim(label)) {
    if (c != '-' && c != '_' && c != ' ') {
      name.push_back(static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
    }
  }
  if (name.starts_with("utf8")) return std::string(k_utf8);
  if (name.starts_with("gb") || name == "chinese" || name == "xgbk" || name == "cp936" ||
      name == "ms936" || name == "euccn" || name == "windows936") {
    return std::string(k_gb);
  }
  if (name.starts_with("big5") || name == "cnbig5" || name == "cp950" || name == "xxbig5") {
    return std::string(k_big5);
  }
  if (name == "utf16" || name == "utf16le" || name == "unicode") return "UTF-16LE";
  if (name == "utf16be") return "UTF-16BE";
  return std::string(trim(label));
}

/// Is `prefix` UTF-8, but for a character that its end may cut?
bool is_utf8(std::string_view prefix) {
  const auto bad = first_ill_formed(prefix);
  return !bad || *bad + 3 >= prefix.size();
}

bool is_ascii(std::string_view prefix) {
  return std::none_of(prefix.begin(), prefix.end(),
                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

/// How well a decoded text reads as Chinese: the share of its characters beyond ASCII that are
/// common ones, less what is broken or private.
double plausibility(std::string_view utf8) {
  static const std::unordered_set<char32_t> common(k_common_characters.begin(),
                                                   k_common_characters.end());
  double score = 0;
  double total = 1;
  for (std::size_t i = 0; i < utf8.size();) {
    const CodePoint point = decode_utf8(utf8, i);
    i += point.size;
    if (point.value < 0x80) continue;
    total += 1;
    if (common.contains(point.value)) score += 1;
    if (point.value == k_replacement || (point.value >= 0xE000 && point.value < 0xF900)) score -= 2;
  }
  return score / total;
}

double plausibility_in(std::string_view prefix, const std::string& encoding) {
  std::string text;
  TextDecoder(encoding).decode(prefix, TextDecoder::Input::goes_on, text);
  return plausibility(text);
}

/// UTF-16 without a mark: nearly all of its units are Chinese, its punctuation or ASCII. (Pairs of
/// bytes of a GB or Big5 text fall elsewhere.)
std::optional<std::string_view> utf16_without_mark(std::string_view prefix) {
  const std::size_t units = prefix.size() / 2;
  if (units < 2) return std::nullopt;
  std::size_t little = 0;
  std::size_t big = 0;
  const auto is_usual = [](unsigned high, unsigned low) {
    const unsigned unit = high * 256 + low;
    return (unit >= 0x4E00 && unit <= 0x9FA5) || (unit >= 0x2010 && unit <= 0x2026) ||
           (unit >= 0x3000 && unit <= 0x301F) || (unit >= 0xFF01 && unit <= 0xFF5E) ||
           (unit >= 0x20 && unit <= 0x7E) || unit == 0x0A || unit == 0x0D || unit == 0x09;
  };
  for (std::size_t i = 0; i < units; ++i) {
    const auto first = static_cast<unsigned char>(prefix[2 * i]);
    const auto second = static_cast<unsigned char>(prefix[2 * i + 1]);
    little += is_usual(second, first) ? 1U : 0U;
    big += is_usual(first, second) ? 1U : 0U;
  }
  if (std::max(little, big) * 100 < units * 97) return std::nullopt;
  if (little == big) return std::nullopt;
  return little > big ? "UTF-16LE" : "UTF-16BE";
}

std::string ask_uchardet(std::string_view prefix) {
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                       &uchardet_delete);
  uchardet_handle_data(detector.get(), prefix.data(), prefix.size());
  uchardet_data_end(detector.get());
  return canonical_label(uchardet_get_charset(detector.get()));
}

}  // namespace

Encoding detect_encoding(std::string_view prefix, std::string_view declared) {
  for (const Mark& mark : k_marks) {
    if (prefix.starts_with(mark.bytes)) return {std::string(mark.encoding), mark.bytes.size()};
  }
  const bool has_nul = prefix.find('\0') != std::string_view::npos;
  if (!has_nul && is_utf8(prefix)) {
    const std::string label = canonical_label(declared);
    const bool may_be_escaped = is_ascii(prefix) && (label == "ISO-2022-JP" || label == "HZ");
    return {may_be_escaped ? label : std::string(k_utf8), 0};
  }
  if (const auto utf16 = utf16_without_mark(prefix)) return {std::string(*utf16), 0};
  if (has_nul) return {};

  // A declared encoding is believed unless another one makes clearly better Chinese.
  constexpr double k_trust = 0.15;
  std::string best;
  double best_score = -10;
  for (const std::string& name : {canonical_label(declared), ask_uchardet(prefix),
                                  std::string(k_gb), std::string(k_big5), std::string(k_utf8)}) {
    if (name.empty() || name.starts_with("UTF-16") || name == best) continue;
    double score = -10;
    try {
      score = plausibility_in(prefix, name);
    } catch (const std::exception&) {
      continue;  // a label that ICU does not know
    }
    if (!declared.empty() && name == canonical_label(declared)) score += k_trust;
    if (score > best_score) {
      best_score = score;
      best = name;
    }
  }
  return {best, 0};
}

bool looks_binary(std::string_view prefix, const Encoding& encoding) {
  if (encoding.name.starts_with("UTF-16") || encoding.name.starts_with("UTF-32")) return false;
  constexpr std::array<std::string_view, 6> k_signatures = {
      "\x7F"
      "ELF",
      "\x89PNG",
      "\xFF\xD8\xFF",
      "GIF8",
      "\x1F\x8B",
      "\xD0\xCF\x11\xE0"};
  for (const std::string_view signature : k_signatures) {
    if (prefix.starts_with(signature)) return true;
  }
  std::size_t controls = 0;
  for (const char c : prefix) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f') ++controls;
  }
  constexpr std::size_t k_stray_controls = 8;
  if (controls > k_stray_controls && controls * 50 > prefix.size()) return true;
  std::string text;
  TextDecoder(encoding.name).decode(prefix, TextDecoder::Input::goes_on, text);
  std::size_t broken = 0;
  for (std::size_t i = text.find("\uFFFD"); i != std::string::npos;
       i = text.find("\uFFFD", i + 3)) {
    ++broken;
  }
  return broken * 10 > text.size();
}

}  // namespace langdu
