#include "sentence/split_sentences.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "sentence/bracket_pairs.h"

namespace langdu {
namespace {

bool is_latin(char32_t c) { return is_ascii_letter(c) || (c >= 0xC0 && c <= 0x24F && c != 0xD7); }

/// Marks that end a sentence wherever they stand outside quotations and brackets.
bool is_final_mark(char32_t c) { return is_one_of(c, U"。！？；｡．‼⁇⁈⁉!?"); }

/// What may follow a final mark as part of it: ？！ …… 。。。
bool continues_mark(char32_t c) { return is_final_mark(c) || c == U'…' || c == U'⋯'; }

/// Latin abbreviations whose point ends no sentence, lower case. Those of one letter (U.S.,
/// J. Smith) need no list.
constexpr std::array<std::u32string_view, 24> k_abbreviations = {
    U"mr",  U"mrs", U"ms",  U"dr",  U"prof", U"st",  U"vs",  U"etc", U"no",  U"vol", U"fig", U"inc",
    U"ltd", U"co",  U"jan", U"feb", U"aug",  U"sep", U"oct", U"nov", U"dec", U"al",  U"pp",  U"ed"};

class SentenceSplitter {
 public:
  explicit SentenceSplitter(const MappedText& paragraph) : paragraph_(paragraph) {
    const std::string& text = paragraph.text();
    points_.reserve(text.size() / 2);
    offsets_.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size();) {
      const CodePoint point = decode_utf8(text, i);
      points_.push_back(point.value);
      offsets_.push_back(i);
      i += point.size;
    }
    offsets_.push_back(text.size());
  }

  std::vector<Sentence> split() {
    const BracketPairs pairs(points_);
    for (std::size_t i = 0; i < points_.size();) {
      if (const std::size_t url_end = end_of_url(i); url_end > i) {
        i = url_end;
      } else if (pairs.opens(i)) {
        i = pass_bracket(pairs, i);
      } else if (ends_sentence(i)) {
        i = end_of_tail(pairs, i + 1);
        if (!is_held_on(i)) finish_sentence(i);
      } else {
        ++i;
      }
    }
    finish_sentence(points_.size());
    return std::move(sentences_);
  }

 private:
  [[nodiscard]] char32_t at(std::size_t i) const { return i < points_.size() ? points_[i] : U'\0'; }
  [[nodiscard]] char32_t before(std::size_t i) const { return i > 0 ? points_[i - 1] : U'\0'; }

  [[nodiscard]] std::size_t skip_spaces(std::size_t i) const {
    while (i < points_.size() && is_space(points_[i])) ++i;
    return i;
  }

  /// Behind a quotation or bracket that opens at `i`. A quotation that is a sentence of its own
  /// (nothing but an introduction stands before it, a final mark ends it) ends one.
  std::size_t pass_bracket(const BracketPairs& pairs, std::size_t i) {
    const std::size_t close = pairs.partner(i);
    const std::size_t end = close + 1;
    if (!has_final_mark_inside(close) || !may_be_sentence(i)) return end;
    const std::size_t tail_end = end_of_tail(pairs, end);
    if (!is_held_on(tail_end)) finish_sentence(tail_end);
    return tail_end;
  }

  [[nodiscard]] bool has_final_mark_inside(std::size_t close) const {
    std::size_t last = close;
    while (last > 0 && (is_closing_mark(points_[last - 1]) || is_space(points_[last - 1]) ||
                        points_[last - 1] == U'"')) {
      --last;
    }
    if (last == 0) return false;
    const char32_t c = points_[last - 1];
    return (continues_mark(c) && c != U'；') ||
           (c == U'.' && last > 1 && points_[last - 2] != U'.');
  }

  /// Does the quotation or bracket at `open` stand where a sentence begins, or behind ： or
  /// ，(他说：“…”)?
  [[nodiscard]] bool may_be_sentence(std::size_t open) const {
    if (is_one_of(points_[open], U"《〈")) return false;
    std::size_t previous = open;
    while (previous > begin_ && is_space(points_[previous - 1])) --previous;
    if (previous == begin_) return true;
    return is_quotation_mark(points_[open]) && is_one_of(points_[previous - 1], U"：:，,—”」");
  }

  [[nodiscard]] bool ends_sentence(std::size_t i) const {
    const char32_t c = points_[i];
    if (c == U'．') return !is_numeral(before(i)) && !is_latin(before(i));
    if (c == U'!' || c == U'?') return !(is_latin(at(i + 1)) && is_latin(before(i)));
    if (is_final_mark(c)) return true;
    if (c == U';') return is_hanzi(before(i)) || is_one_of(before(i), U"”）)");
    if (c == U'…' || c == U'⋯') return ellipsis_ends_sentence(i);
    if (c == U'.') return point_ends_sentence(i);
    return false;
  }

  [[nodiscard]] static bool is_numeral(char32_t c) {
    const char32_t folded = fold_width(c);
    return is_ascii_digit(folded) || is_one_of(c, U"一二三四五六七八九十");
  }

  /// Not where the speaker hesitates (我……我不知道) or a list or sentence goes on behind it.
  [[nodiscard]] bool ellipsis_ends_sentence(std::size_t i) const {
    if (at(i + 1) == U'…' || at(i + 1) == U'⋯') return false;  // the last one decides
    std::size_t first = i;
    while (first > begin_ && (points_[first - 1] == U'…' || points_[first - 1] == U'⋯')) --first;
    constexpr std::size_t k_hesitation = 2;
    if (first <= begin_ + k_hesitation && !is_final_mark(at(i + 1)))
      return skip_spaces(i + 1) >= points_.size();
    const char32_t next = at(skip_spaces(i + 1));
    if (is_one_of(next, U"，,、：等的")) return false;
    // A stutter (这、这、这……怎么可能) is no list that breaks off.
    const bool stutters = first >= begin_ + 3 && is_one_of(points_[first - 2], U"、，") &&
                          points_[first - 1] == points_[first - 3];
    if (stutters) return false;
    return next != before(first);
  }

