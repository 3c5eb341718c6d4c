#include "normalize/spoken_sentence.h"

#include <array>

namespace langdu {
namespace {

constexpr std::array<std::string_view, 30> k_names = {
    "plain",    "cardinal", "decimal",    "digit_string", "ordinal",     "year",
    "date",     "clock",    "duration",   "range",        "score",       "ratio",
    "fraction", "percent",  "money",      "measure",      "temperature", "coordinates",
    "phone",    "vehicle",  "identifier", "version",      "model",       "math",
    "roman",    "circled",  "address",    "latin",        "symbol",      "user"};

struct Append {
  std::string& text;
  void operator()(const HanziRun& run) const { text += run.text; }
  void operator()(const FixedReading& reading) const { text += reading.text; }
  void operator()(const LatinRun& run) const { text += run.text; }
  void operator()(const Punctuation& mark) const { text += mark.text; }
  void operator()(const InnerBreak&) const {}
};

}  // namespace

std::string_view name_of(SemioticClass semiotic_class) {
  return k_names[static_cast<std::size_t>(semiotic_class)];
}

void append_text(const Token& token, std::string& text) { std::visit(Append{text}, token.value); }

std::string to_text(const SpokenSentence& sentence) {
  std::string text;
  text.reserve(sentence.written.size() + sentence.written.size() / 4);
  for (const Token& token : sentence.tokens) std::visit(Append{text}, token.value);
  return text;
}

}  // namespace langdu
