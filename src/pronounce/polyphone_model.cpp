#include "pronounce/polyphone_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/error.h"

namespace langdu {
namespace {

// Where the records begin.
constexpr std::size_t k_records = sizeof(PolyphoneHeader) + CharacterClasses::k_code_points;

[[noreturn]] void fail(const std::filesystem::path& path) {
  throw Error(ErrorKind::data, fmt::format("the polyphone models {} are damaged or of another "
                                           "version. Build langdu again",
                                           path.string()));
}

/// The slot of a feature; nothing if the table does not have it.
std::optional<std::size_t> find_slot(std::span<const std::uint16_t> fingerprints,
                                     std::uint32_t capacity, Feature feature) {
  using Abreast = std::uint16_t __attribute__((vector_size(16)));
  using Stops = char __attribute__((vector_size(8)));
  static_assert(sizeof(Abreast) == Polyphone::k_abreast * sizeof(std::uint16_t));
  const std::uint16_t wanted = fingerprint(feature);
  std::uint32_t slot = first_slot(feature, capacity);
  for (std::uint32_t tries = 0; tries < capacity; tries += Polyphone::k_abreast) {
    Abreast found;
    std::memcpy(&found, fingerprints.data() + slot, sizeof found);
    const auto stops = __builtin_convertvector((found == wanted) | (found == 0), Stops);
    std::uint64_t bytes = 0;
    std::memcpy(&bytes, &stops, sizeof bytes);
    if (bytes != 0) {
      slot += static_cast<std::uint32_t>(std::countr_zero(bytes)) / 8U;
      if (fingerprints[slot] != wanted) return std::nullopt;
      return slot & (capacity - 1);
    }
    slot = (slot + Polyphone::k_abreast) & (capacity - 1);
  }
  return std::nullopt;
}

}  // namespace

PolyphoneModel::PolyphoneModel(const std::filesystem::path& path)
    : file_(path), index_(k_hanzi, 0) {
  const std::string_view bytes = file_.bytes();
  PolyphoneHeader header;
  const PolyphoneHeader expected;
  if (bytes.size() < sizeof header) fail(path);
  std::memcpy(&header, bytes.data(), sizeof header);
  if (std::memcmp(header.magic, expected.magic, sizeof header.magic) != 0 ||
      header.version != expected.version || header.count >= 0xFFFF ||
      k_records + header.count * sizeof(Polyphone) > bytes.size()) {
    fail(path);
  }
  classes_ = CharacterClasses({reinterpret_cast<const std::uint8_t*>(bytes.data()) + sizeof header,
                               CharacterClasses::k_code_points});
  const auto* records = reinterpret_cast<const Polyphone*>(bytes.data() + k_records);
  for (const Polyphone& record : std::span(records, header.count)) {
    Entry entry{&record, {}};
    const bool fits = record.hanzi >= k_first_hanzi && record.hanzi < k_first_hanzi + k_hanzi &&
                      record.classes > 0 && record.classes <= Polyphone::k_most_classes &&
                      std::has_single_bit(record.capacity) &&
                      record.offset % sizeof(std::uint16_t) == 0;
    const std::size_t table = record.fingerprints() * sizeof(std::uint16_t) + record.weights();
    if (!fits || record.offset + table > bytes.size()) fail(path);
    for (std::size_t i = 0; i < record.classes; ++i) {
      const char* spelled = record.readings[i];
      const auto reading =
          parse_toned_syllable({spelled, ::strnlen(spelled, Polyphone::k_longest_reading)});
      if (!reading) fail(path);
      entry.readings[i] = *reading;
    }
    entries_.push_back(entry);
    index_[record.hanzi - k_first_hanzi] = static_cast<std::uint16_t>(entries_.size());
  }
}

const PolyphoneModel::Entry* PolyphoneModel::find(char32_t hanzi) const {
  if (hanzi < k_first_hanzi || hanzi >= k_first_hanzi + k_hanzi) return nullptr;
  const std::uint16_t number = index_[hanzi - k_first_hanzi];
  return number == 0 ? nullptr : &entries_[number - 1U];
}

std::optional<TonedSyllable> PolyphoneModel::choose(char32_t hanzi,
                                                    std::span<const Feature> features) const {
  const Entry* entry = find(hanzi);
  if (entry == nullptr) return std::nullopt;
  const Polyphone& record = *entry->record;
  const char* const table = file_.bytes().data() + record.offset;
  const std::span fingerprints(reinterpret_cast<const std::uint16_t*>(table),
                               record.fingerprints());
  const char* const weights = table + fingerprints.size_bytes();
  // The table is larger than the nearest cache: all slots are asked for before the first is looked
  // at.
  for (const Feature feature : features)
    __builtin_prefetch(fingerprints.data() + first_slot(feature, record.capacity));
  const std::size_t others = record.classes - std::size_t{1};
  std::array<int, Polyphone::k_most_classes> sums{};
  for (const Feature feature : features) {
    const auto slot = find_slot(fingerprints, record.capacity, feature);
    if (!slot) continue;
    for (std::size_t i = 0; i < others; ++i) {
      sums[i + 1] += static_cast<signed char>(weights[*slot * others + i]);
    }
  }
  std::size_t best = 0;
  for (std::size_t i = 1; i <= others; ++i) {
    if (sums[i] > sums[best]) best = i;
  }
  return entry->readings[best];
}

}  // namespace langdu
