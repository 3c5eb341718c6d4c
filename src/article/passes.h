#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "article/article.h"
#include "article/page_line.h"
#include "document/document.h"
#include "lexicon/lexicon.h"

namespace langdu {

/// The passes of the article stage, in the order in which `find_articles` runs them. Each works on
/// all lines of a page and is linear in its text, but for comparisons among few candidates.
using Page = std::vector<PageLine>;

/// Was a text typed by its author, or set in type, where white space follows the columns?
enum class PageMake { typed, set };

/// Blocks of a document as lines without white space at their ends.
Page lines_of(std::span<const Block> blocks);

/// The lines of a document whose columns stand side by side, column by column; nothing if they do
/// not.
Page split_columns(const Document& document);

/// The same where the gap between columns is one space: rows are cut there, and what stands alone
/// on its row goes to the column in which it goes on best.
Page split_interleaved(const Document& document, const Lexicon& lexicon);

/// Lines that hold nothing but names behind a mark or label become bylines.
void mark_bylines(Page& page, const Lexicon& lexicon);

inline constexpr std::string_view k_row_of_table = "a row of a table";
/// Rows of figures, which stand in cells with gaps between them, become notes.
void set_tables_apart(Page& page);

/// Puts the columns of several articles, which were extracted by turns, behind each other article
/// by article, where their widths and their open ends prove it.
void order_stretches(Page& page, const Lexicon& lexicon);

/// Puts headlines that stand in the midst of a sentence over the columns that they head.
void raise_headlines(Page& page, const Lexicon& lexicon);

/// Puts paragraphs together where the text comes one printed line a line, from indents, line widths
/// and punctuation. Bylines, notes and furniture that interrupt a sentence are put before it.
void rebuild_paragraphs(Page& page);

/// The same for a text of few paragraphs that an editor or a mailer wrapped at one width.
void join_wrapped_lines(Page& page);

/// Drops decoration: pinyin under a kicker, ornaments, rules of dashes or stars.
void drop_decoration(Page& page);

/// Drops what a page of a newspaper says of itself at its head (name, date, number, section,
/// editors) and of its other pages.
void drop_masthead(Page& page);

/// Drops the times and numbers of subtitles.
void drop_time_codes(Page& page);

/// Sets furniture (editors, dates, page numbers, tool bars, legal notices) and notes (captions,
/// affiliations, editors' notes) apart from the text.
void set_furniture_apart(Page& page, const Lexicon& lexicon);

/// Drops what was copied along with a text out of a web page or an app, above and below it.
void drop_copied_edges(Page& page, const Lexicon& lexicon);

/// Sets editors' notes of several printed lines apart, behind `rebuild_paragraphs`.
void set_editors_notes_apart(Page& page);

/// Drops what a web page says to its readers around the article and in it.
void drop_page_talk(Page& page, const Lexicon& lexicon);

/// Titles, bylines and headings among the lines whose format says what they are.
void class_typed_lines(Page& page, const Document& document, const Lexicon& lexicon);

/// Finds pull quotes: marked (■) or not, they repeat what the page says elsewhere.
void find_highlights(Page& page);

/// The same for a paragraph of one sentence that another paragraph holds whole, in printed pages
/// and behind `mend_columns`.
void find_lone_highlights(Page& page);

/// Finds the headlines (kicker, title, subtitle, byline) and the section headings between them.
/// Every line without a role becomes a paragraph.
void find_headlines(Page& page, PageMake make, const Lexicon& lexicon);

/// Puts the rest of an article that says that it goes on elsewhere (下转, 上接) behind its first
/// part.
void join_continued(Page& page);

/// Finds poems, letters and dialogues: lines that end where their author ended them. Runs before
/// names behind marks are looked for (`Verse::lists`), before the lines are put together
/// (`Verse::poems`) and behind that (`Verse::dialogues`).
enum class Verse { lists, poems, dialogues };
void mark_verse(Page& page, Verse which);

/// Joins paragraphs that were cut in mid-sentence, lifting what stands between the halves out of
/// the sentence, and moves a column before another one where an open end proves that it belongs
/// there.
void mend_columns(Page& page, const Lexicon& lexicon);

/// The articles that the lines make up.
std::vector<Article> assemble(Page page, const DocumentInfo& info, const Lexicon& lexicon);

}  // namespace langdu
