// The variants of the particle 啊. Source: Huang and Liao, Xiandai Hanyu (2017), chapter 1,
// section 6.

#include "pronounce/link_particle.h"

#include <string_view>

namespace langdu {
namespace {

/// How 啊 is said behind a syllable.
std::string_view linked(SyllableId before) {
  const std::string_view final = before.final();
  const std::string_view initial = before.initial();
  if (final.ends_with("ng") || final.empty()) return "a";
  if (final.ends_with('n')) return "na";
  if (final == "er" || final == "r") return "ra";
  if (final == "i" && (initial == "z" || initial == "c" || initial == "s")) return "za";
  if (final == "i" && (initial.ends_with('h') || initial == "r")) return "ra";
  if (final.ends_with('u') || final.ends_with("ao")) return "wa";
  return "ya";
}

}  // namespace

void link_particle(Analysis& analysis) {
  for (std::size_t i = 1; i < analysis.items.size(); ++i) {
    Item& item = analysis.items[i];
    const Item& before = analysis.items[i - 1];
    const bool particle = item.hanzi == U'啊' && item.tone == Tone::neutral &&
                          item.source != ReadingSource::user && before.hanzi != 0 &&
                          !before.stop_after && before.hanzi != U'啊';
    if (!particle) continue;
    item.syllable = *find_syllable(before.erhua ? "ra" : linked(before.syllable));
    item.linked = true;
  }
}

}  // namespace langdu
