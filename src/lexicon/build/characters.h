#pragma once

#include <filesystem>
#include <map>
#include <string_view>
#include <vector>

#include "lexicon/syllable.h"

namespace langdu::lexicon_build {

/// Every hanzi with its readings, the most usual first.
using CharacterReadings = std::map<char32_t, std::vector<TonedSyllable>>;

/// Reads Unihan_Readings.txt of the Unicode Character Database (Unicode Standard Annex 38): first
/// kMandarin, the customary reading, unless kTGHZ2013, the standard of 2013, has only others (卓,
/// 迹, 框 have a reading there that was given up); then those of kTGHZ2013 and of the older
/// kXHC1983 by the counts of kHanyuPinlu; kHanyuPinyin only for characters that none of them has. A
/// traditional character takes over the tone of its simplified form where that one has a single
/// reading in kTGHZ2013, which lists simplified characters only (績 jì).
CharacterReadings read_unihan(const std::filesystem::path& path);

/// Compatibility ideographs (U+F900 and on) and the characters that they are written for, out of
/// kCompatibilityVariant.
std::map<char32_t, char32_t> read_compatibility_variants(const std::filesystem::path& path);

/// Pinyin with tone marks ("lǜ") to a syllable, if it is one of ours.
std::vector<TonedSyllable> parse_marked_pinyin(std::string_view pinyin);

}  // namespace langdu::lexicon_build
