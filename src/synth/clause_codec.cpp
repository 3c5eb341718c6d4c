#include "synth/clause_codec.h"

#include <cstring>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/error.h"

namespace langdu {
namespace {

enum class UnitTag : std::uint8_t { syllable, latin };

class Encoder {
 public:
  template <typename Number>
  void number(Number value) {
    static_assert(std::is_arithmetic_v<Number> || std::is_enum_v<Number>);
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof(value));
  }
  void text(std::string_view value) {
    number<std::uint64_t>(value.size());
    bytes_ += value;
  }
  template <typename Value>
  void block(const std::vector<Value>& values) {
    static_assert(std::is_trivially_copyable_v<Value>);
    number<std::uint64_t>(values.size());
    bytes_.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Value));
  }
  std::string take() { return std::move(bytes_); }

 private:
  std::string bytes_;
};

class Decoder {
 public:
  explicit Decoder(std::string_view bytes) : rest_(bytes) {}

  template <typename Number>
  Number number() {
    Number value{};
    std::memcpy(&value, take(sizeof(value)), sizeof(value));
    return value;
  }
  std::string text() {
    const auto size = count_of(1);
    return {take(size), size};
  }
  template <typename Value>
  std::vector<Value> block() {
    const auto size = count_of(sizeof(Value));
    std::vector<Value> values(size);
    if (size > 0) std::memcpy(values.data(), take(size * sizeof(Value)), size * sizeof(Value));
    return values;
  }
  /// The bytes that the block takes.
  template <typename Value>
  std::size_t skip_block() {
    const std::size_t size = count_of(sizeof(Value)) * sizeof(Value);
    take(size);
    return size;
  }
  /// A number of things that take at least `min_bytes` each.
  std::size_t count_of(std::size_t min_bytes) {
    const auto count = number<std::uint64_t>();
    if (count > rest_.size() / min_bytes) fail();
    return count;
  }
  void expect_end() const {
    if (!rest_.empty()) fail();
  }

 private:
  [[noreturn]] static void fail() {
    throw Error(ErrorKind::engine, "a clause came damaged from a worker process or the cache");
  }
  const char* take(std::size_t size) {
    if (size > rest_.size()) fail();
    const char* const begin = rest_.data();
    rest_.remove_prefix(size);
    return begin;
  }

  std::string_view rest_;
};

// The structured bindings below name every field, so that a field added to these types does not
// compile before it is encoded, too.

void encode_unit(Encoder& out, const SpokenUnit& unit) {
  const auto& [what, written, break_after, mark_after, emphasised, quote_opens, quote_closes] =
      unit;
  if (const auto* syllable = std::get_if<Syllable>(&what)) {
    const auto& [id, tone, citation, erhua, linked] = *syllable;
    out.number(UnitTag::syllable);
    out.number(id.index());
    out.number(tone);
    out.number(citation);
    out.number(erhua);
    out.number(linked);
  } else {
    const auto& [text, style] = std::get<LatinRun>(what);
    out.number(UnitTag::latin);
    out.text(text);
    out.number(style);
  }
  out.number<std::uint64_t>(written.begin);
  out.number<std::uint64_t>(written.end);
  out.number(break_after);
  out.number(mark_after);
  out.number(emphasised);
  out.number(quote_opens);
  out.number(quote_closes);
}

SpokenUnit decode_unit(Decoder& in) {
  SpokenUnit unit;
  if (in.number<UnitTag>() == UnitTag::syllable) {
    Syllable syllable;
    syllable.id = SyllableId(in.number<std::uint16_t>());
    syllable.tone = in.number<Tone>();
    syllable.citation = in.number<Tone>();
    syllable.erhua = in.number<std::uint8_t>() != 0;
    syllable.linked = in.number<std::uint8_t>() != 0;
    unit.what = syllable;
  } else {
    LatinRun latin;
    latin.text = in.text();
    latin.style = in.number<LatinStyle>();
    unit.what = latin;
  }
  unit.written.begin = in.number<std::uint64_t>();
  unit.written.end = in.number<std::uint64_t>();
  unit.break_after = in.number<BreakStrength>();
  unit.mark_after = in.number<PunctuationKind>();
  unit.emphasised = in.number<std::uint8_t>() != 0;
  unit.quote_opens = in.number<std::uint8_t>() != 0;
  unit.quote_closes = in.number<std::uint8_t>() != 0;
  return unit;
}

}  // namespace

std::string encode_clause(const Clause& clause) {
  const auto& [units, style, position, count, pause_after] = clause;
  static_cast<void>(pause_after);
  Encoder out;
  out.number(style);
  out.number<std::uint64_t>(position);
  out.number<std::uint64_t>(count);
  out.number<std::uint64_t>(units.size());
  for (const SpokenUnit& unit : units) encode_unit(out, unit);
  return out.take();
}

Clause decode_clause(std::string_view bytes) {
  Decoder in(bytes);
  Clause clause;
  clause.style = in.number<SpeechStyle>();
  clause.position = in.number<std::uint64_t>();
  clause.count = in.number<std::uint64_t>();
  const std::size_t units = in.count_of(1);
  for (std::size_t i = 0; i < units; ++i) clause.units.push_back(decode_unit(in));
  in.expect_end();
  return clause;
}

std::string encode_speech_head(const ClauseSpeech& speech) {
  const auto& [pcm, marks, syllables] = speech;
  Encoder out;
  out.number<std::uint64_t>(syllables);
  out.block(marks);
  out.number<std::uint64_t>(pcm.size());
  return out.take();
}

PackedSpeech::PackedSpeech(ByteBlock bytes) : bytes_(std::move(bytes)) {
  Decoder in(bytes_.view());
  in.number<std::uint64_t>();
  in.skip_block<TimingMark>();
  pcm_bytes_ = in.skip_block<std::int16_t>();
  in.expect_end();
}

PackedSpeech::PackedSpeech(const ClauseSpeech& speech) {
  const std::string head = encode_speech_head(speech);
  pcm_bytes_ = speech.pcm.size() * sizeof(std::int16_t);
  bytes_ = ByteBlock(head.size() + pcm_bytes_);
  std::memcpy(bytes_.data(), head.data(), head.size());
  if (pcm_bytes_ > 0) std::memcpy(bytes_.data() + head.size(), speech.pcm.data(), pcm_bytes_);
}

std::span<const std::int16_t> PackedSpeech::pcm() const {
  // All before the samples is made of 8-byte numbers, so they are aligned.
  const std::string_view samples = bytes_.view().substr(bytes_.size() - pcm_bytes_);
  return {reinterpret_cast<const std::int16_t*>(samples.data()), pcm_bytes_ / sizeof(std::int16_t)};
}

ClauseSpeech PackedSpeech::unpack() const {
  ClauseSpeech speech;
  if (bytes_.size() == 0) return speech;
  Decoder in(bytes_.view());
  speech.syllables = in.number<std::uint64_t>();
  speech.marks = in.block<TimingMark>();
  speech.pcm = in.block<std::int16_t>();
  return speech;
}

}  // namespace langdu
