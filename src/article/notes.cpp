#include <algorithm>
#include <array>

#include "article/furniture.h"
#include "article/furniture_table.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// Did whoever took the pictures write the text as well?
bool wrote_it_too(std::string_view line) {
  return holds_one_of(line, {"文/摄", "文并摄", "文/图", "图/文", "摄影报道"});
}

// Of no note's length, whatever it begins or ends with. Lines are measured only where that decides,
// since most are paragraphs.
constexpr std::size_t k_longest_note = 160;

std::size_t points_of(std::string_view line) { return features_of(line).points; }

/// (图) 13幅, 2张: a line of a sentence that counts them.
bool counts_pictures(std::string_view rest) {
  while (!rest.empty() && is_ascii_digit(fold_width(decode_utf8(rest, 0).value)))
    rest.remove_prefix(decode_utf8(rest, 0).size);
  rest = trim(rest);
  return rest.starts_with("幅") || rest.starts_with("张") || rest.starts_with("册");
}

/// ……。张三摄: a name and nothing else behind the last sentence.
bool ends_in_photographer(std::string_view end) {
  constexpr std::string_view k_credit = "摄";
  constexpr std::string_view k_final = "。";
  const std::size_t final_mark = end.rfind(k_final);
  if (final_mark == end.npos || !end.ends_with(k_credit)) return false;
  const std::string_view behind = end.substr(final_mark + k_final.size());
  const std::string_view name = behind.substr(0, behind.size() - k_credit.size());
  const TextFeatures features = features_of(name);
  return features.hanzi >= 2 && features.hanzi <= 4 && features.hanzi * 3 == name.size();
}

/// 图为渡口, 数据来源：县统计局, 图一 石桥; not 数据来源于快报, 上图的样子我看了五十年。
bool labels_picture(std::string_view rest, const TextFeatures& features) {
  const char32_t next = rest.empty() ? 0 : decode_utf8(rest, 0).value;
  if (is_one_of(next, U"，、；")) return false;
  return !is_hanzi(next) || next == U'为' || features.last != U'。';
}

/// 作者是谁不重要: what asks or denies names nobody's office.
bool names_office(std::string_view line) { return !holds_one_of(line, {"谁", "不", "？"}); }

/// 编者按：…, 编后 …; not 编者按是主任写的。
bool is_label_of_note(std::string_view rest) {
  for (const std::string_view more : {"语", "记", "话"}) {
    if (rest.starts_with(more)) rest.remove_prefix(more.size());
  }
  return rest.empty() || !is_hanzi(decode_utf8(rest, 0).value);
}

std::optional<std::string> short_note_reason(std::string_view line, std::string_view inner) {
  for (const std::string_view mark :
       {"作者单位", "作者系", "作者为", "作者简介", "作者是", "（作者", "本文作者", "执笔人"}) {
    const bool is_label =
        mark != "作者简介" || is_label_of_note(inner.substr(std::min(mark.size(), inner.size())));
    if (inner.starts_with(mark) && is_label && !inner.starts_with("作者：") && names_office(line))
      return std::string(k_about_author);
  }
  // （作者：张三，系某校讲师）
  if (line.starts_with("（作者：") &&
      (line.find("，系") != line.npos || line.find("单位") != line.npos)) {
    return std::string(k_about_author);
  }
  for (const std::string_view mark :
       {"图为", "图一",   "图二",   "图三",     "上图",     "下图",     "左图", "右图",
        "题图", "资料图", "制图",   "数据来源", "资料来源", "图片来源", "图源", "图/",
        "图：", "图片：", "摄影：", "摄影/",    "摄影】",   "注：",     "图说", "表："}) {
    constexpr std::size_t k_caption = 80;
    if (inner.starts_with(mark) && points_of(line) <= k_caption &&
        (mark == "图为" || labels_picture(inner.substr(mark.size()), features_of(line)))) {
      return "a caption";
    }
  }
  if (inner.starts_with("图") || inner.starts_with("表")) {
    const std::string_view number = trim(inner.substr(3));  // 表 1: tools part figures from hanzi
    const char32_t next = fold_width(number.empty() ? 0 : decode_utf8(number, 0).value);
    const bool is_number = is_ascii_digit(next) || (next >= U'①' && next <= U'⑳');
    const std::size_t digits = std::min(number.find_first_not_of("0123456789"), number.size());
    const bool is_told = !number.substr(digits).empty() && digits > 0 &&
                         !labels_picture(number.substr(digits), features_of(line));
    if (is_number && !is_told && !counts_pictures(number)) return "a caption";
  }
  if (line.starts_with("▲") || line.starts_with("△") || line.starts_with("▼")) return "a caption";
  constexpr std::array<std::string_view, 14> k_credits = {
      "摄", "摄影", "供图",   "制图", "新华社发", "资料图片", "图片",
      "绘", "攝",   "資料圖", "攝影", "供圖",     "資料圖片", "资料图"};
  std::string_view end = line;
  for (const std::string_view closing : {"）", ")", "】"}) {
    if (end.ends_with(closing)) end.remove_suffix(closing.size());
  }
  constexpr std::size_t k_longest_caption = 90;
  if (ends_in_photographer(end) && points_of(line) <= k_longest_caption)
    return "a picture's credit";
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

/// 牛犇（左）在教村民使用万用表。: one sentence that says where in the picture somebody is.
bool tells_place_in_picture(std::string_view line) {
  constexpr std::size_t k_longest = 45 * 3;  // bytes
  if (line.size() > k_longest || !line.ends_with("。")) return false;
  if (line.find("（") == line.npos && line.find('(') == line.npos) return false;
  return holds_one_of(line,
                      {"（左", "（右", "（中）", "（前排", "（后排", "(左)", "(右)", "(中)"}) &&
         features_of(line).finals == 1;
}

/// 多云转小雨 18℃～25℃ 东北风3级; 双色球第2024105期 红球：03 07 12: what boxes on a page tell.
bool is_of_box(std::string_view line) {
  constexpr std::size_t k_longest = 60 * 3;  // bytes
  const auto is_digit = [](char c) { return is_ascii_digit(static_cast<unsigned char>(c)); };
  if (line.size() > k_longest || std::count_if(line.begin(), line.end(), is_digit) < 3)
    return false;
  const bool is_weather = line.find("℃") != line.npos;
  if (!is_weather && line.find("期") == line.npos) return false;
  const TextFeatures features = features_of(line);
  if (features.finals > 0) return false;
  if (is_weather)
    return features.commas <= 1 && holds_one_of(line, {"风", "晴", "云", "雨", "雪", "阴"});
  const std::size_t number = line.find("第");
  return number != line.npos && line.find("期", number) != line.npos &&
         features.digits * 2 >= features.points &&
         holds_one_of(line, {"彩", "球", "排列", "大乐透", "开奖", "七乐"});
}

}  // namespace

std::optional<std::string> note_reason(std::string_view line) {
  const std::string_view inner = undressed(line);
  for (const std::string_view mark :
       {"编者按", "编者注", "编后", "编者的话", "【编者按", "编辑按"}) {
    if (inner.starts_with(mark) && is_label_of_note(inner.substr(mark.size())))
      return std::string(k_editors_note);
  }
  if (line.size() > 4 * k_longest_note) return std::nullopt;
  if (is_of_box(line)) return std::string(k_of_box);
  if (tells_place_in_picture(line)) return "a caption";
  std::optional<std::string> reason = short_note_reason(line, inner);
  return reason && points_of(line) > k_longest_note ? std::nullopt : reason;
}

}  // namespace langdu
