#include "article/furniture_table.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <vector>

#include "article/name_shapes.h"
#include "article/text_features.h"
#include "base/character_set.h"
#include "base/one_of.h"

namespace langdu {
namespace {

/// Where the text of a row stands in a line that it knows.
enum class Place {
  section,
  anywhere,
  label,
  begin,
  whole,
  word,
  address,
  bid,
  report,
  control,
  button
};

consteval Place place_named(std::string_view name) {
  constexpr auto k_names =
      std::to_array<std::string_view>({"section", "anywhere", "label", "begin", "whole", "word",
                                       "address", "bid", "report", "control", "button"});
  for (std::size_t i = 0; i < k_names.size(); ++i) {
    if (k_names[i] == name) return static_cast<Place>(i);
  }
  throw std::invalid_argument("no such place");
}

struct Row {
  consteval Row(std::string_view where, std::string_view what, std::size_t size,
                std::string_view why)
      : place(place_named(where)), text(what), longest(size), reason(why) {}

  Place place;
  std::string_view text;
  std::size_t longest;  ///< characters of a line; of a word its weight
  std::string_view reason;
};

constexpr auto k_rows = std::to_array<Row>({
#include "article/furniture_rows.inc"
});

bool is_final(char32_t c) { return is_one_of(c, U"。！？!?，；"); }

/// A label is followed by a mark, a space, nothing, or, where it names a job, by a name and nothing
/// more.
bool ends_label(const Row& row, std::string_view rest) {
  const std::string_view label = row.text;
  constexpr std::size_t k_long_label = 4 * 3;  // bytes
  constexpr std::size_t k_name = 4;
  if (rest.empty()) return true;
  const char32_t next = decode_utf8(rest, 0).value;
  if (is_space(next) || is_one_of(next, U"：:/／|｜丨】]）)〉》>（([【@—-·•")) return true;
  return label.size() >= k_long_label && row.reason == "editors" &&
         count_code_points(rest) <= k_name && is_label(rest) && begins_with_surname(rest);
}

/// A sentence that begins like furniture speaks of the page in the rest of it as well, and more
/// than by the way.
bool goes_on_like_furniture(const Row& row, std::string_view line, std::string_view rest,
                            const TextFeatures& features) {
  constexpr std::size_t k_long = 100;
  constexpr std::size_t k_short_line = 50;
  constexpr std::size_t k_weight = 3;
  if (!is_final(features.last)) return row.longest <= k_long || features.points <= k_short_line;
  if (narrates(line)) return false;
  constexpr std::size_t k_notice = 2;
  const bool is_notice = row.reason == "legal notice";
  const std::size_t least = features.last != U'。' ? 0
                            : is_notice            ? k_notice
                                                   : k_weight;  // of the whole line
  const bool talks = page_talk(rest).weight > 0 && page_talk(line).weight >= least;
  return talks || listed_reason(trim(rest)).has_value();
}

/// 时间：傍晚, 声明：我还活着。: what a label says of the text is none of its own where it is a day
/// or speaks of the page.
bool is_said_of_page(const Row& row, std::string_view rest, const TextFeatures& features) {
  if (row.reason == "source" && features.last == U'。') {
    constexpr std::size_t k_longest = 20;
    return features.points <= k_longest && !narrates(rest);
  }
  const bool tells_on = features.last == U'。' && features.commas > 0;
  if (row.reason == "editors" || row.reason == "source of pictures") {
    constexpr std::size_t k_longest = 12;
    return features.last != U'。' || features.points <= k_longest;
  }
  if (row.reason == "contact") return !tells_on || features.digits + features.latin > 0;
  if (row.reason == "date") return rest.empty() || features.digits > 0;
  if (row.reason == "legal notice" && is_final(features.last))
    return page_talk(rest).weight > 0 || features.finals > 1;
  return true;
}

bool may_number_sheet(const TextFeatures& features) {
  constexpr std::size_t k_longest = 16;
  return features.digits > 0 && features.digits <= 3 && features.latin <= 1 &&
         features.points <= k_longest;
}

/// 03 要闻, A12 副刊: the number of a sheet and what it holds.
bool is_section_of_paper(const Row& row, std::string_view line, const TextFeatures& features) {
  if (!may_number_sheet(features)) return false;
  const TextFeatures name = features_of(row.text);
  const std::size_t around =  // 第8版 副刊
      (line.starts_with("第") ? 1U : 0U) + (line.find("版") != line.npos ? 1U : 0U);
  return features.points == features.digits + features.latin + name.points + around &&
         line.find(row.text) != line.npos;
}

/// A whole sentence with a word like 二维码 may be news as well.
bool is_addressed(std::string_view line) {
  const PageTalk talk = page_talk(line);
  return talk.addresses && !talk.reports;
}

bool matches(const Row& row, std::string_view line, std::string_view inner,
             const TextFeatures& features) {
  if (row.place == Place::section) return is_section_of_paper(row, line, features);
  if (features.points > row.longest) return false;
  if (row.place == Place::anywhere) {
    if (row.reason == "editors" && features.finals > 0) return false;
    if (is_final(features.last) && narrates(line)) return false;
    return line.find(row.text) != line.npos &&
           (row.reason != "appeal" || !is_final(features.last) || is_addressed(line));
  }
  if (!inner.starts_with(row.text)) return false;
  const std::string_view rest = inner.substr(row.text.size());
  if (row.place == Place::label)
    return ends_label(row, rest) && is_said_of_page(row, rest, features);
  if (row.place == Place::begin) return goes_on_like_furniture(row, line, rest, features);
  const TextFeatures left = features_of(rest);
  return row.place == Place::whole && left.hanzi + left.latin + left.digits == 0;
}

bool is_word_row(const Row& row) {
  return row.place == Place::word || row.place == Place::address || row.place == Place::bid ||
         row.place == Place::report || row.place == Place::control || row.place == Place::button;
}

/// Behind a mark or a space, or where `text` begins.
bool begins_clause(std::string_view text, std::size_t at) {
  if (at == 0) return true;
  const char32_t before = fold_width(decode_utf8_before(text, at).value);
  return !is_hanzi(before) && !is_ascii_letter(before) && !is_ascii_digit(before);
}

/// 下载量, 登录以后: the word that stands before this tells and bids nothing.
bool tells(std::string_view rest) {
  return rest.starts_with("量") || rest.starts_with("后") || rest.starts_with("以后") ||
         rest.starts_with("之后");
}

/// 4月10日，…: a day opens a piece of news.
bool begins_with_day(std::string_view text) {
  const std::string_view head = first_points(text, 12);
  const std::size_t month = head.find("月");
  const std::size_t day = head.find("日");
  return !head.empty() && is_ascii_digit(fold_width(decode_utf8(head, 0).value)) &&
         month != head.npos && day != head.npos && month < day;
}

/// Somebody speaks in quotation marks: …。”
bool quotes_speech(std::string_view text) {
  return holds_one_of(text, {"。”", "！”", "？”", "。」", "！」", "？」"});
}

/// The rows by the first three bytes of their texts, which is a hanzi or nearly so: hardly any
/// line begins like furniture, and hardly any character begins a word of the page.
class RowIndex {
 public:
  RowIndex() {
    for (std::size_t i = 0; i < k_rows.size(); ++i) {
      const Row& row = k_rows[i];
      if (is_word_row(row)) {
        words_.add(i);
      } else if (row.place == Place::section) {
        sections_.push_back(i);
      } else if (row.text.size() < k_key) {
        unbound_.push_back(i);
      } else if (row.place == Place::anywhere) {
        anywhere_.add(i);
        longest_anywhere_ = std::max(longest_anywhere_, row.longest);
      } else {
        bound_.add(i);
      }
    }
  }

