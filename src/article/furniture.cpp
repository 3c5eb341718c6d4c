#include "article/furniture.h"

#include <algorithm>
#include <array>
#include <span>

#include "article/text_features.h"
#include "base/utf8.h"

namespace langdu {
namespace {

struct Pattern {
  std::string_view text;
  std::size_t longest;  ///< characters of a line that may be such furniture
  std::string_view reason;
};

/// What furniture begins with, once marks and brackets in front are taken off.
constexpr std::array k_beginnings = {
    Pattern{"责任编辑", 60, "editors"},
    Pattern{"责编", 60, "editors"},
    Pattern{"编辑：", 60, "editors"},
    Pattern{"编辑:", 60, "editors"},
    Pattern{"编辑丨", 60, "editors"},
    Pattern{"编辑｜", 60, "editors"},
    Pattern{"编辑|", 60, "editors"},
    Pattern{"编辑 ", 30, "editors"},
    Pattern{"编辑/", 40, "editors"},
    Pattern{"编审：", 60, "editors"},
    Pattern{"本文编辑", 40, "editors"},
    Pattern{"本版编辑", 60, "editors"},
    Pattern{"本版责编", 60, "editors"},
    Pattern{"值班编辑", 60, "editors"},
    Pattern{"值班编委", 60, "editors"},
    Pattern{"值班主任", 60, "editors"},
    Pattern{"校对：", 40, "editors"},
    Pattern{"校对:", 40, "editors"},
    Pattern{"校对 ", 30, "editors"},
    Pattern{"校对|", 40, "editors"},
    Pattern{"审核：", 40, "editors"},
    Pattern{"审核:", 40, "editors"},
    Pattern{"初审：", 40, "editors"},
    Pattern{"终审：", 40, "editors"},
    Pattern{"复审：", 40, "editors"},
    Pattern{"监制：", 40, "editors"},
    Pattern{"主编：", 40, "editors"},
    Pattern{"执行主编", 40, "editors"},
    Pattern{"美编：", 40, "editors"},
    Pattern{"美编 ", 30, "editors"},
    Pattern{"版式：", 40, "editors"},
    Pattern{"排版：", 40, "editors"},
    Pattern{"统筹：", 40, "editors"},
    Pattern{"策划：", 40, "editors"},
    Pattern{"出品：", 40, "editors"},
    Pattern{"组版：", 40, "editors"},
    Pattern{"来源：", 50, "source"},
    Pattern{"来源:", 50, "source"},
    Pattern{"来源 ", 30, "source"},
    Pattern{"文章来源", 60, "source"},
    Pattern{"稿件来源", 60, "source"},
    Pattern{"信息来源", 60, "source"},
    Pattern{"新闻来源", 60, "source"},
    Pattern{"本文来源", 60, "source"},
    Pattern{"供稿：", 50, "source"},
    Pattern{"供稿单位", 50, "source"},
    Pattern{"发布时间", 60, "date"},
    Pattern{"发布日期", 60, "date"},
    Pattern{"发稿时间", 60, "date"},
    Pattern{"更新时间", 60, "date"},
    Pattern{"时间：", 40, "date"},
    Pattern{"日期：", 40, "date"},
    Pattern{"原标题：", 70, "original title"},
    Pattern{"原标题:", 70, "original title"},
    Pattern{"字号", 30, "tool bar"},
    Pattern{"字体：", 30, "tool bar"},
    Pattern{"字体大小", 30, "tool bar"},
    Pattern{"打印", 16, "tool bar"},
    Pattern{"关闭", 8, "tool bar"},
    Pattern{"分享到", 40, "tool bar"},
    Pattern{"分享：", 40, "tool bar"},
    Pattern{"分享至", 40, "tool bar"},
    Pattern{"分享让更多人看到", 20, "tool bar"},
    Pattern{"我要分享", 20, "tool bar"},
    Pattern{"我要评论", 20, "tool bar"},
    Pattern{"我要纠错", 30, "tool bar"},
    Pattern{"纠错", 12, "tool bar"},
    Pattern{"收藏", 8, "tool bar"},
    Pattern{"点赞", 10, "tool bar"},
    Pattern{"评论", 8, "tool bar"},
    Pattern{"举报", 8, "tool bar"},
    Pattern{"听新闻", 10, "tool bar"},
    Pattern{"阅读数", 20, "counter"},
    Pattern{"阅读量", 16, "counter"},
    Pattern{"阅读：", 20, "counter"},
    Pattern{"阅读 ", 16, "counter"},
    Pattern{"浏览次数", 20, "counter"},
    Pattern{"浏览量", 16, "counter"},
    Pattern{"浏览：", 20, "counter"},
    Pattern{"点击数", 20, "counter"},
    Pattern{"点击次数", 20, "counter"},
    Pattern{"点击：", 20, "counter"},
    Pattern{"访问量", 16, "counter"},
    Pattern{"扫一扫", 40, "appeal"},
    Pattern{"扫码", 40, "appeal"},
    Pattern{"扫描", 40, "appeal"},
    Pattern{"长按", 40, "appeal"},
    Pattern{"点击上方", 40, "appeal"},
    Pattern{"点击下方", 40, "appeal"},
    Pattern{"点击查看", 40, "appeal"},
    Pattern{"点击进入", 40, "appeal"},
    Pattern{"点击阅读", 40, "appeal"},
    Pattern{"点击关注", 40, "appeal"},
    Pattern{"阅读原文", 12, "appeal"},
    Pattern{"查看更多", 16, "appeal"},
    Pattern{"查看原文", 12, "appeal"},
    Pattern{"展开全文", 12, "appeal"},
    Pattern{"下载客户端", 30, "appeal"},
    Pattern{"打开APP", 30, "appeal"},
    Pattern{"微信扫", 40, "appeal"},
    Pattern{"欢迎关注", 50, "appeal"},
    Pattern{"更多精彩", 50, "appeal"},
    Pattern{"更多内容", 40, "appeal"},
    Pattern{"更多资讯", 40, "appeal"},
    Pattern{"更多热点", 60, "appeal"},
    Pattern{"推荐阅读", 50, "related links"},
    Pattern{"相关阅读", 50, "related links"},
    Pattern{"相关新闻", 50, "related links"},
    Pattern{"相关链接", 16, "related links"},
    Pattern{"相关报道", 50, "related links"},
    Pattern{"相关推荐", 50, "related links"},
    Pattern{"热门推荐", 50, "related links"},
    Pattern{"延伸阅读", 50, "related links"},
    Pattern{"往期回顾", 50, "related links"},
    Pattern{"上一篇", 60, "related links"},
    Pattern{"下一篇", 60, "related links"},
    Pattern{"上一条", 60, "related links"},
    Pattern{"下一条", 60, "related links"},
    Pattern{"上一页", 30, "related links"},
    Pattern{"下一页", 30, "related links"},
    Pattern{"返回首页", 20, "navigation"},
    Pattern{"返回列表", 20, "navigation"},
    Pattern{"返回顶部", 20, "navigation"},
    Pattern{"返回搜狐", 30, "navigation"},
    Pattern{"当前位置", 80, "navigation"},
    Pattern{"您的位置", 80, "navigation"},
    Pattern{"您当前的位置", 80, "navigation"},
    Pattern{"您现在的位置", 80, "navigation"},
    Pattern{"声明：", 200, "legal notice"},
    Pattern{"免责声明", 300, "legal notice"},
    Pattern{"特别声明", 300, "legal notice"},
    Pattern{"版权声明", 300, "legal notice"},
    Pattern{"郑重声明", 300, "legal notice"},
    Pattern{"版权所有", 100, "legal notice"},
    Pattern{"版权归", 100, "legal notice"},
    Pattern{"未经授权", 80, "legal notice"},
    Pattern{"未经许可", 80, "legal notice"},
    Pattern{"转载请", 80, "legal notice"},
    Pattern{"本文系转载", 80, "legal notice"},
    Pattern{"本文转载自", 60, "legal notice"},
    Pattern{"本文转自", 60, "legal notice"},
    Pattern{"以上内容由", 200, "legal notice"},
    Pattern{"以上作品内容", 200, "legal notice"},
    Pattern{"Copyright", 120, "legal notice"},
    Pattern{"©", 120, "legal notice"},
    Pattern{"投稿邮箱", 60, "contact"},
    Pattern{"投稿信箱", 60, "contact"},
    Pattern{"电子邮箱", 60, "contact"},
    Pattern{"联系电话", 60, "contact"},
    Pattern{"新闻热线", 80, "contact"},
    Pattern{"热线电话", 60, "contact"},
    Pattern{"E-mail", 60, "contact"},
    Pattern{"Email", 60, "contact"},
    Pattern{"邮箱：", 60, "contact"},
    Pattern{"电话：", 60, "contact"},
    Pattern{"国内统一", 80, "imprint"},
    Pattern{"邮发代号", 60, "imprint"},
    Pattern{"今日本报", 40, "imprint"},
    Pattern{"标签：", 60, "tags"},
    Pattern{"关键词：", 40, "tags"},
    Pattern{"责任校对", 40, "editors"},
    Pattern{"作者其他文章", 40, "related links"},
};

/// What a short line of furniture may hold anywhere.
constexpr std::array k_contents = {
    Pattern{"责任编辑：", 40, "editors"},
    Pattern{"责任编辑:", 40, "editors"},
    Pattern{"ICP备", 200, "legal notice"},
    Pattern{"All Rights Reserved", 200, "legal notice"},
    Pattern{"不得转载", 60, "legal notice"},
    Pattern{"禁止转载", 60, "legal notice"},
    Pattern{"违法和不良信息举报", 120, "legal notice"},
    Pattern{"许可证编号", 120, "legal notice"},
    Pattern{"关注公众号", 40, "appeal"},
    Pattern{"微信公众号", 30, "appeal"},
    Pattern{"官方微信", 30, "appeal"},
    Pattern{"下载APP", 40, "appeal"},
    Pattern{"二维码", 50, "appeal"},
    Pattern{"新闻客户端下载", 40, "appeal"},
};

bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

/// Without the brackets and marks that furniture is dressed in.
std::string_view undressed(std::string_view line) {
  constexpr std::u32string_view k_dress = U"（(【[〔「<《■□●▲▼◆★☆*·—-–|>＞";
  while (!line.empty()) {
    const CodePoint point = decode_utf8(line, 0);
    if (!is_one_of(point.value, k_dress) && !is_space(point.value)) break;
    line.remove_prefix(point.size);
  }
  return line;
}

std::optional<std::string> match(std::span<const Pattern> patterns, std::string_view line,
                                 std::size_t points,
                                 std::size_t (*find)(std::string_view, std::string_view)) {
  for (const Pattern& pattern : patterns) {
    if (points <= pattern.longest && find(line, pattern.text) != std::string_view::npos) {
      return std::string(pattern.reason);
    }
  }
  return std::nullopt;
}

std::size_t at_beginning(std::string_view line, std::string_view text) {
  return line.starts_with(text) ? 0 : std::string_view::npos;
}

std::size_t anywhere(std::string_view line, std::string_view text) { return line.find(text); }

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

/// A line that says when, and little more: 2024年5月6日 星期一 08:30 …
bool is_date_line(std::string_view line, const TextFeatures& features) {
  if (features.points > 48 || features.digits < 3 || features.finals > 0) return false;
  std::size_t date_points = 0;
  constexpr std::u32string_view k_date =
      U"年月日时分秒星期周一二三四五六七八九十〇零农历廿初闰甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申"
      U"酉戌亥:：-/.第版期";
  bool has_year = false;
  bool has_day = false;
  std::size_t run = 0;
  char32_t before = 0;
  for (const char32_t c : to_utf32(line)) {
    const char32_t folded = fold_width(c);
    if (is_space(c)) continue;
    if (is_ascii_digit(folded)) {
      ++run;
      ++date_points;
    } else {
      if (run == 4 && is_one_of(folded, U"年-/.")) has_year = true;
      if (run >= 1 && run <= 2 &&
          (folded == U'日' || folded == U':' || (is_one_of(before, U"-/.月"))))
        has_day = true;
      run = 0;
      if (is_one_of(folded, k_date)) ++date_points;
      before = folded;
    }
  }
  if (run >= 1 && run <= 2 && is_one_of(before, U"-/.月")) has_day = true;
  if (has_year && has_day) {
    return date_points * 10 >= features.points * 7 ||
           (features.points <= 40 && features.commas <= 2 && decode_utf8(line, 0).value < 0x80 &&
            date_points >= 8);
  }
  return date_points == features.points && (has_day || has_year);
}

/// 首页 > 新闻 > 正文
bool is_breadcrumb(std::string_view line, const TextFeatures& features) {
  if (features.points > 50 || features.finals > 0) return false;
  std::size_t arrows = 0;
  for (const std::string_view arrow : {">", "＞", "»", "›", "→"}) {
    for (std::size_t at = line.find(arrow); at != line.npos;
         at = line.find(arrow, at + arrow.size())) {
      ++arrows;
    }
  }
  return arrows >= 2 || (arrows == 1 && line.ends_with("正文"));
}

}  // namespace

Continuation continuation_of(std::string_view line) {
  constexpr std::size_t k_longest = 20;
  const std::string_view inner = undressed(trim(line));
  if (count_code_points(inner) > k_longest) return Continuation::none;
  if (inner.starts_with("下转") || inner.starts_with("转第") || inner.starts_with("紧接第")) {
    return Continuation::goes_on_elsewhere;
  }
  if (inner.starts_with("上接") || inner.starts_with("接第")) {
    return Continuation::comes_from_elsewhere;
  }
  return Continuation::none;
}

std::optional<std::string> furniture_reason(std::string_view line) {
  constexpr std::size_t k_longest = 300 * 3;
  if (line.size() > k_longest) return std::nullopt;
  const TextFeatures features = features_of(line);
  const std::string_view inner = undressed(line);
  if (auto reason = match(k_beginnings, inner, features.points, &at_beginning)) return reason;
  if (auto reason = match(k_contents, line, features.points, &anywhere)) return reason;
  if (is_page_number(line, features)) return "page number";
  if (is_date_line(line, features)) return "date";
  if (is_breadcrumb(line, features)) return "navigation";
  if (continuation_of(line) != Continuation::none) return "continued elsewhere";
  return std::nullopt;
}

std::optional<std::string> note_reason(std::string_view line) {
  constexpr std::size_t k_longest = 160;
  const std::string_view inner = undressed(line);
  for (const std::string_view mark :
       {"编者按", "编者注", "编后", "编者的话", "【编者按", "编辑按"}) {
    if (inner.starts_with(mark)) return "an editor's note";
  }
  if (line.size() > 4 * k_longest) return std::nullopt;
  const TextFeatures features = features_of(line);
  if (features.points > k_longest) return std::nullopt;
  for (const std::string_view mark :
       {"作者单位", "作者系", "作者为", "作者简介", "作者是", "（作者", "本文作者", "执笔人"}) {
    if (inner.starts_with(mark) && !inner.starts_with("作者：")) return "about the author";
  }
  for (const std::string_view mark :
       {"图为", "图一",   "图二",   "图三",     "上图",     "下图",     "左图", "右图",
        "题图", "资料图", "制图",   "数据来源", "资料来源", "图片来源", "图源", "图/",
        "图：", "图片：", "摄影：", "摄影/",    "注：",     "图说"}) {
    constexpr std::size_t k_caption = 80;
    if (inner.starts_with(mark) && features.points <= k_caption) return "a caption";
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
    if (end.ends_with(credit) && features.points <= k_credit_line &&
        features.points > credit.size() / 3 + 1 &&
        (end.size() != line.size() || credit.size() > 3 ||
         end.substr(0, end.size() - 3).find_first_of(" ") != end.npos ||
         end.find("　") != end.npos || end.find("记者") != end.npos)) {
      return "a picture's credit";
    }
  }
  return std::nullopt;
}

std::size_t editors_at_end(std::string_view paragraph) {
  constexpr std::size_t k_longest = 120;
  if (!paragraph.ends_with("）") && !paragraph.ends_with(")") && !paragraph.ends_with("】") &&
      !paragraph.ends_with("]")) {
    return 0;
  }
  for (const std::string_view mark : {"（责任编辑", "(责任编辑", "（责编", "(责编", "【责任编辑",
                                      "【编辑", "[责任编辑", "（编辑", "(编辑", "[编辑"}) {
    const std::size_t at = paragraph.rfind(mark);
    if (at != paragraph.npos && at > 0 && paragraph.size() - at <= k_longest &&
        (paragraph.ends_with("）") || paragraph.ends_with(")") || paragraph.ends_with("】") ||
         paragraph.ends_with("]"))) {
      return paragraph.size() - at;
    }
  }
  return 0;
}

}  // namespace langdu
