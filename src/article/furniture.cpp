#include "article/furniture.h"

#include <algorithm>
#include <utility>

#include "article/furniture_table.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// - 3 -, 第 3 页, 3 / 12, A03, 03版, 第3版：要闻
bool is_page_number(std::string_view line, const TextFeatures& features) {
  if (features.points > 12 || features.digits == 0) return false;
  std::u32string rest;
  for (const char32_t c : to_utf32(line)) {
    const char32_t folded = fold_width(c);
    if (!is_ascii_digit(folded) && !is_space(c) && !is_one_of(folded, U"-—–·/|.:：～~[]()")) {
      rest.push_back(folded);
    }
  }
  if (rest.empty()) return features.digits <= 4;
  if (rest.size() == 1 && is_ascii_letter(rest[0])) return features.digits <= 3;
  return rest == U"第页" || rest == U"第页共页" || rest == U"第版" || rest == U"版" ||
         rest == U"页" || rest == U"共页" || rest == U"Page" || rest == U"page";
}

/// 19 or 20 before two more digits: 3448.17 is no day of a year.
bool is_year(std::u32string_view digits) {
  return digits.size() == 4 &&
         ((digits[0] == U'1' && digits[1] == U'9') || (digits[0] == U'2' && digits[1] == U'0'));
}

/// A line that says when, and little more: 2024年5月6日 星期一 08:30 …
bool is_date_line(std::string_view line, const TextFeatures& features) {
  if (features.points > 48 || features.digits < 3 || features.finals > 0) return false;
  std::size_t date_points = 0;
  constexpr std::u32string_view k_date =
      U"年月日时分秒星期周一二三四五六七八九十〇零农历廿初闰甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申"
      U"酉戌亥:：-/.第版期";
  bool has_year = false;
  bool has_day = false;
  std::u32string run;  // of digits
  char32_t before = 0;
  for (const char32_t c : to_utf32(line)) {
    const char32_t folded = fold_width(c);
    if (is_space(c)) continue;
    if (is_ascii_digit(folded)) {
      run += folded;
      ++date_points;
    } else {
      if (is_year(run) && is_one_of(folded, U"年-/.")) has_year = true;
      if (!run.empty() && run.size() <= 2 &&
          (folded == U'日' || folded == U':' || (is_one_of(before, U"-/.月"))))
        has_day = true;
      run.clear();
      if (is_one_of(folded, k_date)) ++date_points;
      before = folded;
    }
  }
  if (!run.empty() && run.size() <= 2 && is_one_of(before, U"-/.月")) has_day = true;
  if (has_year && has_day) {
    return date_points * 10 >= features.points * 7 ||
           (features.points <= 40 && features.commas <= 2 && decode_utf8(line, 0).value < 0x80 &&
            date_points >= 8);
  }
  // 0.03秒, 9.15 are no days.
  const bool is_named = has_year || holds_one_of(line, {"月", "日", "星期", ":", "：", "-"});
  return date_points == features.points && (has_day || has_year) && is_named;
}

/// 《某某》2024年第5期　37
bool is_number_of_magazine(std::string_view line, const TextFeatures& features) {
  constexpr std::size_t k_longest_rest = 10;
  if (features.points > 40 || features.digits < 2 || features.finals + features.commas > 0)
    return false;
  const std::size_t year = line.find("年");
  const std::size_t number = line.find("期");
  return year != line.npos && number != line.npos && number > year &&
         line.find("第", year) < number && line.find("》") < year &&
         count_code_points(line.substr(number)) <= k_longest_rest;
}

/// 《某某日报》（2024年05月06日 05版）
bool is_issue_line(std::string_view line, const TextFeatures& features) {
  constexpr std::size_t k_longest = 40;
  if (is_number_of_magazine(line, features)) return true;
  const std::string_view inner = undressed(line);
  const bool named = inner.find("》") != inner.npos && inner.find("版") != inner.npos &&
                     inner.find("出版") == inner.npos;
  return features.points <= k_longest && features.digits >= 4 && named && features.finals == 0 &&
         (line.ends_with("）") || line.ends_with(")") || line.ends_with("版"));
}

/// An address of the web and little else: http://… 2012-05-06
bool is_address(std::string_view line) {
  if (!line.starts_with("http://") && !line.starts_with("https://")) return false;
  const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
  const std::string_view rest = trim(line.substr(end));
  return rest.empty() || is_date_line(rest, features_of(rest));
}

/// #夏粮# #云州#
bool is_hashtags(std::string_view line, const TextFeatures& features) {
  constexpr std::size_t k_longest = 40;
  return features.points > 2 && features.points <= k_longest && features.finals == 0 &&
         line.starts_with("#") && line.ends_with("#");
}

