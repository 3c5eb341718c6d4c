#pragma once

#include <span>

namespace langdu {

/// The highest sample that the limiter lets through, of 32768. Between samples the signal may be up
/// to 1 dB higher, which leaves the true peak below -1 dB of full scale (EBU R 128, 2020).
inline constexpr float k_peak_ceiling = 26000.0F;

/// Turns the sound down around peaks above the ceiling, gradually over some 6 ms on either side.
/// Looks ahead, and depends on nothing but `sound`. In place.
void limit_peaks(std::span<float> sound);

}  // namespace langdu
