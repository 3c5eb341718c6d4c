#include <algorithm>
#include <string>

#include "article/credited_names.h"
#include "article/furniture_table.h"
#include "article/name_shapes.h"
#include "article/passes.h"
#include "article/text_features.h"
#include "base/one_of.h"
#include "base/utf8.h"

namespace langdu {
namespace {

/// How close together a page's words stand in a line that is none of the article's.
enum class Place { edge, middle };

/// 展开剩余65%, 打印本页 关闭窗口: the words of buttons and hardly another.
bool is_control(const TextFeatures& features, const PageTalk& talk, Place place) {
  constexpr std::size_t k_longest = 20;
  const std::size_t letters = features.hanzi + features.latin;
  if (features.points > k_longest || features.finals > 0) return false;
  return place == Place::edge ? talk.controls * 2 >= letters && talk.controls >= 2
                              : talk.controls * 10 >= letters * 8 && talk.controls >= 4;
}

/// 转发给更多人知道！, 关注云州日报视频号: a short line that bids, and does not tell on as a
/// sentence.
bool is_bid(const TextFeatures& features, const PageTalk& talk) {
  constexpr std::size_t k_longest = 24;
  return features.points <= k_longest && talk.bids && talk.weight > 0 && features.last != U'。';
}

/// 素材来源：某市交警: where something was taken from, under whatever name.
bool names_source(std::string_view text, const TextFeatures& features) {
  constexpr std::size_t k_longest = 50;
  constexpr std::size_t k_longest_label = 6 * 3;  // bytes
  const std::size_t at = text.find("来源");
  if (features.points > k_longest || features.finals > 0 || at == text.npos || at > k_longest_label)
    return false;
  const std::string_view rest = text.substr(at + 6);
  return rest.starts_with("：") || rest.starts_with(":") || rest.starts_with("丨") ||
         rest.starts_with("|") || rest.starts_with(" |") || rest.starts_with("/");
}

bool talks_of_page(std::string_view text, Place place) {
  constexpr std::size_t k_longest = 260;
  if (text.size() > 4 * k_longest) return false;
  const PageTalk talk = page_talk(text);
  if (place == Place::middle && talk.weight == 0 && talk.controls == 0) return false;
  const TextFeatures features = features_of(text);
  if (features.points == 0 || features.points > k_longest) return false;
  if (is_control(features, talk, place)) return true;
  if (place == Place::edge && (is_bid(features, talk) || names_source(text, features))) return true;
  // News may be about the very things that a page talks of: accounts, downloads, rights.
  constexpr std::size_t k_beyond_doubt = 16;
  constexpr std::size_t k_dense = 8;
  const bool is_bracketed = (text.starts_with("【") && text.ends_with("】")) ||
                            (text.starts_with("[") && text.ends_with("]"));
  const std::size_t k_tells_on =
      place == Place::edge ? 5 : 6;  // a sentence that no more than begins as a bid does
  if (talk.bids && features.last == U'。' && talk.weight < k_tells_on) return false;
  const bool is_aside = text.starts_with("（") && text.ends_with("）");
  const bool addresses = talk.addresses || is_bracketed || is_aside ||
                         (place == Place::edge && talk.weight >= k_dense);
  if (!addresses) return false;
  const bool reports = talk.reports && !is_bracketed;
  const bool tells = reports || (features.last == U'。' && narrates(text));
  if (tells && talk.weight < k_beyond_doubt) return false;
  const std::size_t density = is_bracketed ? 20 : 10;
  return place == Place::edge ? talk.weight >= 3 && talk.points * density >= features.points
                              : talk.weight >= 4 && talk.points * 10 >= features.points * 3;
}

/// The site's words in a web page's container: appeals above the text, notices below it, what
/// stands behind the editors' names, a lead that repeats the text.
class PageTalkDropper {
 public:
  PageTalkDropper(Page& page, const Lexicon& lexicon) : page_(page), lexicon_(lexicon) {}

  void run() {
    for (const PageLine& line : page_) all_ += prose_of(line);
    drop_notice();
    drop_behind_end();
    drop_references();
    drop_edge(page_.begin(), page_.end());
    drop_edge(page_.rbegin(), page_.rend());
    for (PageLine& line : page_) {
      if (is_text(line) && line.role != LineRole::heading &&
          talks_of_page(line.text.text(), Place::middle)) {
        drop(line, "an appeal");
      }
    }
    drop_repeated_lead();
    set_pull_quotes_apart();
  }

