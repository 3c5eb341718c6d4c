#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "pronounce/analysis.h"
#include "pronounce/character_classes.h"

namespace langdu {

/// A feature of the context of a polyphone, as a hash of its template and content.
using Feature = std::uint32_t;

/// No hanzi has more.
inline constexpr std::size_t k_most_features = 48;

/// Collects the features of the hanzi `item`, which lies in `analysis.words[word]`: characters
/// around it one by one, in n-grams, as a bag and by their classes; the word that holds it; its
/// neighbours; the reading that the dictionary gives. The analysis has its dictionary readings
/// already. Linear in nothing but the number of templates.
void extract_features(const Analysis& analysis, const CharacterClasses& classes, std::size_t word,
                      std::size_t item, std::vector<Feature>& features);

}  // namespace langdu
