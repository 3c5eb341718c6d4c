#include "audio/read_cues.h"

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace langdu {
namespace {

constexpr std::size_t k_chunk_header = 8;
constexpr std::size_t k_cue_point = 24;
/// In RF64 a length that stands in `ds64` instead.
constexpr std::uint64_t k_length_elsewhere = 0xFFFFFFFF;
constexpr std::size_t k_ds64_data_size = 8;  ///< where `ds64` has that of the data chunk
constexpr std::uint64_t k_max_chunk = 1 << 28;

std::uint64_t number_at(std::string_view bytes, std::size_t offset, std::size_t size) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < size && offset + i < bytes.size(); ++i) {
    value |= std::uint64_t{static_cast<unsigned char>(bytes[offset + i])} << (8 * i);
  }
  return value;
}

std::optional<std::string> read_bytes(std::ifstream& in, std::uint64_t count) {
  std::string bytes(count, '\0');
  if (count > k_max_chunk || !in.read(bytes.data(), static_cast<std::streamsize>(count))) {
    return std::nullopt;
  }
  return bytes;
}

/// The bodies of the chunks that chapters are made of, by their id.
std::map<std::string, std::string> read_chunks(std::ifstream& in) {
  std::map<std::string, std::string> chunks;
  if (!read_bytes(in, 12)) return chunks;  // "RIFF", length, "WAVE"
  std::uint64_t data_size = 0;
  while (const auto header = read_bytes(in, k_chunk_header)) {
    std::string id = header->substr(0, 4);
    std::uint64_t size = number_at(*header, 4, 4);
    if (id == "data" && size == k_length_elsewhere) size = data_size;
    const std::uint64_t padded = size + size % 2;
    if (id != "ds64" && id != "cue " && id != "LIST") {
      in.seekg(static_cast<std::streamoff>(padded), std::ios::cur);
      continue;
    }
    const auto body = read_bytes(in, padded);
    if (!body) break;
    if (id == "ds64") data_size = number_at(*body, k_ds64_data_size, 8);
    if (id == "LIST") id = body->substr(0, 4);
    chunks[id] = body->substr(0, size);
  }
  return chunks;
}

/// The labels of an `adtl` list by the id of their cue.
std::map<std::uint64_t, std::string> read_labels(std::string_view list) {
  std::map<std::uint64_t, std::string> labels;
  for (std::size_t at = 4; at + k_chunk_header <= list.size();) {
    const std::size_t size = number_at(list, at + 4, 4);
    const std::string_view body = list.substr(at + k_chunk_header, size);
    if (list.substr(at, 4) == "labl" && body.size() > 4) {
      const std::string_view text = body.substr(4);
      labels[number_at(body, 0, 4)] = text.substr(0, text.find('\0'));
    }
    at += k_chunk_header + size + size % 2;
  }
  return labels;
}

}  // namespace

std::vector<ChapterMark> read_cues(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::map<std::string, std::string> chunks = read_chunks(in);
  const std::string& cues = chunks["cue "];
  std::map<std::uint64_t, std::string> labels = read_labels(chunks["adtl"]);
  std::vector<ChapterMark> chapters;
  for (std::size_t at = 4; at + k_cue_point <= cues.size(); at += k_cue_point) {
    chapters.push_back({number_at(cues, at + 20, 4), labels[number_at(cues, at, 4)], 1});
  }
  return chapters;
}

}  // namespace langdu
