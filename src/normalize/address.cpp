// URLs, e-mail addresses, handles: words as Latin, dots and slashes by name.
#include <algorithm>
#include <array>

#include "normalize/chinese_numeral.h"
#include "normalize/recognisers.h"

namespace langdu {
namespace {

constexpr Reason k_url{SemioticClass::address, "address: URL"};
constexpr Reason k_handle{SemioticClass::address, "address: handle"};
constexpr Reason k_mail{SemioticClass::address, "address: e-mail"};

constexpr std::array<std::string_view, 16> k_domains = {
    ".com", ".cn", ".org", ".net", ".gov", ".edu", ".io", ".tv",
    ".hk",  ".ai", ".me",  ".app", ".top", ".vip", ".uk", ".jp"};

/// Longer runs are no addresses, so that each place costs a bounded time.
constexpr std::size_t k_longest_url = 2000;
constexpr std::size_t k_longest_address = 300;

/// RFC 3986, section 2, without brackets: letters, digits and these.
constexpr std::array<bool, 256> k_address_characters = [] {
  std::array<bool, 256> set{};
  for (const char c : std::string_view("-._~:/?#@!$&'*+,;=%")) {
    set[static_cast<unsigned char>(c)] = true;
  }
  for (unsigned char c = '0'; c <= '9'; ++c) set[c] = true;
  for (unsigned char c = 'a'; c <= 'z'; ++c) set[c] = set[c - 'a' + 'A'] = true;
  return set;
}();

bool is_address_character(char c) { return k_address_characters[static_cast<unsigned char>(c)]; }

std::string_view name_of_sign(char c) {
  switch (c) {
    case '.':
      return "点";
    case '/':
      return "斜杠";
    case '@':
      return "艾特";
    case '-':
      return "杠";
    case '_':
      return "下划线";
    case ':':
      return "冒号";
    default:
      return "";
  }
}

bool has_domain(std::string_view text) {
  for (const std::string_view domain : k_domains) {
    const std::size_t at = text.find(domain);
    if (at == std::string_view::npos || at == 0) continue;
    const std::size_t end = at + domain.size();
    if (end == text.size() || !is_ascii_letter(static_cast<unsigned char>(text[end]))) return true;
  }
  return false;
}

/// abc_123: letters and digits joined by underscores.
bool is_handle(std::string_view text) {
  const std::size_t line = text.find('_');
  if (line == 0 || line == std::string_view::npos || text.back() == '_') return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return is_ascii_letter(byte) || is_ascii_digit(byte) || c == '_' || c == '-';
  });
}

void write_address(const Line& line, std::size_t begin, std::size_t end, Reason reason,
                   TokenWriter& out) {
  for (std::size_t i = begin; i < end;) {
    const std::size_t start = i;
    if (line.letter_at(i)) {
      i = std::min(end, line.skip_letters(i));
      out.latin(start, i, reason);
    } else if (line.digit_at(i)) {
      i = std::min(end, line.skip_digits(i));
      out.hanzi(start, i, say_digits(line.text().substr(start, i - start), DigitOne::yi), reason);
    } else {
      ++i;
      const std::string_view name = name_of_sign(line.at(start));
      if (!name.empty()) out.hanzi(start, i, std::string(name), reason);
    }
  }
}

}  // namespace

std::size_t read_address(const Line& line, std::size_t at, TokenWriter& out) {
  if (!line.letter_at(at) && !line.digit_at(at)) return at;
  if (line.letter_before(at) || line.digit_before(at)) return at;
  const std::size_t longest = line.has(at, "http") ? k_longest_url : k_longest_address;
  std::size_t end = at;
  while (end - at <= longest && is_address_character(line.at(end))) ++end;
  if (end - at > longest) return at;
  while (end > at && std::string_view(".,;:!?/").find(line.before(end)) != std::string_view::npos) {
    --end;
  }
  const std::string_view text = line.text().substr(at, end - at);
  if (is_handle(text)) {
    write_address(line, at, end, k_handle, out);
    return end;
  }
  if (text.find('.') == std::string_view::npos) return at;
  const std::size_t sign = text.find('@');
  if (sign != std::string_view::npos && sign > 0 && has_domain(text.substr(sign))) {
    write_address(line, at, end, k_mail, out);
    return end;
  }
  const bool scheme = text.starts_with("http://") || text.starts_with("https://");
  if (!scheme && !text.starts_with("www.") && !has_domain(text)) return at;
  const std::size_t host = scheme ? at + text.find("//") + 2 : at;
  if (host < end) write_address(line, host, end, k_url, out);
  return end;
}

}  // namespace langdu