  [[nodiscard]] bool point_ends_sentence(std::size_t i) const {
    const char32_t previous = before(i);
    const char32_t next = at(i + 1);
    if (previous == U'.' || next == U'.') {
      return next != U'.' &&
             (skip_spaces(i + 1) >= points_.size() || is_hanzi(at(skip_spaces(i + 1))));
    }
    if (is_hanzi(previous) || is_one_of(previous, U"”）)%％")) {
      return !is_ascii_digit(next) && !is_latin(next) && !is_numbering(i);
    }
    if (next != U'\0' && !is_space(next) && !is_closing_mark(next) && next != U'"') return false;
    if (is_ascii_digit(previous)) return !is_numbering(i);
    if (!is_latin(previous)) return false;
    if (skip_spaces(i + 1) >= points_.size()) return true;
    const std::u32string word = latin_word_before(i);
    if (word.size() == 1 ||
        std::find(k_abbreviations.begin(), k_abbreviations.end(), word) != k_abbreviations.end()) {
      return false;
    }
    const char32_t after = at(skip_spaces(i + 1));
    return !(after >= U'a' && after <= U'z');
  }

  /// Nothing but a number stands between the sentence's beginning and the point at `i`.
  [[nodiscard]] bool is_numbering(std::size_t i) const {
    constexpr std::size_t k_longest = 4;
    std::size_t first = i;
    while (first > begin_ && is_numeral(points_[first - 1])) --first;
    if (first == i || i - first > k_longest) return false;
    while (first > begin_ && is_space(points_[first - 1])) --first;
    return first == begin_;
  }

  [[nodiscard]] std::u32string latin_word_before(std::size_t i) const {
    std::size_t first = i;
    while (first > begin_ && is_latin(points_[first - 1])) --first;
    std::u32string word(points_, first, i - first);
    for (char32_t& c : word) {
      if (c >= U'A' && c <= U'Z') c += U'a' - U'A';
    }
    return word;
  }

  /// Behind the final marks, closing marks and note numbers ([3], ①) that follow a final mark.
  [[nodiscard]] std::size_t end_of_tail(const BracketPairs& pairs, std::size_t i) const {
    for (;;) {
      const std::size_t next = skip_spaces(i);
      if (continues_mark(at(i))) {
        ++i;
      } else if (next < points_.size() && is_closing_mark(points_[next]) && !pairs.opens(next)) {
        i = next + 1;
      } else if (const std::size_t end = end_of_note_number(i); end > i) {
        i = end;
      } else {
        return i;
      }
    }
  }

  [[nodiscard]] static bool is_circled(char32_t c) { return c >= U'①' && c <= U'⑳'; }

  [[nodiscard]] std::size_t end_of_note_number(std::size_t i) const {
    constexpr std::size_t k_longest = 5;
    // In a list that is numbered so, the number belongs to the next item.
    const bool is_list = is_circled(at(skip_spaces(begin_)));
    if (is_circled(at(i))) return is_list ? i : i + 1;
    if (at(i) != U'[' && at(i) != U'［') return i;
    for (std::size_t end = i + 1; end < points_.size() && end <= i + k_longest; ++end) {
      if (points_[end] == U']' || points_[end] == U'］') return end > i + 1 ? end + 1 : i;
      if (!is_ascii_digit(points_[end]) && !is_one_of(points_[end], U",，-–、")) return i;
    }
    return i;
  }

  /// A mark that cannot begin a sentence follows: “……！”，他说.
  [[nodiscard]] bool is_held_on(std::size_t i) const {
    return is_one_of(at(skip_spaces(i)), U"，、：,:；");
  }

  /// Behind an address (https://…, www.…, a@b.cn, name.com/…) that begins at `i`; `i` if none does.
  [[nodiscard]] std::size_t end_of_url(std::size_t i) const {
    if (is_ascii_address(before(i))) return i;
    std::size_t end = i;
    while (end < points_.size() && is_ascii_address(points_[end])) ++end;
    if (end - i < 4) return i;
    const std::u32string_view run(points_.data() + i, end - i);
    if (run.find(U"://") == run.npos && !run.starts_with(U"www.") && run.find(U'@') == run.npos) {
      return i;
    }
    while (end > i && is_one_of(points_[end - 1], U".,;:!?")) --end;
    return end;
  }

  [[nodiscard]] static bool is_ascii_address(char32_t c) {
    return c > 0x20 && c < 0x7F && !is_one_of(c, U"\"<>()[]{}");
  }

  void finish_sentence(std::size_t end) {
    const std::size_t first = std::min(skip_spaces(begin_), end);
    std::size_t last = end;
    while (last > first && is_space(points_[last - 1])) --last;
    if (last > first) {
      sentences_.push_back({paragraph_.slice({offsets_[first], offsets_[last]})});
    }
    begin_ = end;
  }

  const MappedText& paragraph_;
  std::u32string points_;
  std::vector<std::size_t> offsets_;  ///< byte offset of each code point, and the end
  std::size_t begin_ = 0;             ///< of the sentence being read
  std::vector<Sentence> sentences_;
};

}  // namespace

std::vector<Sentence> split_sentences(const MappedText& paragraph) {
  return SentenceSplitter(paragraph).split();
}

}  // namespace langdu
