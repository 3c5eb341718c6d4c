#pragma once

#include <vector>

#include "article/article.h"
#include "document/document.h"
#include "lexicon/lexicon.h"

namespace langdu {

/// Finds the articles of a document: classes its lines, separates the articles, joins what a
/// column's foot cut, puts columns in order where the text proves their order. Nothing that is
/// prose is lost: every block's text ends up in an article or in a decision that says why it was
/// dropped.
std::vector<Article> find_articles(const Document& document, const Lexicon& lexicon);

}  // namespace langdu
