#include "document/html_head.h"

#include <string>
#include <string_view>

#include "base/one_of.h"
#include "base/utf8.h"
#include "document/html_hints.h"

namespace langdu {
namespace {

/// As a sentence does, or as a caption: …。记者 张三 摄
bool ends_lead(std::string_view text) {
  return ends_with_one_of(
      text, {"。", "。”", "！”", "？”", "摄", "摄）", "攝", "攝）", "供图", "资料图"});
}

/// …。（圖取自某局網頁）, …（图源：某社）
bool ends_in_picture_credit(std::string_view text) {
  if (!text.ends_with("）")) return false;
  const std::size_t open = text.rfind("（");
  if (open == text.npos) return false;
  const std::string_view inner = text.substr(open);
  return inner.find("图") != inner.npos || inner.find("圖") != inner.npos;
}

}  // namespace

std::vector<std::size_t> HtmlHead::with_head(std::vector<std::size_t> chosen) const {
  constexpr std::size_t k_reach = 12;
  constexpr std::size_t k_most = 3;
  if (chosen.empty() || page_.title() >= chosen.front() ||
      chosen.front() - page_.title() > k_reach) {
    return chosen;
  }
  std::vector<std::size_t> head;
  for (std::size_t i = page_.title() + 1; i < chosen.front(); ++i) {
    if (is_lead_or_caption(i) || is_subtitle(i)) head.push_back(i);
  }
  if (head.empty() || head.size() > k_most) return chosen;
  chosen.insert(chosen.begin(), head.begin(), head.end());
  return chosen;
}

bool HtmlHead::is_lead_or_caption(std::size_t i) const {
  constexpr std::size_t k_shortest = 15;
  const HtmlLine& line = lines_[i];
  const bool is_caption =
      line.kind == HtmlLineKind::caption ||  // a link may show the picture large
      holds_one_of(page_.tree().attribute(line.block, "class"),
                   {"caption", "picdesc", "pic-desc", "photoDesc"});
  if (line.points < k_shortest / 2 || (!is_caption && line.link_points * 5 > line.points) ||
      is_excluded(line.node)) {
    return false;
  }
  const std::string& text = line.text.text();
  return is_caption || (is_prose_line(line) && ends_in_picture_credit(text)) ||
         (is_prose_line(line) && line.points >= k_shortest &&
          (line.link_points > 0 || ends_lead(text)));
}

/// The next line but one below the title at most, in an element that is named for a title too.
bool HtmlHead::is_subtitle(std::size_t i) const {
  constexpr std::size_t k_reach = 2;
  constexpr std::size_t k_shortest = 6;
  constexpr std::size_t k_longest = 50;
  const HtmlLine& line = lines_[i];
  const std::string& text = line.text.text();
  if (i > page_.title() + k_reach || line.points < k_shortest || line.points > k_longest ||
      line.link_points > 0 || is_excluded(line.node) ||
      holds_one_of(text, {"来源", "來源", "作者", "记者", "記者", "编辑", ":", "："}))
    return false;
  if (essence_of(lines_[page_.title()].text.text()) == essence_of(text)) return false;
  const std::string_view name = page_.tree().attribute(line.block, "class");
  return hint_of(page_.tree(), line.block) == HtmlHint::title || text.starts_with("——") ||
         holds_one_of(name, {"subtitle", "sub-title", "sub_title", "subhead", "fubiaoti"});
}

bool HtmlHead::is_below_picture(std::size_t i, std::uint32_t root) const {
  constexpr std::uint32_t k_reach = 10;
  constexpr std::size_t k_shortest = 6;
  constexpr std::size_t k_longest = 100;
  const HtmlLine& line = lines_[i];
  if (line.points < k_shortest || line.points > k_longest || line.link_points > 0) return false;
  const HtmlNode& block = nodes_[line.block];
  const auto is_for_pictures = [this](std::uint32_t node) {
    return holds_one_of(page_.tree().attribute(node, "class"), {"img", "pic", "photo", "image"});
  };
  if (block.name != "center" && block.name != "td" && !is_for_pictures(line.block) &&
      !is_for_pictures(block.parent)) {
    return false;
  }
  for (std::uint32_t node = line.node; node-- > root && line.node - node <= k_reach;) {
    if (nodes_[node].display == HtmlDisplay::image) return true;
    if (nodes_[node].display == HtmlDisplay::text && !trim(nodes_[node].text).empty()) return false;
  }
  return false;
}

bool HtmlHead::is_excluded(std::uint32_t node) const {
  for (; node > 0; node = nodes_[node].parent) {
    if (excluded_[node]) return true;
  }
  return false;
}

}  // namespace langdu
