#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "synth/clause.h"
#include "synth/clause_codec.h"
#include "synth/pack_file.h"

namespace langdu {

/// Finished clauses on disk, found by what they say: a rerun after a crash or an edit speaks only
/// what is new. Several processes may use one folder.
///
/// The folder holds pack files, each of one identity (engine, voice, rate). Only whole records are
/// ever read, whatever happened to the process or the machine that wrote them. When all packs
/// together are larger than the cap, the ones unused for longest go. A cache never fails: a folder
/// that cannot be used is a cache that remembers nothing.
class ClauseCache {
 public:
  /// `identity` is whatever else than the clause decides its sound; `max_bytes` is for all
  /// identities together.
  ClauseCache(std::filesystem::path folder, std::string_view identity, std::uint64_t max_bytes);
  ~ClauseCache();

  using Key = PackFile::Key;

  /// The key of everything in the clause that decides its sound, and of where its units were
  /// written.
  static Key key_of(const Clause& clause);

  /// Is there a record under the key? It may still turn out to be damaged.
  [[nodiscard]] bool holds(const Key& key) const { return places_.contains(key); }

  /// The speech that was stored under the key, if it is what was once stored.
  std::optional<PackedSpeech> find(const Key& key);

  void store(const Key& key, const PackedSpeech& speech);

 private:
  struct Place {
    std::size_t pack = 0;
    PackFile::Record record;
  };

  void open_packs();
  PackFile* pack_for_writing();
  void shrink();

  std::filesystem::path folder_;
  std::string prefix_;  ///< of the names of this identity's packs
  std::uint64_t max_bytes_;
  std::vector<std::unique_ptr<PackFile>> packs_;
  std::map<Key, Place> places_;
  std::optional<std::size_t> writable_;
  std::uint64_t stored_since_shrink_ = 0;
  bool usable_ = true;
};

}  // namespace langdu
