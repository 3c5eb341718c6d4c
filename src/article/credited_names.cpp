#include "article/credited_names.h"

#include <algorithm>
#include <array>

#include "article/name_shapes.h"
#include "article/text_features.h"
#include "base/character_set.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

constexpr std::array<std::u32string_view, 14> k_writers = {
    U"記者", U"特约评论员", U"评论员", U"通讯员", U"撰稿人", U"记者", U"作者",
    U"撰文", U"撰稿",       U"采写",   U"执笔",   U"文字",   U"採訪", U"实习生"};
constexpr auto k_initials = [] {  // what a label can begin with: few of any text's characters
  std::array<char32_t, k_writers.size() + 1> initials{U'文'};
  for (std::size_t i = 0; i < k_writers.size(); ++i) initials[i + 1] = k_writers[i].front();
  return initials;
}();
/// Behind these names are others' again.
constexpr std::array<std::u32string_view, 15> k_others = {
    U"编辑", U"责编", U"责任编辑", U"校对", U"摄影", U"摄像", U"翻译", U"来源",
    U"审核", U"监制", U"制图",     U"供图", U"图",   U"发布", U"时间"};
/// What may follow a name without a space between.
constexpr std::array<std::u32string_view, 27> k_followers = {
    U"報導", U"报道", U"摄影", U"文",   U"从",   U"在",   U"获悉", U"了解",   U"来到",
    U"走进", U"日前", U"近日", U"今天", U"昨天", U"编辑", U"责编", U"通讯员", U"记者",
    U"实习", U"综合", U"整理", U"采访", U"发自", U"对",   U"注意", U"电",     U"讯"};

template <typename Table>
std::size_t match_length(const Table& table, std::u32string_view text) {
  for (const std::u32string_view word : table) {
    if (text.starts_with(word)) return word.size();
  }
  return 0;
}

class CreditReader {
 public:
  CreditReader(std::string_view line, const Lexicon& lexicon)
      : points_(to_utf32(line)), lexicon_(lexicon) {}

  std::vector<std::string> run() {
    for (std::size_t i = 0; i < points_.size();) {
      const std::size_t label = label_at(i);
      i = label > 0 ? read_names(i + label) : i + 1;
    }
    return std::move(names_);
  }

 private:
  [[nodiscard]] std::u32string_view from(std::size_t i) const {
    return std::u32string_view(points_).substr(std::min(i, points_.size()));
  }

  [[nodiscard]] std::size_t label_at(std::size_t i) const {
    constexpr CharacterSet k_may_begin(std::u32string_view(k_initials.data(), k_initials.size()));
    if (!is_one_of(points_[i], k_may_begin)) return 0;
    if (const std::size_t size = match_length(k_writers, from(i)); size > 0) return size;
    // 文/张三, 文｜张三: a letter by itself before a stroke.
    const bool alone = i == 0 || !is_hanzi(points_[i - 1]);
    return alone && points_[i] == U'文' && i + 1 < points_.size() &&
                   is_one_of(points_[i + 1], U"/／|｜丨:：")
               ? 1
               : 0;
  }

  std::size_t read_names(std::size_t i) {
    for (;;) {
      const std::size_t mark = i + (i < points_.size() && is_space(points_[i]) ? 1 : 0);
      const bool is_mark = mark < points_.size() && is_one_of(points_[mark], U"：:｜|丨/／】");
      behind_colon_ = is_mark ? mark : 0;
      while (i < points_.size() &&
             (is_space(points_[i]) || is_one_of(points_[i], U"：:｜|丨/／、，,】]）)")))
        ++i;
      if (match_length(k_others, from(i)) > 0) return i;
      if (const std::size_t label = match_length(k_writers, from(i)); label > 0) {
        i += label;
        continue;
      }
      if (is_place_of_report(i)) return i;
      const std::size_t size = name_at(i);
      if (size == 0) return i;
      i += size;
    }
  }

