#include "normalize/domain.h"

#include <algorithm>

#include "base/utf8.h"
#include "normalize/tables.h"

namespace langdu {
namespace {

/// Bytes that are looked at, so that long paragraphs cost no more.
constexpr std::size_t k_reach = 3000;

/// Cue words that make a domain.
constexpr int k_enough = 2;

}  // namespace

Domain domain_of(std::string_view paragraph, const NormalizerTables& tables) {
  const std::string_view text = paragraph.substr(0, k_reach);
  int sport = 0;
  int finance = 0;
  int technology = 0;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = decode_utf8(text, i);
    std::size_t size = point.size;
    if (is_hanzi(point.value)) {
      if (const auto found = tables.cues.prefix_of(text.substr(i))) {
        const Roles roles = *found.value;
        sport += (roles & k_score) != 0 ? 1 : 0;
        finance += (roles & k_finance) != 0 ? 1 : 0;
        technology += (roles & k_speed) != 0 ? 1 : 0;
        if ((roles & (k_score | k_finance | k_speed)) != 0) size = found.size;
      }
    }
    i += size;
  }
  const int most = std::max({sport, finance, technology});
  if (most < k_enough) return Domain::general;
  if (most == sport) return Domain::sport;
  return most == finance ? Domain::finance : Domain::technology;
}

}  // namespace langdu
