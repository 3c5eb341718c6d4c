#include "pronounce/pronouncer.h"

namespace langdu {
namespace {

void append_token(std::string& line, std::string_view token) {
  if (!line.empty()) line += ' ';
  line += token;
}

}  // namespace

void append_unit(std::string& line, const SpokenUnit& unit, PinyinForm form) {
  if (const auto* latin = std::get_if<LatinRun>(&unit.what)) {
    append_token(line, latin->text);
  } else {
    const auto& syllable = std::get<Syllable>(unit.what);
    const Tone tone = form.tones == ToneForm::surface ? syllable.tone : syllable.citation;
    const bool alone = syllable.linked && form.tones == ToneForm::citation;
    append_token(line, alone ? "a" : syllable.id.pinyin());
    line += static_cast<char>('0' + static_cast<int>(tone));
    if (syllable.erhua) append_token(line, "r5");
  }
  if (form.breaks == BreakMarks::hidden || unit.break_after == BreakStrength::none) return;
  append_token(line, "#");
  line += static_cast<char>('0' + static_cast<int>(unit.break_after));
}

std::string to_pinyin(const Pronunciation& pronunciation, PinyinForm form) {
  std::string line;
  line.reserve(pronunciation.units.size() * 7);
  for (const SpokenUnit& unit : pronunciation.units) append_unit(line, unit, form);
  return line;
}

std::string to_pinyin(const Pronunciation& pronunciation, ToneForm form) {
  return to_pinyin(pronunciation, PinyinForm{form, BreakMarks::hidden});
}

}  // namespace langdu
