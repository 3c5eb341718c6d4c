#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace langdu {

/// An open file that is changed in place. Failures are Error(output) about the name that the user
/// knows it by.
class Descriptor {
 public:
  /// `flags` are those of open(2).
  Descriptor(const std::filesystem::path& path, int flags, std::filesystem::path named);
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor();

  [[nodiscard]] int fd() const { return fd_; }
  [[nodiscard]] std::int64_t size() const;
  void write_at(std::int64_t offset, std::string_view bytes) const;

  /// Makes sure that the file may grow by `bytes` and that the disk has room for them, where the
  /// file system can say so; the size stays.
  void reserve(std::int64_t bytes) const;

 private:
  std::filesystem::path named_;
  int fd_;
};

}  // namespace langdu
