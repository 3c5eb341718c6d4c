#include "document/html_blocks.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace langdu {
namespace {

bool ends_like_sentence(std::string_view text) {
  constexpr std::u32string_view k_marks = U"。！？…；，、：”）.!?;,:";
  return !text.empty() && is_one_of(decode_utf8_before(text, text.size()).value, k_marks);
}

/// A line of its own, all bold, too short and bare to be a sentence: 一 is one, an ornament is
/// none.
bool is_bold_heading(const HtmlLine& line) {
  constexpr std::size_t k_longest = 40;
  if (line.points == 0 || line.points > k_longest) return false;
  const char32_t first = decode_utf8(line.text.text(), 0).value;
  const bool has_letter = line.points > 1 || is_hanzi(first) || is_ascii_digit(first);
  return line.kind == HtmlLineKind::text && has_letter && line.bold_points == line.points &&
         !ends_like_sentence(line.text.text());
}

BlockKind kind_of(const HtmlLine& line) {
  switch (line.kind) {
    case HtmlLineKind::heading:
      return BlockKind::heading;
    case HtmlLineKind::list_item:
      return BlockKind::list_item;
    case HtmlLineKind::quote:
      return BlockKind::quote;
    case HtmlLineKind::preformatted:
      return BlockKind::code;
    case HtmlLineKind::row:
      return BlockKind::table_row;
    case HtmlLineKind::image:
      return BlockKind::image;
    case HtmlLineKind::caption:
      return BlockKind::caption;
    case HtmlLineKind::footnote:
      return BlockKind::footnote;
    case HtmlLineKind::text:
      break;
  }
  return is_bold_heading(line) ? BlockKind::heading : BlockKind::paragraph;
}

/// Lines parted by <br> that are short and bare are verse.
bool is_verse(const std::vector<HtmlLine>& lines, std::size_t i) {
  constexpr std::size_t k_longest = 18;
  const auto is_short = [&](std::size_t at) {
    return lines[at].kind == HtmlLineKind::text && lines[at].points <= k_longest;
  };
  const auto follows = [&](std::size_t at) {
    return at > 0 && at < lines.size() && lines[at].breaks_before == 1 &&
           lines[at].block == lines[at - 1].block;
  };
  if (!is_short(i)) return false;
  return (follows(i) && is_short(i - 1)) || (follows(i + 1) && is_short(i + 1));
}

/// 微信图片_20220506.jpg, 图片1.png, 未标题-1, 二维码: a file's name or what it is for.
bool names_file(std::string_view text) {
  constexpr std::array<std::string_view, 12> k_names = {"微信图片", "图片",   "截图",     "截屏",
                                                        "未标题",   "二维码", "点击查看", "题图",
                                                        "插图",     "头像",   "广告",     "logo"};
  const bool is_named = std::any_of(k_names.begin(), k_names.end(), [&](std::string_view name) {
    return text.starts_with(name) || text.ends_with(name);
  });
  constexpr std::array<std::string_view, 5> k_types = {".jpg", ".jpeg", ".png", ".gif", ".webp"};
  return is_named || std::any_of(k_types.begin(), k_types.end(),
                                 [&](std::string_view type) { return text.ends_with(type); });
}

bool tells_something(const HtmlLine& image, const std::string& page) {
  constexpr std::size_t k_shortest = 4;
  const std::string& text = image.text.text();
  const bool has_hanzi = image.points >= k_shortest && is_hanzi(decode_utf8(text, 0).value);
  return has_hanzi && image.link_points == 0 && !names_file(text) &&
         page.find(text) == std::string::npos;
}

}  // namespace

std::vector<Block> html_blocks(std::vector<HtmlLine> lines,
                               const std::vector<std::size_t>& chosen) {
  std::string page;  // what the page says in words, to compare images' texts with
  for (const HtmlLine& line : lines) {
    if (line.kind != HtmlLineKind::image) page.append(line.text.text()).push_back('\n');
  }
  constexpr int k_bold_level = 3;
  std::vector<Block> blocks;
  for (const std::size_t i : chosen) {
    const HtmlLine& line = lines[i];
    if (line.kind == HtmlLineKind::image && !tells_something(line, page)) continue;
    Block block;
    block.kind = is_verse(lines, i) ? BlockKind::verse : kind_of(line);
    block.level = line.level;
    if (block.kind == BlockKind::heading && line.level == 0) block.level = k_bold_level;
    block.blank_lines_before = line.breaks_before > 1 ? line.breaks_before - 1 : 0;
    block.text = line.text;
    blocks.push_back(std::move(block));
  }
  return blocks;
}

}  // namespace langdu
