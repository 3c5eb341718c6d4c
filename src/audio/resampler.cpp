#include "audio/resampler.h"

#include <fmt/format.h>

#include <cmath>

#include "base/error.h"

namespace langdu {
namespace {

/// Frames that the filter may give out beyond what just came in.
constexpr std::size_t k_slack = 8192;

void check(soxr_error_t error) {
  if (error != nullptr) throw Error(ErrorKind::output, fmt::format("cannot resample: {}", error));
}

}  // namespace

Resampler::Resampler(int rate_in, int rate_out) : ratio_(static_cast<double>(rate_out) / rate_in) {
  const soxr_io_spec_t types = soxr_io_spec(SOXR_INT16_I, SOXR_FLOAT32_I);
  const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
  const soxr_runtime_spec_t one_thread = soxr_runtime_spec(1);
  soxr_error_t error = nullptr;
  state_ = soxr_create(rate_in, rate_out, 1, &error, &types, &quality, &one_thread);
  check(error);
}

Resampler::~Resampler() { soxr_delete(state_); }

std::span<const float> Resampler::process(std::span<const std::int16_t> frames) {
  return run(frames.data(), frames.size());
}

std::span<const float> Resampler::flush() { return run(nullptr, 0); }

std::span<const float> Resampler::run(const std::int16_t* frames, std::size_t count) {
  out_.resize(static_cast<std::size_t>(std::ceil(static_cast<double>(count) * ratio_)) + k_slack);
  std::size_t used = 0;
  std::size_t made = 0;
  check(soxr_process(state_, frames, count, &used, out_.data(), out_.size(), &made));
  return std::span<const float>(out_).first(made);
}

}  // namespace langdu
