#pragma once

#include <filesystem>
#include <string_view>

namespace langdu {

/// A data file of the project mapped read-only into memory: pages are read when first touched and
/// shared between processes. Views into it live as long as the object, also after a move.
class MappedFile {
 public:
  /// Throws Error(data) if the file cannot be opened or mapped.
  explicit MappedFile(const std::filesystem::path& path);
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;
  ~MappedFile();

  [[nodiscard]] std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
};

}  // namespace langdu
