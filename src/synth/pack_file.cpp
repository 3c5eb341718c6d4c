#include "synth/pack_file.h"

#define XXH_INLINE_ALL
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <utility>

namespace langdu {
namespace {

constexpr std::uint64_t k_alignment = 8;
constexpr std::uint64_t k_magic = 0x31'44'52'43'55'44'4C'00;  // "\0LDUCRD1"
constexpr std::size_t k_scan_window = 1 << 16;

struct Header {
  std::uint64_t magic = k_magic;
  PackFile::Key key{};
  std::uint64_t size = 0;
  std::uint64_t body_checksum = 0;
  std::uint64_t header_checksum = 0;  ///< of all before it
};

std::uint64_t checksum_of(const Header& header) {
  return XXH3_64bits(&header, offsetof(Header, header_checksum));
}

std::uint64_t aligned(std::uint64_t offset) {
  return (offset + k_alignment - 1) / k_alignment * k_alignment;
}

bool read_at(int fd, void* data, std::size_t size, std::uint64_t offset) {
  auto* at = static_cast<char*>(data);
  while (size > 0) {
    const ssize_t n = ::pread(fd, at, size, static_cast<off_t>(offset));
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    at += n;
    size -= static_cast<std::size_t>(n);
    offset += static_cast<std::uint64_t>(n);
  }
  return true;
}

bool is_whole(const Header& header) {
  return header.magic == k_magic && header.header_checksum == checksum_of(header);
}

/// The next aligned offset from `offset` on where a header's magic stands, or `end`.
std::uint64_t find_magic(int fd, std::uint64_t offset, std::uint64_t end) {
  std::vector<std::uint64_t> window(k_scan_window / sizeof(std::uint64_t));
  while (offset < end) {
    const std::size_t bytes = std::min<std::uint64_t>(k_scan_window, (end - offset) / 8 * 8);
    if (bytes == 0 || !read_at(fd, window.data(), bytes, offset)) return end;
    for (std::size_t i = 0; i < bytes / sizeof(std::uint64_t); ++i) {
      if (window[i] == k_magic) return offset + i * sizeof(std::uint64_t);
    }
    offset += bytes;
  }
  return end;
}

}  // namespace

PackFile::PackFile(std::filesystem::path path, int fd, std::uint64_t end)
    : path_(std::move(path)), fd_(fd), end_(end) {}

PackFile::~PackFile() { ::close(fd_); }

std::unique_ptr<PackFile> PackFile::open(const std::filesystem::path& path, Access access) {
  const int flags = access == Access::append ? O_RDWR | O_CREAT : O_RDONLY;
  const int fd = ::open(path.c_str(), flags | O_CLOEXEC, 0600);
  if (fd < 0) return nullptr;
  struct stat opened {};
  struct stat named {};
  const bool locked = access == Access::read || ::flock(fd, LOCK_EX | LOCK_NB) == 0;
  // Between opening and locking another process may have removed the file.
  if (!locked || ::fstat(fd, &opened) != 0 || ::stat(path.c_str(), &named) != 0 ||
      opened.st_ino != named.st_ino) {
    ::close(fd);
    return nullptr;
  }
  std::unique_ptr<PackFile> pack(
      new PackFile(path, fd, static_cast<std::uint64_t>(opened.st_size)));
  if (access == Access::append) pack->trim();
  return pack;
}

/// Cuts off what a writer that died left unfinished: its header would take the next record for the
/// missing part of its body.
void PackFile::trim() {
  std::vector<Record> records = scan();
  while (!records.empty() && !read(records.back())) records.pop_back();
  const std::uint64_t end = records.empty() ? 0 : records.back().offset + records.back().size;
  if (end < end_ && ::ftruncate(fd_, static_cast<off_t>(end)) == 0) end_ = end;
}

std::vector<PackFile::Record> PackFile::scan() {
  std::vector<Record> records;
  std::uint64_t offset = 0;
  while (offset + sizeof(Header) <= end_) {
    Header header;
    if (!read_at(fd_, &header, sizeof(header), offset)) break;
    const std::uint64_t body = offset + sizeof(Header);
    if (is_whole(header) && header.size <= end_ - body) {
      records.push_back(
          {header.key, body, static_cast<std::uint32_t>(header.size), header.body_checksum});
      offset = aligned(body + header.size);
    } else {
      offset = find_magic(fd_, offset + k_alignment, end_);
    }
  }
  return records;
}

std::optional<ByteBlock> PackFile::read(const Record& record) const {
  ByteBlock body(record.size);
  if (!read_at(fd_, body.data(), body.size(), record.offset)) return std::nullopt;
  if (XXH3_64bits(body.data(), body.size()) != record.checksum) return std::nullopt;
  return body;
}

std::optional<PackFile::Record> PackFile::append(const Key& key, std::string_view body) {
  Header header;
  header.key = key;
  header.size = body.size();
  header.body_checksum = XXH3_64bits(body.data(), body.size());
  header.header_checksum = checksum_of(header);
  const std::uint64_t offset = aligned(end_);
  const iovec parts[] = {{&header, sizeof(header)}, {const_cast<char*>(body.data()), body.size()}};
  const std::uint64_t size = sizeof(header) + body.size();
  if (::pwritev(fd_, parts, 2, static_cast<off_t>(offset)) != static_cast<ssize_t>(size)) {
    static_cast<void>(::ftruncate(fd_, static_cast<off_t>(end_)));
    return std::nullopt;
  }
  end_ = offset + size;
  return Record{key, offset + sizeof(header), static_cast<std::uint32_t>(body.size()),
                header.body_checksum};
}

void PackFile::touch() const { ::futimens(fd_, nullptr); }

}  // namespace langdu