/// 本文约3200字，阅读需要8分钟
bool tells_length(std::string_view line, const TextFeatures& features) {
  constexpr std::size_t k_longest = 40;
  if (features.points > k_longest || features.digits == 0) return false;
  const std::string_view inner = undressed(line);
  if (!inner.starts_with("本文") && !inner.starts_with("全文")) return false;
  const std::size_t unit = inner.find("字");
  return unit != inner.npos && unit > 0 &&
         (inner.find("字数") == unit ||
          is_ascii_digit(static_cast<unsigned char>(inner[unit - 1])));
}

/// Does a text hold what only media are called?
bool names_medium(std::string_view text) {
  return holds_one_of(
      text, {"新华", "央视", "人民", "中新", "央广", "环球", "澎湃", "日报", "晚报", "晨报", "早报",
             "时报", "商报", "都市报", "电视台", "通讯社", "新闻网", "客户端", "微博"});
}

/// （据新华社、央视新闻）, 综合新华社报道: where a text was taken from; not the headings
/// 据点与炮台, 综合治理互联网.
bool tells_source(std::string_view line, const TextFeatures& features) {
  constexpr std::size_t k_longest = 24;
  if (features.points > k_longest || features.finals > 0 || features.digits > 0) return false;
  std::string_view inner = undressed(line);
  if (inner.size() == line.size() && inner != "综合报道" && !names_medium(inner)) return false;
  for (const std::string_view self : {"本文", "本报", "本网"}) {
    if (inner.starts_with(self)) inner.remove_prefix(self.size());
  }
  if (!inner.starts_with("据") && !inner.starts_with("综合")) return false;
  if (inner.size() < line.size() && undressed(inner).find("）") == std::string("综合").size())
    return true;  // （本报综合）
  for (const std::string_view close : {"）", ")", "】", "]", "等", "报道", "消息"}) {
    if (inner.ends_with(close)) inner.remove_suffix(close.size());
  }
  return ends_with_one_of(
      inner, {"社", "网", "报", "台", "央视", "新闻", "客户端", "发布", "报道", "消息"});
}

/// 文中配图若无特殊标注，均来自某图片社; （图片由某馆提供）: whence the pictures are.
bool tells_of_pictures(std::string_view line, const TextFeatures& features) {
  constexpr std::size_t k_longest = 40;
  constexpr std::size_t k_head = 6;
  if (features.points > k_longest || features.last == U'。') return false;
  const std::string_view inner = undressed(line);
  constexpr std::size_t k_longest_credit = 16;
  if (starts_with_one_of(inner, {"图丨", "图｜", "图|", "图 | ", "图 / "}) &&
      features.points <= k_longest_credit && features.commas + features.finals == 0)
    return true;
  const std::string_view head = first_points(inner, k_head + 2);
  if (inner.starts_with("本版图片") && line.find("提供") != line.npos) return true;
  std::size_t end = inner.starts_with("除署名外") ? head.size() : 0;
  for (const std::string_view picture :
       {"图片", "配图", "题图", "头图", "首图", "封面图", "插图"}) {
    const std::size_t at = head.find(picture);
    if (at != head.npos && end == 0) end = at + picture.size();
  }
  if (end == 0) return false;
  const std::string_view rest = inner.substr(end);
  return starts_with_one_of(rest, {"来源于", "来自", "均", "由", "若无", "如无"}) ||
         inner.starts_with("除署名外");
}

/// 【大】【中】【小】, A+ A-
bool sizes_font(std::string_view line, const TextFeatures& features) {
  constexpr std::size_t k_longest = 16;
  if (features.points < 2 || features.points > k_longest || features.digits > 0) return false;
  std::size_t sizes = 0;
  for (const char32_t c : to_utf32(line)) {
    if (is_one_of(c, U"大中小A")) {
      ++sizes;
    } else if (is_hanzi(c) || is_ascii_letter(c)) {
      return false;
    }
  }
  return sizes >= 2 && features.points > sizes;
}

/// 首页 > 新闻 > 正文, 首页→文化新闻→正文; not 提出申请→初审→公示, the steps of something.
bool is_breadcrumb(std::string_view line, const TextFeatures& features) {
  if (features.points > 50 || features.finals > 0) return false;
  std::size_t arrows = 0;
  for (const std::string_view arrow : {">", "＞", "»", "›", "→"}) {
    for (std::size_t at = line.find(arrow); at != line.npos;
         at = line.find(arrow, at + arrow.size())) {
      ++arrows;
    }
  }
  if (line.find("→") != line.npos &&
      !holds_one_of(line, {"首页", "主页", "频道", "新闻", "正文", "位置"}))
    return false;
  return arrows >= 2 || (arrows == 1 && line.ends_with("正文"));
}

}  // namespace

