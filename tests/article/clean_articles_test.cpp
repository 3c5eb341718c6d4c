#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "article/find_articles.h"
#include "document/reader.h"
#include "test_lexicon.h"

namespace langdu {
namespace {

struct CleanLine {
  std::string what;  ///< title, heading, text
  std::string text;
};
using CleanArticle = std::vector<CleanLine>;

std::vector<CleanArticle> clean_articles() {
  std::ifstream table(std::filesystem::path(LANGDU_SOURCE_DIR) /
                      "tests/article/clean_articles.tsv");
  std::vector<CleanArticle> articles;
  std::string row;
  while (std::getline(table, row)) {
    if (row.empty() || row.starts_with("#")) continue;
    const std::size_t tab = row.find('\t');
    if (row.starts_with("title")) articles.emplace_back();
    articles.back().push_back({row.substr(0, tab), row.substr(tab + 1)});
  }
  return articles;
}

std::string apart(const CleanArticle& article) {
  std::string page;
  for (const CleanLine& line : article) page += line.text + "\n\n";
  return page;
}

std::string line_by_line(const CleanArticle& article) {
  std::string page;
  for (const CleanLine& line : article) page += line.text + "\n";
  return page;
}

std::string set_in(const CleanArticle& article) {
  std::string page;
  for (const CleanLine& line : article) {
    if (line.what == "text") page += "　　";
    page += line.text + "\n";
  }
  return page;
}

std::string markdown(const CleanArticle& article) {
  std::string page;
  for (const CleanLine& line : article) {
    if (line.what != "text") page += line.what == "title" ? "# " : "## ";
    page += line.text + "\n\n";
  }
  return page;
}

std::string html(const CleanArticle& article) {
  std::string page = "<html><title>" + article[0].text + "</title><body><article>";
  for (const CleanLine& line : article) {
    const std::string tag = line.what == "title" ? "h1" : line.what == "heading" ? "h2" : "p";
    page += "<" + tag + ">" + line.text + "</" + tag + ">";
  }
  return page + "</article></body></html>";
}

/// Markdown takes the number off an item, and a web page has no wide spaces.
std::string essence(std::string text) {
  constexpr std::string_view k_wide = "　";
  for (std::size_t at = text.find(k_wide); at != std::string::npos; at = text.find(k_wide))
    text.replace(at, k_wide.size(), " ");
  const std::size_t end = text.find(". ");
  return end == 1 ? text.substr(end + 2) : text;
}

/// What was read, a line each, in the form of `expected`.
std::string found_in(const std::string& page, const std::string& name) {
  std::string lines;
  const auto add = [&lines](const std::string& what, const std::string& text) {
    if (!text.empty()) lines += what + ' ' + text + '\n';
  };
  const auto document = read_document(page, name)->next();
  for (const Article& article : find_articles(*document, test_lexicon())) {
    add("title", article.title.text());
    add("kicker", article.kicker.text());
    add("subtitle", article.subtitle.text());
    for (const ArticleBlock& block : article.blocks) {
      const bool is_heading = block.kind == ArticleBlockKind::heading;
      const bool is_text = block.kind == ArticleBlockKind::paragraph;
      add(is_heading ? "heading" : is_text ? "text" : "note", essence(block.text.text()));
    }
  }
  return lines;
}

TEST(CleanArticles, PassUnharmed) {
  const std::vector<CleanArticle> articles = clean_articles();
  ASSERT_GE(articles.size(), 25U);
  for (const CleanArticle& article : articles) {
    std::string expected;
    for (const CleanLine& line : article) expected += line.what + ' ' + essence(line.text) + '\n';
    EXPECT_EQ(found_in(apart(article), "a.txt"), expected);
    EXPECT_EQ(found_in(set_in(article), "a.txt"), expected);
    EXPECT_EQ(found_in(line_by_line(article), "a.txt"), expected);
    EXPECT_EQ(found_in(markdown(article), "a.md"), expected);
    EXPECT_EQ(found_in(html(article), "a.html"), expected);
  }
}

}  // namespace
}  // namespace langdu