  /// 記者王小明／高雄報導: behind the stroke stands whence, which may be shaped like a name.
  [[nodiscard]] bool is_place_of_report(std::size_t i) const {
    constexpr std::size_t k_longest = 3;
    if (names_.empty() || i == 0 || !is_one_of(points_[i - 1], U"／/")) return false;
    const std::size_t at = from(i).find(U"報導");
    return at != std::u32string_view::npos && at <= k_longest;
  }

  /// Takes the name that begins at `i`; gives the characters it took.
  std::size_t name_at(std::size_t i) {
    std::size_t end = i;
    while (end < points_.size() && (is_hanzi(points_[end]) || is_one_of(points_[end], U"·•")))
      ++end;
    const std::u32string_view run(points_.data() + i, end - i);
    if (run.size() == 1) return spaced_name_at(i);
    if (run.size() > 2 && is_one_of(run.back(), U"摄攝")) return 0;  // who took a picture
    const bool labelled = behind_colon_ > 0 && behind_colon_ + 2 >= i;
    if (labelled && run.size() <= 3 && may_be_name_or_place(to_utf8(run), lexicon_)) {
      add(to_utf8(run));
      return run.size();
    }
    if (take(run)) return run.size();
    for (const std::size_t size : {std::size_t{3}, std::size_t{2}, std::size_t{4}}) {
      if (run.size() <= size) continue;
      const std::u32string_view rest = run.substr(size);
      if (labelled && rest.starts_with(U"记者")) continue;  // 采写：南都记者 张三
      if (match_length(k_followers, rest) + match_length(k_writers, rest) +
                  match_length(k_others, rest) >
              0 &&
          take(run.substr(0, size))) {
        return size;
      }
    }
    return dateline_name_at(end, run);
  }

  /// 記者王小明台北5日電: a name, a place, a day.
  std::size_t dateline_name_at(std::size_t end, std::u32string_view run) {
    std::size_t day = end;
    while (day < points_.size() && is_ascii_digit(points_[day])) ++day;
    if (day == end || day >= points_.size() || points_[day] != U'日') return 0;
    for (const std::size_t size : {std::size_t{3}, std::size_t{2}}) {
      if (run.size() >= size + 2 && take(run.substr(0, size))) return run.size();
    }
    return 0;
  }

  /// 王　刚
  std::size_t spaced_name_at(std::size_t i) {
    std::size_t second = i + 1;
    while (second < points_.size() && is_space(points_[second])) ++second;
    const bool apart = second > i + 1 && second < points_.size() && is_hanzi(points_[second]) &&
                       (second + 1 >= points_.size() || !is_hanzi(points_[second + 1]));
    return apart && take(std::u32string{points_[i], points_[second]}) ? second + 1 - i : 0;
  }

  bool take(std::u32string_view name) {
    const std::string text = to_utf8(name);
    if (!is_name_shaped(text, lexicon_)) return false;
    add(text);
    return true;
  }

  void add(const std::string& name) {
    if (std::find(names_.begin(), names_.end(), name) == names_.end()) names_.push_back(name);
  }

  std::u32string points_;
  const Lexicon& lexicon_;
  std::size_t behind_colon_ = 0;  ///< where the mark behind a label stands, 0 for none
  std::vector<std::string> names_;
};

/// （记者 张三）, 〔記者王小明／台北報導〕, 【某网报道 记者 张三】
bool is_reporters_bracket(std::string_view inner) {
  constexpr std::size_t k_reach = 24;  // bytes
  return holds_one_of(inner.substr(0, k_reach), {"记者", "記者", "作者", "文/", "文｜", "文 |"});
}

/// What stands in the first brackets of `text`, if they open within `reach` characters. Brackets
/// that credit somebody are preferred.
std::string_view bracketed(std::string_view text, std::size_t reach) {
  std::string_view found;
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"（", "）"},
                                    {"(", ")"},
                                    {"【", "】"},
                                    {"〔", "〕"},
                                    {"[", "]"}}) {
    const std::size_t begin = text.find(open);
    if (begin == text.npos || count_code_points(text.substr(0, begin)) > reach) continue;
    const std::size_t end = text.find(close, begin);
    if (end == text.npos) continue;
    const std::string_view inner = text.substr(begin + open.size(), end - begin - open.size());
    if (is_reporters_bracket(inner)) return inner;
    if (found.empty()) found = inner;
  }
  return found;
}

}  // namespace

