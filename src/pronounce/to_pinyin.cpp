#include "pronounce/pronouncer.h"

namespace langdu {
namespace {

void append_token(std::string& line, std::string_view token) {
  if (!line.empty()) line += ' ';
  line += token;
}

}  // namespace

std::string to_pinyin(const Pronunciation& pronunciation, ToneForm form) {
  std::string line;
  for (const SpokenUnit& unit : pronunciation.units) {
    if (const auto* latin = std::get_if<LatinRun>(&unit.what)) {
      append_token(line, latin->text);
      continue;
    }
    const auto& syllable = std::get<Syllable>(unit.what);
    const Tone tone = form == ToneForm::surface ? syllable.tone : syllable.citation;
    append_token(line, to_string({syllable.id, tone}));
    if (syllable.erhua) append_token(line, "r5");
  }
  return line;
}

}  // namespace langdu