  /// The first row in the table's order that `accept` takes, of those that may stand in a line of
  /// such features whose undressed form is `inner`; nothing if there is none.
  template <typename Accept>
  [[nodiscard]] const Row* first(std::string_view line, const TextFeatures& features,
                                 std::string_view inner, Accept accept) const {
    std::size_t first = k_rows.size();
    const auto ask = [&](std::size_t i) {
      if (i < first && accept(k_rows[i])) first = i;
    };
    for (const std::size_t i : bound_.of(inner)) ask(i);
    for (const std::size_t i : unbound_) ask(i);
    if (may_number_sheet(features)) {
      for (const std::size_t i : sections_) ask(i);
    }
    if (features.points <= longest_anywhere_)
      for_each_place(anywhere_, line, [&](std::size_t, std::size_t i) { ask(i); });
    return first == k_rows.size() ? nullptr : &k_rows[first];
  }

  /// Visits each word of the page that stands in `text`, once. Bids count where a clause begins.
  template <typename Visit>
  void for_each_word(std::string_view text, Visit visit) const {
    std::array<bool, k_rows.size()> seen{};
    for_each_place(words_, text, [&](std::size_t at, std::size_t i) {
      const Row& row = k_rows[i];
      if (seen[i]) return;
      if (row.place == Place::bid &&
          (!begins_clause(text, at) || tells(text.substr(at + row.text.size())))) {
        return;
      }
      seen[i] = true;
      visit(row);
    });
  }

 private:
  using Rows = std::vector<std::size_t>;
  static constexpr std::size_t k_key = 3;  ///< bytes that a bucket is found by

  class Buckets {
   public:
    void add(std::size_t row) { buckets_[bucket_of(k_rows[row].text)].push_back(row); }
    [[nodiscard]] const Rows& of(std::string_view text) const { return buckets_[bucket_of(text)]; }

   private:
    static constexpr std::size_t k_buckets = 2048;

    static std::size_t bucket_of(std::string_view text) {
      std::size_t key = 0;
      for (const char c : text.substr(0, k_key)) key = key << 6U ^ static_cast<unsigned char>(c);
      return key % k_buckets;
    }

    std::array<Rows, k_buckets> buckets_;
  };

