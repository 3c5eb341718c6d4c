#include "document/markdown_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/utf8.h"
#include "document/clean_text.h"
#include "document/encoding.h"
#include "document/markdown_blocks.h"
#include "document/markdown_cuts.h"

namespace langdu {
namespace {

/// The lines of a YAML front matter between `---`: title, author, date. Gives its size, 0 for none.
std::size_t read_front_matter(std::string_view text, DocumentInfo& info) {
  if (!text.starts_with("---\n") && !text.starts_with("---\r\n")) return 0;
  std::size_t at = text.find('\n') + 1;
  while (at < text.size()) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trim(text.substr(at, end - at));
    at = std::min(end + 1, text.size());
    if (line == "---" || line == "...") return at;
    const std::size_t colon = line.find(':');
    if (colon == line.npos) continue;
    std::string_view value = trim(line.substr(colon + 1));
    while (!value.empty() &&
           (value.front() == '"' || value.front() == '\'' || value.front() == '['))
      value.remove_prefix(1);
    while (!value.empty() && (value.back() == '"' || value.back() == '\'' || value.back() == ']'))
      value.remove_suffix(1);
    const std::string_view key = line.substr(0, colon);
    if (key == "title") info.title = cleaned(value);
    if (key == "date") info.date = cleaned(value);
    if ((key == "author" || key == "authors") && !value.empty())
      info.authors.push_back(cleaned(value));
  }
  return 0;
}

/// A short text is read as a whole, a long one in parts that are cut where nothing goes on: the
/// text itself is kept, its blocks (many times its size) never all at once.
class MarkdownReader final : public DocumentReader {
 public:
  MarkdownReader(std::string bytes, std::string name)
      : size_(bytes.size()), bytes_(std::move(bytes)), name_(std::move(name)) {}

  std::optional<Document> next() override {
    prepare();
    while (at_ < text_.size()) {
      Document document =
          take(survey_ ? survey_->cut_behind(at_, std::exchange(wanted_, k_part)) : text_.size());
      if (!document.blocks.empty()) return document;
    }
    if (parts_ == 0) {
      throw Error(ErrorKind::input,
                  fmt::format("{} is empty. Name a file that holds an article", name_));
    }
    return std::nullopt;
  }

  bool seek(std::size_t offset) override {
    prepare();
    if (!survey_) return false;
    at_ = std::max(survey_->cut_before(std::min(offset, text_.size())), front_);
    wanted_ = offset > at_ ? offset - at_ + k_sought_part : k_sought_part;
    parts_ = at_ > front_ ? std::max<std::size_t>(parts_, 1) : 0;
    return true;
  }

  [[nodiscard]] std::size_t size() const override { return size_; }

 private:
  static constexpr std::size_t k_whole = std::size_t{512} << 10U;
  static constexpr std::size_t k_first_part = std::size_t{128} << 10U;
  static constexpr std::size_t k_part = std::size_t{256} << 10U;
  static constexpr std::size_t k_sought_part = std::size_t{16} << 10U;

  /// Decodes the text; behind this its bytes are let go of.
  void prepare() {
    if (prepared_) return;
    prepared_ = true;
    const std::string bytes = std::exchange(bytes_, {});
    const Encoding encoding = detect_encoding(bytes);
    if (looks_binary(bytes, encoding)) {
      throw Error(ErrorKind::input,
                  fmt::format("cannot read {}: it is binary data, not Markdown", name_));
    }
    info_.name = name_;
    info_.format = Format::markdown;
    info_.encoding = encoding.name;
    text_ = decode_text(bytes, encoding, notice_);
    front_ = at_ = read_front_matter(text_, info_);
    if (text_.size() - front_ <= k_whole) return;
    std::fill(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(front_), ' ');
    survey_.emplace(text_);
    info_.headings = survey_->headings();
  }

  Document take(std::size_t end) {
    Document document;
    document.info = info_;
    document.continues = parts_ > 0;
    if (!notice_.empty()) {
      document.notices.push_back(fmt::format("{}: {}", name_, std::exchange(notice_, {})));
    }
    if (document.continues) {
      // What the text says of itself belongs to its beginning.
      document.info.title.clear();
      document.info.authors.clear();
    }
    std::string part = text_.substr(at_, end - at_);
    if (survey_) part += survey_->definitions_for(part);
    document.blocks = markdown_blocks(std::move(part), at_);
    std::erase_if(document.blocks,
                  [end](const Block& block) { return block.text.source().begin >= end; });
    at_ = end;
    parts_ += document.blocks.empty() ? 0 : 1;
    return document;
  }

  std::size_t size_;
  std::string bytes_;
  std::string name_;
  DocumentInfo info_;
  std::string notice_;
  std::string text_;
  std::optional<MarkdownSurvey> survey_;  ///< of a long text
  std::size_t front_ = 0;                 ///< bytes of front matter
  std::size_t at_ = 0;
  std::size_t wanted_ = k_first_part;
  std::size_t parts_ = 0;
  bool prepared_ = false;
};

}  // namespace

std::unique_ptr<DocumentReader> make_markdown_reader(std::string bytes, const std::string& name) {
  return std::make_unique<MarkdownReader>(std::move(bytes), name);
}

}  // namespace langdu
