#pragma once

#include <cstdint>
#include <filesystem>

namespace langdu {

/// Gives all pages of an Ogg file with one logical stream the serial number `serial` (RFC 3533,
/// section 6) and new checksums. libsndfile draws a random one, and the same input is to give the
/// same bytes. `named` is the name for messages. Throws Error(output).
void set_ogg_serial(const std::filesystem::path& path, std::uint32_t serial,
                    const std::filesystem::path& named);

}  // namespace langdu
