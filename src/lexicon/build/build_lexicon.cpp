// build_lexicon UNIHAN JIEBA CHARACTERS READINGS WORDS NEUTRAL NOT_WORDS TRANSLITERATION OUT: makes
// lexicon.bin at build time.

#include <fmt/format.h>

#include <cstdio>
#include <fstream>

#include "base/error.h"
#include "base/table_file.h"
#include "base/utf8.h"
#include "lexicon/build/assemble.h"
#include "lexicon/build/transliteration.h"

namespace langdu::lexicon_build {
namespace {

/// Moves the readings of `table` to the front of what Unihan has.
void override_characters(CharacterReadings& characters, const WordReadings& table) {
  for (const auto& [word, alternatives] : table) {
    std::vector<TonedSyllable> readings;
    for (const WordReading& alternative : alternatives) readings.push_back(alternative.front());
    characters[word.front()] = readings;
  }
}

int run(int argc, char** argv) {
  if (argc != 10) {
    fmt::print(stderr,
               "usage: build_lexicon UNIHAN JIEBA CHARACTERS READINGS WORDS NEUTRAL NOT_WORDS "
               "TRANSLITERATION OUT\n");
    return 2;
  }
  Sources sources;
  sources.characters = read_unihan(argv[1]);
  sources.counted = read_jieba(argv[2]);
  // The dictionary was written against the defaults of Unihan.
  for (const auto& [hanzi, readings] : sources.characters) {
    sources.dictionary[{hanzi}] = {{readings.front()}};
  }
  ReadingTable dictionary = read_reading_table(argv[4]);
  for (auto& [word, readings] : dictionary.readings) sources.dictionary[word] = readings;
  sources.composed = std::move(dictionary.composed);
  override_characters(sources.characters, read_reading_table(argv[3]).readings);
  sources.overrides = read_reading_table(argv[5]).readings;
  sources.neutral = read_neutral_table(argv[6]);
  for (const TableRow& row : read_table(argv[7], 1)) {
    sources.counted.erase(to_utf32(row.fields[0]));
    sources.dictionary.erase(to_utf32(row.fields[0]));
  }
  read_transliterations(argv[8], sources);
  sources.compatibility = read_compatibility_variants(argv[1]);
  for (const auto& [variant, character] : sources.compatibility) {
    const auto found = sources.characters.find(character);
    if (found != sources.characters.end()) sources.characters[variant] = found->second;
  }
  const std::string bytes = assemble(sources);
  std::ofstream out(argv[9], std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out.flush()) throw Error(ErrorKind::output, fmt::format("cannot write {}", argv[9]));
  return 0;
}

}  // namespace
}  // namespace langdu::lexicon_build

int main(int argc, char** argv) {
  try {
    return langdu::lexicon_build::run(argc, argv);
  } catch (const std::exception& error) {
    fmt::print(stderr, "build_lexicon: {}\n", error.what());
    return 1;
  }
}
