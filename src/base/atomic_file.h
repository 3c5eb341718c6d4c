#pragma once

#include <filesystem>

namespace langdu {

/// A file that appears under its final name only when it is whole. It is written under a hidden
/// temporary name beside the final one; `commit()` syncs and renames it, the destructor of an
/// uncommitted file removes it. What a killed process left is removed by the next one that writes
/// the same file.
class AtomicFile {
 public:
  /// Throws Error(output) if nothing can be created beside `final_path`.
  explicit AtomicFile(std::filesystem::path final_path);
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;
  ~AtomicFile();

  /// Where to write. The file exists already, empty.
  [[nodiscard]] const std::filesystem::path& temporary_path() const { return temporary_path_; }
  [[nodiscard]] const std::filesystem::path& final_path() const { return final_path_; }

  /// Publishes the file: fsync, rename, fsync of the folder. Whatever handle was used to write must
  /// be closed before. Throws Error(output), and leaves nothing under the final name that was not
  /// there before.
  void commit();

 private:
  void create();

  std::filesystem::path final_path_;
  std::filesystem::path temporary_path_;
  int lock_ = -1;  ///< the temporary file, open and locked
  bool committed_ = false;
};

/// Throws the Error(output) that says why `path` could not be written and what to do about it.
/// `error` is an errno.
[[noreturn]] void throw_write_error(const std::filesystem::path& path, int error);

}  // namespace langdu
