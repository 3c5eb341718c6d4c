#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.h"

namespace langdu {

/// The people whom a line credits with the text, behind 记者, 作者, 撰文, 文/ …: 来源：某报
/// 作者：张三 gives 张三, 本报记者李四、王五报道 gives both. Editors and photographers are not
/// among them.
std::vector<std::string> credited_names(std::string_view line, const Lexicon& lexicon);

/// The people whom a paragraph credits at its head (新华社某地5月6日电（记者张三）, 本报讯（记者
/// 李四）) or at its end (……。（本报记者 王五）).
std::vector<std::string> names_in_dateline(std::string_view paragraph, const Lexicon& lexicon);

/// The names in brackets at the very end of a text: ……。（张三）, （作者：张三　李四）.
std::vector<std::string> names_in_signature(std::string_view paragraph, const Lexicon& lexicon);

}  // namespace langdu
