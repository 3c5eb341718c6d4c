#include "document/text_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "base/utf8.h"
#include "document/encoding.h"
#include "document/text_lines.h"

namespace langdu {
namespace {

/// The first piece is small, so that the first sound does not wait for it.
constexpr std::size_t k_first_piece = std::size_t{128} << 10U;
constexpr std::size_t k_piece = std::size_t{512} << 10U;
/// The first piece behind a jump is smaller yet, and its paragraph is looked for this far back.
constexpr std::size_t k_sought_piece = std::size_t{16} << 10U;
constexpr std::size_t k_longest_paragraph = std::size_t{32} << 10U;

/// Where to cut a piece of text that goes on: behind its last empty line, else its last line, else
/// its last sentence, else its last character; never before its middle.
std::size_t cut_of(std::string_view text) {
  const std::size_t middle = text.size() / 2;
  for (const std::string_view mark : {"\n\n", "\n\r\n", "\n", "\r", "。", "，"}) {
    const std::size_t at = text.rfind(mark);
    if (at != std::string_view::npos && at > middle) return at + mark.size();
  }
  std::size_t cut = text.size();
  while (cut > middle && (static_cast<unsigned char>(text[cut - 1]) & 0xC0U) == 0x80U) --cut;
  return cut - 1;
}

/// The bytes at the beginning of `bytes` that belong to a character cut in two.
std::size_t torn_character(std::string_view bytes) {
  std::size_t count = 0;
  while (count < bytes.size() && (static_cast<unsigned char>(bytes[count]) & 0xC0U) == 0x80U) {
    ++count;
  }
  return count;
}

/// Where the paragraph that holds `offset` begins: behind the last empty line before it, else
/// behind the last line end, else behind the last sentence.
std::size_t paragraph_start(std::string_view text, std::size_t offset, bool from_beginning) {
  const std::string_view before = text.substr(0, offset);
  for (const std::string_view mark : {"\n\n", "\n\r\n", "\n", "\r", "。"}) {
    const std::size_t at = before.rfind(mark);
    if (at != std::string_view::npos) return at + mark.size();
    if (from_beginning) return 0;
  }
  return before.size();
}

class TextReader final : public DocumentReader {
 public:
  TextReader(std::unique_ptr<ByteSource> source, std::string head, std::string name)
      : source_(std::move(source)),
        bytes_(std::move(head)),
        name_(std::move(name)),
        encoding_(detect_encoding(bytes_)),
        decoder_(encoding_.name) {
    if (looks_binary(bytes_, encoding_)) {
      throw Error(ErrorKind::input,
                  fmt::format("cannot read {}: it is binary data, not an article. langdu reads "
                              "text, Markdown, HTML, EPUB and PDF",
                              name_));
    }
    bytes_.erase(0, encoding_.mark_size);
    if (encoding_.name != "UTF-8" && !bytes_.empty()) {
      std::string text;
      TextDecoder(encoding_.name).decode(bytes_, TextDecoder::Input::goes_on, text);
      text_per_byte_ = static_cast<double>(text.size()) / static_cast<double>(bytes_.size());
    }
  }

  std::optional<Document> next() override {
    for (;;) {
      const std::size_t wanted = std::exchange(next_piece_, k_piece);
      fill(wanted);
      if (trim(text_).empty() && at_end_) break;
      Document document = take(
          text_.size() > wanted ? cut_of(std::string_view(text_).substr(0, wanted)) : text_.size());
      // A piece may hold nothing but characters that nobody reads.
      if (!document.blocks.empty()) return document;
    }
    if (pieces_ == 0) {
      throw Error(ErrorKind::input,
                  fmt::format("{} is empty. Name a file that holds an article", name_));
    }
    return std::nullopt;
  }

