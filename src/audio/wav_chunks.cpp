#include "audio/wav_chunks.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

namespace langdu {
namespace {

constexpr std::uint16_t k_code_page_utf8 = 65001;
constexpr std::string_view k_description = "Articles read aloud in Mandarin Chinese";

void append_u16(std::string& out, std::uint16_t value) {
  out.push_back(static_cast<char>(value & 0xFF));
  out.push_back(static_cast<char>(value >> 8));
}

void append_u32(std::string& out, std::uint32_t value) {
  append_u16(out, static_cast<std::uint16_t>(value & 0xFFFF));
  append_u16(out, static_cast<std::uint16_t>(value >> 16));
}

/// A NUL inside would end the string early for some readers and not for others.
std::string zero_terminated(std::string_view text) {
  std::string result(text.substr(0, text.find('\0')));
  result.push_back('\0');
  return result;
}

/// `text` in a field of `size` bytes, filled up with zeros.
void append_field(std::string& out, std::string_view text, std::size_t size) {
  const std::string_view cut = cut_utf8(text, size);
  out += cut;
  out.append(size - cut.size(), '\0');
}

std::string cue_point(std::uint32_t id, std::uint32_t frame) {
  std::string point;
  append_u32(point, id);
  append_u32(point, frame);  // position in the play order, of which there is one
  point += "data";
  append_u32(point, 0);  // chunk start
  append_u32(point, 0);  // block start
  append_u32(point, frame);
  return point;
}

}  // namespace

std::string riff_chunk(std::string_view id, std::string_view body) {
  std::string chunk(id);
  append_u32(chunk, static_cast<std::uint32_t>(body.size()));
  chunk += body;
  if (body.size() % 2 != 0) chunk.push_back('\0');
  return chunk;
}

std::string chapter_chunks(std::span<const ChapterMark> chapters) {
  std::string points;
  std::string labels = "adtl";
  std::uint32_t count = 0;
  for (const ChapterMark& chapter : chapters) {
    if (chapter.frame > std::numeric_limits<std::uint32_t>::max()) break;
    ++count;
    points += cue_point(count, static_cast<std::uint32_t>(chapter.frame));
    std::string label;
    append_u32(label, count);
    label += zero_terminated(cut_utf8(chapter.title, k_max_label_bytes));
    labels += riff_chunk("labl", label);
  }
  if (count == 0) return {};
  std::string cue;
  append_u32(cue, count);
  cue += points;
  return riff_chunk("cue ", cue) + riff_chunk("LIST", labels);
}

std::string info_chunks(const FileTags& tags) {
  const std::pair<std::string_view, const std::string&> fields[] = {
      {"INAM", tags.title}, {"IART", tags.artist},  {"IPRD", tags.album},
      {"ICRD", tags.date},  {"ICMT", tags.comment},
  };
  std::string info = "INFO";
  for (const auto& [id, value] : fields) {
    if (!value.empty()) info += riff_chunk(id, zero_terminated(value));
  }
  if (info.size() == 4) return {};
  std::string character_set;
  append_u16(character_set, k_code_page_utf8);
  append_u16(character_set, 86);  // country: China
  append_u16(character_set, 4);   // language: Chinese
  append_u16(character_set, 2);   // dialect: simplified
  return riff_chunk("CSET", character_set) + riff_chunk("LIST", info);
}

std::string broadcast_chunk(const FileTags& tags) {
  if (tags.title.empty()) return {};
  // The standard allows ASCII alone, and readers take other bytes for Latin-1; the title itself is
  // in INFO.
  const bool is_ascii = std::all_of(tags.title.begin(), tags.title.end(),
                                    [](char c) { return static_cast<signed char>(c) >= 0; });
  std::string body;
  append_field(body, is_ascii ? tags.title : k_description, 256);
  append_field(body, "langdu", 32);
  append_field(body, "", 32);  // reference
  append_field(body, tags.date.size() == 10 ? tags.date : "", 10);
  append_field(body, "", 8);  // time of day
  append_field(body, "", 8);  // time reference: from the beginning
  append_u16(body, 1);        // version
  append_field(body, "", 64 + 190);
  return riff_chunk("bext", body);
}

std::string_view cut_utf8(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  std::size_t end = max_bytes;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  return text.substr(0, end);
}

}  // namespace langdu
