// How characters are told apart by ear.
#include "narrator/spelling.h"

#include <algorithm>
#include <vector>

#include "base/table_file.h"
#include "base/utf8.h"

namespace langdu {

Speller::Speller(const std::filesystem::path& data_directory, const Lexicon& lexicon)
    : lexicon_(lexicon) {
  for (const TableRow& row : read_table(data_directory / "mandarin" / "spelling.tsv", 2)) {
    shapes_.emplace(row.fields[0], row.fields[1]);
  }
}

std::string Speller::describe(const std::string& character, const std::string& word) const {
  const auto shape = shapes_.find(character);
  if (shape != shapes_.end()) return character + "，" + shape->second;
  if (word != character) return character + "，" + word + "的" + character;
  return character;
}

/// The word that holds the byte `at`. A character that is a word by itself tells little, so it
/// takes its neighbour along: the one with which it is a word, else the one before it.
SourceSpan Speller::word_around(const std::string& text, std::size_t at) const {
  std::vector<Word> words;
  lexicon_.segment(text, words);
  const auto holds = [at](const Word& word) { return word.begin <= at && at < word.end; };
  const auto found = std::find_if(words.begin(), words.end(), holds);
  if (found == words.end()) return {};
  const SourceSpan word{found->begin, found->end};
  const auto text_of = [&](SourceSpan span) { return text.substr(span.begin, span.size()); };
  if (count_code_points(text_of(word)) != 1) return word;
  std::vector<SourceSpan> pairs;
  if (word.begin > 0) {
    const CodePoint before = decode_utf8_before(text, word.begin);
    if (is_hanzi(before.value)) pairs.push_back({word.begin - before.size, word.end});
  }
  if (word.end < text.size()) {
    const CodePoint after = decode_utf8(text, word.end);
    if (is_hanzi(after.value)) pairs.push_back({word.begin, word.end + after.size});
  }
  const auto known = std::find_if(pairs.begin(), pairs.end(), [&](SourceSpan pair) {
    return lexicon_.contains(text_of(pair));
  });
  if (known != pairs.end()) return *known;
  return pairs.empty() ? word : pairs.front();
}

std::string Speller::spell(const Passage& passage, std::size_t at) const {
  const std::string& text = passage.pronunciation.written.text();
  const SourceSpan span = word_around(text, at);
  const std::string word(trim(std::string_view(text).substr(span.begin, span.size())));
  std::string spelled;
  for (std::size_t i = 0; i < word.size();) {
    const CodePoint point = decode_utf8(word, i);
    if (is_hanzi(point.value)) {
      if (!spelled.empty()) spelled += "；";
      spelled += describe(word.substr(i, point.size), word);
    }
    i += point.size;
  }
  return spelled.empty() ? word : spelled + "。";
}

}  // namespace langdu
