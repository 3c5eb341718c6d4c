#include "normalize/line.h"

#include <algorithm>
#include <array>

namespace langdu {
namespace {

/// The zero of each run of ten decimal digits (general category Nd) outside ASCII that a text may
/// hold; Unicode 15, DerivedNumericType.txt.
constexpr std::array<char32_t, 40> k_zeros = {
    0x660,  0x6F0,  0x7C0,  0x966,  0x9E6,  0xA66,   0xAE6,   0xB66,   0xBE6,   0xC66,
    0xCE6,  0xD66,  0xDE6,  0xE50,  0xED0,  0xF20,   0x1040,  0x1090,  0x17E0,  0x1810,
    0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0,  0x1C40,  0x1C50,  0xA620,  0xA8D0,
    0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0x104A0, 0x11066, 0x1E950, 0x1FBF0, 0x11DA0};

/// How far `roles_around` looks, so that long lines cost linear time.
constexpr std::size_t k_reach = 300;

bool is_folded_sign(char32_t c) {
  switch (c) {
    case U'％':
    case U'＋':
    case U'－':
    case U'．':
    case U'／':
    case U'＝':
    case U'＜':
    case U'＞':
    case U'＄':
    case U'＆':
    case U'＠':
    case U'＃':
    case U'＊':
    case U'～':
    case U'＿':
    case U'＾':
    case U'｜':
    case U'＼':
      return true;
    default:
      return false;
  }
}

char32_t folded(char32_t c) {
  if (c >= 0xFF10 && c <= 0xFF5E) {
    const char32_t ascii = fold_width(c);
    if (is_ascii_digit(ascii) || is_ascii_letter(ascii)) return ascii;
  }
  if (c >= 0xFF01 && c <= 0xFF5E) return is_folded_sign(c) ? fold_width(c) : c;
  if (c >= 0x1D7CE && c <= 0x1D7FF) return U'0' + (c - 0x1D7CE) % 10;  // mathematical digits
  if (c < 0x660) return c;
  for (const char32_t zero : k_zeros) {
    if (c >= zero && c < zero + 10) return U'0' + (c - zero);
  }
  return c;
}

/// Has no sound and separates nothing, so that its neighbours belong together: control characters,
/// zero-width characters, private use, emoji.
bool is_unheard(const CodePoint& point) {
  const char32_t c = point.value;
  if (c < 0x20) return c != U'\t' && c != U'\n' && c != U'\r';
  if (c == k_replacement && point.size == 1) return true;
  return (c >= 0x7F && c < 0xA0) || (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x206F) ||
         (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
         (c >= 0x1F130 && c < 0x20000 && c != 0x1F16D) || c > 0x323AF;
}

bool is_continuation(std::string_view text, std::size_t at) {
  return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// The size of a character that folding leaves alone, by its bytes: printable ASCII, hanzi of the
/// basic block, common punctuation. 0 if it must be looked at.
std::size_t size_if_untouched(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x7F) return byte >= 0x20 || byte == '\t' ? 1 : 0;
  if (byte != 0xE2 && byte != 0xE3 && (byte < 0xE4 || byte > 0xE9)) return 0;
  if (!is_continuation(text, at + 1) || !is_continuation(text, at + 2)) return 0;
  if (byte != 0xE2) return 3;
  const auto second = static_cast<unsigned char>(text[at + 1]);
  const auto third = static_cast<unsigned char>(text[at + 2]);
  const bool zero_width = (second == 0x80 && third >= 0x8B && third <= 0x8F) || second == 0x81;
  return zero_width ? 0 : 3;
}

/// Does the text hold what folding changes?
bool needs_folding(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t size = size_if_untouched(text, i)) {
      i += size;
      continue;
    }
    const CodePoint point = decode_utf8(text, i);
    if (is_unheard(point) || folded(point.value) != point.value) return true;
    i += point.size;
  }
  return false;
}

bool ends_sentence(char32_t c) {
  return c == U'。' || c == U'！' || c == U'？' || c == U'；' || c == U'\n';
}

}  // namespace

Line::Line(std::string_view written, const NormalizerTables& tables, std::string_view paragraph)
    : written_(written),
      text_(written),
      tables_(tables),
      paragraph_(paragraph.empty() ? written : paragraph) {
  if (needs_folding(written)) fold(written);
  whole_ = text_;
}

