#pragma once

#include <string>
#include <string_view>

#include "synth/clause.h"
#include "synth/speech.h"

namespace langdu {

/// Clauses and their speech as bytes, in the byte order of the machine: for worker processes of the
/// same program and for a cache on the same machine, not for exchange.

/// All that decides how a clause sounds, and its spans. The pause behind it is left out: it is the
/// narrator's. Equal clauses give equal bytes.
std::string encode_clause(const Clause& clause);

/// The clause whose `encode_clause` is `bytes`; its `pause_after` is 0. Throws Error(engine) if it
/// is not one.
Clause decode_clause(std::string_view bytes);

std::string encode_speech(const ClauseSpeech& speech);

/// Throws Error(engine) if `bytes` is not what `encode_speech` gave.
ClauseSpeech decode_speech(std::string_view bytes);

}  // namespace langdu
