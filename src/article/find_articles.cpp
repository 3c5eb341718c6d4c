#include "article/find_articles.h"

#include "article/passes.h"

namespace langdu {

std::vector<Article> find_articles(const Document& document, const Lexicon& lexicon) {
  const bool is_typed = document.info.format != Format::text && document.info.format != Format::pdf;
  // Of a PDF the columns were read by where its words stand.
  const bool has_rows = document.info.format == Format::text;
  Page page = has_rows ? split_columns(document) : Page();
  const bool is_in_blocks = has_rows && page.empty();
  if (is_in_blocks) page = split_interleaved(document, lexicon);
  const bool is_set = document.info.format == Format::pdf || !page.empty();
  if (page.empty()) page = lines_of(document.blocks);
  drop_decoration(page);
  if (!is_typed) {
    drop_masthead(page);
    drop_time_codes(page);
    set_tables_apart(page);
  }
  set_furniture_apart(page, lexicon);
  if (!is_typed) {
    drop_copied_edges(page, lexicon);
    mark_verse(page, Verse::lists);
    mark_bylines(page, lexicon);
    mark_verse(page, Verse::poems);
    if (is_in_blocks) order_stretches(page, lexicon);
    raise_headlines(page, lexicon);
    rebuild_paragraphs(page);
    join_wrapped_lines(page);
    set_editors_notes_apart(page);
    mark_verse(page, Verse::dialogues);
    find_highlights(page);
    find_headlines(page, is_set ? PageMake::set : PageMake::typed, lexicon);
    join_continued(page);
    mend_columns(page, lexicon);
    find_lone_highlights(page);
  } else {
    if (document.info.format == Format::html) drop_page_talk(page, lexicon);
    class_typed_lines(page, document, lexicon);
  }
  std::vector<Article> articles = assemble(std::move(page), document.info, lexicon);
  if (document.continues && !articles.empty() && articles.front().title.empty()) {
    articles.front().continues = true;
  }
  return articles;
}

}  // namespace langdu
