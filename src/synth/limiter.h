#pragma once

#include <span>

namespace langdu {

/// The highest true peak that the limiter lets through, of 32768: -1.6 dB of full scale. Encoders
/// that change the wave a little then stay below -1 dB, what EBU R 128 allows.
inline constexpr float k_peak_ceiling = 27250.0F;

/// Whether there was anything to limit.
enum class Limited { no, yes };

/// Turns the sound down around peaks above the ceiling, gradually over some 6 ms on either side.
/// Peaks between samples count as well. Looks ahead, and depends on nothing but `sound`. In place.
Limited limit_peaks(std::span<float> sound);

}  // namespace langdu
