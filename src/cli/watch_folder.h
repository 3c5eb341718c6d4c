#pragma once

#include <filesystem>
#include <optional>

namespace langdu {

/// The files that arrive in a folder: written and closed, or moved there.
class FolderWatch {
 public:
  /// Throws Error(input).
  explicit FolderWatch(const std::filesystem::path& folder);
  FolderWatch(const FolderWatch&) = delete;
  FolderWatch& operator=(const FolderWatch&) = delete;
  ~FolderWatch();

  /// Waits for the next one. Nothing if a signal came instead.
  std::optional<std::filesystem::path> next();

 private:
  std::filesystem::path folder_;
  int fd_ = -1;
  alignas(8) char buffer_[1 << 14] = {};
  std::size_t used_ = 0;
  std::size_t filled_ = 0;
};

}  // namespace langdu
