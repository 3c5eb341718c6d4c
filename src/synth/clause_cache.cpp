#include "synth/clause_cache.h"

#define XXH_INLINE_ALL
#include <fmt/format.h>
#include <xxhash.h>

#include <algorithm>
#include <system_error>
#include <tuple>
#include <utility>

#include "base/error.h"

namespace langdu {
namespace {

constexpr std::uint64_t k_pack_bytes = 64ULL << 20;
constexpr std::string_view k_suffix = ".clauses";

ClauseCache::Key hash_of(std::string_view bytes) {
  const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
  return {hash.high64, hash.low64};
}

struct PackOnDisk {
  std::filesystem::path path;
  std::uint64_t size = 0;
  std::filesystem::file_time_type used;
};

/// All packs of all identities, the one unused for longest first.
std::vector<PackOnDisk> list_packs(const std::filesystem::path& folder) {
  std::vector<PackOnDisk> packs;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (!entry.path().native().ends_with(k_suffix)) continue;
    std::error_code gone;
    const PackOnDisk pack{entry.path(), entry.file_size(gone), entry.last_write_time(gone)};
    if (!gone) packs.push_back(pack);
  }
  std::sort(packs.begin(), packs.end(), [](const PackOnDisk& a, const PackOnDisk& b) {
    return std::tie(a.used, a.path) < std::tie(b.used, b.path);
  });
  return packs;
}

}  // namespace

ClauseCache::ClauseCache(std::filesystem::path folder, std::string_view identity,
                         std::uint64_t max_bytes)
    : folder_(std::move(folder)), max_bytes_(max_bytes) {
  const Key hash = hash_of(identity);
  prefix_ = fmt::format("{:016x}{:016x}-", hash[0], hash[1]);
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  shrink();
  open_packs();
}

ClauseCache::~ClauseCache() = default;

ClauseCache::Key ClauseCache::key_of(const Clause& clause) {
  return hash_of(encode_clause(clause));
}

std::optional<PackedSpeech> ClauseCache::find(const Key& key) {
  const auto place = places_.find(key);
  if (place == places_.end()) return std::nullopt;
  try {
    if (auto body = packs_[place->second.pack]->read(place->second.record)) {
      return PackedSpeech(std::move(*body));
    }
  } catch (const Error&) {
    // Not what this version writes.
  }
  places_.erase(place);
  return std::nullopt;
}

void ClauseCache::store(const Key& key, const PackedSpeech& speech) {
  if (!usable_ || holds(key)) return;
  PackFile* const pack = pack_for_writing();
  const auto record = pack == nullptr ? std::nullopt : pack->append(key, speech.bytes());
  if (!record) {
    usable_ = false;  // a full disk: the edition itself is what counts
    return;
  }
  places_[key] = {*writable_, *record};
  stored_since_shrink_ += speech.bytes().size();
  if (stored_since_shrink_ > k_pack_bytes) shrink();
}

void ClauseCache::open_packs() {
  for (const PackOnDisk& found : list_packs(folder_)) {
    if (!found.path.filename().native().starts_with(prefix_)) continue;
    auto pack = PackFile::open(found.path, PackFile::Access::read);
    if (!pack) continue;
    for (const PackFile::Record& record : pack->scan())
      places_[record.key] = {packs_.size(), record};
    pack->touch();
    packs_.push_back(std::move(pack));
  }
}

/// A pack that has room and no other writer.
PackFile* ClauseCache::pack_for_writing() {
  if (writable_ && packs_[*writable_]->size() < k_pack_bytes) return packs_[*writable_].get();
  writable_.reset();
  for (std::size_t number = 0; number <= max_bytes_ / k_pack_bytes + packs_.size() + 64; ++number) {
    const auto path = folder_ / fmt::format("{}{:04}{}", prefix_, number, k_suffix);
    std::error_code missing;
    const auto size = std::filesystem::file_size(path, missing);
    if (!missing && size >= k_pack_bytes) continue;
    if (auto pack = PackFile::open(path, PackFile::Access::append)) {
      writable_ = packs_.size();
      packs_.push_back(std::move(pack));
      return packs_.back().get();
    }
  }
  return nullptr;
}

/// Removes the packs unused for longest until the rest fit the cap. A pack that is being written
/// stays.
void ClauseCache::shrink() {
  stored_since_shrink_ = 0;
  std::vector<PackOnDisk> packs = list_packs(folder_);
  std::uint64_t total = 0;
  for (const PackOnDisk& pack : packs) total += pack.size;
  for (const PackOnDisk& pack : packs) {
    if (total <= max_bytes_) return;
    const auto lock = PackFile::open(pack.path, PackFile::Access::append);
    if (!lock) continue;
    std::error_code error;
    if (std::filesystem::remove(pack.path, error)) total -= pack.size;
  }
}

}  // namespace langdu
