#include "base/utf8.h"

#include <bit>
#include <cstdint>
#include <cstring>

namespace langdu {
namespace {

constexpr CodePoint k_ill_formed{k_replacement, 1};

bool is_continuation(unsigned char byte) { return (byte & 0xC0U) == 0x80U; }

constexpr std::size_t k_at_once = sizeof(std::uint64_t);

/// Are the next bytes so many of ASCII?
bool are_ascii(std::string_view text, std::size_t at) {
  constexpr std::uint64_t k_high_bits = 0x8080808080808080U;
  if (at + k_at_once > text.size()) return false;
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data() + at, sizeof bytes);
  return (bytes & k_high_bits) == 0;
}

/// Are the next six bytes two characters of three bytes each, as nearly all of any Chinese text?
bool are_two_of_three(std::string_view text, std::size_t at) {
  if (at + k_at_once > text.size()) return false;
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, text.data() + at, sizeof bytes);
  constexpr std::uint64_t k_mask = 0xC0C0F0C0C0F0U;
  constexpr std::uint64_t k_form = 0x8080E08080E0U;
  if constexpr (std::endian::native != std::endian::little) return false;
  const auto is_sure = [](std::uint64_t lead) { return lead != 0xE0 && lead != 0xED; };
  return (bytes & k_mask) == k_form && is_sure(bytes & 0xFFU) && is_sure(bytes >> 24U & 0xFFU);
}

}  // namespace

CodePoint decode_rare_utf8(std::string_view text, std::size_t offset) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
  const unsigned char lead = byte(0);
  if (lead < 0x80) return {lead, 1};
  const std::size_t left = text.size() - offset;
  if (lead >= 0xC2 && lead <= 0xDF) {
    if (left < 2 || !is_continuation(byte(1))) return k_ill_formed;
    return {static_cast<char32_t>(((lead & 0x1FU) << 6U) | (byte(1) & 0x3FU)), 2};
  }
  if (lead >= 0xE0 && lead <= 0xEF) {
    if (left < 3 || !is_continuation(byte(1)) || !is_continuation(byte(2))) return k_ill_formed;
    const auto value = static_cast<char32_t>(((lead & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) |
                                             (byte(2) & 0x3FU));
    if (value < 0x800 || (value >= 0xD800 && value <= 0xDFFF)) return k_ill_formed;
    return {value, 3};
  }
  if (lead >= 0xF0 && lead <= 0xF4) {
    if (left < 4 || !is_continuation(byte(1)) || !is_continuation(byte(2)) ||
        !is_continuation(byte(3))) {
      return k_ill_formed;
    }
    const auto value = static_cast<char32_t>(((lead & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) |
                                             ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU));
    if (value < 0x10000 || value > 0x10FFFF) return k_ill_formed;
    return {value, 4};
  }
  return k_ill_formed;
}

CodePoint decode_utf8_before(std::string_view text, std::size_t offset) {
  assert(offset > 0 && offset <= text.size());
  const std::string_view before = text.substr(0, offset);
  std::size_t size = 1;
  while (size < 4 && size < offset &&
         is_continuation(static_cast<unsigned char>(before[offset - size])))
    ++size;
  const CodePoint point = decode_utf8(before, offset - size);
  return point.size == size ? point : k_ill_formed;
}

void append_utf8(std::string& out, char32_t c) {
  const auto push = [&](char32_t byte) { out.push_back(static_cast<char>(byte)); };
  if (c < 0x80) {
    push(c);
  } else if (c < 0x800) {
    push(0xC0 | (c >> 6U));
    push(0x80 | (c & 0x3FU));
  } else if (c < 0x10000) {
    push(0xE0 | (c >> 12U));
    push(0x80 | ((c >> 6U) & 0x3FU));
    push(0x80 | (c & 0x3FU));
  } else {
    push(0xF0 | (c >> 18U));
    push(0x80 | ((c >> 12U) & 0x3FU));
    push(0x80 | ((c >> 6U) & 0x3FU));
    push(0x80 | (c & 0x3FU));
  }
}

std::string to_utf8(char32_t code_point) {
  std::string result;
  append_utf8(result, code_point);
  return result;
}

std::u32string to_utf32(std::string_view text) {
  std::u32string result;
  result.reserve(text.size() / 2);
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    result.push_back(point.value);
    i += point.size;
  }
  return result;
}

std::string to_utf8(std::u32string_view text) {
  std::string result;
  result.reserve(text.size() * 3);
  for (const char32_t c : text) append_utf8(result, c);
  return result;
}

std::optional<std::size_t> first_ill_formed(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    if (static_cast<unsigned char>(text[i]) < 0x80) {
      i += are_ascii(text, i) ? k_at_once : 1;
      continue;
    }
    if (are_two_of_three(text, i)) {
      i += 6;
      continue;
    }
    const CodePoint point = decode_utf8(text, i);
    if (point.size == 1) return i;
    i += point.size;
  }
  return std::nullopt;
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); i += decode_utf8(text, i).size) ++count;
  return count;
}

std::string_view trim(std::string_view text) {
  while (!text.empty()) {
    const CodePoint point = decode_utf8(text, 0);
    if (!is_space(point.value)) break;
    text.remove_prefix(point.size);
  }
  while (!text.empty()) {
    const CodePoint point = decode_utf8_before(text, text.size());
    if (!is_space(point.value)) break;
    text.remove_suffix(point.size);
  }
  return text;
}

std::string essence_of(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    i += point.size;
    const char32_t c = fold_width(point.value);
    if (is_hanzi(c) || is_ascii_letter(c) || is_ascii_digit(c)) append_utf8(result, c);
  }
  return result;
}

}  // namespace langdu
