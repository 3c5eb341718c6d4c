#include "document/pdf_reader.h"

#include <fmt/format.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <utility>

#include "base/error.h"
#include "base/utf8.h"
#include "document/page_layout.h"
#include "document/text_lines.h"

namespace langdu {
namespace {

class PdfReader final : public DocumentReader {
 public:
  PdfReader(std::string bytes, std::string name)
      : bytes_(std::move(bytes)), name_(std::move(name)) {
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    pdf_.reset(
        poppler::document::load_from_raw_data(bytes_.data(), static_cast<int>(bytes_.size())));
    if (!pdf_) {
      throw Error(ErrorKind::input,
                  fmt::format("cannot read {}: the PDF is damaged. Fetch it again", name_));
    }
    if (pdf_->is_locked()) {
      throw Error(
          ErrorKind::input,
          fmt::format("cannot read {}: the PDF asks for a password. Save it without one", name_));
    }
  }

  /// Pages up to a fair size together: an article may go over several.
  std::optional<Document> next() override {
    constexpr std::size_t k_enough = std::size_t{96} << 10U;  // bytes of text
    Document document;
    document.info.name = name_;
    document.info.format = Format::pdf;
    const std::size_t begin = text_begin_;
    while (page_ < pdf_->pages() && text_begin_ < begin + k_enough) {
      const std::unique_ptr<poppler::page> page(pdf_->create_page(page_++));
      if (page) append_page(*page, document);
    }
    if (!document.blocks.empty()) {
      document.continues = std::exchange(found_text_, true);
      return document;
    }
    if (page_ < pdf_->pages()) return next();
    if (!found_text_) {
      throw Error(ErrorKind::input,
                  fmt::format("{}: this PDF holds pictures of pages and no text. Run a text "
                              "recognition (ocrmypdf) over it first",
                              name_));
    }
    return std::nullopt;
  }

 private:
  void append_page(poppler::page& page, Document& document) {
    std::string text = document.blocks.empty() ? "" : "\f";
    text += text_of(page);
    append_lines(text, text_begin_, document);
    text_begin_ += text.size();
  }

  static std::string text_of(poppler::page& page) {
    constexpr std::size_t k_most_words = 20000;  // of a page that is one
    std::vector<PlacedWord> words = words_of(page);
    if (words.size() > k_most_words) {
      const poppler::byte_array text =
          page.text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
      return {text.data(), text.size()};
    }
    std::string text;
    for (const PlacedLine& line : lines_in_reading_order(std::move(words))) {
      if (line.apart && !text.empty()) text += '\n';
      text += line.indented ? "  " : "";
      text += line.text + '\n';
    }
    return text;
  }

  static std::vector<PlacedWord> words_of(poppler::page& page) {
    std::vector<PlacedWord> words;
    for (const poppler::text_box& box : page.text_list()) {
      const poppler::byte_array text = box.text().to_utf8();
      const poppler::rectf at = box.bbox();
      PlacedWord word;
      word.text.assign(text.data(), text.size());
      if (trim(word.text).empty()) continue;
      word.box = {at.left(), at.top(), at.right(), at.bottom()};
      words.push_back(std::move(word));
    }
    return words;
  }

  std::string bytes_;
  std::string name_;
  std::unique_ptr<poppler::document> pdf_;
  int page_ = 0;
  std::size_t text_begin_ = 0;
  bool found_text_ = false;
};

}  // namespace

std::unique_ptr<DocumentReader> make_pdf_reader(std::string bytes, const std::string& name) {
  return std::make_unique<PdfReader>(std::move(bytes), name);
}

}  // namespace langdu
