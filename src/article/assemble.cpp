#include <utility>

#include "article/passes.h"

namespace langdu {
namespace {

/// Headline fields of one article come before its text; the first of them behind text begins the
/// next article.
class Assembler {
 public:
  std::vector<Article> run(Page page) {
    for (PageLine& line : page) add(std::move(line));
    finish();
    return std::move(articles_);
  }

 private:
  void add(PageLine line) {
    const bool headline = line.role == LineRole::kicker || line.role == LineRole::title;
    if (headline && (has_text_ || (line.role == LineRole::title && !article_.title.empty())))
      finish();
    note_decisions(line);
    switch (line.role) {
      case LineRole::kicker:
        append_field(article_.kicker, line.text);
        break;
      case LineRole::title:
        append_field(article_.title, line.text);
        break;
      case LineRole::subtitle:
        append_field(article_.subtitle, line.text);
        break;
      case LineRole::byline:
        article_.byline.insert(article_.byline.end(), line.names.begin(), line.names.end());
        append_field(article_.byline_text, line.text);
        break;
      case LineRole::dropped:
        break;
      case LineRole::heading:
        add_block(ArticleBlockKind::heading, line);
        break;
      case LineRole::highlight:
        add_block(ArticleBlockKind::highlight, line);
        break;
      case LineRole::note:
        add_block(ArticleBlockKind::note, line);
        break;
      case LineRole::verse:
      case LineRole::unknown:
      case LineRole::paragraph:
        add_block(ArticleBlockKind::paragraph, line);
        break;
    }
  }

  static void append_field(MappedText& field, const MappedText& text) {
    if (!field.empty()) field.append(" ", {text.source().begin, text.source().begin});
    field.append(text);
  }

  void add_block(ArticleBlockKind kind, PageLine& line) {
    ArticleBlock block;
    block.kind = kind;
    block.level = line.level;
    block.keeps_lines = line.role == LineRole::verse;
    block.text = std::move(line.text);
    article_.blocks.push_back(std::move(block));
    has_text_ = has_text_ || kind == ArticleBlockKind::paragraph;
  }

  void note_decisions(const PageLine& line) {
    if (!line.what.empty()) {
      article_.decisions.push_back({line.text.source(), line.what, line.why});
    }
    if (!line.moved_why.empty()) {
      article_.decisions.push_back({line.text.source(), "moved", line.moved_why});
    }
    article_.decisions.insert(article_.decisions.end(), line.joins.begin(), line.joins.end());
  }

  void finish() {
    const bool empty = article_.title.empty() && article_.blocks.empty() && article_.byline.empty();
    if (!empty) articles_.push_back(std::exchange(article_, Article{}));
    article_ = Article{};
    has_text_ = false;
  }

  std::vector<Article> articles_;
  Article article_;
  bool has_text_ = false;
};

}  // namespace

std::vector<Article> assemble(Page page, const DocumentInfo&) {
  return Assembler().run(std::move(page));
}

}  // namespace langdu
