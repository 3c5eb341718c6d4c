// Composes the text stages: documents to articles to sentences to clauses, one passage at a time.

#include "narrator/script.h"

#include <algorithm>
#include <deque>
#include <iterator>
#include <utility>

#include "article/find_articles.h"
#include "narrator/outline_items.h"
#include "sentence/split_sentences.h"

namespace langdu {

class Script::Builder {
 public:
  Builder(std::unique_ptr<DocumentReader> reader, const FrontEnd& front_end, const Voice& voice,
          ScriptOptions options)
      : reader_(std::move(reader)), front_end_(front_end), voice_(voice), options_(options) {}

  std::optional<Passage> next() {
    while (passages_.empty()) {
      if (!items_.empty()) {
        speak_item(items_.front());
        items_.pop_front();
      } else if (!articles_.empty()) {
        open_article(articles_.front());
        articles_.pop_front();
      } else if (!open_document()) {
        return std::nullopt;
      }
    }
    Passage passage = std::move(passages_.front());
    passages_.pop_front();
    return passage;
  }

  void skip_to(std::size_t offset) {
    passages_.clear();
    items_.clear();
    while (articles_.empty() ? open_document() : true) {
      if (skip_in_document(offset)) return;
    }
  }

  [[nodiscard]] const DocumentInfo& info() const {
    static const DocumentInfo k_unknown;
    return info_ ? *info_ : k_unknown;
  }

  std::vector<std::string> take_notices() { return std::exchange(notices_, {}); }

 private:
  /// The reading order need not be that of the source, so all of the document is looked through.
  bool skip_in_document(std::size_t offset) {
    std::size_t best_article = articles_.size();
    std::size_t best_item = 0;
    std::size_t best_begin = std::string::npos;
    for (std::size_t i = 0; i < articles_.size(); ++i) {
      const auto items = outline_items(articles_[i], voice_, options_, 0);
      for (std::size_t j = 0; j < items.size(); ++j) {
        const std::size_t begin = first_at_or_behind(items[j].text, offset);
        if (begin >= best_begin) continue;
        best_begin = begin;
        best_article = i;
        best_item = j;
      }
    }
    const bool found = best_article < articles_.size();
    while (!articles_.empty() && best_article-- > 0) drop_article();
    if (!found) return false;
    open_article(articles_.front());
    articles_.pop_front();
    items_.erase(items_.begin(), items_.begin() + static_cast<std::ptrdiff_t>(best_item));
    paragraph_ += best_item;
    return true;
  }

  void drop_article() {
    open_article(articles_.front());
    articles_.pop_front();
    paragraph_ += items_.size();
    items_.clear();
  }

  /// `offset` if a piece of the text holds it, else where its first piece behind it begins, else
  /// `npos`.
  static std::size_t first_at_or_behind(const MappedText& text, std::size_t offset) {
    std::size_t first = std::string::npos;
    for (const SourceSpan piece : text.source_pieces()) {
      if (piece.end > offset) first = std::min(first, std::max(piece.begin, offset));
    }
    return first;
  }

  bool open_document() {
    std::optional<Document> document = reader_->next();
    if (!document) return false;
    if (!info_) info_ = document->info;
    notices_.insert(notices_.end(), document->notices.begin(), document->notices.end());
    for (Article& article : find_articles(*document, front_end_.lexicon)) {
      articles_.push_back(std::move(article));
    }
    return true;
  }

  void open_article(const Article& article) {
    if (!article.continues || !article_) {
      article_ = article_ ? *article_ + 1 : 0;
      section_ = 0;
      paragraph_ = 0;
      authors_ = article.byline;
    }
    for (OutlineItem& item : outline_items(article, voice_, options_, section_)) {
      section_ = item.section;
      items_.push_back(std::move(item));
    }
  }

  void speak_item(const OutlineItem& item) {
    std::vector<Passage> passages;
    for (const Sentence& sentence : split_sentences(item.text)) {
      Passage passage = speak_sentence(item, sentence);
      if (!passage.clauses.empty()) passages.push_back(std::move(passage));
    }
    if (passages.empty()) {
      hand_on_chapter(item);
      return;
    }
    if (item.chapter_level > 0) {
      passages.front().begins_chapter = true;
      passages.front().chapter_level = item.chapter_level;
      passages.front().chapter_title = item.chapter_title;
      if (item.chapter_level == 1) passages.front().authors = authors_;
    }
    auto& pause = passages.back().clauses.back().pause_after;
    pause = std::max(pause, item.pause_after);
    std::move(passages.begin(), passages.end(), std::back_inserter(passages_));
    ++paragraph_;
  }

  /// A title that has no sound (a row of ornaments) still begins its chapter, at what follows it.
  void hand_on_chapter(const OutlineItem& item) {
    if (item.chapter_level == 0 || items_.size() < 2) return;
    OutlineItem& heir = items_[1];  // items_[0] is `item` itself
    if (heir.chapter_level != 0 && heir.chapter_level <= item.chapter_level) return;
    heir.chapter_level = item.chapter_level;
    heir.chapter_title = item.chapter_title;
  }

  [[nodiscard]] Passage speak_sentence(const OutlineItem& item, const Sentence& sentence) const {
    const bool is_heading = item.kind == PassageKind::title || item.kind == PassageKind::heading;
    Passage passage;
    passage.kind = item.kind;
    passage.article = *article_;
    passage.section = item.section;
    passage.paragraph = paragraph_;
    passage.pronunciation = front_end_.pronouncer.pronounce(
        front_end_.normalizer.normalize(sentence, item.text.text()));
    passage.clauses = split_clauses(passage.pronunciation, voice_,
                                    is_heading ? SpeechStyle::heading : SpeechStyle::prose);
    return passage;
  }

  std::unique_ptr<DocumentReader> reader_;
  const FrontEnd& front_end_;
  const Voice& voice_;
  ScriptOptions options_;

  std::deque<Article> articles_;   ///< of the current document, not yet opened
  std::deque<OutlineItem> items_;  ///< of the current article, not yet spoken
  std::deque<Passage> passages_;   ///< of the current item
  std::vector<std::string> notices_;
  std::optional<DocumentInfo> info_;

  std::vector<std::string> authors_;  ///< of the current article
  std::optional<std::size_t> article_;
  std::size_t section_ = 0;
  std::size_t paragraph_ = 0;
};

Script::Script(std::unique_ptr<DocumentReader> reader, const FrontEnd& front_end,
               const Voice& voice, ScriptOptions options)
    : builder_(std::make_unique<Builder>(std::move(reader), front_end, voice, options)) {}

Script::~Script() = default;

std::optional<Passage> Script::next() { return builder_->next(); }

const DocumentInfo& Script::info() const { return builder_->info(); }

void Script::skip_to(std::size_t offset) { builder_->skip_to(offset); }

std::vector<std::string> Script::take_notices() { return builder_->take_notices(); }

}  // namespace langdu
