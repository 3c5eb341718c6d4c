#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace langdu {

/// A reason to leave a line out: "editors", "page number", "date", …; nothing for a line that may
/// belong to an article. Only lines that are short for what they say are furniture; a sentence that
/// mentions an editor or a date is none.
std::optional<std::string> furniture_reason(std::string_view line);

/// A reason to keep a line apart from the prose as a note: caption, source of figures, the author's
/// affiliation, an editor's note.
inline constexpr std::string_view k_editors_note = "an editor's note";
inline constexpr std::string_view k_of_box = "weather or numbers drawn";
inline constexpr std::string_view k_about_author = "about the author";
std::optional<std::string> note_reason(std::string_view line);

/// The bytes at the end of a paragraph that name its editors: “……。（责任编辑：…）”; 0 for none.
std::size_t editors_at_end(std::string_view paragraph);

/// The bytes at the beginning of a paragraph that call it a summary: “摘要：……”, “[提要] ……”; 0 for
/// none.
std::size_t summary_label_at_beginning(std::string_view paragraph);

/// The bytes at the end of a paragraph that say that it goes on on another page （下转第3版）; 0
/// for none. The same for those at its beginning （上接第1版）.
std::size_t goes_on_at_end(std::string_view paragraph);
std::size_t comes_from_at_beginning(std::string_view paragraph);

enum class Continuation { none, goes_on_elsewhere, comes_from_elsewhere };
/// （下转第3版）, （上接第1版）, as a line of its own.
Continuation continuation_of(std::string_view line);

}  // namespace langdu
