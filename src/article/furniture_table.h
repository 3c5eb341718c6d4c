#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "article/text_features.h"

namespace langdu {

/// Why the table of furniture (voices/mandarin/article/furniture.tsv) says that a line is none of
/// the article's; nothing for a line that the table does not know.
std::optional<std::string> listed_reason(std::string_view line);
/// The same where the line's features are known.
std::optional<std::string> listed_reason(std::string_view line, const TextFeatures& features);

/// Is the line the name of a newspaper's section and nothing else: 要闻, 副刊?
bool is_section_name(std::string_view line);

/// How much a line speaks to the readers of a site: the weights of the page's words in it.
struct PageTalk {
  std::size_t weight = 0;
  std::size_t points = 0;    ///< characters of these words
  std::size_t controls = 0;  ///< characters of words of buttons and of the heads of lists
  std::size_t buttons = 0;   ///< the same of words that stand on buttons, but in titles as well
  bool bids = false;         ///< begins with what the readers should do: 关注…, 转发…
  bool addresses = false;    ///< bids the readers do something, or speaks of the page itself
  bool reports = false;      ///< tells what others say, as news do
};
PageTalk page_talk(std::string_view text);

/// Does a text tell what somebody did or what has come to pass? No page speaks like that.
bool narrates(std::string_view text);

/// Without the brackets and marks that furniture is dressed in.
std::string_view undressed(std::string_view line);

}  // namespace langdu
