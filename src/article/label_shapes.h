#pragma once

#include <cstddef>
#include <string_view>

#include "article/passes.h"

namespace langdu {

/// “还有车吗？”, 他说：“走吧！”: somebody's words, which end with their own mark.
bool is_speech(std::string_view text);

/// 亲爱的小满：, 判决如下：: what it announces stands behind it.
bool announces(std::string_view text);

/// 一, （二）, 第三天, 9月1日　晴, 一问：吃得饱吗: it counts the parts of a text.
bool counts_parts(std::string_view text);

/// 1. …, 2. …: two lines numbered in one manner.
bool are_items(std::string_view one, std::string_view other);

/// 定价：49元, 人物：老人、青年: a short word, a colon and what it is.
bool is_entry(std::string_view text);

/// How a text sets its paragraphs apart, which tells what its short lines may be.
class LabelStyle {
 public:
  LabelStyle(const Page& page, PageMake make);

  /// Every line is a paragraph as its author ended it: an empty line parts it from the one before,
  /// or it is set in, or no sentence goes on in the next line.
  [[nodiscard]] bool is_clean() const { return spaced_ || set_in_ || closed_; }

  /// Is line `i` set in as the paragraphs are, where headings are not?
  [[nodiscard]] bool is_set_in(std::size_t i) const { return set_in_ && page_[i].indented; }

  /// Do headings stand out to the left of the paragraphs?
  [[nodiscard]] bool sets_headings_out() const { return set_in_ && set_out_ > 0; }

  /// Does line `i`, short as it is and ending with a mark, belong to the prose? A heading may ask,
  /// where most of them do.
  [[nodiscard]] bool is_sentence(std::size_t i) const;

 private:
  void count_labels();
  [[nodiscard]] bool are_lines_closed() const;

  const Page& page_;
  std::size_t first_ = 0;  ///< line of the text
  bool spaced_ = false;
  bool set_in_ = false;
  bool closed_ = false;
  std::size_t set_out_ = 0;  ///< labels that are not set in
  std::size_t plain_ = 0;    ///< labels without a final mark
  std::size_t asking_ = 0;   ///< labels with a question mark
};

}  // namespace langdu
