#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"

namespace langdu {

/// Is `text` (without white space) shaped like a person's name: a surname and one or two
/// characters, a name with interpuncts (约翰·史密斯), a Latin name? An ordinary word of the lexicon
/// that happens to begin with a surname (方法, 高度) is none.
bool is_name_shaped(std::string_view text, const Lexicon& lexicon);

/// Does a text begin with a surname, whatever it goes on to say?
bool begins_with_surname(std::string_view text);

enum class BylineEvidence {
  none,    ///< bare names, which other things may look like
  marked,  ///< a mark (□) or a label (记者, 文/, 作者：) says that names follow
};

struct Byline {
  std::vector<std::string> names;
  BylineEvidence evidence = BylineEvidence::none;
  bool is_of_office = false;  ///< 审判员 张三: only what somebody is stands before the names
  bool is_spaced = false;     ///< 王　刚: the characters of a name stand apart
};

/// The same, or shaped like a name and a place's as well (黄海, 沈阳): for what stands behind a
/// label and a colon.
bool may_be_name_or_place(std::string_view text, const Lexicon& lexicon);

/// Nothing but editors and the like with their names: 某报编辑 | 张三, 校对 李四.
bool names_others_only(std::string_view line);

/// Reads a line that holds names and nothing else but marks, labels (本报记者, 通讯员, 文/), places
/// and separators. `王　刚` is one name; so is `方　舟`, though it is a word, where the line stands
/// in the place of a byline. Nothing if the line is no byline.
enum class SpacedWords { are_no_names, may_be_names };
std::optional<Byline> parse_byline(std::string_view line, const Lexicon& lexicon,
                                   SpacedWords words = SpacedWords::are_no_names);

/// Nothing but jobs and names, two of them or more: 记者：张三　责编：李四.
bool is_roster(std::string_view text);

}  // namespace langdu
