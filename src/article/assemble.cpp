#include <algorithm>
#include <utility>

#include "article/credited_names.h"
#include "article/name_shapes.h"
#include "article/passes.h"

namespace langdu {
namespace {

bool includes_all(const std::vector<std::string>& byline, const std::vector<std::string>& names) {
  return std::all_of(names.begin(), names.end(), [&](const std::string& name) {
    return std::find(byline.begin(), byline.end(), name) != byline.end();
  });
}

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
      case LineRole::title_goes_on:
        append_field(article_.title, line.text);
        break;
      case LineRole::subtitle:
        if (line.text.text().starts_with("——") && !article_.subtitle.empty() &&
            article_.kicker.empty()) {
          // 引题, 主题 and, farther down, ——副题.
          article_.kicker = std::exchange(article_.title, std::exchange(article_.subtitle, {}));
        }
        append_field(article_.subtitle, line.text);
        break;
      case LineRole::byline:
        for (const std::string& name : line.names) {
          if (!includes_all(article_.byline, {name})) article_.byline.push_back(name);
        }
        append_field(article_.byline_text, line.text);
        break;
      case LineRole::dropped:
        credit(line);
        break;
      case LineRole::heading:
        add_block(ArticleBlockKind::heading, line);
        break;
      case LineRole::highlight:
        add_block(ArticleBlockKind::highlight, line);
        break;
      case LineRole::note:
        credit(line);
        add_block(ArticleBlockKind::note, line);
        break;
      case LineRole::verse:
      case LineRole::unknown:
      case LineRole::paragraph:
        add_block(ArticleBlockKind::paragraph, line);
        break;
    }
  }

  /// Names on a line that is no byline count where there is no byline.
  void credit(const PageLine& line) {
    if (article_.byline.empty()) article_.byline = line.names;
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
    // A kicker whose title went elsewhere with the rest of its article stands for it.
    if (article_.title.empty() && article_.blocks.empty())
      article_.title = std::exchange(article_.kicker, {});
    const bool empty = article_.title.empty() && article_.blocks.empty() && article_.byline.empty();
    if (!empty) articles_.push_back(std::exchange(article_, Article{}));
    article_ = Article{};
    has_text_ = false;
  }

  std::vector<Article> articles_;
  Article article_;
  bool has_text_ = false;
};

/// 张三 本报记者 李四: the first wrote with the reporter and has no label.
bool is_joint_byline(std::string_view author) {
  const std::size_t label = author.find("本报记者");
  return label != author.npos && label > 0 && author.find("：") == author.npos &&
         author.find(":") == author.npos;
}

/// The authors that a page names in its head or in elements made for them, the first that are
/// shaped like names. Where only the head names somebody, any short name will do that is no
/// organisation's.
std::vector<std::string> names_from_info(const DocumentInfo& info, const Lexicon& lexicon) {
  for (const std::string& author : info.authors) {
    const bool names_editors =
        author.find("编辑") != std::string::npos || author.find("责编") != std::string::npos;
    std::vector<std::string> names = credited_names(author, lexicon);
    if (names.empty() ? !names_editors : is_joint_byline(author)) {
      const auto byline = parse_byline(author, lexicon);
      if (byline && includes_all(byline->names, names)) names = byline->names;
    }
    if (!names.empty()) return names;
  }
  return {};
}

/// Names in the dateline of the first paragraphs, or in brackets behind the last.
std::vector<std::string> names_from_text(const Article& article, const Lexicon& lexicon) {
  constexpr std::size_t k_first = 3;
  constexpr std::size_t k_last = 2;
  const std::size_t count = article.blocks.size();
  for (std::size_t i = 0; i < count; ++i) {
    if (i >= k_first && i + k_last < count) continue;
    const ArticleBlock& block = article.blocks[i];
    if (block.kind != ArticleBlockKind::paragraph) continue;
    std::vector<std::string> names = names_in_dateline(block.text.text(), lexicon);
    if (!names.empty()) return names;
  }
  return {};
}

}  // namespace

std::vector<Article> assemble(Page page, const DocumentInfo& info, const Lexicon& lexicon) {
  std::vector<Article> articles = Assembler().run(std::move(page));
  if (articles.empty()) return articles;
  Article& first = articles.front();
  if (first.title.empty() && !info.title.empty()) first.title.append(info.title, {0, 0});
  if (articles.size() == 1) {
    const std::vector<std::string> names = names_from_info(info, lexicon);
    if (!names.empty() && !includes_all(first.byline, names)) first.byline = names;
  }
  for (Article& article : articles) {
    std::vector<std::string> names = names_from_text(article, lexicon);
    if (includes_all(names, article.byline)) article.byline = std::move(names);
  }
  return articles;
}

}  // namespace langdu
