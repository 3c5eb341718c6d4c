#include "lexicon/lexicon.h"

#include <fmt/format.h>

#include <array>
#include <cstring>
#include <limits>

#include "base/error.h"
#include "base/utf8.h"
#include "lexicon/lexicon_data.h"

namespace langdu {
namespace {

using lexicon_format::Header;
using lexicon_format::Section;

constexpr std::array<std::string_view, 20> k_names{
    "other",    "noun",      "person_name",  "place_name",  "organisation",
    "time",     "locative",  "verb",         "adjective",   "adverb",
    "numeral",  "measure",   "pronoun",      "preposition", "conjunction",
    "particle", "auxiliary", "interjection", "idiom",       "punctuation"};

[[noreturn]] void fail(const std::filesystem::path& path, std::string_view what) {
  throw Error(ErrorKind::data,
              fmt::format("the lexicon {} is {}. Build langdu again", path.string(), what));
}

template <class Element>
std::span<const Element> view(std::string_view bytes, Section section,
                              const std::filesystem::path& path) {
  const std::size_t end = section.offset + std::size_t{section.count} * sizeof(Element);
  if (section.offset % alignof(Element) != 0 || section.count == 0 || end > bytes.size()) {
    fail(path, "damaged");
  }
  return {reinterpret_cast<const Element*>(bytes.data() + section.offset), section.count};
}

}  // namespace

std::string_view name_of(PartOfSpeech part_of_speech) {
  return k_names[static_cast<std::size_t>(part_of_speech)];
}

Lexicon::Data::Data(const std::filesystem::path& path) : file(path) {
  const std::string_view bytes = file.bytes();
  Header header;
  if (bytes.size() < sizeof header) fail(path, "damaged");
  std::memcpy(&header, bytes.data(), sizeof header);
  if (header.magic != lexicon_format::k_magic) fail(path, "not a lexicon");
  if (header.version != lexicon_format::k_version) fail(path, "of another version");
  if (header.file_size != bytes.size()) fail(path, "damaged");
  page_of = view<std::uint16_t>(bytes, header.page_of, path);
  pages = view<std::uint16_t>(bytes, header.pages, path);
  hanzi = view<lexicon_format::Hanzi>(bytes, header.hanzi, path);
  simplified = view<std::uint32_t>(bytes, header.simplified, path);
  words.nodes = view<lexicon_format::TrieNode>(bytes, header.nodes, path);
  word_readings = view<std::uint32_t>(bytes, header.word_readings, path);
  syllables = view<TonedSyllable>(bytes, header.syllables, path);
}

std::uint32_t Lexicon::Data::find_word(std::string_view word) const {
  std::uint32_t node = Trie::k_root;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint point = decode_utf8(word, at);
    const std::uint16_t code = find_hanzi(point.value).code;
    if (code == 0) return Trie::k_nowhere;
    node = words.child(node, code);
    if (node == Trie::k_nowhere) return Trie::k_nowhere;
    at += point.size;
  }
  return words.end_of_word(node);
}

Lexicon::Lexicon(const std::filesystem::path& data_directory)
    : data_(std::make_unique<const Data>(data_directory / "lexicon.bin")) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

float Lexicon::log_probability(std::string_view word) const {
  const std::uint32_t node = data_->find_word(word);
  if (node == Trie::k_nowhere) return -std::numeric_limits<float>::infinity();
  return -static_cast<float>(data_->words.record(node).cost) / lexicon_format::k_cost_scale;
}

bool Lexicon::contains(std::string_view word) const {
  return data_->find_word(word) != Trie::k_nowhere;
}

Lexicon::Character Lexicon::character(char32_t hanzi) const {
  const lexicon_format::Hanzi& record = data_->find_hanzi(hanzi);
  return {record.code == 0 ? hanzi : data_->simplified[record.code],
          data_->syllables.subspan(record.readings_begin, record.readings_count)};
}

std::span<const TonedSyllable> Lexicon::reading(const Word& word) const {
  if (word.entry == Word::k_no_entry) return {};
  const auto record = data_->words.record(word.entry);
  if (record.reading == 0) return {};
  const std::uint32_t begin = data_->word_readings[record.reading - 1];
  return data_->syllables.subspan(begin, data_->word_readings[record.reading] - begin);
}

}  // namespace langdu
