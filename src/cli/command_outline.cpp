// `langdu outline`: the articles of a file and their structure, for people or as JSON.
#include <fmt/format.h>

#include <CLI/App.hpp>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "article/find_articles.h"
#include "base/utf8.h"
#include "cli/commands.h"
#include "cli/printable.h"
#include "document/reader.h"

namespace langdu {
namespace {

struct OutlineOptions {
  std::string path;
  bool json = false;
  bool explain = false;
};

const char* name_of(ArticleBlockKind kind) {
  switch (kind) {
    case ArticleBlockKind::heading:
      return "heading";
    case ArticleBlockKind::paragraph:
      return "paragraph";
    case ArticleBlockKind::highlight:
      return "highlight";
    case ArticleBlockKind::note:
      return "note";
  }
  return "";
}

std::string json_of(const nlohmann::json& value) {
  return value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Writes articles as they come: one that continues only adds blocks to the one before it.
class OutlineWriter {
 public:
  OutlineWriter() = default;
  OutlineWriter(const OutlineWriter&) = delete;
  OutlineWriter& operator=(const OutlineWriter&) = delete;
  virtual ~OutlineWriter() = default;

  virtual void add(const Article& article) = 0;
  virtual void finish() = 0;
};

class JsonWriter final : public OutlineWriter {
 public:
  explicit JsonWriter(bool explain) : explain_(explain) {}

  void add(const Article& article) override {
    if (!article.continues || articles_ == 0) {
      fmt::print("{}", articles_ == 0 ? "{\"articles\":[" : end_of_article() + ",");
      begin(article);
      ++articles_;
    }
    for (const ArticleBlock& block : article.blocks) {
      fmt::print("{}{{\"kind\":\"{}\",\"text\":{}}}", blocks_++ == 0 ? "" : ",",
                 name_of(block.kind), json_of(block.text.text()));
    }
    if (!explain_) return;
    for (const ArticleDecision& decision : article.decisions) {
      decisions_.push_back({{"begin", decision.source.begin},
                            {"end", decision.source.end},
                            {"what", decision.what},
                            {"why", decision.why}});
    }
  }

  void finish() override {
    fmt::print("{}]}}\n", articles_ == 0 ? "{\"articles\":[" : end_of_article());
  }

 private:
  void begin(const Article& article) {
    blocks_ = 0;
    decisions_ = nlohmann::json::array();
    fmt::print("{{\"kicker\":{},\"title\":{},\"subtitle\":{},\"byline\":{},\"blocks\":[",
               json_of(article.kicker.text()), json_of(article.title.text()),
               json_of(article.subtitle.text()), json_of(article.byline));
  }

  [[nodiscard]] std::string end_of_article() const {
    return explain_ ? "],\"decisions\":" + json_of(decisions_) + "}" : "]}";
  }

  bool explain_;
  std::size_t articles_ = 0;
  std::size_t blocks_ = 0;
  nlohmann::json decisions_;
};

class PlainWriter final : public OutlineWriter {
 public:
  explicit PlainWriter(bool explain) : explain_(explain) {}

  void add(const Article& article) override {
    if (!article.continues || articles_ == 0) begin(article);
    for (const ArticleBlock& block : article.blocks) add_block(block);
    if (!explain_) return;
    flush_paragraphs();
    for (const ArticleDecision& decision : article.decisions) {
      fmt::print("   @{}-{} {}: {}\n", decision.source.begin, decision.source.end,
                 printable(decision.what), printable(decision.why));
    }
  }

  void finish() override {
    flush_paragraphs();
    if (articles_ == 0) fmt::print("No article found.\n");
  }

 private:
  void begin(const Article& article) {
    flush_paragraphs();
    fmt::print("{}. {}\n", ++articles_,
               article.title.empty() ? "(no title)" : printable(article.title.text()));
    if (!article.kicker.empty()) fmt::print("   kicker: {}\n", printable(article.kicker.text()));
    if (!article.subtitle.empty())
      fmt::print("   subtitle: {}\n", printable(article.subtitle.text()));
    if (!article.byline.empty()) {
      fmt::print("   by: {}\n", printable(fmt::format("{}", fmt::join(article.byline, ", "))));
    }
  }

  void add_block(const ArticleBlock& block) {
    if (block.kind == ArticleBlockKind::paragraph) {
      ++paragraphs_;
      characters_ += count_code_points(block.text.text());
      return;
    }
    flush_paragraphs();
    fmt::print("{:{}}{}: {}\n", "",
               block.kind == ArticleBlockKind::heading ? 1 + 2 * block.level : 3,
               name_of(block.kind), printable(block.text.text()));
  }

  void flush_paragraphs() {
    if (paragraphs_ > 0) {
      fmt::print("     {} paragraph{}, {} characters\n", paragraphs_, paragraphs_ == 1 ? "" : "s",
                 characters_);
    }
    paragraphs_ = 0;
    characters_ = 0;
  }

  bool explain_;
  std::size_t articles_ = 0;
  std::size_t paragraphs_ = 0;
  std::size_t characters_ = 0;
};

std::unique_ptr<OutlineWriter> make_writer(const OutlineOptions& options) {
  if (options.json) return std::make_unique<JsonWriter>(options.explain);
  return std::make_unique<PlainWriter>(options.explain);
}

void print_outline(const OutlineOptions& options, const CommandContext& context) {
  const std::unique_ptr<DocumentReader> reader = open_document(options.path);
  const Lexicon lexicon(context.data_directory);
  const std::unique_ptr<OutlineWriter> writer = make_writer(options);
  while (const std::optional<Document> document = reader->next()) {
    for (const std::string& notice : document->notices) {
      fmt::print(stderr, "langdu: {}\n", printable(notice));
    }
    for (const Article& article : find_articles(*document, lexicon)) writer->add(article);
  }
  writer->finish();
}

}  // namespace

void add_outline_command(CLI::App& app, CommandContext& context) {
  auto options = std::make_shared<OutlineOptions>();
  CLI::App* command = app.add_subcommand(
      "outline",
      "Show the articles of a file and their structure, as `render` and `play` read them");
  command
      ->add_option("FILE", options->path, "Text, Markdown, HTML, EPUB or PDF; - for standard input")
      ->required();
  command->add_flag("--json", options->json, "One JSON object: articles with their blocks");
  command->add_flag(
      "--explain", options->explain,
      "Show for each line why it was taken for what it is, with its bytes in the source");
  command->callback([options, &context] { print_outline(*options, context); });
}

}  // namespace langdu