void Line::fold(std::string_view written) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < written.size();) {
    const CodePoint point = decode_utf8(written, i);
    const bool unheard = is_unheard(point);
    const char32_t c = folded(point.value);
    if (unheard || c != point.value) {
      folded_.append(written.substr(kept, i - kept), {kept, i});
      if (!unheard) folded_.append(to_utf8(c), {i, i + point.size});
      kept = i + point.size;
    }
    i += point.size;
  }
  folded_.append(written.substr(kept), {kept, written.size()});
  text_ = folded_.text();
  is_folded_ = true;
}

SourceSpan Line::written(std::size_t begin, std::size_t end) const {
  if (!is_folded_) return {begin, end};
  if (begin == end && begin > 0) {  // behind the character before, which may have been folded
    const std::size_t at = folded_.source({begin - 1, begin}).end;
    return {at, at};
  }
  return folded_.source({begin, end});
}

std::string Line::written_text(std::size_t begin, std::size_t end) const {
  if (!is_folded_) return std::string(written_.substr(begin, end - begin));
  std::string text;
  for (std::size_t at = begin; at < end;) {
    const std::size_t size = decode_utf8(text_, at).size;
    const SourceSpan span = written(at, at + size);
    text += written_.substr(span.begin, span.size());
    at += size;
  }
  return text;
}

char32_t Line::point_at(std::size_t at) const {
  return at < text_.size() ? decode_utf8(text_, at).value : 0;
}

char32_t Line::point_before(std::size_t at) const {
  return at > 0 ? decode_utf8_before(text_.substr(0, at), at).value : 0;
}

std::size_t Line::skip_digits(std::size_t at) const {
  while (digit_at(at)) ++at;
  return at;
}

std::size_t Line::skip_letters(std::size_t at) const {
  while (letter_at(at)) ++at;
  return at;
}

std::size_t Line::skip_space(std::size_t at) const {
  if (at < text_.size()) {
    const CodePoint point = decode_utf8(text_, at);
    if (is_space(point.value)) return at + point.size;
  }
  return at;
}

Roles Line::roles_at(std::size_t at) const {
  if (at >= text_.size()) return 0;
  const auto found = tables_.cues.prefix_of(text_.substr(at));
  return found ? *found.value : 0;
}

Roles Line::roles_before(std::size_t at) const {
  const auto found = tables_.cues.suffix_of(text_.substr(0, at));
  return found ? *found.value : 0;
}

bool Line::counts_at(std::size_t at, Roles measures) const {
  constexpr std::size_t k_hanzi = 3;
  constexpr float k_common = -13.5F;  // log probability: 名校 is, 名学 and 块石 are not
  constexpr std::array<std::string_view, 6> k_certain = {"个", "名", "位", "元", "日", "月"};
  if (at >= text_.size()) return false;
  const auto found = tables_.cues.prefix_of(text_.substr(at));
  if (!found || (*found.value & measures) == 0) return false;
  if (found.size == k_hanzi && any_at(at, k_certain) != 0) return true;
  const std::size_t size = found.size + k_hanzi;
  return at + size > text_.size() || !is_hanzi(point_at(at + found.size)) ||
         tables_.words.log_probability(text_.substr(at, size)) <= k_common;
}

Domain Line::domain() const {
  if (!domain_) domain_ = domain_of(paragraph_, tables_);
  return *domain_;
}

Roles Line::roles_around(std::size_t at) const {
  if (around_ && around_->begin <= at && at < around_->end) return around_->roles;
  Around around;
  around.begin = at;
  while (around.begin > 0 && at - around.begin < k_reach) {
    const CodePoint point = decode_utf8_before(text_.substr(0, around.begin), around.begin);
    if (ends_sentence(point.value)) break;
    around.begin -= point.size;
  }
  around.end = at;
  while (around.end < text_.size() && around.end - at < k_reach) {
    const CodePoint point = decode_utf8(text_, around.end);
    if (ends_sentence(point.value)) break;
    around.end += point.size;
  }
  for (std::size_t i = around.begin; i < around.end;) {
    const CodePoint point = decode_utf8(text_, i);
    if (is_hanzi(point.value) || is_ascii_letter(point.value)) around.roles |= roles_at(i);
    i += point.size;
  }
  around.end = std::max(around.end, at + 1);
  around_ = around;
  return around.roles;
}

}  // namespace langdu
