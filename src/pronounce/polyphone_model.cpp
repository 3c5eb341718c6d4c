#include "pronounce/polyphone_model.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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
                      record.capacity > 0 && (record.capacity & (record.capacity - 1)) == 0;
    const std::size_t slot = 2 + std::size_t{record.classes} - 1;
    if (!fits || record.offset + record.capacity * slot > bytes.size()) fail(path);
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
  const std::size_t others = record.classes - std::size_t{1};
  const std::size_t slot_size = 2 + others;
  const char* slots = file_.bytes().data() + record.offset;
  // The table is larger than the nearest cache: all slots are asked for before the first is looked
  // at.
  for (const Feature feature : features)
    __builtin_prefetch(slots + first_slot(feature, record.capacity) * slot_size);
  std::array<int, Polyphone::k_most_classes> sums{};
  for (const Feature feature : features) {
    const std::uint16_t sought = fingerprint(feature);
    for (std::uint32_t slot = first_slot(feature, record.capacity), tries = 0;
         tries < record.capacity; slot = (slot + 1) & (record.capacity - 1), ++tries) {
      const char* found = slots + slot * slot_size;
      std::uint16_t mark = 0;
      std::memcpy(&mark, found, sizeof mark);
      if (mark == 0) break;
      if (mark != sought) continue;
      for (std::size_t i = 0; i < others; ++i)
        sums[i + 1] += static_cast<signed char>(found[2 + i]);
      break;
    }
  }
  std::size_t best = 0;
  for (std::size_t i = 1; i <= others; ++i) {
    if (sums[i] > sums[best]) best = i;
  }
  return entry->readings[best];
}

}  // namespace langdu
