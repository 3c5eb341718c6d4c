#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "synth/byte_block.h"

namespace langdu {

/// An append-only file of records under 128-bit keys. A record that was not written to its end, or
/// was damaged, is passed over.
///
/// Each record begins at a multiple of 8 bytes with a header that has a checksum of its own and
/// holds that of the body, so that a reader finds the next record behind a damaged one.
class PackFile {
 public:
  using Key = std::array<std::uint64_t, 2>;

  struct Record {
    Key key{};
    std::uint64_t offset = 0;  ///< of the body
    std::uint32_t size = 0;
    std::uint64_t checksum = 0;
  };

  enum class Access { read, append };

  /// Opens the pack; with `Access::append` creates it if need be and takes its lock, so that there
  /// is one writer at a time. Nothing if that fails.
  static std::unique_ptr<PackFile> open(const std::filesystem::path& path, Access access);
  PackFile(const PackFile&) = delete;
  PackFile& operator=(const PackFile&) = delete;
  ~PackFile();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::uint64_t size() const { return end_; }

  /// All whole headers in the file, as of its opening.
  std::vector<Record> scan();

  /// The body, if it is what was once written.
  std::optional<ByteBlock> read(const Record& record) const;

  /// Nothing if the disk is full; the file then ends where it ended before.
  std::optional<Record> append(const Key& key, std::string_view body);

  /// Marks the pack as used now.
  void touch() const;

 private:
  PackFile(std::filesystem::path path, int fd, std::uint64_t end);
  void trim();

  std::filesystem::path path_;
  int fd_;
  std::uint64_t end_;
};

}  // namespace langdu
