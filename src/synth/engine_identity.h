#pragma once

#include <filesystem>
#include <string>

#include "voice/voice.h"

namespace langdu {

/// All that decides how a clause sounds but the clause itself, as bytes: eSpeak NG's version, the
/// voice with the contents of its files, the rate, and the program that tells the engine what to
/// say
/// (`program` is its binary). Throws Error(data) if a file cannot be read.
std::string engine_identity(const Voice& voice, double rate, const std::filesystem::path& program);

}  // namespace langdu
