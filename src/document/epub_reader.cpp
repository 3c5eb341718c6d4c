#include "document/epub_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

#include "base/error.h"
#include "base/utf8.h"
#include "document/encoding.h"
#include "document/epub_package.h"
#include "document/html_blocks.h"
#include "document/html_lines.h"
#include "document/html_metadata.h"
#include "document/html_tree.h"

namespace langdu {
namespace {

/// The source of a book, as spans count it, is its sections one after another, unpacked.
class EpubReader final : public DocumentReader {
 public:
  EpubReader(ZipArchive archive, std::string name)
      : archive_(std::move(archive)),
        name_(std::move(name)),
        package_(read_epub_package(archive_, name_)) {
    for (const EpubSection& section : package_.sections) {
      begins_.push_back(size_);
      size_ += archive_.size_of(section.path);
    }
  }

  std::optional<Document> next() override {
    while (next_ < package_.sections.size()) {
      const std::size_t begin = begins_[next_];
      const EpubSection& section = package_.sections[next_++];
      const auto bytes = archive_.read(section.path);
      if (!bytes) {
        pending_notices_.push_back(
            fmt::format("{}: {} is missing from the book", name_, section.path));
        continue;
      }
      Document document = read_section(*bytes, section, begin);
      if (document.blocks.empty()) continue;
      found_text_ = true;
      return document;
    }
    if (!found_text_) {
      throw Error(ErrorKind::input, fmt::format("{}: no text was found in this book", name_));
    }
    return std::nullopt;
  }

  /// To the section that holds it.
  bool seek(std::size_t offset) override {
    const auto behind = std::upper_bound(begins_.begin(), begins_.end(), offset);
    next_ = behind == begins_.begin() ? 0 : static_cast<std::size_t>(behind - begins_.begin()) - 1;
    found_text_ = true;
    return true;
  }

  [[nodiscard]] std::size_t size() const override { return size_; }

 private:
  Document read_section(const std::string& bytes, const EpubSection& section, std::size_t begin) {
    Document document;
    document.info = package_.info;
    document.info.title = section.title;
    const Encoding encoding = detect_encoding(bytes, declared_encoding(bytes));
    document.info.encoding = encoding.name;
    std::string notice;
    const std::string html = blank_self_closed(decode_text(bytes, encoding, notice));
    document.notices = std::exchange(pending_notices_, {});
    if (!notice.empty()) {
      document.notices.push_back(fmt::format("{}, {}: {}", name_, section.path, notice));
    }
    const HtmlTree tree(html, static_cast<std::uint32_t>(begin));
    std::vector<HtmlLine> lines = html_lines(tree, 0);
    std::vector<std::size_t> all(lines.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    document.blocks = html_blocks(std::move(lines), all);
    return document;
  }

  ZipArchive archive_;
  std::string name_;
  EpubPackage package_;
  std::vector<std::size_t> begins_;  ///< of the sections in the source
  std::size_t size_ = 0;
  std::size_t next_ = 0;
  bool found_text_ = false;
  std::vector<std::string> pending_notices_;
};

}  // namespace

std::string blank_self_closed(std::string xhtml) {
  constexpr std::array<std::string_view, 8> k_void = {"br",    "hr",  "img",  "meta",
                                                      "input", "col", "link", "wbr"};
  for (std::size_t at = xhtml.find("/>"); at != std::string::npos; at = xhtml.find("/>", at + 2)) {
    constexpr std::size_t k_longest_tag = 2000;
    const std::size_t window = at > k_longest_tag ? at - k_longest_tag : 0;
    const std::size_t in_window = std::string_view(xhtml).substr(window, at - window).rfind('<');
    if (in_window == std::string::npos) continue;
    const std::size_t begin = window + in_window;
    if (xhtml.find('>', begin) != at + 1) continue;
    const std::size_t end = xhtml.find_first_of(" \t\r\n/", begin + 1);
    const std::string_view name = std::string_view(xhtml).substr(begin + 1, end - begin - 1);
    if (std::find(k_void.begin(), k_void.end(), name) != k_void.end()) continue;
    std::fill(xhtml.begin() + static_cast<std::ptrdiff_t>(begin),
              xhtml.begin() + static_cast<std::ptrdiff_t>(at) + 2, ' ');
  }
  return xhtml;
}

std::unique_ptr<DocumentReader> make_epub_reader(ZipArchive archive, const std::string& name) {
  return std::make_unique<EpubReader>(std::move(archive), name);
}

}  // namespace langdu
