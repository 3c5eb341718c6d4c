#include <fmt/format.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/utf8.h"
#include "document/encoding.h"

namespace langdu {
namespace {

constexpr std::string_view k_replacement_utf8 = "\uFFFD";

std::size_t count_lines(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// Where the character that the end of `text` may cut begins; `text.size()` if none is cut.
std::size_t complete_prefix(std::string_view text) {
  for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
    const auto byte = static_cast<unsigned char>(text[text.size() - back]);
    if ((byte & 0xC0U) == 0x80U) continue;
    const std::size_t needs = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
    return needs > back ? text.size() - back : text.size();
  }
  return text.size();
}

}  // namespace

class TextDecoder::State {
 public:
  explicit State(const std::string& encoding) {
    if (encoding == "UTF-8") return;
    UErrorCode status = U_ZERO_ERROR;
    converter_ = ucnv_open(encoding.c_str(), &status);
    if (U_FAILURE(status) != 0) {
      throw Error(
          ErrorKind::input,
          fmt::format("no converter for the encoding {}. Save the text as UTF-8", encoding));
    }
  }
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    if (converter_ != nullptr) ucnv_close(converter_);
  }

  void decode(std::string_view bytes, Input input, std::string& out) {
    const std::size_t old_size = out.size();
    if (converter_ == nullptr) {
      decode_utf8_bytes(bytes, input, out);
    } else {
      decode_by_icu(bytes, input, out);
      note_replacements(std::string_view(out).substr(old_size));
    }
    lines_ += count_lines(std::string_view(out).substr(old_size));
  }

  [[nodiscard]] std::size_t broken() const { return broken_; }
  [[nodiscard]] std::size_t first_broken_line() const { return first_broken_line_; }

 private:
  void note_broken(std::size_t lines_since) {
    if (broken_++ == 0) first_broken_line_ = lines_ + lines_since + 1;
  }

  void decode_utf8_bytes(std::string_view bytes, Input input, std::string& out) {
    const std::size_t old_size = out.size();
    std::string joined;
    if (!cut_.empty()) {
      joined = cut_;
      joined.append(bytes);
      bytes = joined;
      cut_.clear();
    }
    if (input == Input::goes_on) {
      const std::size_t complete = complete_prefix(bytes);
      cut_.assign(bytes.substr(complete));
      bytes = bytes.substr(0, complete);
    }
    while (const auto bad = first_ill_formed(bytes)) {
      out.append(bytes.substr(0, *bad));
      note_broken(broken_ == 0 ? count_lines(std::string_view(out).substr(old_size)) : 0);
      out.append(k_replacement_utf8);
      // The continuation bytes of one broken sequence are replaced together with it.
      std::size_t next = *bad + 1;
      while (next < bytes.size() && next < *bad + 3 &&
             (static_cast<unsigned char>(bytes[next]) & 0xC0U) == 0x80U) {
        ++next;
      }
      bytes.remove_prefix(next);
    }
    out.append(bytes);
  }

  void decode_by_icu(std::string_view bytes, Input input, std::string& out) {
    std::array<UChar, 4096> units{};
    const char* source = bytes.data();
    const char* const end = source + bytes.size();
    UErrorCode status = U_ZERO_ERROR;
    do {
      status = U_ZERO_ERROR;
      UChar* target = units.data();
      ucnv_toUnicode(converter_, &target, units.data() + units.size(), &source, end, nullptr,
                     static_cast<UBool>(input == Input::ends), &status);
      append_units({units.data(), static_cast<std::size_t>(target - units.data())}, out);
    } while (status == U_BUFFER_OVERFLOW_ERROR);
  }

  /// ICU has put U+FFFD in the place of every broken sequence.
  void note_replacements(std::string_view decoded) {
    for (std::size_t at = decoded.find(k_replacement_utf8); at != std::string_view::npos;
         at = decoded.find(k_replacement_utf8, at + k_replacement_utf8.size())) {
      note_broken(broken_ == 0 ? count_lines(decoded.substr(0, at)) : 0);
    }
  }

  void append_units(std::u16string_view units, std::string& out) {
    for (const char16_t unit : units) {
      if (high_ != 0) {
        const bool pair = unit >= 0xDC00 && unit <= 0xDFFF;
        append_utf8(
            out, pair ? 0x10000U + ((high_ - 0xD800U) << 10U) + (unit - 0xDC00U) : k_replacement);
        high_ = 0;
        if (pair) continue;
      }
      if (unit >= 0xD800 && unit <= 0xDBFF) {
        high_ = unit;
      } else {
        append_utf8(out, unit >= 0xDC00 && unit <= 0xDFFF ? k_replacement : char32_t{unit});
      }
    }
  }

  UConverter* converter_ = nullptr;
  std::string cut_;
  char32_t high_ = 0;
  std::size_t lines_ = 0;
  std::size_t broken_ = 0;
  std::size_t first_broken_line_ = 0;
};

TextDecoder::TextDecoder(const std::string& encoding) : state_(std::make_unique<State>(encoding)) {}
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;
TextDecoder::~TextDecoder() = default;

void TextDecoder::decode(std::string_view bytes, Input input, std::string& out) {
  state_->decode(bytes, input, out);
}

std::size_t TextDecoder::broken_sequences() const { return state_->broken(); }
std::size_t TextDecoder::first_broken_line() const { return state_->first_broken_line(); }

std::string broken_sequences_notice(const TextDecoder& decoder, const std::string& encoding) {
  if (decoder.broken_sequences() == 0) return {};
  return fmt::format("{} broken byte sequence{} ({}), the first in line {}, replaced by \uFFFD",
                     decoder.broken_sequences(), decoder.broken_sequences() == 1 ? "" : "s",
                     encoding, decoder.first_broken_line());
}

std::string decode_text(std::string_view bytes, const Encoding& encoding, std::string& notice) {
  TextDecoder decoder(encoding.name);
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 2);
  decoder.decode(bytes.substr(std::min(encoding.mark_size, bytes.size())), TextDecoder::Input::ends,
                 text);
  notice = broken_sequences_notice(decoder, encoding.name);
  return text;
}

std::string decoded(std::string bytes, const Encoding& encoding, std::string& notice) {
  const bool is_as_wanted =
      encoding.name == "UTF-8" && encoding.mark_size == 0 && !first_ill_formed(bytes);
  if (!is_as_wanted) return decode_text(std::string_view(bytes), encoding, notice);
  notice.clear();
  return bytes;
}

}  // namespace langdu
