#include "narrator/studio.h"

#include <utility>

#include "synth/engine_identity.h"

namespace langdu {
namespace {

std::unique_ptr<ClauseCache> open_cache(const std::string& identity,
                                        const std::optional<CacheSettings>& settings) {
  if (!settings) return nullptr;
  return std::make_unique<ClauseCache>(settings->folder, identity, settings->max_bytes);
}

}  // namespace

Studio::Studio(const std::filesystem::path& data_directory, Voice voice, double rate,
               std::size_t workers, const std::optional<CacheSettings>& cache, UserLexicon taught)
    : voice_(std::move(voice)),
      rate_(rate),
      pool_([this]() -> SpeechEngine& { return engine(); }, workers),
      identity_(cache ? engine_identity(voice_, rate, cache->program) : ""),
      cache_(open_cache(identity_, cache)),
      front_end_(data_directory, std::move(taught)) {}

SpeechEngine& Studio::engine() {
  if (!engine_) {
    engine_.emplace(voice_);
    engine_->set_rate(rate_);
  }
  return *engine_;
}

}  // namespace langdu