std::vector<std::string> credited_names(std::string_view line, const Lexicon& lexicon) {
  return CreditReader(line, lexicon).run();
}

namespace {

/// 某报记者张三报道：… and 记者张三从某局获悉: what stands before the name is a paper's.
std::vector<std::string> names_in_opening(std::string_view head, const Lexicon& lexicon) {
  constexpr std::size_t k_reach = 10;
  constexpr std::size_t k_name_and_verb = 8;
  for (const std::string_view label : {"记者", "記者"}) {
    const std::size_t at = head.find(label);
    if (at == head.npos || count_code_points(head.substr(0, at)) > k_reach) continue;
    const auto is_mark = [](char32_t c) { return !is_hanzi(c) && !is_space(c); };
    const std::u32string before = to_utf32(head.substr(0, at));
    if (std::any_of(before.begin(), before.end(), is_mark)) continue;
    const std::string_view rest = first_points(head.substr(at), k_name_and_verb);
    if (rest.find("报道") == rest.npos && rest.find("報導") == rest.npos &&
        rest.find("从") == rest.npos && rest.find("獲悉") == rest.npos) {
      continue;
    }
    return credited_names(rest, lexicon);
  }
  return {};
}

}  // namespace

std::vector<std::string> names_in_dateline(std::string_view paragraph, const Lexicon& lexicon) {
  constexpr std::size_t k_reach = 30;
  constexpr std::size_t k_longest = 60;
  const std::string_view head = first_points(paragraph, k_reach + k_longest);
  const std::string_view inner = bracketed(head, k_reach);
  const std::size_t at = inner.empty() ? 0 : static_cast<std::size_t>(inner.data() - head.data());
  const std::string_view before = head.substr(0, at);
  const bool is_dateline = before.find("电") != before.npos || before.find("讯") != before.npos ||
                           before.find("消息") != before.npos || is_reporters_bracket(inner);
  if (is_dateline) {
    std::vector<std::string> names = credited_names(inner, lexicon);
    if (names.empty()) {
      if (auto byline = parse_byline(inner, lexicon)) names = std::move(byline->names);
    }
    if (!names.empty()) return names;
  }
  // 本报讯 记者张三报道：… and 新华社某地5月6日电 记者张三
  const std::size_t reporter = head.find("记者");
  const std::size_t dateline = std::min(head.find("讯"), head.find("日电"));
  if (reporter != head.npos && dateline != head.npos && dateline < reporter &&
      count_code_points(head.substr(0, reporter)) <= k_reach) {
    std::vector<std::string> names =
        credited_names(first_points(head.substr(reporter), 24), lexicon);
    if (!names.empty()) return names;
  }
  if (std::vector<std::string> names = names_in_opening(head, lexicon); !names.empty())
    return names;
  return names_in_signature(paragraph, lexicon);
}

std::vector<std::string> names_in_signature(std::string_view paragraph, const Lexicon& lexicon) {
  constexpr std::size_t k_longest = 60;
  const std::string_view tail = last_points(paragraph, k_longest);
  for (const std::string_view open : {"（", "("}) {
    const std::size_t begin = tail.rfind(open);
    if (begin == tail.npos) continue;
    const std::string_view last = tail.substr(begin + open.size());
    if (!last.ends_with("）") && !last.ends_with(")")) continue;
    const std::string_view inside = last.substr(0, last.size() - (last.ends_with(")") ? 1 : 3));
    std::vector<std::string> names = credited_names(inside, lexicon);
    if (names.empty()) {
      if (auto byline = parse_byline(inside, lexicon)) names = std::move(byline->names);
    }
    if (!names.empty()) return names;
  }
  return {};
}

}  // namespace langdu