 private:
  static bool is_text(const PageLine& line) {
    return line.role == LineRole::paragraph || line.role == LineRole::verse ||
           line.role == LineRole::heading || line.role == LineRole::note;
  }

  static void drop(PageLine& line, const char* why) {
    decide(line, LineRole::dropped, "dropped: page talk", why);
  }

  static bool is_end_mark(const PageLine& line) {
    return line.role == LineRole::dropped &&
           (line.what == "dropped: editors" || line.what == "dropped: the end" ||
            line.what == "dropped: legal notice");
  }

  /// 【延伸阅读】, behind which some sites put another text whole.
  static bool opens_other_text(const PageLine& line) {
    if (line.role != LineRole::dropped || line.what != "dropped: related links") return false;
    const std::string_view inner = undressed(line.text.text());
    return inner.starts_with("延伸阅读") || inner.starts_with("相关新闻") ||
           inner.starts_with("相关报道") || inner.starts_with("推荐阅读");
  }

  [[nodiscard]] static std::size_t prose_of(const PageLine& line) {
    return is_prose(line) ? line.text.size() : 0;
  }

  /// 某网版权与免责声明 as a line of its own.
  static bool is_notice_heading(std::string_view text) {
    constexpr std::size_t k_longest = 20;
    const TextFeatures features = features_of(text);
    if (features.points > k_longest || features.finals > 0 || features.commas > 0) return false;
    return ends_with_one_of(undressed(text), {"免责声明", "版权声明", "法律声明", "免责条款"});
  }

  /// What a site reserves for itself stands under a heading that says so, to the end of the page.
  void drop_notice() {
    constexpr std::size_t k_talk = 4;
    std::size_t before = 0;
    for (std::size_t i = 0; i + 1 < page_.size(); ++i) {
      before += prose_of(page_[i]);
      if (!is_text(page_[i]) || before * 2 < all_ || !is_notice_heading(page_[i].text.text()) ||
          page_talk(page_[i + 1].text.text()).weight < k_talk) {
        continue;
      }
      for (; i < page_.size(); ++i) {
        if (is_text(page_[i])) drop(page_[i], "under the heading of a notice");
      }
    }
  }

  /// The line that closes an article has most of the page's text before it.
  void drop_behind_end() {
    std::size_t before = 0;
    bool ended = false;
    for (PageLine& line : page_) {
      before += prose_of(line);
      if (ended && is_text(line)) {
        line.names = credited_names(line.text.text(), lexicon_);
        drop(line, "behind the line that closes the article");
      }
      ended = ended || (is_end_mark(line) && before * 5 >= all_ * 4) ||
              (opens_other_text(line) && before * 4 >= all_ * 3);
    }
  }

  /// The numbered lines and addresses under 参考文献.
  void drop_references() {
    bool in_references = false;
    for (PageLine& line : page_) {
      if (line.role == LineRole::dropped) {
        in_references = in_references || line.what == "dropped: references";
        continue;
      }
      in_references = in_references && is_text(line) && is_reference(line.text.text());
      if (in_references) drop(line, "a source, numbered");
    }
  }

  /// [1] …, 1. …, http://…
  static bool is_reference(std::string_view text) {
    const std::string_view inner = undressed(text);
    return is_numbered(inner) || inner.starts_with("http") ||
           (inner.size() < text.size() && !inner.empty() && inner.front() >= '0' &&
            inner.front() <= '9');
  }

  template <typename Iterator>
  void drop_edge(Iterator at, Iterator end) {
    for (; at != end; ++at) {
      if (!is_text(*at)) continue;
      if (names_staff(*at)) {
        drop(*at, "jobs and names");
        continue;
      }
      if (!talks_of_page(at->text.text(), is_large(*at) ? Place::middle : Place::edge)) return;
      drop(*at, "the site speaks to its readers");
    }
  }

  /// What is a large part of the text is hardly an appeal at its edge, unless it names one right
  /// after the other.
  [[nodiscard]] bool is_large(const PageLine& line) const {
    constexpr std::size_t k_many = 10;
    return prose_of(line) * 10 >= all_ * 3 && page_talk(line.text.text()).weight < k_many;
  }

