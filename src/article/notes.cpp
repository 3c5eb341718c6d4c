#include <array>

#include "article/furniture.h"
#include "article/furniture_table.h"
#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// Did whoever took the pictures write the text as well?
bool wrote_it_too(std::string_view line) {
  for (const std::string_view both : {"文/摄", "文并摄", "文/图", "图/文", "摄影报道"}) {
    if (line.find(both) != line.npos) return true;
  }
  return false;
}

// Of no note's length, whatever it begins or ends with. Lines are measured only where that decides,
// since most are paragraphs.
constexpr std::size_t k_longest_note = 160;

std::size_t points_of(std::string_view line) { return features_of(line).points; }

std::optional<std::string> short_note_reason(std::string_view line, std::string_view inner) {
  for (const std::string_view mark :
       {"作者单位", "作者系", "作者为", "作者简介", "作者是", "（作者", "本文作者", "执笔人"}) {
    if (inner.starts_with(mark) && !inner.starts_with("作者：")) return std::string(k_about_author);
  }
  // （作者：张三，系某校讲师）
  if (line.starts_with("（作者：") &&
      (line.find("，系") != line.npos || line.find("单位") != line.npos)) {
    return std::string(k_about_author);
  }
  for (const std::string_view mark :
       {"图为", "图一",   "图二",   "图三",     "上图",     "下图",     "左图", "右图",
        "题图", "资料图", "制图",   "数据来源", "资料来源", "图片来源", "图源", "图/",
        "图：", "图片：", "摄影：", "摄影/",    "摄影】",   "注：",     "图说"}) {
    constexpr std::size_t k_caption = 80;
    if (inner.starts_with(mark) && points_of(line) <= k_caption) return "a caption";
  }
  if (inner.starts_with("图") || inner.starts_with("表")) {
    const char32_t next = fold_width(inner.size() > 3 ? decode_utf8(inner, 3).value : 0);
    if (is_ascii_digit(next) || (next >= U'①' && next <= U'⑳') || next == U'1') return "a caption";
  }
  if (line.starts_with("▲") || line.starts_with("△") || line.starts_with("▼")) return "a caption";
  constexpr std::array<std::string_view, 9> k_credits = {
      "摄", "摄影", "供图", "制图", "新华社发", "资料图片", "图片", "绘", "资料图"};
  std::string_view end = line;
  for (const std::string_view closing : {"）", ")", "】"}) {
    if (end.ends_with(closing)) end.remove_suffix(closing.size());
  }
  for (const std::string_view credit : k_credits) {
    constexpr std::size_t k_credit_line = 90;
    if (end.ends_with(credit) && points_of(line) <= k_credit_line &&
        points_of(line) > credit.size() / 3 + 1 &&
        (end.size() != line.size() || credit.size() > 3 ||
         end.substr(0, end.size() - 3).find_first_of(" ") != end.npos ||
         end.find("　") != end.npos || end.find("记者") != end.npos)) {
      if (wrote_it_too(line)) return std::nullopt;
      return "a picture's credit";
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> note_reason(std::string_view line) {
  const std::string_view inner = undressed(line);
  for (const std::string_view mark :
       {"编者按", "编者注", "编后", "编者的话", "【编者按", "编辑按"}) {
    if (inner.starts_with(mark)) return std::string(k_editors_note);
  }
  if (line.size() > 4 * k_longest_note) return std::nullopt;
  std::optional<std::string> reason = short_note_reason(line, inner);
  return reason && points_of(line) > k_longest_note ? std::nullopt : reason;
}

}  // namespace langdu
