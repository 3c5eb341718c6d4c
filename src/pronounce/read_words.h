#pragma once

#include "lexicon/lexicon.h"
#include "pronounce/analysis.h"
#include "pronounce/polyphone_model.h"

namespace langdu {

/// Gives every hanzi the syllable that the lexicon has for it in its word.
void read_words(const Lexicon& lexicon, Analysis& analysis);

/// Lets the models decide where the lexicon does not settle the word. (Where it does, even a sure
/// model is wrong as often as right.)
void read_polyphones(const PolyphoneModel& model, Analysis& analysis);

/// A word that is set off and said syllable by syllable (“散|乱|污”) is read as the word.
void read_spelled_out(const Lexicon& lexicon, Analysis& analysis);

/// 得 between a subject or adverb and a verb is dei3, "must"; between a subject and 了 it is de2,
/// "get" (Lü Shuxiang, Xiandai Hanyu babai ci).
void read_obligation(Analysis& analysis);

/// In 数了数 and 数一数 both verbs are read as the first.
void read_repeated_verbs(Analysis& analysis);

/// 地 behind a doubled syllable is the particle: 慢悠悠地, 一片一片地; so it is between a word in
/// 儿 and a verb.
void read_adverbial_di(Analysis& analysis);

/// 只 between a numeral and a thing is the measure zhi1.
void read_measure_zhi(Analysis& analysis);

/// A 儿 behind a word that the lexicon does not settle is its suffix, unless the word is a name or
/// one that takes a "son".
void read_er(Analysis& analysis);

/// 著 as a word of its own is zhu4, "written by", but behind a verb of traditional text the
/// particle.
void read_zhu(Analysis& analysis);

/// Marks every 儿 that colours the syllable before it; the others are syllables of their own.
void mark_erhua(Analysis& analysis);

/// Sets the citation tones, once the readings are decided: those of the syllables said alone.
void set_citation_tones(const Lexicon& lexicon, Analysis& analysis);

}  // namespace langdu
