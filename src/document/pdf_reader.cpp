#include "document/pdf_reader.h"

#include <fmt/format.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <utility>

#include "base/error.h"
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

  std::optional<Document> next() override {
    while (page_ < pdf_->pages()) {
      const std::unique_ptr<poppler::page> page(pdf_->create_page(page_++));
      if (!page) continue;
      const poppler::byte_array text =
          page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout).to_utf8();
      Document document;
      document.info.name = name_;
      document.info.format = Format::pdf;
      std::string_view lines(text.data(), text.size());
      while (!lines.empty() &&
             (lines.back() == '\f' || lines.back() == '\n' || lines.back() == ' '))
        lines.remove_suffix(1);
      append_lines(lines, text_begin_, document);
      text_begin_ += text.size();
      if (document.blocks.empty()) continue;
      document.continues = std::exchange(found_text_, true);
      return document;
    }
    if (!found_text_) {
      throw Error(ErrorKind::input,
                  fmt::format("{}: this PDF holds pictures of pages and no text. Run a text "
                              "recognition (ocrmypdf) over it first",
                              name_));
    }
    return std::nullopt;
  }

 private:
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
