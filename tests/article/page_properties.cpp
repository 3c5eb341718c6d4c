#include "page_properties.h"

#include <algorithm>
#include <vector>

#include "article/find_articles.h"
#include "base/error.h"
#include "base/utf8.h"
#include "document/reader.h"
#include "test_lexicon.h"

namespace langdu {
namespace {

/// Which bytes of the source are accounted for.
class Coverage {
 public:
  void add(SourceSpan span) {
    if (span.end > covered_.size()) covered_.resize(span.end, false);
    std::fill(covered_.begin() + static_cast<std::ptrdiff_t>(span.begin),
              covered_.begin() + static_cast<std::ptrdiff_t>(span.end), true);
  }
  void add(const MappedText& text) {
    for (const SourceSpan& span : text.source_pieces()) add(span);
  }
  [[nodiscard]] bool has(std::size_t at) const { return at < covered_.size() && covered_[at]; }

 private:
  std::vector<bool> covered_;
};

std::string broken_article(const Article& article) {
  for (const std::string& name : article.byline) {
    if (name.empty()) return "an empty name";
  }
  for (const MappedText* field : {&article.kicker, &article.title, &article.subtitle}) {
    if (first_ill_formed(field->text())) return "ill-formed UTF-8 in a headline";
  }
  for (const ArticleBlock& block : article.blocks) {
    if (block.text.empty()) return "an empty block";
    if (first_ill_formed(block.text.text())) return "ill-formed UTF-8 in a block";
  }
  return "";
}

std::string broken_document(const Document& document) {
  Coverage coverage;
  const std::vector<Article> articles = find_articles(document, test_lexicon());
  for (const Article& article : articles) {
    if (std::string broken = broken_article(article); !broken.empty()) return broken;
    for (const MappedText* field :
         {&article.kicker, &article.title, &article.subtitle, &article.byline_text}) {
      coverage.add(*field);
    }
    for (const ArticleBlock& block : article.blocks) coverage.add(block.text);
    for (const ArticleDecision& decision : article.decisions) coverage.add(decision.source);
  }
  if (articles.empty()) return "";
  for (const Block& block : document.blocks) {
    const std::string& text = block.text.text();
    for (std::size_t i = 0; i < text.size();) {
      const CodePoint point = decode_utf8(text, i);
      const SourceSpan source = block.text.source({i, i + point.size});
      if (is_hanzi(point.value) && !coverage.has(source.begin)) return "lost: " + text;
      i += point.size;
    }
  }
  return "";
}

}  // namespace

std::string broken_page_property(const std::string& bytes, const std::string& name) {
  try {
    const auto reader = read_document(bytes, name);
    while (const auto document = reader->next()) {
      if (std::string broken = broken_document(*document); !broken.empty()) return broken;
    }
  } catch (const Error& error) {
    if (error.kind() != ErrorKind::input) return error.what();
  }
  return "";
}

}  // namespace langdu