  bool seek(std::size_t offset) override {
    const std::size_t back = offset - std::min(offset, k_longest_paragraph);
    // A byte of the source is a byte of the text, or nobody knows where the place is.
    const bool direct = encoding_.name == "UTF-8" && decoder_.broken_sequences() == 0;
    if (!start_at(direct ? back : 0)) return false;
    skip_to(back);
    fill(k_longest_paragraph + k_sought_piece);
    const std::size_t inside = offset - std::min(offset, text_begin_);
    const std::size_t begin = paragraph_start(text_, inside, back == 0);
    text_.erase(0, begin);
    text_begin_ += begin;
    next_piece_ = inside - begin + k_sought_piece;
    pieces_ = text_begin_ == 0 ? 0 : std::max<std::size_t>(pieces_, 1);
    return true;
  }

  /// In another encoding than UTF-8 estimated by the first bytes.
  [[nodiscard]] std::size_t size() const override {
    const std::size_t bytes = source_->size() - std::min(source_->size(), encoding_.mark_size);
    return static_cast<std::size_t>(static_cast<double>(bytes) * text_per_byte_);
  }

 private:
  /// Goes on reading at the byte `begin` of the source, behind its mark.
  bool start_at(std::size_t begin) {
    if (!source_->seek(begin + encoding_.mark_size)) return false;
    text_.clear();
    bytes_.clear();
    at_end_ = source_->read(bytes_, k_sought_piece) == 0;
    const std::size_t torn = begin == 0 ? 0 : torn_character(bytes_);
    bytes_.erase(0, torn);
    decoder_ = TextDecoder(encoding_.name);
    text_begin_ = begin + torn;
    return true;
  }

  /// Decodes up to the byte `back` of the text, or the beginning of the character there.
  void skip_to(std::size_t back) {
    while (!at_end_ && text_begin_ < back) {
      fill(0);
      std::size_t drop = std::min(text_.size(), back - text_begin_);
      while (drop > 0 && drop < text_.size() && torn_character(text_.substr(drop, 1)) > 0) --drop;
      if (drop == 0) return;
      text_.erase(0, drop);
      text_begin_ += drop;
    }
  }

  /// Decodes until there is more than `wanted` text, or the input ends.
  void fill(std::size_t wanted) {
    constexpr std::size_t k_step = std::size_t{64} << 10U;
    while (!at_end_ && text_.size() <= wanted) {
      if (bytes_.empty()) at_end_ = source_->read(bytes_, k_step) == 0;
      decoder_.decode(bytes_, at_end_ ? TextDecoder::Input::ends : TextDecoder::Input::goes_on,
                      text_);
      bytes_.clear();
    }
  }

  Document take(std::size_t size) {
    Document document;
    document.info.name = name_;
    document.info.encoding = encoding_.name;
    document.continues = pieces_ > 0;
    append_lines(std::string_view(text_).substr(0, size), text_begin_, document);
    pieces_ += document.blocks.empty() ? 0 : 1;
    text_.erase(0, size);
    text_begin_ += size;
    if (!reported_ && decoder_.broken_sequences() > 0) {
      document.notices.push_back(
          fmt::format("{}: {}", name_, broken_sequences_notice(decoder_, encoding_.name)));
      reported_ = true;
    }
    return document;
  }

  std::unique_ptr<ByteSource> source_;
  std::string bytes_;  ///< read, not yet decoded
  std::string name_;
  Encoding encoding_;
  TextDecoder decoder_;
  double text_per_byte_ = 1;
  std::string text_;  ///< decoded, not yet handed out
  std::size_t text_begin_ = 0;
  std::size_t next_piece_ = k_first_piece;
  std::size_t pieces_ = 0;
  bool at_end_ = false;
  bool reported_ = false;
};

}  // namespace

std::unique_ptr<DocumentReader> make_text_reader(std::unique_ptr<ByteSource> source,
                                                 std::string head, const std::string& name) {
  return std::make_unique<TextReader>(std::move(source), std::move(head), name);
}

}  // namespace langdu
