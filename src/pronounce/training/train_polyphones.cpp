// train_polyphones LEXICON_DIRECTORY JIEBA READINGS PHRASES OUT WEB... [-- ENCYCLOPEDIA...]: learns
// the polyphone models from labelled sentences and writes them in the form of polyphone_model.h.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <fstream>

#include "base/error.h"
#include "base/utf8.h"
#include "pronounce/polyphone_model.h"
#include "pronounce/training/examples.h"
#include "pronounce/training/learn_character_classes.h"
#include "pronounce/training/regression.h"

namespace langdu::polyphone_training {
namespace {

// Weights below this in every class are left out.
constexpr float k_least_weight = 0.1F;
constexpr float k_byte_range = 127;
constexpr double k_load = 0.85;

struct QuantisedModel {
  Polyphone record;
  std::vector<std::uint16_t> fingerprints;
  std::string weights;

  /// As it stands in the file; of even size, since there are at least two slots.
  [[nodiscard]] std::string table() const {
    return std::string(reinterpret_cast<const char*>(fingerprints.data()),
                       fingerprints.size() * sizeof(std::uint16_t)) +
           weights;
  }
};

std::uint32_t capacity_for(std::size_t features) {
  std::uint32_t capacity = 4;
  while (static_cast<double>(features) > k_load * capacity) capacity *= 2;
  return capacity;
}

QuantisedModel quantise(char32_t hanzi, const Lesson& lesson, const Weights& weights) {
  float largest = 0;
  std::vector<std::pair<float, Feature>> kept;
  for (const auto& [feature, row] : weights) {
    float most = 0;
    for (const float weight : row) most = std::max(most, std::abs(weight));
    largest = std::max(largest, most);
    if (most >= k_least_weight) kept.emplace_back(-most, feature);
  }
  std::sort(kept.begin(), kept.end());  // where fingerprints clash, the heavier feature stays
  QuantisedModel model;
  Polyphone& record = model.record;
  record.hanzi = hanzi;
  record.capacity = capacity_for(kept.size());
  record.scale = std::max(largest, k_least_weight) / k_byte_range;
  record.classes = static_cast<std::uint8_t>(lesson.readings.size());
  for (std::size_t i = 0; i < lesson.readings.size(); ++i) {
    std::strncpy(record.readings[i], lesson.readings[i].c_str(), Polyphone::k_longest_reading);
  }
  model.fingerprints.resize(record.capacity, 0);
  model.weights.resize(record.weights(), '\0');
  for (const auto& [weight, feature] : kept) {
    const std::uint16_t mark = fingerprint(feature);
    std::uint32_t slot = first_slot(feature, record.capacity);
    while (model.fingerprints[slot] != 0 && model.fingerprints[slot] != mark) {
      slot = (slot + 1) & (record.capacity - 1);
    }
    if (model.fingerprints[slot] == mark) continue;
    model.fingerprints[slot] = mark;
    const std::vector<float>& row = weights.at(feature);
    for (std::size_t i = 0; i < row.size(); ++i) {
      model.weights[slot * row.size() + i] =
          static_cast<char>(static_cast<int>(std::lround(row[i] / record.scale)));
    }
  }
  for (std::size_t i = 0; model.fingerprints.size() < record.fingerprints(); ++i) {
    model.fingerprints.push_back(model.fingerprints[i]);
  }
  return model;
}

void write_models(const std::vector<std::uint8_t>& classes,
                  const std::vector<QuantisedModel>& models, const std::string& path) {
  PolyphoneHeader header;
  header.count = static_cast<std::uint32_t>(models.size());
  std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
  bytes.append(classes.begin(), classes.end());
  std::uint32_t offset =
      static_cast<std::uint32_t>(bytes.size() + models.size() * sizeof(Polyphone));
  for (const QuantisedModel& model : models) {
    Polyphone record = model.record;
    record.offset = offset;
    offset += static_cast<std::uint32_t>(model.table().size());
    bytes.append(reinterpret_cast<const char*>(&record), sizeof record);
  }
  for (const QuantisedModel& model : models) bytes += model.table();
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out.flush()) throw Error(ErrorKind::output, "cannot write " + path);
  fmt::print("{}: {} characters, {} bytes\n", path, models.size(), bytes.size());
}

/// The sentences first, since they decide which readings there are.
Lessons gather(const Reader& reader, const std::vector<std::string>& word_lists,
               const std::string& phrases,
               const std::vector<std::pair<std::string, Source>>& sentences) {
  Lessons lessons;
  for (const auto& [path, source] : sentences) add_sentences(reader, path, source, lessons);
  add_phrases(reader, phrases, lessons);
  for (const std::string& path : word_lists) add_words(reader, path, lessons);
  for (const auto& [path, source] : sentences) add_settled(reader, path, lessons);
  std::erase_if(lessons, [](const auto& entry) {
    const Lesson& lesson = entry.second;
    return lesson.readings.size() < 2 || lesson.readings.size() > Polyphone::k_most_classes;
  });
  return lessons;
}

std::vector<std::uint8_t> learn_classes(
    const Lexicon& lexicon, const std::string& words,
    const std::vector<std::pair<std::string, Source>>& sentences) {
  std::vector<std::u32string> texts;
  for (const auto& [path, source] : sentences) add_texts(lexicon, path, texts);
  add_texts(lexicon, words, texts);
  return learn_character_classes(texts);
}

int run(int argc, char** argv) {
  if (argc < 7) {
    fmt::print(stderr,
               "usage: train_polyphones LEXICON_DIRECTORY JIEBA READINGS PHRASES OUT WEB... "
               "[-- ENCYCLOPEDIA...]\n");
    return 2;
  }
  const Lexicon lexicon{std::string(argv[1])};
  std::vector<std::pair<std::string, Source>> sentences;
  Source source = Source::web;
  for (int i = 6; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--") {
      source = Source::encyclopedia;
    } else {
      sentences.emplace_back(argv[i], source);
    }
  }
  const std::vector<std::uint8_t> classes = learn_classes(lexicon, argv[2], sentences);
  const Reader reader{lexicon, CharacterClasses(classes)};
  const Lessons lessons = gather(reader, {argv[2], argv[3]}, argv[4], sentences);
  std::vector<QuantisedModel> models;
  for (const auto& [hanzi, lesson] : lessons) {
    models.push_back(quantise(hanzi, lesson, learn(lesson)));
  }
  write_models(classes, models, argv[5]);
  return 0;
}

}  // namespace
}  // namespace langdu::polyphone_training

int main(int argc, char** argv) {
  try {
    return langdu::polyphone_training::run(argc, argv);
  } catch (const std::exception& error) {
    fmt::print(stderr, "train_polyphones: {}\n", error.what());
    return 1;
  }
}
