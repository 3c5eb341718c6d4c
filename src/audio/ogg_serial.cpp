#include "audio/ogg_serial.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <numeric>
#include <vector>

#include "audio/descriptor.h"
#include "base/atomic_file.h"
#include "base/error.h"

namespace langdu {
namespace {

// The page header of RFC 3533: "OggS", version, type, granule position (8), serial (4), sequence
// (4), checksum (4), the number of segments and a length for each.
constexpr std::size_t k_header_bytes = 27;
constexpr std::size_t k_serial_offset = 14;
constexpr std::size_t k_checksum_offset = 22;
constexpr std::size_t k_segments_offset = 26;
constexpr std::size_t k_max_page_bytes = k_header_bytes + 255 + std::size_t{255} * 255;

/// The CRC of RFC 3533: polynomial 0x04c11db7, neither reflected nor inverted.
constexpr std::array<std::uint32_t, 256> make_crc_table() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < 256; ++i) {
    std::uint32_t value = i << 24;
    for (int bit = 0; bit < 8; ++bit) {
      value = (value << 1) ^ ((value & 0x80000000U) != 0 ? 0x04C11DB7U : 0U);
    }
    table[i] = value;
  }
  return table;
}

std::uint32_t crc_of(const std::vector<unsigned char>& page, std::size_t size) {
  static constexpr auto k_table = make_crc_table();
  std::uint32_t crc = 0;
  for (std::size_t i = 0; i < size; ++i) crc = (crc << 8) ^ k_table[(crc >> 24) ^ page[i]];
  return crc;
}

void put_u32(std::vector<unsigned char>& page, std::size_t offset, std::uint32_t value) {
  for (std::size_t i = 0; i < 4; ++i) page[offset + i] = static_cast<unsigned char>(value >> 8 * i);
}

/// The size of the page that `page` begins with, of which `available` bytes are there; 0 if it is
/// none.
std::size_t page_size(const std::vector<unsigned char>& page, std::size_t available) {
  if (available < k_header_bytes || std::memcmp(page.data(), "OggS", 4) != 0) return 0;
  const std::size_t segments = page[k_segments_offset];
  if (available < k_header_bytes + segments) return 0;
  const auto lengths = page.begin() + k_header_bytes;
  const std::size_t size = std::accumulate(lengths, lengths + static_cast<std::ptrdiff_t>(segments),
                                           k_header_bytes + segments);
  return size <= available ? size : 0;
}

}  // namespace

void set_ogg_serial(const std::filesystem::path& path, std::uint32_t serial,
                    const std::filesystem::path& named) {
  const Descriptor file(path, O_RDWR, named);
  std::vector<unsigned char> page(k_max_page_bytes);
  for (off_t offset = 0;;) {
    const ssize_t available = ::pread(file.fd(), page.data(), page.size(), offset);
    if (available < 0) throw_write_error(named, errno);
    if (available == 0) return;
    const std::size_t size = page_size(page, static_cast<std::size_t>(available));
    if (size == 0) {
      throw Error(ErrorKind::output,
                  fmt::format("cannot write {}: its Ogg pages came out damaged", named.string()));
    }
    put_u32(page, k_serial_offset, serial);
    put_u32(page, k_checksum_offset, 0);
    put_u32(page, k_checksum_offset, crc_of(page, size));
    file.write_at(offset, {reinterpret_cast<const char*>(page.data()), k_header_bytes});
    offset += static_cast<off_t>(size);
  }
}

}  // namespace langdu
