#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "narrator/front_end.h"
#include "synth/clause_cache.h"
#include "synth/clause_queue.h"
#include "synth/espeak_engine.h"
#include "synth/worker_pool.h"
#include "voice/voice.h"

namespace langdu {

/// Where finished clauses are kept.
struct CacheSettings {
  std::filesystem::path folder;
  std::uint64_t max_bytes = 0;
  std::filesystem::path program;  ///< the running binary; another one speaks anew
};

/// All that rendering needs, started once for any number of editions: the voice, the workers, the
/// cache, the text stages.
class Studio {
 public:
  /// The engine and its workers start with the first clause that the cache does not have; what they
  /// share with this process stays shared. Throws Error(data).
  Studio(const std::filesystem::path& data_directory, Voice voice, double rate, std::size_t workers,
         const std::optional<CacheSettings>& cache, UserLexicon taught = {});

  [[nodiscard]] const Voice& voice() const { return voice_; }
  [[nodiscard]] double rate() const { return rate_; }
  [[nodiscard]] const FrontEnd& front_end() const { return front_end_; }
  /// All but the article that decides what is heard; see `engine_identity`. Empty without a cache.
  [[nodiscard]] const std::string& identity() const { return identity_; }
  /// For one edition; the one before must have been emptied.
  [[nodiscard]] ClauseQueue new_queue() { return {pool_, cache_.get()}; }

 private:
  SpeechEngine& engine();

  Voice voice_;
  double rate_;
  std::optional<EspeakEngine> engine_;
  WorkerPool pool_;
  std::string identity_;
  std::unique_ptr<ClauseCache> cache_;
  FrontEnd front_end_;
};

}  // namespace langdu