  /// Visits each place of `text` where a row's text stands, and the row.
  template <typename Visit>
  static void for_each_place(const Buckets& buckets, std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size(); ++at) {
      if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
      const std::string_view rest = text.substr(at);
      for (const std::size_t i : buckets.of(rest)) {
        if (rest.starts_with(k_rows[i].text)) visit(at, i);
      }
    }
  }

  Buckets bound_;     ///< at the beginning of a line
  Buckets anywhere_;  ///< anywhere in it
  Buckets words_;     ///< anywhere in any text
  Rows sections_;     ///< beside the number of a sheet
  Rows unbound_;
  std::size_t longest_anywhere_ = 0;  ///< characters of a line
};

const RowIndex& row_index() {
  static const RowIndex index;
  return index;
}

}  // namespace

std::string_view undressed(std::string_view line) {
  constexpr CharacterSet k_dress(U"（(【[〔「<《■□●▲▼◆★☆*·—-–|>＞↑↓▌◎");
  while (!line.empty()) {
    const CodePoint point = decode_utf8(line, 0);
    if (!is_one_of(point.value, k_dress) && !is_space(point.value)) break;
    line.remove_prefix(point.size);
  }
  return line;
}

namespace {

/// 我, 他, 她 by themselves; not 我们, 其他, 他人, nor 加我, which bids the readers follow
/// somebody, nor 分享到我的朋友圈.
bool names_teller(std::string_view text) {
  constexpr std::u32string_view k_tellers = U"我他她";
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_utf8(text, at);
    at += point.size;
    const bool is_other = is_one_of(before, U"其吉自加注点找赞粉") ||
                          starts_with_one_of(text.substr(at), {"们", "人", "的朋友圈"});
    if (is_one_of(point.value, k_tellers) && !is_other) return true;
    before = point.value;
  }
  return false;
}

}  // namespace

bool narrates(std::string_view text) {
  // 转载请注明出处，这七个字…: what a page says is spoken of.
  const bool is_subject =
      text.ends_with("。") && (text.find("，是") != text.npos || text.find("，这") != text.npos);
  if (is_subject) return true;
  const bool has_come_to_pass = text.ends_with("。") && text.find("了") != text.npos;
  return names_teller(text) ||
         (has_come_to_pass && text.find("您") == text.npos && text.find("请") == text.npos);
}

std::optional<std::string> listed_reason(std::string_view line) {
  return listed_reason(line, features_of(line));
}

namespace {

/// 某某网声明：文中观点…, 特别提示：投资有风险…: a notice under the site's name, not a statement
/// that is in the news.
bool is_sites_notice(std::string_view line, const TextFeatures& features) {
  constexpr std::size_t k_longest = 300;
  constexpr std::size_t k_longest_name = 8 * 3;  // bytes
  constexpr std::size_t k_weight = 5;
  const std::string_view head = line.substr(0, k_longest_name + 4 * 3);
  const std::size_t at = std::min(head.find("声明："), head.find("提示："));
  if (at == line.npos || features.points > k_longest) return false;
  const std::string_view name = line.substr(0, at);
  const bool is_told = name.find("发") != name.npos || name.find("，") != name.npos;
  return !is_told && page_talk(line).weight >= k_weight;
}

}  // namespace

std::optional<std::string> listed_reason(std::string_view line, const TextFeatures& features) {
  std::string_view inner = undressed(line);
  // “特别声明：…: a site puts its whole notice in quotation marks.
  constexpr std::string_view k_quote = "“";
  if (inner.starts_with(k_quote) && inner.find("声明：") <= k_quote.size() + 4 * 3) {
    inner.remove_prefix(k_quote.size());
  }
  const Row* const row = row_index().first(
      line, features, inner, [&](const Row& each) { return matches(each, line, inner, features); });
  if (row != nullptr) return std::string(row->reason);
  return is_sites_notice(line, features) ? std::optional<std::string>("legal notice")
                                         : std::nullopt;
}

bool is_section_name(std::string_view line) {
  return std::any_of(k_rows.begin(), k_rows.end(), [line](const Row& row) {
    return row.place == Place::section && row.text == line;
  });
}

PageTalk page_talk(std::string_view text) {
  PageTalk talk;
  const std::string_view inner = undressed(text);
  row_index().for_each_word(text, [&](const Row& row) {
    talk.bids = talk.bids || (row.place == Place::bid && inner.starts_with(row.text));
    talk.addresses = talk.addresses || row.place == Place::address || row.place == Place::bid;
    talk.reports = talk.reports || row.place == Place::report;
    if (row.place == Place::control) talk.controls += count_code_points(row.text);
    if (row.place == Place::button) talk.buttons += count_code_points(row.text);
    if (row.place != Place::word) return;
    talk.weight += row.longest;
    talk.points += count_code_points(row.text);
  });
  if (talk.weight > 0) {
    talk.reports = talk.reports || begins_with_day(text) || quotes_speech(text);
  }
  return talk;
}

}  // namespace langdu