  /// Behind the text: 总值班：张三 审核：李四.
  [[nodiscard]] bool names_staff(const PageLine& line) const {
    return is_roster(line.text.text()) && credited_names(line.text.text(), lexicon_).empty();
  }

  /// A summary above the text that the text begins with: most of its clauses stand there.
  void drop_repeated_lead() {
    constexpr std::size_t k_shortest = 15 * 3;  // bytes
    constexpr std::size_t k_reach = 4;
    auto first = std::find_if(page_.begin(), page_.end(), is_text);
    const auto label = first;
    if (first != page_.end() && is_summary_label(*first))
      first = std::find_if(std::next(first), page_.end(), is_text);
    if (first == page_.end()) return;
    const std::string_view lead = behind_bracket(first->text.text());
    if (lead.size() < k_shortest || lead.size() > k_longest_lead) return;
    std::string below;
    std::size_t seen = 0;
    for (auto line = std::next(first); line != page_.end() && seen < k_reach; ++line) {
      if (!is_text(*line)) continue;
      ++seen;
      below += line->text.text().substr(0, 4 * k_longest_lead);
    }
    if (said_again(lead, below) * 10 < lead.size() * 8) return;
    drop(*first, "the text below says it again");
    if (label != first) drop(*label, "the label of a summary that the text says again");
  }

  /// 摘要 as a heading of its own.
  static bool is_summary_label(const PageLine& line) {
    const std::string label = essence_of(line.text.text());
    return line.role == LineRole::heading &&
           (label == "摘要" || label == "内容摘要" || label == "导读" || label == "导语");
  }

  /// 【标题】某市今日…: a flash of news tells its title again.
  static std::string_view behind_bracket(std::string_view lead) {
    constexpr std::string_view k_open = "【";
    constexpr std::string_view k_close = "】";
    const std::size_t end = lead.find(k_close);
    return lead.starts_with(k_open) && end != lead.npos ? lead.substr(end + k_close.size()) : lead;
  }

  /// Bytes of the clauses of `lead` that stand in `text`, with the marks behind them.
  static std::size_t said_again(std::string_view lead, std::string_view text) {
    std::size_t said = 0;
    for (std::size_t at = 0; at < lead.size();) {
      std::size_t end = at;
      while (end < lead.size() && !is_one_of(decode_utf8(lead, end).value, U"，。；！？…."))
        end += decode_utf8(lead, end).size;
      const bool is_said = text.find(lead.substr(at, end - at)) != text.npos;
      while (end < lead.size() && is_one_of(decode_utf8(lead, end).value, U"，。；！？…."))
        end += decode_utf8(lead, end).size;
      said += is_said ? end - at : 0;
      at = end;
    }
    return said;
  }

  static constexpr std::size_t k_longest_lead = 600;  ///< bytes; longer ones are the text itself

  /// Somebody's words that a longer line near them holds word for word.
  void set_pull_quotes_apart() {
    constexpr std::size_t k_shortest = 12 * 3;  // bytes
    constexpr std::size_t k_longest = 60 * 3;
    constexpr std::size_t k_reach = 6;
    for (std::size_t i = 0; i < page_.size(); ++i) {
      const std::string_view text = page_[i].text.text();
      if (page_[i].role != LineRole::paragraph || text.size() < k_shortest ||
          text.size() > k_longest || !text.starts_with("“")) {
        continue;
      }
      const std::size_t end = std::min(page_.size(), i + k_reach + 1);
      for (std::size_t k = i > k_reach ? i - k_reach : 0; k < end; ++k) {
        const std::string& other = page_[k].text.text();
        if (page_[k].role != LineRole::paragraph || other.size() <= text.size() ||
            other.find(text) == other.npos) {
          continue;
        }
        decide(page_[i], LineRole::highlight, "highlight", "the text says it as well");
        break;
      }
    }
  }

  Page& page_;
  std::size_t all_ = 0;  ///< bytes of prose
  const Lexicon& lexicon_;
};

}  // namespace

void drop_page_talk(Page& page, const Lexicon& lexicon) { PageTalkDropper(page, lexicon).run(); }

}  // namespace langdu