Continuation continuation_of(std::string_view line) {
  constexpr std::size_t k_longest = 20;
  if (line.size() > 4 * 2 * k_longest) return Continuation::none;
  const std::string_view inner = undressed(trim(line));
  const bool goes_on = starts_with_one_of(inner, {"下转", "转第", "紧接第"});
  if (!goes_on && !starts_with_one_of(inner, {"上接", "接第"})) return Continuation::none;
  if (count_code_points(inner) > k_longest) return Continuation::none;
  return goes_on ? Continuation::goes_on_elsewhere : Continuation::comes_from_elsewhere;
}

std::optional<std::string> furniture_reason(std::string_view line) {
  constexpr std::size_t k_longest = 500 * 3;
  if (line.size() > k_longest) return std::nullopt;
  const TextFeatures features = features_of(line);
  if (auto reason = listed_reason(line, features)) return reason;
  if (is_page_number(line, features)) return "page number";
  if (is_issue_line(line, features)) return "issue";
  if (is_date_line(line, features)) return "date";
  if (is_address(line)) return "address";
  if (is_hashtags(line, features)) return "tags";
  if (tells_length(line, features)) return "counter";
  if (tells_source(line, features)) return "source";
  if (tells_of_pictures(line, features)) return "source of pictures";
  if (sizes_font(line, features)) return "tool bar";
  if (is_breadcrumb(line, features)) return "navigation";
  if (continuation_of(line) != Continuation::none) return "continued elsewhere";
  return std::nullopt;
}

std::size_t editors_at_end(std::string_view paragraph) {
  constexpr std::size_t k_longest = 120;
  constexpr std::size_t k_longest_date = 8;
  // （編輯：張三）1130506: the day in figures may stand behind it.
  const std::size_t behind = paragraph.size() - (paragraph.find_last_not_of("0123456789") + 1);
  if (behind > 0 && behind <= k_longest_date && behind < paragraph.size()) {
    const std::size_t editors = editors_at_end(paragraph.substr(0, paragraph.size() - behind));
    return editors > 0 ? editors + behind : 0;
  }
  if (!ends_with_one_of(paragraph, {"）", ")", "】", "]"})) return 0;
  for (const std::string_view mark :
       {"（责任编辑", "(责任编辑", "（责编", "(责编", "【责任编辑", "【编辑", "[责任编辑", "（编辑",
        "(编辑", "[编辑", "（編輯", "(編輯", "（責任編輯", "（編譯"}) {
    const std::size_t at = paragraph.rfind(mark);
    if (at != paragraph.npos && at > 0 && paragraph.size() - at <= k_longest)
      return paragraph.size() - at;
  }
  return 0;
}

std::size_t summary_label_at_beginning(std::string_view paragraph) {
  constexpr std::size_t k_longest = 8;  // code points
  constexpr std::size_t k_shortest_summary = 15 * 3;
  const std::string_view head = first_points(paragraph, k_longest);
  for (const std::string_view label :
       {"摘要", "内容提要", "提要", "导语", "导读", "核心提示", "内容摘要", "核心提要", "视频简介",
        "内容简介", "阅读提示", "文章导读"}) {
    const std::size_t at = head.find(label);
    if (at == head.npos || !undressed(paragraph).starts_with(label)) continue;
    std::size_t end = at + label.size();
    const CodePoint mark = decode_utf8(paragraph, std::min(end, paragraph.size() - 1));
    if (end >= paragraph.size() || !is_one_of(mark.value, U"：:】]｜|丨")) continue;
    end += mark.size;
    while (end < paragraph.size()) {
      const CodePoint point = decode_utf8(paragraph, end);
      if (!is_space(point.value) && !is_one_of(point.value, U"：:")) break;
      end += point.size;
    }
    return paragraph.size() - end >= k_shortest_summary ? end : 0;
  }
  return 0;
}

std::size_t goes_on_at_end(std::string_view paragraph) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}, {"【", "】"}}) {
    if (!paragraph.ends_with(close)) continue;
    const std::size_t at = paragraph.rfind(open);
    if (at == paragraph.npos) continue;
    if (continuation_of(paragraph.substr(at)) == Continuation::goes_on_elsewhere)
      return paragraph.size() - at;
  }
  return 0;
}

std::size_t comes_from_at_beginning(std::string_view paragraph) {
  for (const auto& [open, close] :
       {std::pair<std::string_view, std::string_view>{"（", "）"}, {"(", ")"}, {"【", "】"}}) {
    if (!paragraph.starts_with(open)) continue;
    const std::size_t end = paragraph.find(close);
    if (end == paragraph.npos) continue;
    const std::string_view mark = paragraph.substr(0, end + close.size());
    if (continuation_of(mark) == Continuation::comes_from_elsewhere) return mark.size();
  }
  return 0;
}

}  // namespace langdu
